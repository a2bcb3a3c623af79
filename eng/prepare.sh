# Prepares a clone for running: solvers, report page, program. Sourced by ./darya, ./test and tests/launcher/run.
# Expects $root (the clone). Everything printed goes to standard error; standard output belongs to the program.
# shellcheck shell=bash

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=true DOTNET_CLI_USE_MSBUILD_SERVER=0 MSBUILDDISABLENODEREUSE=1
# MSBuild takes environment variables for properties; these would send the build elsewhere.
unset ArtifactsPath ARTIFACTSPATH Platform PLATFORM Configuration CONFIGURATION TargetFramework OutputPath

program="$root/artifacts/bin/Darya.Cli/release/darya.dll"
program_stamp="$root/artifacts/darya.stamp"
program_project=src/Darya.Cli/Darya.Cli.csproj
room_stamp="$root/artifacts/darya-web.stamp"
web="$root/src/Darya.Reporting/web"
web_stamp="$web/dist/.stamp"

say() { printf 'darya: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# The meeting room is a program of its own, built when it is first asked for.
choose_program() {
  [[ ${1:-} == serve ]] || return 0
  program="$root/artifacts/bin/Darya.Web/release/Darya.Web.dll"
  program_stamp=$room_stamp
  program_project=src/Darya.Web/Darya.Web.csproj
  export DARYA_REGION="${DARYA_REGION:-$root/regions/central-asia}"
}

# The room starts the program that solves, and is told where it is.
prepare_solving() {
  prepare_program
  export DARYA_PROGRAM=${DARYA_PROGRAM:-$program}
  if [[ -z ${DARYA_REGION:-} && -d $root/regions/central-asia ]]; then
    export DARYA_REGION=$root/regions/central-asia
  fi
}

# ---- what a build depends on -----------------------------------------------------------------------------------------

# Prints or tests the sources: find's own expressions follow the folder list.
find_sources() {
  (cd "$root" && find src Directory.*.props Directory.*.targets global.json .editorconfig BannedSymbols.txt nuget.config NuGet.Config \
    \( -name node_modules -o -name dist -o -name bin -o -name obj \) -prune -o "$@" 2>/dev/null) || true
}

hash_of() { LC_ALL=C sort | (cd "$root" && xargs -r -d '\n' sha256sum --) | sha256sum | cut -d ' ' -f 1; }

source_hash() { find_sources -type f -print | hash_of; }

web_hash() { (cd "$root" && find "${web#"$root"/}" \( -name node_modules -o -name dist \) -prune -o -type f -print) | hash_of; }

# The stamp is written last and carries the time before the hash was taken, so an edit during a build is seen afterwards.
# A folder counts as changed when a file in it came or went. Times only tell when to look: the content decides.
program_is_current() {
  [[ -f $program_stamp && -f $program ]] || return 1
  [[ -z $(find_sources -cnewer "$program_stamp" -print -quit) ]] && return 0

  local seen="$program_stamp.$$"
  touch "$seen" 2>/dev/null || true
  local now
  now=$(source_hash)
  if [[ $now != "$(cat "$program_stamp")" ]]; then
    rm -f "$seen"
    return 1
  fi
  if [[ -f $seen ]]; then
    touch -r "$seen" "$program_stamp" 2>/dev/null || true
    rm -f "$seen"
  fi
}

# ---- tools -----------------------------------------------------------------------------------------------------------

require_dotnet() {
  command -v dotnet >/dev/null ||
    fail "the .NET SDK 10.0.100 or later is needed and dotnet is not on PATH; see https://learn.microsoft.com/dotnet/core/install/linux"
  (cd "$root" && dotnet --version >/dev/null 2>&1) ||
    fail "the .NET SDK 10.0.100 or later is needed; 'dotnet --version' in $root fails; see https://learn.microsoft.com/dotnet/core/install/linux"
}

require_node() {
  local found=none
  if command -v node >/dev/null && command -v npm >/dev/null; then
    found=$(node --version 2>/dev/null) || found=none
    local major minor
    IFS=. read -r major minor _ <<<"${found#v}"
    if [[ $major =~ ^[0-9]+$ && $minor =~ ^[0-9]+$ ]] && ((major > 20 || (major == 20 && minor >= 19))); then
      return 0
    fi
  fi
  fail "Node.js 20.19 or later with npm is needed to build the report page; found: $found; see https://nodejs.org/en/download"
}

# ---- solvers ---------------------------------------------------------------------------------------------------------

solvers_on_system() {
  local known
  known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 1
  [[ $known == *libClp.so.1* && $known == *libCbcSolver.so.3* ]]
}

# Points the loader to the unpacked libraries; the file is written last and holds folders relative to .native.
use_unpacked_solvers() {
  [[ -f $root/.native/folders ]] || return 1
  local folder folders=()
  while read -r folder; do
    [[ -d $root/.native/$folder ]] || return 1
    folders+=("$root/.native/$folder")
  done <"$root/.native/folders"
  local IFS=:
  export DARYA_NATIVE="${folders[*]}"
  export LD_LIBRARY_PATH="${folders[*]}${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
}

# The package of Cbc that this system's lists know, with apt's options as arguments. Debian 13 and Ubuntu 24.04 renamed it.
cbc_package() {
  local name
  for name in coinor-libcbc3 coinor-libcbc3.1; do
    if apt-cache "$@" show "$name" >/dev/null 2>&1; then
      echo "$name"
      return 0
    fi
  done
  return 1
}

install_solvers_as_root() {
  export DEBIAN_FRONTEND=noninteractive
  local wait=(-o DPkg::Lock::Timeout=300) cbc
  cbc=$(cbc_package) && apt-get "${wait[@]}" install -y --no-install-recommends coinor-libclp1 "$cbc" && return 0
  apt-get "${wait[@]}" update && cbc=$(cbc_package) &&
    apt-get "${wait[@]}" install -y --no-install-recommends coinor-libclp1 "$cbc"
}

# Unpacks the solvers and all they need into folder $1 without touching the system. The empty status file makes apt name
# everything, installed or not; what every Debian with the .NET SDK has stays the system's.
unpack_solvers() {
  local into=$1 work="$1/work.$$" cbc packages package deb
  rm -rf "$into/files" "$into/folders" "$into"/work.*
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/debs" "$work/files"
  : >"$work/status"
  local options=(-o "Dir::State::status=$work/status" -o "Dir::Cache=$work/cache" -o Debug::NoLocking=1)
  if ! cbc=$(cbc_package "${options[@]}") || ! download_closure; then
    options+=(-o "Dir::State::lists=$work/lists")
    apt-get "${options[@]}" update && cbc=$(cbc_package "${options[@]}") && download_closure || return 1
  fi
  for deb in "$work"/debs/*.deb; do
    dpkg -x "$deb" "$work/files" || return 1
  done
  mv "$work/files" "$into/files"
  rm -rf "$work"
  (cd "$into" && find files -name 'lib*.so*' -printf '%h\n' | sort -u) >"$into/folders.new"
  unpacked_solvers_are_whole "$into" || return 1
  mv "$into/folders.new" "$into/folders"
}

# Part of unpack_solvers: its variables are in scope.
download_closure() {
  packages=$(apt-get "${options[@]}" -s --no-install-recommends install coinor-libclp1 "$cbc" | sed -n 's/^Inst \([^ ]*\).*/\1/p') || return 1
  [[ -n $packages ]] || return 1
  rm -f "$work"/debs/*.deb
  for package in $packages; do
    case $package in
      libc6 | libcrypt1 | libgcc-s1 | gcc-*-base | libstdc++6 | zlib1g | libbz2-1.0) ;;
      *) (cd "$work/debs" && apt-get "${options[@]}" download "$package") || return 1 ;;
    esac
  done
}

unpacked_solvers_are_whole() {
  local into=$1 path library
  path=$(sed "s|^|$into/|" "$into/folders.new" | paste -s -d :)
  for library in "$into"/files/usr/lib/*/libClp.so.1 "$into"/files/usr/lib/*/libCbcSolver.so.3*; do
    [[ -e $library ]] || return 1
    ! LD_LIBRARY_PATH="$path" ldd "$library" | grep -q 'not found' || return 1
  done
}

prepare_solvers() {
  solvers_on_system && return 0
  use_unpacked_solvers && return 0
  mkdir -p "$root/artifacts"
  local log="$root/artifacts/solvers.log"
  if command -v apt-get >/dev/null; then
    say "installing the solvers Clp and Cbc"
    if [[ $(id -u) -eq 0 ]] && install_solvers_as_root >"$log" 2>&1 && solvers_on_system; then
      return 0
    fi
    if mkdir -p "$root/.native" && unpack_solvers "$root/.native" >>"$log" 2>&1 && use_unpacked_solvers; then
      return 0
    fi
  fi
  fail "the solvers Clp and Cbc are missing and could not be installed (artifacts/solvers.log says why); run:" \
    "sudo apt-get update && sudo apt-get install -y coinor-libclp1 $(cbc_package 2>/dev/null || echo coinor-libcbc3)"
}

# ---- builds ----------------------------------------------------------------------------------------------------------

# Runs a command with its output kept in log $1; on failure the log's errors, or its end, are shown.
logged() {
  local log=$1
  shift
  "$@" >>"$log" 2>&1 && return 0
  { grep -E '(: |^)error |^npm error' "$log" || tail -n 40 "$log"; } | awk '!seen[$0]++' | head -n 20 >&2
  say "the build failed; all of its output is in ${log#"$root"/}"
  return 1
}

# Needs the lock. Packages are fetched once per lock file, the page is built once per content of its sources.
prepare_web() {
  [[ -f $web/package.json ]] || return 0
  local now lock log="$root/artifacts/web.log"
  now=$(web_hash)
  [[ -f $web/dist/report.html && -f $web/dist/room.js && -f $web_stamp && $(cat "$web_stamp") == "$now" && ${1:-} != --with-tools ]] && return 0

  require_node
  : >"$log"
  lock=$(sha256sum <"$web/package-lock.json")
  if [[ ! -f $web/node_modules/.darya-stamp || $(cat "$web/node_modules/.darya-stamp") != "$lock" ]]; then
    say "fetching the packages of the report page"
    (cd "$web" && logged "$log" npm ci --no-audit --no-fund) || return 1
    echo "$lock" >"$web/node_modules/.darya-stamp"
  fi
  if [[ ! -f $web/dist/report.html || ! -f $web/dist/room.js || ! -f $web_stamp || $(cat "$web_stamp") != "$now" ]]; then
    say "building the report page"
    rm -f "$web_stamp"
    (cd "$web" && logged "$log" npm run build) || return 1
    echo "$now" >"$web_stamp"
  fi
}

# Needs the lock. The compiler runs inside the build and no server outlives it: the lock is held by whatever still builds.
build_program() {
  local log="$root/artifacts/build.log"
  : >"$log"
  start_stamp
  prepare_web || return 1
  say "building the program (once; about a minute)"
  # Its own folder for temporary files, which the next build clears if this one is killed. A path may be too long for the
  # sockets of diagnostics there.
  local scratch="$root/artifacts/tmp"
  rm -rf "$scratch"
  mkdir -p "$scratch"
  (cd "$root" && export TMPDIR="$scratch" DOTNET_EnableDiagnostics=0 && logged "$log" dotnet build \
    "$program_project" -c Release --nologo -v minimal -nodeReuse:false -p:UseSharedCompilation=false) || return 1
  rm -rf "$scratch"
  finish_stamp
}

# The two ends of a build: whatever happens between them, no stamp is left that vouches for half of it.
start_stamp() {
  mkdir -p "$root/artifacts"
  rm -f "$program_stamp"
  touch "$program_stamp.new"
  source_hash >"$program_stamp.hash"
}

finish_stamp() {
  cat "$program_stamp.hash" >"$program_stamp.written"
  touch -r "$program_stamp.new" "$program_stamp.written"
  mv "$program_stamp.written" "$program_stamp"
  rm -f "$program_stamp.new" "$program_stamp.hash"
}

take_lock() {
  mkdir -p "$root/artifacts" 2>/dev/null && [[ -w $root/artifacts ]] ||
    fail "$root is not writable, so nothing can be built there; run ./darya once as its owner, or clone it yourself"
  exec 9>"$root/artifacts/.lock"
  if ! flock -n 9; then
    say "waiting for another build of this clone"
    flock 9
  fi
}

prepare_program() {
  if { solvers_on_system || use_unpacked_solvers; } && program_is_current; then
    return 0
  fi
  take_lock
  prepare_solvers
  if ! program_is_current; then
    require_dotnet
    build_program || exit 1
    say "ready"
  fi
  exec 9>&-
}
