# shellcheck shell=bash disable=SC2154 # cache comes from base.sh
# Brings the browser of the journeys. ANJU_BROWSER names its program and SE_CHROMEDRIVER its driver; where neither
# is set, Selenium finds Chrome and a driver for it by itself.

use_browser() {
  if [ -z "${ANJU_BROWSER:-}" ]; then find_browser; fi
  if [ -z "${SE_CHROMEDRIVER:-}" ] && command -v chromedriver >/dev/null; then
    SE_CHROMEDRIVER=$(command -v chromedriver)
    export SE_CHROMEDRIVER
  fi
}

find_browser() {
  if [ "$(uname -s)" = Darwin ]; then
    [ -d "/Applications/Google Chrome.app" ] || [ -d "$HOME/Applications/Google Chrome.app" ] \
      || die "the journeys need a browser: install Google Chrome, or let ANJU_BROWSER name one"
    return 0
  fi
  # Ubuntu's package of that name is only a pointer to a snap.
  if on_debian && grep -q '^ID=debian' /etc/os-release && ! debian_browser_is_complete; then
    if is_root; then
      apt_install chromium chromium-driver fonts-noto-cjk || true
    elif ! command -v google-chrome >/dev/null; then
      use_unpacked_browser && return 0
    fi
  fi
  if command -v chromium >/dev/null; then
    ANJU_BROWSER=$(command -v chromium)
    export ANJU_BROWSER
  elif ! command -v google-chrome >/dev/null && ! command -v chrome >/dev/null; then
    die "the journeys need a browser: install chromium and chromium-driver, or let ANJU_BROWSER and SE_CHROMEDRIVER name them"
  fi
}

# Debian's browser without rights to install it.
use_unpacked_browser() {
  local home=$cache/chromium
  mkdir -p "$cache"
  lock "$cache/chromium.lock"
  if [ ! -x "$home/chromedriver" ]; then
    rm -rf "$home"
    mkdir -p "$home"
    if unpack_packages "$home" chromium chromium-driver fonts-noto-cjk; then write_launchers "$home"; fi
  fi
  unlock "$cache/chromium.lock"
  [ -x "$home/chromedriver" ] || return 1
  export ANJU_BROWSER=$home/chromium SE_CHROMEDRIVER=$home/chromedriver
}

write_launchers() { # DIRECTORY
  local files=$1/root libraries name
  libraries=$(find "$files" -name 'lib*.so*' | sed 's|/[^/]*$||' | sort -u | tr '\n' ':')
  cat >"$1/fonts.conf" <<XML
<?xml version="1.0"?>
<fontconfig><dir>$files/usr/share/fonts</dir><dir>/usr/share/fonts</dir><cachedir>$1/font-cache</cachedir></fontconfig>
XML
  for name in lib/chromium/chromium bin/chromedriver; do
    cat >"$1/${name##*/}" <<LAUNCHER
#!/bin/sh
export LD_LIBRARY_PATH="${libraries%:}" FONTCONFIG_FILE="$1/fonts.conf"
exec "$files/usr/$name" "\$@"
LAUNCHER
    chmod +x "$1/${name##*/}"
  done
}

debian_browser_is_complete() {
  command -v chromium >/dev/null && command -v chromedriver >/dev/null && [ -d /usr/share/doc/fonts-noto-cjk ]
}
