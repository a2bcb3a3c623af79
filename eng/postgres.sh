# A PostgreSQL server of its own for tests: on a socket in a folder, gone afterwards. Sourced by ./test.
# shellcheck shell=bash

# The newest server of the system's packages, or nothing.
postgres_programs() { find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1; }

# PostgreSQL refuses root; its packages make a user for it.
as_postgres() {
  if [[ $(id -u) -eq 0 ]]; then
    runuser -u postgres -- "$@"
  else
    "$@"
  fi
}

# Starts a server in folder $1 with the programs in folder $2 and prints nothing; false when that fails.
start_postgres() {
  local folder=$1 programs=$2
  mkdir -p "$folder" || return 1
  if [[ $(id -u) -eq 0 ]]; then
    chmod 711 "$(dirname -- "$folder")" && chown postgres "$folder" || return 1
  fi
  as_postgres "$programs/initdb" -D "$folder/data" -A trust -U postgres --no-sync >"$folder.log" 2>&1 &&
    as_postgres "$programs/pg_ctl" -D "$folder/data" -o "-c listen_addresses='' -k $folder -c fsync=off" -l "$folder/log" -w start >>"$folder.log" 2>&1
}

stop_postgres() { as_postgres "$2/pg_ctl" -D "$1/data" -m immediate -w stop >>"$1.log" 2>&1; }
