#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What the other scripts share: where the repository is, which tools it needs, and how it is built.
# Sourced, not run.
set -euo pipefail

root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
# shellcheck disable=SC2034 # used by the scripts that source this file
packager_stamp="$root/content-packager/target/packager.stamp"
# shellcheck disable=SC2034
bridge_stamp="$root/lrs-bridge/target/bridge.stamp"
# shellcheck disable=SC2034
packager_sources=(
  "$root/pom.xml"
  "$root"/content-packager/{pom.xml,src/main}
  "$root"/scorm-templates/{pom.xml,build.mjs,package.json,package-lock.json,src}
)

# One line on stderr that says what to do, then the end.
fail() {
  printf '%s\n' "$1" >&2
  exit "${2:-1}"
}

say() {
  printf '%s\n' "$1" >&2
}

# at_least 18.20.4 18.18: whether the first version is the second or newer.
at_least() {
  [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# The version and the JDK of Maven: the JDK that Maven runs on is the one that counts.
maven_version() {
  mvn -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*[0-9]\).*/\1/p' | head -n 1
}

maven_java() {
  mvn -version 2>/dev/null | sed -n "s/^Java version: [^,]*, vendor: .*, runtime: \(.*\)\$/\1/p"
}

java_version() {
  "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

# The java that runs what has been built.
java_command() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    printf '%s\n' "$JAVA_HOME/bin/java"
  else
    command -v java || true
  fi
}

has_jdk() {
  local home
  if command -v mvn >/dev/null; then
    home="$(maven_java)"
    [ -n "$home" ] && [ -x "$home/bin/javac" ]
  else
    command -v javac >/dev/null
  fi
}

# The names, in apt's words, of the tools that are not there.
missing_tools() {
  has_jdk || printf 'default-jdk-headless\n'
  command -v mvn >/dev/null || printf 'maven\n'
  command -v node >/dev/null || printf 'nodejs\n'
  command -v npm >/dev/null || printf 'npm\n'
}

# The browsers of the tests: all is played in Chromium, and the whole way through once more in each of the others.
missing_browsers() {
  command -v chromium-headless-shell >/dev/null || printf 'chromium-headless-shell\n'
  command -v firefox-esr >/dev/null || printf 'firefox-esr\n'
  command -v WebKitWebDriver >/dev/null || printf 'webkit2gtk-driver\n'
  command -v Xvfb >/dev/null || printf 'xvfb\n'
}

can_install() {
  command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null; }
}

# install_or_name nodejs npm: with apt when root or with sudo, otherwise says which are missing.
install_or_name() {
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
  fi
  if ! can_install; then
    fail "Det här saknas på datorn: $*. Installera och kör igen."
  fi
  say "Installerar $* …"
  if ! { "${as_root[@]}" apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null; then
    fail "Det gick inte att installera $* med apt. Installera för hand och kör igen."
  fi
}

check_versions() {
  local java maven node
  java="$(java_version "$(maven_java)/bin/java")"
  maven="$(maven_version)"
  node="$(node --version | tr -d v)"
  at_least "${java:-0}" 17 || fail "JDK ${java:-okänd} är för gammal: installera JDK 17 eller nyare, peka JAVA_HOME dit och kör igen."
  at_least "${maven:-0}" 3.8 || fail "Maven ${maven:-okänd} är för gammal: installera Maven 3.8 eller nyare och kör igen."
  at_least "${node:-0}" 18.18 || fail "Node ${node:-okänd} är för gammal: installera Node 18.18 eller nyare och kör igen."
}

# JDK 17, Maven 3.8 and Node 18.18 or newer, installed when missing.
ensure_tools() {
  local missing
  mapfile -t missing < <(missing_tools)
  if [ "${#missing[@]}" -gt 0 ]; then
    install_or_name "${missing[@]}"
    hash -r
  fi
  check_versions
}

# Chromium must be there. Where nothing can be installed and no build server waits, the others may be missing: the tests
# say so.
ensure_browsers() {
  local missing
  mapfile -t missing < <(missing_browsers)
  if [ "${#missing[@]}" -eq 0 ]; then
    return
  fi
  if can_install || [ "${CI:-}" = true ] || [ "${missing[0]}" = chromium-headless-shell ]; then
    install_or_name "${missing[@]}"
  else
    say "Det här saknas på datorn: ${missing[*]}. Testerna i de webbläsarna körs inte förrän det är installerat."
  fi
}

# newest_jar lrs-bridge: what a module was built to; nothing when it was not.
newest_jar() {
  find "$root/$1/target" -maxdepth 1 -name "$1-*[0-9].jar" 2>/dev/null | sort -V | tail -n 1
}

# maven verify: in the repository, wherever the caller stands.
maven() {
  (cd "$root" && mvn -B "$@")
}

# build [-pl MODULE -am]: without tests, and without a word unless it fails.
build() {
  local log
  log="$(mktemp)"
  if ! maven -q -DskipTests package "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    fail "Bygget gick inte igenom: läs det första felet här ovanför."
  fi
  rm -f "$log"
}

# is_fresh MODULE STAMP SOURCE …: whether the module is built and none of its sources has changed since.
# The jar itself does not tell: it keeps its old time when nothing in it has changed.
is_fresh() {
  local module="$1" stamp="$2"
  shift 2
  [ -n "$(newest_jar "$module")" ] && [ -f "$stamp" ] && [ -z "$(find "$@" -newer "$stamp" -print -quit)" ]
}

# build_stamped STAMP … [-- -pl MODULE -am]: remembers when the build began, for is_fresh.
build_stamped() {
  local started stamps=()
  while [ "$#" -gt 0 ] && [ "$1" != -- ]; do
    stamps+=("$1")
    shift
  done
  started="$(mktemp)"
  say "Bygger … (första gången tar det några minuter)"
  build "${@:2}"
  for stamp in "${stamps[@]}"; do
    touch -r "$started" "$stamp"
  done
  rm -f "$started"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  cat <<'HELP'
bin/setup.sh – det som de andra kommandona delar. Körs inte för sig.

  bin/run       bygger allt, skriver paketen och startar sidan
  bin/test      kör alla tester
  bin/package   bygger eller kontrollerar paket
HELP
fi
