# shellcheck shell=bash
# Ground for every command in bin/: messages, places, processes, locks, ports.
# Runs with bash 3.2 and both GNU and BSD tools: no readlink -f, flock, timeout, sed -i.
# In a trap a bare `return` means the status from before the trap: every return names its own.

set -euo pipefail

# Without a UTF-8 locale Java cannot open files and folders with Chinese names.
case $(uname -s):${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *UTF-8 | *utf8 | *UTF8 | *utf-8 | Darwin:*) ;;
  *)
    unset LC_ALL
    export LC_CTYPE=C.UTF-8
    ;;
esac

say() { printf 'anju: %s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck disable=SC2034 # used by the other files
cache=${ANJU_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/anju}

# Makes the directory where needed and prints its absolute path.
directory() {
  mkdir -p "$1" 2>/dev/null || die "cannot create $1"
  [ -w "$1" ] || die "$1 belongs to somebody else; ANJU_DATA names another directory"
  (cd "$1" && pwd -P)
}

ANJU_DATA=$(directory "${ANJU_DATA:-$root/data}")
ANJU_PORT=${ANJU_PORT:-8080}
case $ANJU_PORT in '' | *[!0-9]*) die "ANJU_PORT must be a number, not '$ANJU_PORT'" ;; esac
export ANJU_DATA ANJU_PORT

on_debian() { [ -f /etc/debian_version ] && command -v apt-get >/dev/null; }
is_root() { [ "$(id -u)" = 0 ]; }

# apt-get as root; what it prints is shown only when it fails.
apt_install() {
  local log
  log=$(mktemp "${TMPDIR:-/tmp}/anju-apt.XXXXXX")
  say "installing $*"
  if DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 \
    || { apt-get update >>"$log" 2>&1 \
      && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1; }; then
    rm -f "$log"
  else
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

package_known() { apt-cache show "$1" >/dev/null 2>&1; }

# Without rights to install: unpacks the files of Debian packages to DIRECTORY/root, with those packages that they
# need and the system lacks. A system without a list of packages gets one of its own there.
unpack_packages() ( # DIRECTORY PACKAGE...
  cd "$1" || exit
  shift
  say "fetching $* without installing"
  options=(-qq)
  if ! package_known "$1"; then
    mkdir -p lists/partial archives/partial
    options+=(-o "Dir::State::lists=$PWD/lists" -o "Dir::Cache=$PWD")
    apt-get "${options[@]}" update >log 2>&1 || true
  fi
  # A C library beside the system's own would break every program that finds it.
  packages=$(apt-get "${options[@]}" --no-install-recommends -s install "$@" 2>>log \
    | sed -n 's/^Inst \([^ ]*\) .*/\1/p' | grep -v '^libc6$\|^libc-bin$') || exit 1
  # shellcheck disable=SC2086 # one name per word
  apt-get "${options[@]}" download $packages >>log 2>&1 || exit 1
  for package in *.deb; do dpkg -x "$package" root || exit 1; done
  rm -f -- *.deb
)

# Since when a process runs, in the system's own unit; fails for one that is gone or a zombie.
process_start() {
  local stat
  if [ -d /proc/self ]; then
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    stat=${stat##*) }
    # shellcheck disable=SC2086 # the fields after the name are split on purpose
    set -- $stat
    case $1 in Z | X) return 1 ;; esac
    printf '%s' "${20}"
  else
    stat=$(ps -o state= -p "$1" 2>/dev/null) || return 1
    case $stat in Z*) return 1 ;; esac
    ps -o lstart= -p "$1" 2>/dev/null | tr -d ' \n'
  fi
}

process_command() {
  if [ -d /proc/self ]; then
    tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null
  else
    ps -ww -o command= -p "$1" 2>/dev/null
  fi
}

# A process is named by id and start time, so that a reused id is never taken for it.
process_token() { printf '%s:%s' "$1" "$(process_start "$1")"; }

token_alive() {
  local start
  start=$(process_start "${1%%:*}") && [ "$start" = "${1#*:}" ]
}

await_end() { # PID SECONDS
  local rounds=$(($2 * 5))
  while process_start "$1" >/dev/null; do
    rounds=$((rounds - 1))
    [ "$rounds" -gt 0 ] || return 1
    sleep 0.2
  done
}

# A lock is a symbolic link whose target names its holder: made in one step, and a dead holder is seen.
try_lock() {
  local holder
  ln -s "$(process_token $$)" "$1" 2>/dev/null && return 0
  holder=$(readlink "$1" 2>/dev/null) || return 1
  token_alive "$holder" && return 1
  find "$1.breaking" -maxdepth 0 -mmin +1 -exec rmdir {} \; 2>/dev/null || true
  if mkdir "$1.breaking" 2>/dev/null; then
    if [ "$(readlink "$1" 2>/dev/null)" = "$holder" ]; then rm -f "$1"; fi
    rmdir "$1.breaking"
  fi
  ln -s "$(process_token $$)" "$1" 2>/dev/null
}

lock() {
  local rounds=0
  until try_lock "$1"; do
    rounds=$((rounds + 1))
    if [ "$rounds" = 25 ]; then say "waiting for process $(readlink "$1" 2>/dev/null | cut -d: -f1), which holds $1"; fi
    if [ "$rounds" -gt 6000 ]; then die "gave up waiting for $1"; fi
    sleep 0.2
  done
}

unlock() { rm -f "$1"; }

port_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Below the range from which systems take ports for outgoing connections.
free_port() {
  local port tries=0
  while [ "$tries" -lt 50 ]; do
    port=$((20000 + RANDOM % 12000))
    port_open "$port" || {
      printf '%s' "$port"
      return 0
    }
    tries=$((tries + 1))
  done
  die "found no free port between 20000 and 32000"
}

http_status() { # PORT PATH
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$2" "$1" >&3
    read -r -t 10 _ status _ <&3
    printf '%s' "$status"
  ) 2>/dev/null
}
