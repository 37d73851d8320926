# shellcheck shell=bash
# Secrets of a copy that bin/ looks after stand in secrets.env of its data directory. They are made once.
# What the environment gives wins and is never written down.

# secret DIRECTORY NAME COMMAND...: prints the secret, made by the command when there is none yet.
secret() {
  local file=$1/secrets.env name=$2 value
  shift 2
  value=$(recorded_secret "$file" "$name")
  if [ -z "$value" ]; then
    value=$("$@")
    (umask 077 && printf '%s=%s\n' "$name" "$value" >>"$file")
  fi
  printf '%s' "$value"
}

recorded_secret() { # FILE NAME
  if [ -f "$1" ]; then sed -n "s/^$2=//p" "$1" | tail -n 1; fi
}

random_key() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
random_password() { head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

# Data that were encrypted with a key which is gone cannot be read: better no start than a new key.
use_keys() { # DIRECTORY
  local name existed=no
  if [ -d "$1/mysql" ] || [ -f "$1/first-administrator.txt" ]; then existed=yes; fi
  lock "$1/run/secrets.lock"
  for name in ANJU_ENCRYPTION_KEY ANJU_LOOKUP_KEY; do
    if [ -z "${!name:-}" ]; then
      if [ "$existed" = yes ] && [ -z "$(recorded_secret "$1/secrets.env" "$name")" ]; then
        die "$1 holds data, but $name is neither in the environment nor in secrets.env there: put it back"
      fi
      export "$name=$(secret "$1" "$name" random_key)"
    else
      export "${name?}"
    fi
  done
  unlock "$1/run/secrets.lock"
}
