# A database of PostgreSQL, by pg_dump's custom format, with the cluster's roles beside. Restored into a database of another name, which is then renamed.
# All of it runs as the database's own system user, through the local socket; names reach SQL as psql's variables only.

# COMMAND…: as the database's user. Debian's wrappers choose the programs of the cluster's version by PGCLUSTER.
pg() {
  (
    unset PGHOST PGPORT PGCLUSTER PGUSER PGPASSWORD PGSERVICE PGOPTIONS
    [ -z "$ITEM_SOCKET" ] || export PGHOST="$ITEM_SOCKET"
    [ -z "$ITEM_PORT" ] || export PGPORT="$ITEM_PORT"
    [ -z "$ITEM_CLUSTER" ] || export PGCLUSTER="$ITEM_CLUSTER"
    export PGDATABASE="${PG_DATABASE:-postgres}" PGCONNECT_TIMEOUT=10 PGAPPNAME=pairctl
    as_user "$ITEM_USER" "$@"
  )
}
# DIR COMMAND…: as the database's user, who may not come near that directory, and gets it as descriptor 6: /proc/self/fd/6.
pg_in() {
  pg_directory=$1
  shift
  pg "$@" 6<"$pg_directory" </dev/null
}
# ARCHIVE COMMAND…: reads a dump, which is one file or a directory of them.
pg_archive() {
  pg_read=$1
  shift
  if [ -d "$pg_read" ]; then
    # In a drill it is read-only, and was made readable before.
    chmod -R a+rX -- "$pg_read" 2>/dev/null || :
    pg_in "$pg_read" "$@" /proc/self/fd/6
  else
    with_progress "$pg_read" pg "$@"
  fi
}
# [NAME=VALUE…]: SQL on standard input, with :'name' and :"name"; rows on standard output, columns apart by tabs.
pg_sql() {
  pg_count=$#
  while [ "$pg_count" -gt 0 ]; do
    set -- "$@" -v "$1"
    shift
    pg_count=$((pg_count - 1))
  done
  pg psql -X -q -A -t -w -F '	' -v ON_ERROR_STOP=1 "$@"
}

# Sets PG_NEW, PG_OLD and PG_WARM, names of databases that are only pairctl's, short enough for any pair and item.
pg_names() {
  pg_hash=$(printf '%s %s' "$PAIR" "$ITEM_NAME" | sha256sum | cut -c 1-12)
  PG_NEW=pairctl_new_$pg_hash PG_OLD=pairctl_old_$pg_hash PG_WARM=pairctl_warm_$pg_hash
}

pg_exists() { printf "SELECT 1 FROM pg_catalog.pg_database WHERE datname = :'db';" | pg_sql "db=$1" | grep -q 1; }
pg_bytes() { printf "SELECT pg_catalog.pg_database_size(:'db');" | pg_sql "db=$1"; }

postgresql_take() {
  pg_file=db-$ITEM_NAME.$(if [ "$ITEM_JOBS" -gt 1 ]; then echo pgdir; else echo pgdump; fi)
  printf "SELECT pg_catalog.pg_database_size(datname), pg_catalog.pg_encoding_to_char(encoding), datcollate, datctype, pg_catalog.pg_get_userbyid(datdba)
FROM pg_catalog.pg_database WHERE datname = :'db';" | pg_sql "db=$ITEM_DATABASE" >"$TMP/database" || end 1 "PostgreSQL does not answer: $ITEM_NAME was not dumped"
  [ -s "$TMP/database" ] || end 1 "there is no database $ITEM_DATABASE"
  pg_status=0
  if [ "$ITEM_JOBS" -gt 1 ]; then
    mkdir -- "$PARTIAL/$pg_file"
    chown -- "$ITEM_USER" "$PARTIAL/$pg_file"
    PG_DATABASE=$ITEM_DATABASE pg_in "$PARTIAL/$pg_file" pg_dump -Fd -j "$ITEM_JOBS" -w -f /proc/self/fd/6 || pg_status=$?
  else
    PG_DATABASE=$ITEM_DATABASE pg pg_dump -Fc -w >"$PARTIAL/$pg_file" </dev/null || pg_status=$?
  fi
  [ "$pg_status" = 0 ] || end 1 "pg_dump of $ITEM_NAME ended with status $pg_status"
  # Reads all of it: a dump that is cut short lists well and fails only here.
  pg_archive "$PARTIAL/$pg_file" pg_restore -f /dev/null || end 1 "the dump of $ITEM_NAME cannot be read back"
  pg pg_dumpall --globals-only -w >"$PARTIAL/db-$ITEM_NAME.globals.sql" </dev/null || end 1 "pg_dumpall of the roles for $ITEM_NAME failed"
  tail -n 8 "$PARTIAL/db-$ITEM_NAME.globals.sql" | grep -q '^-- PostgreSQL database cluster dump complete$' || end 1 "the roles for $ITEM_NAME were not dumped to their end"
  cut -f 2- "$TMP/database" >"$PARTIAL/db-$ITEM_NAME.properties"
  pg_settings >"$PARTIAL/db-$ITEM_NAME.settings" || end 1 "the settings of $ITEM_NAME could not be read"
  compare_with_last "$pg_file"
  printf 'item postgresql %s %s %s\n' "$pg_file" "$(cut -f 1 "$TMP/database")" "$ITEM_NAME" >>"$TMP/items"
}

# A dump of one major release restores into the same or a later one.
postgresql_versions() {
  WHY=''
  if ! command -v pg_dump >/dev/null; then
    WHY='pg_dump is not installed'
  elif ! pg_server=$(printf 'SHOW server_version;' | pg_sql 2>"$TMP/pg-said"); then
    WHY="PostgreSQL does not answer: $(head -n 1 "$TMP/pg-said" | head -c 200)"
  else
    pg_tool=$(pg pg_dump --version | awk '{ print $3 }')
    pg_server=${pg_server%% *}
    printf '%s %s %s\n' "$pg_tool" "$pg_server" "${pg_server%%.*}"
  fi
  [ -z "$WHY" ]
}

# What belongs to the database and is in no dump of it: lines `set ROLE KEY VALUE` and `grant WHOM RIGHT OPTION`, apart by tabs; an empty name is all.
pg_settings() {
  printf "SELECT 'set', coalesce(r.rolname, ''), split_part(s, '=', 1), substr(s, strpos(s, '=') + 1)
FROM pg_catalog.pg_db_role_setting d JOIN pg_catalog.pg_database b ON b.oid = d.setdatabase LEFT JOIN pg_catalog.pg_roles r ON r.oid = d.setrole, unnest(d.setconfig) s
WHERE b.datname = :'db' AND s !~ E'[\\n\\t]';
SELECT 'grant', coalesce(r.rolname, ''), a.privilege_type, CASE WHEN a.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END
FROM pg_catalog.pg_database b, pg_catalog.aclexplode(b.datacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid = a.grantee WHERE b.datname = :'db';" | pg_sql "db=$ITEM_DATABASE"
}

pg_field() { printf '%s\n' "$pg_line" | cut -f "$1"; }

# DATABASE FILE: gives them to that database. A role or setting that this host lacks is said, and is no reason not to restore.
pg_apply_settings() {
  [ -s "$2" ] || return 0
  pg_db=$1
  if grep -q '^grant' "$2"; then printf 'REVOKE ALL ON DATABASE :"db" FROM PUBLIC;' | pg_sql "db=$pg_db"; fi
  while IFS= read -r pg_line; do
    pg_what=$(pg_field 1) pg_whom=$(pg_field 2) pg_key=$(pg_field 3) pg_value=$(pg_field 4-)
    case $pg_what/$pg_key/$pg_value in
    set/*) pg_statement="SELECT pg_catalog.set_config(:'key', :'value', false); ALTER $([ -z "$pg_whom" ] || printf 'ROLE :"whom" IN ')DATABASE :\"db\" SET :\"key\" FROM CURRENT;" ;;
    grant/CREATE/* | grant/CONNECT/* | grant/TEMPORARY/*)
      case $pg_value in '' | 'WITH GRANT OPTION') ;; *) continue ;; esac
      pg_statement="GRANT $pg_key ON DATABASE :\"db\" TO $(if [ -z "$pg_whom" ]; then printf PUBLIC; else printf ':"whom"'; fi) $pg_value;"
      ;;
    *) continue ;;
    esac
    printf '%s\n' "$pg_statement" | pg_sql "db=$pg_db" "whom=$pg_whom" "key=$pg_key" "value=$pg_value" >/dev/null 2>"$TMP/pg-said" ||
      say "$ITEM_NAME: '$pg_what $pg_whom $pg_key $pg_value' is not known to this host's PostgreSQL and was left out: $(head -n 1 "$TMP/pg-said")"
  done <"$2"
}

postgresql_has() {
  pg_answer=$(printf "SELECT count(*) FROM pg_catalog.pg_database WHERE datname = :'db';" | pg_sql "db=$ITEM_DATABASE") || end 1 "PostgreSQL does not answer"
  [ "$pg_answer" = 1 ]
}

postgresql_ready() {
  WHY=''
  if ! command -v pg_restore >/dev/null; then
    WHY='pg_restore is not installed'
  elif ! pg_answer=$(printf 'SHOW server_version_num;' | pg_sql 2>"$TMP/pg-said"); then
    WHY="PostgreSQL does not answer here: $(head -n 1 "$TMP/pg-said" | head -c 200)"
  elif ! pg_archive "$RESTORE_FROM/$part_artifact" pg_restore -l >/dev/null 2>"$TMP/pg-said"; then
    WHY="pg_restore of this host cannot read $part_artifact: $(head -n 1 "$TMP/pg-said" | head -c 200)"
  fi
  [ -z "$WHY" ]
}

postgresql_space() {
  space_line "$(printf 'SHOW data_directory;' | pg_sql)" "$part_bytes"
  if postgresql_has; then space_line "$STORE" "$(used_bytes "$RESTORE_FROM/$part_artifact")"; fi
}
postgresql_target() { printf 'database %s' "$ITEM_DATABASE"; }
postgresql_now() { if postgresql_has; then pg_bytes "$ITEM_DATABASE"; else printf null; fi; }

# The renaming is one transaction: with the old one aside and the new one in its place, the run was over; that the old one is needed cannot be.
postgresql_clear() {
  pg_names
  command -v psql >/dev/null && printf 'SELECT 1;' | pg_sql >/dev/null 2>&1 || return 0
  pg_drop "$PG_NEW"
  if pg_exists "$PG_OLD"; then
    if pg_exists "$ITEM_DATABASE"; then pg_drop "$PG_OLD"; else pg_rename "$PG_OLD" "$ITEM_DATABASE"; fi
  fi
  # It may have died between closing it to clients and renaming it.
  if pg_exists "$ITEM_DATABASE"; then printf 'ALTER DATABASE :"db" ALLOW_CONNECTIONS true;' | pg_sql "db=$ITEM_DATABASE"; fi
}

postgresql_beside() {
  pg_names
  if is_warm "$part_item" "$RESTORE_NAME" && pg_exists "$PG_WARM"; then
    pg_rename "$PG_WARM" "$PG_NEW"
    return 0
  fi
  pg_load "$PG_NEW"
}

# DATABASE: makes it from the part that is being restored; nothing else is touched.
pg_load() {
  pg_into=$1
  IFS='	' read -r pg_encoding pg_collate pg_ctype pg_owner <"$RESTORE_FROM/db-$part_item.properties"
  pg_restore_roles "$RESTORE_FROM/db-$part_item.globals.sql"
  printf 'CREATE DATABASE :"db" OWNER :"owner" TEMPLATE template0 ENCODING :'\''encoding'\'' LC_COLLATE :'\''collate'\'' LC_CTYPE :'\''ctype'\'';' |
    pg_sql "db=$pg_into" "owner=$pg_owner" "encoding=$pg_encoding" "collate=$pg_collate" "ctype=$pg_ctype" || end 1 "no database could be made for $part_item: what was there is untouched"
  pg_status=0
  # Only a directory can be read by several at once.
  set --
  if [ -d "$RESTORE_FROM/$part_artifact" ]; then set -- -j "$ITEM_JOBS"; fi
  PG_DATABASE=$pg_into pg_archive "$RESTORE_FROM/$part_artifact" pg_restore -e -w --no-tablespaces "$@" -d "$pg_into" >&2 || pg_status=$?
  if [ "$pg_status" != 0 ]; then
    pg_drop "$pg_into"
    end 1 "pg_restore of $part_artifact ended with status $pg_status: what was there is untouched"
  fi
  printf 'ANALYZE;' | PG_DATABASE=$pg_into pg_sql >/dev/null || :
  if [ -e "$RESTORE_FROM/db-$part_item.settings" ]; then pg_apply_settings "$pg_into" "$RESTORE_FROM/db-$part_item.settings"; fi
}

postgresql_warm() {
  pg_names
  pg_drop "$PG_WARM"
  pg_load "$PG_WARM"
}
postgresql_cool() {
  pg_names
  pg_drop "$PG_WARM"
}

# FILE: roles that this host lacks, and the passwords and rights of all. Only whole statements of these kinds are taken, and none with a backslash, so that
# no file can make psql do anything but speak SQL; what exists already is no error. Whether all roles are there shows when the dump is restored.
pg_restore_roles() {
  grep -E '^(CREATE ROLE|ALTER ROLE|GRANT) .*;$' "$1" | grep -v '[\]' | grep -vE '^(CREATE|ALTER) ROLE "?'"$ITEM_USER"'"?[ ;]' >"$TMP/roles" || return 0
  pg psql -X -q -w -v ON_ERROR_STOP=0 <"$TMP/roles" >/dev/null 2>&1 || :
}

pg_rename() { printf 'ALTER DATABASE :"from" RENAME TO :"to";' | pg_sql "from=$1" "to=$2"; }
pg_drop() { printf 'DROP DATABASE IF EXISTS :"db" WITH (FORCE);' | pg_sql "db=$1" 2>/dev/null; }

# Nobody may be connected to a database that is renamed, nor come back in between.
pg_clear_out() {
  printf "ALTER DATABASE :\"db\" ALLOW_CONNECTIONS false;
SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity WHERE datname = :'db';" | pg_sql "db=$1" >/dev/null
  pg_wait=0
  while printf "SELECT 1 FROM pg_catalog.pg_stat_activity WHERE datname = :'db';" | pg_sql "db=$1" | grep -q 1 && [ "$pg_wait" -lt 30 ]; do
    sleep 1
    pg_wait=$((pg_wait + 1))
  done
}

postgresql_swap() {
  pg_names
  if ! postgresql_has; then
    pg_rename "$PG_NEW" "$ITEM_DATABASE"
    : >"$TMP/first-$ITEM_NAME"
    return 0
  fi
  pg_clear_out "$ITEM_DATABASE"
  printf 'BEGIN; ALTER DATABASE :"db" RENAME TO :"old"; ALTER DATABASE :"new" RENAME TO :"db"; COMMIT;' | pg_sql "db=$ITEM_DATABASE" "old=$PG_OLD" "new=$PG_NEW"
}

postgresql_back() {
  pg_names
  if pg_exists "$PG_OLD"; then
    pg_clear_out "$ITEM_DATABASE"
    printf 'BEGIN; ALTER DATABASE :"db" RENAME TO :"new"; ALTER DATABASE :"old" RENAME TO :"db"; COMMIT;' | pg_sql "db=$ITEM_DATABASE" "old=$PG_OLD" "new=$PG_NEW"
  elif [ -e "$TMP/first-$ITEM_NAME" ]; then
    pg_drop "$ITEM_DATABASE"
  fi
  if postgresql_has; then printf 'ALTER DATABASE :"db" ALLOW_CONNECTIONS true;' | pg_sql "db=$ITEM_DATABASE"; fi
  pg_drop "$PG_NEW"
}

postgresql_drop() {
  pg_names
  pg_drop "$PG_OLD"
}

# One value per line: what the instance of a drill needs to be like the one that is in service here.
postgresql_prepare() {
  pg_copy=$WORK/backups/$PLAN/$taken_name/$part_artifact
  if [ -d "$pg_copy" ]; then chmod -R a+rX -- "$pg_copy"; fi
  printf "SELECT setting FROM pg_catalog.pg_config WHERE name = 'BINDIR'; SHOW port; SHOW unix_socket_directories; SHOW shared_preload_libraries; SHOW hba_file; SHOW ident_file;" | pg_sql
}
# The item's server in the room: an instance of its own, at the socket and port of the one in service, which cannot be reached from here.
pg_room() {
  {
    IFS= read -r pg_bin
    IFS= read -r ITEM_PORT
    IFS= read -r ITEM_SOCKET
    IFS= read -r pg_preload
    IFS= read -r pg_hba
    IFS= read -r pg_ident
  } <"$WORK/prepared/$PLAN.$ITEM_NAME"
  ITEM_SOCKET=${ITEM_SOCKET%%,*} ITEM_CLUSTER=''
  pg_data=$ROOM/postgresql-$ITEM_PORT
}
postgresql_rehearse() {
  pg_room
  [ -d "$pg_data" ] || pg_room_start
  pg_answer=$(printf 'SHOW data_directory;' | pg_sql) || end 1 'the instance of the drill does not answer'
  [ "$pg_answer" = "$pg_data" ] || end 1 "the server that answers in the drill has its data in $pg_answer"
  if postgresql_has; then pg_drop "$ITEM_DATABASE"; fi
  pg_load "$ITEM_DATABASE"
}
pg_room_start() {
  mkdir -- "$pg_data"
  chown -- "$ITEM_USER" "$pg_data"
  chmod 700 "$pg_data"
  as_user "$ITEM_USER" "$pg_bin/initdb" -D "$pg_data" -U "$ITEM_USER" -A peer -E UTF8 --locale=C >/dev/null || end 1 'initdb could not make an instance for the drill'
  # Applications log in as they do in production.
  cat "$pg_hba" >"$pg_data/pg_hba.conf"
  cat "$pg_ident" >"$pg_data/pg_ident.conf"
  socket_directory "$ITEM_SOCKET" "$ITEM_USER"
  as_user "$ITEM_USER" "$pg_bin/pg_ctl" -D "$pg_data" -w -s -l "$pg_data/log" -o "-k '$ITEM_SOCKET' -p $ITEM_PORT -c listen_addresses=localhost -c ssl=off -c shared_preload_libraries='$pg_preload'" start >/dev/null ||
    end 1 "the instance of the drill did not start: $(tail -n 1 "$pg_data/log" | head -c 300)"
}
postgresql_query() {
  pg_room
  printf '%s\n' "$1" | PG_DATABASE=$ITEM_DATABASE pg_sql
}

postgresql_free() {
  if pg_exists "$INTO"; then WHY='there is a database of that name already'; else space_line "$(printf 'SHOW data_directory;' | pg_sql)" "$part_bytes"; fi
}
postgresql_into() { pg_load "$INTO"; }
# pg_load has taken away what it could not finish.
postgresql_into_undo() { return 0; }

# Each table, but for the server's own; a partitioned one as a whole. The sum is that of the first digits of each row's MD5.
postgresql_contents() {
  pg_sum=$([ "$SUMS" = 1 ] && printf '%s' "coalesce(sum((''x'' || substr(md5(t::text), 1, 8))::bit(32)::bigint), 0)::text" || printf '%s' "''-''::text")
  printf '%s\n' "SELECT format('SELECT count(*), $pg_sum, %L FROM %I.%I AS t', n.nspname || '.' || c.relname, n.nspname, c.relname)
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^(pg_|information_schema\$)' ORDER BY n.nspname, c.relname \\gexec" >"$TMP/counting"
  PG_DATABASE=$ITEM_DATABASE pg_sql <"$TMP/counting" >"$TMP/counted"
  tr '\t' ' ' <"$TMP/counted"
}
