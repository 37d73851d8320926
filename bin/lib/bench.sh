# shellcheck shell=bash disable=SC2154 # root and cache come from base.sh
# Java programs of bin/stress and the benches: compiled with the tests, started with their classpath.

bench_classpath=''

# Compiles what the programs need. The front end stays as it is: they show no pages.
bench_build() {
  local stamp=$root/target/bench.classpath
  if bench_is_current "$stamp"; then
    bench_classpath=$(cat "$stamp")
    return 0
  fi
  lock_build
  say "compiling the benches; the first time this takes some minutes"
  rm -f "$stamp"
  maven -B -q -Pskip-frontend -Dspring-javaformat.validate.skip test-compile \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -DincludeScope=test \
    "-Dmdep.outputFile=$root/target/bench.dependencies" >&2 || die "the benches do not compile"
  bench_classpath=$root/target/test-classes:$root/target/classes:$(cat "$root/target/bench.dependencies")
  printf '%s' "$bench_classpath" >"$stamp"
  unlock "$build_lock"
}

bench_is_current() { # STAMP
  [ -f "$1" ] && [ -z "$(find "$root/pom.xml" "$root/src" -newer "$1" -type f -print 2>/dev/null | head -n 1)" ]
}

# bench_java CLASS ARGUMENT...: options for the machine stand in bench_options.
bench_options=()
bench_java() {
  local name=$1
  shift
  (
    cd "$root" || exit
    # Bash 3.2 takes an empty array for an unset variable.
    exec "$JAVA_HOME/bin/java" ${bench_options[@]+"${bench_options[@]}"} --enable-native-access=ALL-UNNAMED \
      -cp "$bench_classpath" "cn.anju.bench.$name" "$@" </dev/null
  )
}

# Prints the address of another database on the same server.
bench_database() { printf '%s' "$ANJU_DATABASE_URL" | sed "s|^\(jdbc:mysql://[^/]*/\)[^?]*|\1$1|"; }
