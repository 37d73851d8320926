# shellcheck shell=bash
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
  if on_debian && is_root && grep -q '^ID=debian' /etc/os-release && ! debian_browser_is_complete; then
    apt_install chromium chromium-driver fonts-noto-cjk || die "the journeys need chromium and chromium-driver: install them"
  fi
  if command -v chromium >/dev/null; then
    ANJU_BROWSER=$(command -v chromium)
    export ANJU_BROWSER
  elif ! command -v google-chrome >/dev/null && ! command -v chrome >/dev/null; then
    die "the journeys need a browser: install chromium and chromium-driver, or let ANJU_BROWSER and SE_CHROMEDRIVER name them"
  fi
}

debian_browser_is_complete() {
  command -v chromium >/dev/null && command -v chromedriver >/dev/null && [ -d /usr/share/doc/fonts-noto-cjk ]
}
