# Databases of MariaDB (or MySQL), one or all, by mariadb-dump: tables, views, routines with triggers, and events apart, so that they can be loaded in that order.
# Restored into databases of other names, from which one RENAME TABLE brings all tables into place. All of it through the local socket, as the database user
# of the settings; what root's own option files say of a password holds. Names reach SQL quoted only, and none with a control character is taken.

# Debian's names first, then MySQL's.
my_tool() { if command -v "mariadb$1" >/dev/null; then printf 'mariadb%s' "$1"; else printf 'mysql%s' "${1#-}"; fi; }
# TOOL OPTION…: with what both tools need to reach the server.
my() {
  my_name=$1
  shift
  (
    unset MYSQL_PWD MYSQL_HOST MYSQL_TCP_PORT
    [ -z "$ITEM_SOCKET" ] || set -- --socket="$ITEM_SOCKET" "$@"
    as_user root "$my_name" --protocol=socket --host=localhost --user="$ITEM_USER" --default-character-set=utf8mb4 --max-allowed-packet=1G "$@"
  )
}
# [OPTION…]: SQL on standard input, rows on standard output, columns apart by tabs. In binary mode no line of it is a command of the client's, such as `system`.
my_sql() { my "$(my_tool '')" --binary-mode --batch --raw --skip-column-names --connect-timeout=10 "$@"; }
# NAME: as SQL's text, and as a name.
my_text() { printf "X'%s'" "$(printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n')"; }
# shellcheck disable=SC2016
my_id() { printf '`%s`' "$(printf '%s' "$1" | sed 's/`/``/g')"; }
# COLUMN…: SQL that quotes it, for statements that the server itself writes.
MY_ID="concat('\`', replace(%s, '\`', '\`\`'), '\`')"
# shellcheck disable=SC2059
my_ids() { printf "$MY_ID" "$1"; }

# The databases that the item has on this host now.
my_databases() {
  if [ -n "$ITEM_DATABASE" ]; then
    my_where="= $(my_text "$ITEM_DATABASE")"
  else
    my_where="NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys') AND schema_name NOT LIKE 'pairctl\\_%' AND schema_name NOT LIKE '#mysql50#%'"
  fi
  printf 'SELECT schema_name FROM information_schema.schemata WHERE schema_name %s ORDER BY schema_name;' "$my_where" | my_sql
}
# Lines `HASH BYTES CHARSET COLLATION NAME`, apart by tabs, of these databases.
my_describe() {
  while IFS= read -r my_db; do
    case $my_db in *[[:cntrl:]]*) end 1 'a database with a control character in its name cannot be backed up' ;; esac
    my_facts=$(printf "SELECT coalesce((SELECT sum(data_length + index_length) FROM information_schema.tables
WHERE table_schema = schema_name), 0), default_character_set_name, default_collation_name, schema_name FROM information_schema.schemata WHERE schema_name = %s;" "$(my_text "$my_db")" | my_sql)
    printf '%s\t%s\n' "$(printf '%s' "$my_db" | sha256sum | cut -c 1-8)" "$my_facts"
  done
}

# FILE OPTION… -- DATABASE [TABLE…]: a dump that counts only when the tool says that all went well and it ends as a dump does.
my_dump() {
  my_file=$1
  shift
  compress "$my_file" my "$(my_tool -dump)" --skip-dump-date --hex-blob --quote-names "$@"
  my_status=$(cat "$TMP/status")
  [ "$my_status" = 0 ] || end 1 "mariadb-dump of $my_db for $ITEM_NAME ended with status $my_status"
  zstd -dcq -- "$PARTIAL/$my_file" | tail -n 1 | grep -q '^-- Dump completed' || end 1 "the dump of $my_db for $ITEM_NAME does not come to its end"
}
my_knows() { "$(my_tool -dump)" --help 2>/dev/null | grep -q -- "$1"; }

mariadb_take() {
  my_databases >"$TMP/databases" || end 1 "MariaDB does not answer: $ITEM_NAME was not dumped"
  [ -s "$TMP/databases" ] || end 1 "there is no database ${ITEM_DATABASE:-but those of MariaDB itself}"
  my_describe <"$TMP/databases" >"$PARTIAL/db-$ITEM_NAME.list"
  while IFS='	' read -r my_hash _ _ _ my_db; do my_take_one </dev/null; done <"$PARTIAL/db-$ITEM_NAME.list"
  # Roles, accounts, passwords and rights. Not every version can.
  if my_knows '--system='; then
    my "$(my_tool -dump)" --system=users --skip-dump-date >"$PARTIAL/db-$ITEM_NAME.users.sql" </dev/null || end 1 "the accounts for $ITEM_NAME could not be dumped"
    tail -n 1 "$PARTIAL/db-$ITEM_NAME.users.sql" | grep -q '^-- Dump completed' || end 1 "the accounts for $ITEM_NAME were not dumped to their end"
  else
    WARNING="accounts are not in the backup of $ITEM_NAME: this host's mariadb-dump knows no --system=users"
  fi
  printf 'item mariadb db-%s.list %s %s\n' "$ITEM_NAME" "$(awk -F '	' '{ n += $2 } END { printf "%.0f", n }' "$PARTIAL/db-$ITEM_NAME.list")" "$ITEM_NAME" >>"$TMP/items"
}

my_take_one() {
  my_odd=$(printf "SELECT concat(table_name, ' (', engine, ')') FROM information_schema.tables WHERE table_schema = %s AND table_type LIKE '%%TABLE' AND engine NOT IN ('InnoDB', 'ROCKSDB') ORDER BY 1 LIMIT 3;" "$(my_text "$my_db")" | my_sql | tr '\n' ' ')
  if [ -n "$my_odd" ]; then WARNING="$my_db has tables without transactions, which may be of another moment than the rest: $my_odd"; fi
  printf 'SELECT table_name FROM information_schema.views WHERE table_schema = %s ORDER BY table_name;' "$(my_text "$my_db")" | my_sql >"$TMP/views"
  set --
  while IFS= read -r my_view; do set -- "$@" --ignore-table="$my_db.$my_view"; done <"$TMP/views"
  # Rows that a system-versioned table has of former times.
  if my_knows '--dump-history'; then set -- "$@" --dump-history; fi
  my_dump "db-$ITEM_NAME.$my_hash.tables.sql.zst" --single-transaction --quick --skip-triggers --skip-routines --skip-events "$@" -- "$my_db"
  compare_with_last "db-$ITEM_NAME.$my_hash.tables.sql.zst"
  my_dump "db-$ITEM_NAME.$my_hash.routines.sql.zst" --no-data --no-create-info --triggers --routines --skip-events -- "$my_db"
  my_dump "db-$ITEM_NAME.$my_hash.events.sql.zst" --no-data --no-create-info --skip-triggers --skip-routines --events -- "$my_db"
  if [ -s "$TMP/views" ]; then
    set --
    while IFS= read -r my_view; do set -- "$@" "$my_view"; done <"$TMP/views"
    my_dump "db-$ITEM_NAME.$my_hash.views.sql.zst" --no-data --skip-triggers --skip-routines --skip-events -- "$my_db" "$@"
  fi
}

# A dump of one release restores into the same or a later one.
mariadb_versions() {
  WHY=''
  if ! command -v "$(my_tool -dump)" >/dev/null; then
    WHY='mariadb-dump is not installed'
  elif ! my_server=$(printf 'SELECT version();' | my_sql 2>"$TMP/my-said"); then
    WHY="MariaDB does not answer: $(head -n 1 "$TMP/my-said" | head -c 200)"
  else
    my_version=$("$(my_tool -dump)" --version | tr -s ' ,-' '[\n*]' | grep -E '^[0-9]+\.[0-9]+\.[0-9]+$' | head -n 1)
    my_level=${my_server%%-*}
    printf '%s %s %s\n' "${my_version:-unknown}" "${my_server%% *}" "${my_level%.*}"
  fi
  [ -z "$WHY" ]
}

mariadb_has() {
  my_databases >"$TMP/has" || end 1 'MariaDB does not answer'
  [ -s "$TMP/has" ]
}

mariadb_ready() {
  WHY=''
  if ! command -v "$(my_tool '')" >/dev/null; then
    WHY='the client mariadb is not installed'
  elif ! printf 'SELECT 1;' | my_sql >/dev/null 2>"$TMP/my-said"; then
    WHY="MariaDB does not answer here: $(head -n 1 "$TMP/my-said" | head -c 200)"
  elif cut -f 1 "$RESTORE_FROM/$part_artifact" | grep -qvE '^[0-9a-f]{8}$'; then
    WHY="$part_artifact is no list of databases"
  elif [ -n "$ITEM_DATABASE" ] && [ "$(cut -f 5- "$RESTORE_FROM/$part_artifact")" != "$ITEM_DATABASE" ]; then
    WHY="it holds the database $(cut -f 5- "$RESTORE_FROM/$part_artifact" | head -n 1), not $ITEM_DATABASE"
  fi
  [ -z "$WHY" ]
}

mariadb_space() {
  space_line "$(printf 'SELECT @@datadir;' | my_sql)" "$part_bytes"
  if mariadb_has; then space_line "$STORE" "$(stat -c %s -- "$RESTORE_FROM/db-$part_item".*.tables.sql.zst | awk '{ n += $1 } END { printf "%.0f", n }')"; fi
}
mariadb_target() { if [ -n "$ITEM_DATABASE" ]; then printf 'database %s' "$ITEM_DATABASE"; else printf 'all databases'; fi; }
mariadb_now() {
  if mariadb_has; then my_describe <"$TMP/has" | awk -F '	' '{ n += $2 } END { printf "%.0f", n }'; else printf null; fi
}

# Sets MY_PREFIX, with which names of databases begin that are only pairctl's: short enough for any pair and item.
my_prefix() { MY_PREFIX=pairctl_$1_$(printf '%s %s' "$PAIR" "$ITEM_NAME" | sha256sum | cut -c 1-12); }
# Sets MY_NEW and MY_OLD, of the database my_db with my_hash, and MY_ASIDE, where its old code and what is known of the swap is kept until it is over.
my_names() {
  my_prefix new
  MY_NEW=${MY_PREFIX}_$my_hash
  my_prefix old
  MY_OLD=${MY_PREFIX}_$my_hash
  MY_ASIDE=$STATE/aside/$PLAN.$ITEM_NAME/$my_hash
}
# SQL: whether what it counts is more than nothing; ends the shell when that cannot be known.
my_any() {
  my_count=$(printf '%s' "$1" | my_sql) || end 1 'MariaDB does not answer'
  [ "$my_count" != 0 ]
}
my_exists() { my_any "SELECT count(*) FROM information_schema.schemata WHERE schema_name = $(my_text "$1");"; }
my_has_table() { my_any "SELECT count(*) FROM information_schema.tables WHERE table_schema = $(my_text "$1") AND table_name LIKE '$2';"; }
# WORD: removes the item's databases that begin with its prefix.
my_drop_all() {
  my_prefix "$1"
  printf "SELECT concat('DROP DATABASE ', %s, ';') FROM information_schema.schemata WHERE left(schema_name, %s) = '%s';" "$(my_ids schema_name)" "${#MY_PREFIX}" "$MY_PREFIX" | my_sql | my_sql
}
# COMMAND: for each database of the list of the part that is being restored, with my_hash and my_db set and nothing on standard input.
my_each() {
  while IFS='	' read -r my_hash _ my_charset my_collation my_db; do
    my_names
    "$1" </dev/null
  done <"$RESTORE_FROM/$part_artifact"
}

# FILE DATABASE: a compressed dump of the backup into it.
my_load() {
  my_status=0
  { printf 'USE %s;\n' "$(my_id "$2")" && uncompress "$1"; } | my_sql >&2 || my_status=$?
  [ "$my_status" = 0 ] && [ "$(cat "$TMP/status")" = 0 ]
}
# A row may be larger as text than as what it is, and servers take 16 MiB unless told.
my_widen() {
  my_packet=$(printf 'SELECT @@global.max_allowed_packet;' | my_sql)
  printf 'SET GLOBAL max_allowed_packet = greatest(@@global.max_allowed_packet, 1073741824);' | my_sql
}
my_narrow() { printf 'SET GLOBAL max_allowed_packet = %s;' "$my_packet" | my_sql; }

# WORD: the tables of every database of the part into databases with that word's prefix; nothing else is touched.
my_fill() {
  my_word=$1
  my_drop_all "$my_word"
  my_widen
  # Plainly, for a condition would have the shell ignore what fails in it.
  attempt my_each my_fill_one
  my_narrow
  [ "$ANSWER" = 0 ] || {
    my_drop_all "$my_word"
    exit "$ANSWER"
  }
}
my_fill_one() {
  case $my_charset$my_collation in *[!a-z0-9_]*) end 1 "the list of $part_item names no character set: what was there is untouched" ;; esac
  my_prefix "$my_word"
  my_into=${MY_PREFIX}_$my_hash
  printf 'CREATE DATABASE %s CHARACTER SET %s COLLATE %s;' "$(my_id "$my_into")" "$my_charset" "$my_collation" | my_sql ||
    end 1 "no database could be made for $part_item: what was there is untouched"
  my_load "db-$part_item.$my_hash.tables.sql.zst" "$my_into" || end 1 "the tables of $my_db in $RESTORE_NAME could not be loaded: what was there is untouched"
}

mariadb_warm() { my_fill warm; }
mariadb_cool() { my_drop_all warm; }

mariadb_beside() {
  my_accounts >/dev/null 2>&1
  if is_warm "$part_item" "$RESTORE_NAME" && my_all_warm; then
    my_drop_all new
    my_each my_take_warm
    my_drop_all warm
  else
    my_fill new
  fi
  attempt my_each my_try_code
  [ "$ANSWER" = 0 ] || {
    my_drop_all new
    exit "$ANSWER"
  }
}
my_all_warm() {
  : >"$TMP/not-warm"
  my_each my_note_cold
  ! [ -s "$TMP/not-warm" ]
}
my_note_cold() {
  my_prefix warm
  my_exists "${MY_PREFIX}_$my_hash" || printf '%s\n' "$my_db" >>"$TMP/not-warm"
}
my_take_warm() {
  my_prefix warm
  my_from=${MY_PREFIX}_$my_hash
  printf 'CREATE DATABASE %s CHARACTER SET %s COLLATE %s;' "$(my_id "$MY_NEW")" "$my_charset" "$my_collation" | my_sql
  my_moves "$my_from" "$MY_NEW" >"$TMP/moves"
  my_rename
}
# Loaded where nobody uses it, to see that it can be; events would run. In it stays a table that goes to the old database with the rest: where it is says
# whether the swap has happened.
my_try_code() {
  my_load_code "$MY_NEW" || end 1 "views, routines or triggers of $my_db in $RESTORE_NAME could not be loaded: what was there is untouched"
  my_drop_code "$MY_NEW"
  printf 'CREATE TABLE %s.pairctl_swapped (n int);' "$(my_id "$MY_NEW")" | my_sql
}
my_load_code() {
  my_load "db-$part_item.$my_hash.routines.sql.zst" "$1" || return 1
  [ ! -e "$RESTORE_FROM/db-$part_item.$my_hash.views.sql.zst" ] || my_load "db-$part_item.$my_hash.views.sql.zst" "$1"
}

# DATABASE: its events, triggers, views and routines go; tables cannot be renamed out of a database while they are there.
my_drop_code() {
  my_in=$(my_text "$1")
  printf "SELECT concat('DROP EVENT ', %s, '.', %s, ';') FROM information_schema.events WHERE event_schema = %s;
SELECT concat('DROP TRIGGER ', %s, '.', %s, ';') FROM information_schema.triggers WHERE trigger_schema = %s;
SELECT concat('DROP VIEW ', %s, '.', %s, ';') FROM information_schema.views WHERE table_schema = %s;
SELECT concat('DROP ', routine_type, ' ', %s, '.', %s, ';') FROM information_schema.routines WHERE routine_schema = %s AND routine_type IN ('PROCEDURE', 'FUNCTION', 'PACKAGE');" \
    "$(my_ids event_schema)" "$(my_ids event_name)" "$my_in" "$(my_ids trigger_schema)" "$(my_ids trigger_name)" "$my_in" \
    "$(my_ids table_schema)" "$(my_ids table_name)" "$my_in" "$(my_ids routine_schema)" "$(my_ids routine_name)" "$my_in" | my_sql >"$TMP/drops"
  my_sql <"$TMP/drops"
}

# FROM TO: lines `DB.TABLE TO DB.TABLE` of all tables but our own.
my_moves() {
  printf "SELECT concat(%s, '.', %s, ' TO ', %s, '.', %s) FROM information_schema.tables WHERE table_schema = %s AND table_type NOT LIKE '%%VIEW' AND table_name <> 'pairctl_swapped';" \
    "$(my_ids table_schema)" "$(my_ids table_name)" "$(my_ids "$(my_text "$2")")" "$(my_ids table_name)" "$(my_text "$1")" | my_sql
}
# Does TMP/moves in one statement: all of them, or none.
my_rename() {
  [ -s "$TMP/moves" ] || return 0
  { printf 'SET SESSION lock_wait_timeout = 30, foreign_key_checks = 0;\nRENAME TABLE ' && sed '$!s/$/,/' "$TMP/moves" && printf ';\n'; } | my_sql
}
# DATABASE: those who are connected to it go, with the transactions that they hold open.
my_clear_out() {
  printf "SELECT concat('KILL ', id, ';') FROM information_schema.processlist WHERE db = %s AND id <> connection_id();" "$(my_text "$1")" | my_sql | my_sql --force 2>/dev/null || :
}

mariadb_swap() {
  my_each my_swap_one
  my_accounts
}
my_swap_one() {
  rm -rf -- "$MY_ASIDE"
  mkdir -p -- "$MY_ASIDE"
  printf '%s\n' "$my_db" >"$MY_ASIDE/name"
  if my_exists "$my_db"; then
    my_keep_code
  else
    printf 'CREATE DATABASE %s;' "$(my_id "$my_db")" | my_sql
    : >"$MY_ASIDE/absent"
  fi
  : >"$MY_ASIDE/begun"
  flush_filesystem "$MY_ASIDE"
  my_drop_code "$my_db"
  printf 'DROP DATABASE IF EXISTS %s; CREATE DATABASE %s;' "$(my_id "$MY_OLD")" "$(my_id "$MY_OLD")" | my_sql
  my_clear_out "$my_db"
  {
    my_moves "$my_db" "$MY_OLD"
    my_moves "$MY_NEW" "$my_db"
    printf '%s.pairctl_swapped TO %s.pairctl_swapped\n' "$(my_id "$MY_NEW")" "$(my_id "$MY_OLD")"
  } >"$TMP/moves"
  my_rename
  printf 'ALTER DATABASE %s CHARACTER SET %s COLLATE %s;' "$(my_id "$my_db")" "$my_charset" "$my_collation" | my_sql
  my_load_code "$my_db"
  my_load "db-$part_item.$my_hash.events.sql.zst" "$my_db"
}
# What is taken away from the database before its tables go, so that it can come back with them.
my_keep_code() {
  printf 'SELECT table_name FROM information_schema.views WHERE table_schema = %s ORDER BY table_name;' "$(my_text "$my_db")" | my_sql >"$TMP/views"
  my "$(my_tool -dump)" --no-data --no-create-info --triggers --routines --skip-events -- "$my_db" >"$MY_ASIDE/1"
  if [ -s "$TMP/views" ]; then
    set --
    while IFS= read -r my_view; do set -- "$@" "$my_view"; done <"$TMP/views"
    my "$(my_tool -dump)" --no-data --skip-triggers --skip-routines --skip-events -- "$my_db" "$@" >"$MY_ASIDE/2"
  fi
  my "$(my_tool -dump)" --no-data --no-create-info --skip-triggers --skip-routines --events -- "$my_db" >"$MY_ASIDE/3"
  printf "SELECT concat('ALTER DATABASE CHARACTER SET ', default_character_set_name, ' COLLATE ', default_collation_name, ';') FROM information_schema.schemata WHERE schema_name = %s;" "$(my_text "$my_db")" | my_sql >"$MY_ASIDE/4"
}

mariadb_back() {
  my_back_all
  my_drop_all new
}
# By what stands in the folders that the swaps have made: a run that died may have had another list.
my_back_all() {
  for my_folder in "$STATE/aside/$PLAN.$ITEM_NAME"/*; do
    [ -e "$my_folder/begun" ] || continue
    my_hash=${my_folder##*/}
    my_names
    my_db=$(cat "$my_folder/name")
    my_back_one </dev/null
  done
  rm -rf -- "$STATE/aside/$PLAN.$ITEM_NAME"
  my_drop_all old
}
my_back_one() {
  my_drop_code "$my_db"
  if my_has_table "$MY_OLD" pairctl_swapped; then
    my_clear_out "$my_db"
    printf 'CREATE DATABASE IF NOT EXISTS %s;' "$(my_id "$MY_NEW")" | my_sql
    {
      my_moves "$my_db" "$MY_NEW"
      my_moves "$MY_OLD" "$my_db"
      printf '%s.pairctl_swapped TO %s.pairctl_swapped\n' "$(my_id "$MY_OLD")" "$(my_id "$MY_NEW")"
    } >"$TMP/moves"
    my_rename
  fi
  if [ -e "$MY_ASIDE/absent" ]; then
    my_has_table "$my_db" '%' || printf 'DROP DATABASE %s;' "$(my_id "$my_db")" | my_sql
    return 0
  fi
  for my_code in "$MY_ASIDE"/[1-4]; do
    { printf 'USE %s;\n' "$(my_id "$my_db")" && cat "$my_code"; } | my_sql
  done
}

# What a run that died has begun is undone: the safety copy of the next one is of what was there.
mariadb_clear() {
  command -v "$(my_tool '')" >/dev/null && printf 'SELECT 1;' | my_sql >/dev/null 2>&1 || return 0
  mariadb_back
}

mariadb_drop() {
  rm -rf -- "$STATE/aside/$PLAN.$ITEM_NAME"
  my_drop_all old
  my_drop_all new
}

# Roles and accounts that this host lacks, and the passwords and rights of all but those by which the server itself is managed. Rights on a table need the
# table, so this runs before, for those in whose name routines run, and after.
my_accounts() {
  my_users=$RESTORE_FROM/db-$part_item.users.sql
  [ -e "$my_users" ] || return 0
  sed -n -e "s/^CREATE USER /CREATE USER IF NOT EXISTS /p" -e "s/^\/\*M!100005 CREATE ROLE \('[^']*'\) .*/CREATE ROLE IF NOT EXISTS \1;/p" -e '/^GRANT .* TO .*;$/p' \
    -e 's/^\/\*M!100005 \(SET DEFAULT ROLE .*\) \*\/;$/\1;/p' "$my_users" | grep -vE "[\`'](root|mysql|mariadb\.sys)[\`']@[\`']localhost[\`']|mariadb_dump_import_role" >"$TMP/accounts" || return 0
  my_sql --force <"$TMP/accounts" >/dev/null 2>"$TMP/my-said" || :
  if [ -s "$TMP/my-said" ]; then say "$ITEM_NAME: not all rights could be given: $(head -n 1 "$TMP/my-said" | head -c 300)"; fi
}

# One value per line: what the instance of a drill needs to be like the one that is in service here.
mariadb_prepare() {
  printf "SELECT @@socket; SELECT @@port; SELECT @@lower_case_table_names; SELECT @@global.sql_mode; SELECT @@character_set_server; SELECT @@collation_server; SELECT @@datadir;" | my_sql >"$TMP/my-prepared"
  cat "$TMP/my-prepared"
  stat -c %U -- "$(tail -n 1 "$TMP/my-prepared")"
}
# The item's server in the room: an instance of its own, at the socket and port of the one in service, which cannot be reached from here.
my_room() {
  {
    IFS= read -r ITEM_SOCKET
    IFS= read -r my_port
    IFS= read -r my_case
    IFS= read -r my_mode
    IFS= read -r my_charset
    IFS= read -r my_collation
    IFS= read -r _
    IFS= read -r my_owner
  } <"$WORK/prepared/$PLAN.$ITEM_NAME"
  ITEM_USER=root
  my_data=$ROOM/mariadb-$my_port
}
mariadb_rehearse() {
  my_room
  [ -d "$my_data" ] || my_room_start
  my_answer=$(printf 'SELECT @@datadir;' | my_sql) || end 1 'the instance of the drill does not answer'
  [ "$my_answer" = "$my_data/data/" ] || end 1 "the server that answers in the drill has its data in $my_answer"
  my_accounts >/dev/null 2>&1
  my_widen
  my_each my_rehearse_one
  my_accounts
}
my_rehearse_one() {
  printf 'CREATE DATABASE %s CHARACTER SET %s COLLATE %s;' "$(my_id "$my_db")" "$my_charset" "$my_collation" | my_sql || end 1 "the database $my_db could not be made"
  my_load "db-$part_item.$my_hash.tables.sql.zst" "$my_db" || end 1 "the tables of $my_db could not be loaded"
  my_load_code "$my_db" || end 1 "views, routines or triggers of $my_db could not be loaded"
  my_load "db-$part_item.$my_hash.events.sql.zst" "$my_db" || end 1 "the events of $my_db could not be loaded"
}
my_room_start() {
  mkdir -- "$my_data"
  chown -- "$my_owner" "$my_data"
  mariadb-install-db --no-defaults --user="$my_owner" --datadir="$my_data/data" --auth-root-authentication-method=socket --skip-test-db >"$my_data/log" 2>&1 ||
    end 1 "mariadb-install-db could not make an instance for the drill: $(grep -F '[ERROR]' "$my_data/log" | head -n 1 | head -c 300)"
  socket_directory "${ITEM_SOCKET%/*}" "$my_owner"
  (
    exec 9>&- 8>&- 7>&-
    mariadbd --no-defaults --user="$my_owner" --datadir="$my_data/data" --socket="$ITEM_SOCKET" --port="$my_port" --bind-address=127.0.0.1 --lower-case-table-names="$my_case" \
      --sql-mode="$my_mode" --character-set-server="$my_charset" --collation-server="$my_collation" --pid-file="$my_data/pid" --event-scheduler=OFF --innodb-buffer-pool-size=128M </dev/null >>"$my_data/log" 2>&1 &
  )
  my_tries=0
  until printf 'SELECT 1;' | my_sql >/dev/null 2>&1; do
    my_tries=$((my_tries + 1))
    [ "$my_tries" -lt 120 ] || end 1 "the instance of the drill did not start: $(tail -n 1 "$my_data/log" | head -c 300)"
    sleep 1
  done
}
mariadb_query() {
  my_room
  printf '%s\n' "$1" | my_sql ${ITEM_DATABASE:+--database="$ITEM_DATABASE"}
}

mariadb_free() {
  if [ "$(wc -l <"$RESTORE_FROM/$part_artifact")" != 1 ]; then
    WHY='it holds several databases; one database takes one'
  elif my_exists "$INTO"; then
    WHY='there is a database of that name already'
  else
    space_line "$(printf 'SELECT @@datadir;' | my_sql)" "$part_bytes"
  fi
}
mariadb_into() {
  my_accounts >/dev/null 2>&1
  my_widen
  attempt my_each my_into_one
  my_narrow
  return "$ANSWER"
}
# Events would run in a copy as they do in production, and are left out.
my_into_one() {
  printf 'CREATE DATABASE %s CHARACTER SET %s COLLATE %s;' "$(my_id "$INTO")" "$my_charset" "$my_collation" | my_sql || end 1 "the database $INTO could not be made"
  : >"$TMP/into-made"
  my_load "db-$part_item.$my_hash.tables.sql.zst" "$INTO" || end 1 "the tables of $my_db could not be loaded into $INTO"
  my_load_code "$INTO" || end 1 "views, routines or triggers of $my_db could not be loaded into $INTO"
}
mariadb_into_undo() { if [ -e "$TMP/into-made" ]; then printf 'DROP DATABASE IF EXISTS %s;' "$(my_id "$INTO")" | my_sql; fi; }

# Each table; the sum is the server's own CHECKSUM TABLE.
mariadb_contents() {
  my_databases >"$TMP/counted"
  while read -r my_db; do
    printf "SELECT table_name FROM information_schema.tables WHERE table_schema = %s AND table_type LIKE '%%TABLE' ORDER BY table_name;" "$(my_text "$my_db")" | my_sql >"$TMP/tables"
    while IFS= read -r my_table; do
      my_place=$(my_id "$my_db").$(my_id "$my_table")
      my_rows=$(printf 'SELECT count(*) FROM %s;' "$my_place" | my_sql)
      my_sum=-
      if [ "$SUMS" = 1 ]; then my_sum=$(printf 'CHECKSUM TABLE %s;' "$my_place" | my_sql) && my_sum=${my_sum##*	}; fi
      printf '%s %s %s.%s\n' "$my_rows" "$my_sum" "$my_db" "$my_table"
    done <"$TMP/tables"
  done <"$TMP/counted"
}
