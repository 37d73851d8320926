# shellcheck shell=bash
# The database server of one data directory: started by whoever needs it first, stopped by whoever leaves last.
#   DIRECTORY/mysql          the data
#   DIRECTORY/run            process id, port, log and the users (one file per process)
#   DIRECTORY/secrets.env    the password

database_home=''
database_mode=durable
database_run=''

# database_at DIRECTORY [throw-away]: the server that the functions below are about.
database_at() {
  database_home=$(directory "$1")
  database_mode=${2:-durable}
  database_run=$(directory "$database_home/run")
}

# The environment names another server, so that there is none to start or stop.
database_is_foreign() { [ -n "${ANJU_DATABASE_URL:-}" ]; }

database_port() { cat "$database_run/port" 2>/dev/null; }

# The two properties let Connector/J sign in without TLS, which a loopback address does not need.
database_url() { printf 'jdbc:mysql://127.0.0.1:%s/anju?sslMode=DISABLED&allowPublicKeyRetrieval=true' "$(database_port)"; }

# Prints the id of the running server; one that another program has by now, or that serves other data, is not ours.
database_pid() {
  local pid
  pid=$(cat "$database_run/mysqld.pid" 2>/dev/null) && [ -n "$pid" ] && process_start "$pid" >/dev/null || return 1
  case $(process_command "$pid") in
    *"mysqld "*"--datadir=$database_home/mysql "*) printf '%s' "$pid" ;;
    *) return 1 ;;
  esac
}

# For the caller's life, or until database_leave; names the server in the environment.
database_use() {
  lock "$database_run/lock"
  database_pid >/dev/null || start_server
  add_user $$
  unlock "$database_run/lock"
  database_environment
}

# Started by hand: it stays until it is stopped by hand.
database_keep() {
  lock "$database_run/lock"
  database_pid >/dev/null || start_server
  touch "$database_run/kept"
  unlock "$database_run/lock"
}

# Keeps the server running as long as that process, which uses it, lives.
database_add_user() {
  lock "$database_run/lock"
  add_user "$1"
  unlock "$database_run/lock"
}

database_leave() {
  if [ ! -f "$database_run/users/$$" ]; then return 0; fi
  lock "$database_run/lock"
  rm -f "$database_run/users/$$"
  if [ ! -f "$database_run/kept" ] && [ -z "$(database_users)" ]; then stop_server; fi
  unlock "$database_run/lock"
}

database_stop() {
  lock "$database_run/lock"
  rm -f "$database_run/kept"
  stop_server
  unlock "$database_run/lock"
}

database_environment() {
  ANJU_DATABASE_URL=$(database_url)
  ANJU_DATABASE_USER=anju
  ANJU_DATABASE_PASSWORD=$(recorded_secret "$database_home/secrets.env" ANJU_DATABASE_PASSWORD)
  export ANJU_DATABASE_URL ANJU_DATABASE_USER ANJU_DATABASE_PASSWORD
}

add_user() {
  mkdir -p "$database_run/users"
  process_token "$1" >"$database_run/users/$1"
}

# Ids of the live users; forgets the dead ones.
database_users() {
  local file
  for file in "$database_run"/users/*; do
    [ -f "$file" ] || continue
    if token_alive "$(cat "$file")"; then basename "$file"; else rm -f "$file"; fi
  done
}

start_server() {
  local tries=0
  use_mysql
  [ -d "$database_home/mysql" ] || initialise_server
  write_accounts
  until launch_server; do
    tries=$((tries + 1))
    if [ "$tries" -ge 5 ] || ! grep -q 'Bind on TCP/IP port' "$database_run/mysqld.log"; then server_failed; fi
    free_port >"$database_run/port"
  done
  rm -f "$database_run/accounts.sql"
}

server_failed() {
  rm -f "$database_run/accounts.sql"
  grep '\[ERROR\]' "$database_run/mysqld.log" | tail -n 3 >&2 || true
  die "the database server does not start; its log is $database_run/mysqld.log"
}

# In a directory of its own first, so that one which was interrupted is never taken for a database.
initialise_server() {
  say "creating the database in $database_home/mysql"
  use_keys "$database_home"
  rm -rf "$database_home"/mysql.new.*
  (mysqld --initialize-insecure "--datadir=$database_home/mysql.new.$$" "--log-error=$database_run/mysqld.log") \
    </dev/null >/dev/null 2>&1 || server_failed
  mv "$database_home/mysql.new.$$" "$database_home/mysql"
}

# Run by the server at every start, so that a password which was lost is replaced. Tests and benches make schemas
# of their own, named anju_...
write_accounts() {
  local password
  password=$(secret "$database_home" ANJU_DATABASE_PASSWORD random_password)
  (
    umask 077
    cat >"$database_run/accounts.sql" <<SQL
CREATE DATABASE IF NOT EXISTS \`anju\` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'anju'@'127.0.0.1' IDENTIFIED BY '$password';
ALTER USER 'anju'@'127.0.0.1' IDENTIFIED BY '$password';
GRANT ALL ON \`anju\`.* TO 'anju'@'127.0.0.1';
GRANT ALL ON \`anju\_%\`.* TO 'anju'@'127.0.0.1';
ALTER USER 'root'@'localhost' ACCOUNT LOCK;
SQL
  )
}

# Returns when the server answers or has ended.
launch_server() {
  local pid options rounds=0
  if [ -z "$(database_port)" ] || port_open "$(database_port)"; then free_port >"$database_run/port"; fi
  # An empty socket name means none: only the port, so no limit on the length of the path.
  options=("--datadir=$database_home/mysql" "--port=$(database_port)" --bind-address=127.0.0.1 --socket= --mysqlx=OFF
    "--pid-file=$database_run/mysqld.pid" "--log-error=$database_run/mysqld.log" "--init-file=$database_run/accounts.sql"
    --skip-log-bin --skip-name-resolve --secure-file-priv=NULL --max-connections=300 --innodb-buffer-pool-size=256M
    --character-set-server=utf8mb4 --collation-server=utf8mb4_0900_ai_ci --default-time-zone=+00:00)
  if [ "$database_mode" = throw-away ]; then
    options+=(--innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=OFF)
  else
    options+=(--innodb-flush-log-at-trx-commit=1)
  fi
  if [ -f "$database_run/mysqld.log" ]; then mv -f "$database_run/mysqld.log" "$database_run/mysqld.log.1"; fi
  : >"$database_run/mysqld.log"
  # A process group of its own: Ctrl-C in the terminal is for the caller, who stops the server when it is time.
  set -m
  (mysqld "${options[@]}") </dev/null >/dev/null 2>&1 &
  pid=$!
  set +m
  echo "$pid" >"$database_run/mysqld.pid"
  until grep -q 'ready for connections' "$database_run/mysqld.log"; do
    process_start "$pid" >/dev/null || return 1
    rounds=$((rounds + 1))
    if [ $((rounds % 150)) = 0 ]; then say "the database server is still starting (log: $database_run/mysqld.log)"; fi
    sleep 0.2
  done
}

# For tests: no server that a killed run left behind, and no schemas of an earlier run.
database_afresh() {
  lock "$database_run/lock"
  if [ ! -f "$database_run/kept" ] && [ -z "$(database_users)" ]; then
    stop_server
    if [ -n "$(find "$database_home/mysql" -maxdepth 1 -name 'anju_*' 2>/dev/null)" ]; then rm -rf "$database_home/mysql"; fi
  fi
  unlock "$database_run/lock"
}

stop_server() {
  local pid
  pid=$(database_pid) || return 0
  kill -TERM "$pid"
  await_end "$pid" 60 || {
    say "the database server (process $pid) does not end by itself: killed"
    kill -KILL "$pid"
    await_end "$pid" 10 || true
  }
  rm -f "$database_run/mysqld.pid"
}
