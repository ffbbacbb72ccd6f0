# verify PAIR [PLAN [NAME]] [--all] [--due]: hashes what is not yet proven here (--all: everything again; NAME: that one again) and writes down what was found.
# --due: and of what was proven more than a week ago the one that waits longest, so that each is read once a week and the disk is never busy for long.
. "$LIB/store.sh"
VERIFY_ONLY='' VERIFY_NAME='' ALL=0 DUE=0
for word in "$@"; do
  case $word in
  --all) ALL=1 ;;
  --due) DUE=1 ;;
  -*) usage "verify does not know $word" ;;
  *)
    if [ -z "$VERIFY_ONLY" ]; then
      VERIFY_ONLY=$word
    elif [ -z "$VERIFY_NAME" ] && is_backup_name "$word"; then
      VERIFY_NAME=$word
    else
      usage 'one plan and one backup of it, one plan, or none for all'
    fi
    ;;
  esac
done
if ! lock_job verify; then
  [ "$DUE" = 0 ] || exit 0
  end 75 'another verification is going on'
fi
# Reading everything again waits for whoever has something to do.
if [ "$DUE" = 1 ]; then
  renice -n 19 -p $$ >/dev/null 2>&1 || :
  ionice -c 3 -p $$ >/dev/null 2>&1 || :
fi
make_tmp
read_role
# What a drill that was killed has left.
. "$LIB/drill.sh"
if [ -e "$WORK" ] && ! lock_is_held drill; then sweep_room; fi

# PLAN: 65 when one is bad that was not known to be.
verify_plan() {
  NAME=$1
  use_plan "$1"
  list_store "$STORE" "$1" >"$TMP/entries" || end 1 "the backups in $STORE cannot be listed"
  awk -v all="$ALL" -v only="$VERIFY_NAME" 'only == "" ? $5 < 2 || all : $1 == only { print $1, $5, $8 }' "$TMP/entries" >"$TMP/todo"
  [ "$DUE" = 0 ] || scrub_next >>"$TMP/todo"
  if [ -n "$VERIFY_NAME" ] && ! [ -s "$TMP/todo" ]; then end 1 "there is no backup $VERIFY_NAME in plan $1"; fi
  verify_found=0
  while read -r verify_name verify_level verify_sha; do
    if check_backup "$STORE" "$1" "$verify_name" </dev/null; then
      if [ "$verify_level" -ge 3 ]; then verify_word=restored; else verify_word=intact; fi
      write_proof "$STORE" "$verify_name" "$verify_word" "$SHA"
      continue
    fi
    # Retention may have taken it in the meantime.
    [ -d "$STORE/$verify_name" ] || continue
    case $WHY in gone:*) continue ;; esac
    if [ -f "$STORE/.proof/$verify_name" ] && read -r known _ _ known_why <"$STORE/.proof/$verify_name" && [ "$known $known_why" = "bad $WHY" ]; then continue; fi
    write_proof "$STORE" "$verify_name" bad "$verify_sha" "$WHY"
    journal bad "$verify_name: $WHY"
    say "$verify_name is bad: $WHY"
    verify_found=65
  done <"$TMP/todo"
  return "$verify_found"
}

# Of TMP/entries the one whose proof is oldest, if it is older than a week; its line as for TMP/todo.
SCRUB_SECONDS=604800
scrub_next() {
  [ -d "$STORE/.proof" ] || return 0
  scrub_oldest=$(ls -A1tr -- "$STORE/.proof" | while read -r scrub_name; do
    [ $(($(now) - $(stat -c %Y -- "$STORE/.proof/$scrub_name"))) -ge "$SCRUB_SECONDS" ] || break
    if awk -v name="$scrub_name" '$1 == name && $5 >= 2 { found = 1 } END { exit !found }' "$TMP/entries"; then
      printf '%s\n' "$scrub_name"
      break
    fi
  done)
  [ -z "$scrub_oldest" ] || awk -v name="$scrub_oldest" '$1 == name { print $1, $5, $8 }' "$TMP/entries"
}

if [ -n "$VERIFY_ONLY" ]; then use_plan "$VERIFY_ONLY"; fi
worst=0
for plan in ${VERIFY_ONLY:-$PLANS}; do
  attempt verify_plan "$plan"
  [ "$ANSWER" = 0 ] || worst=$ANSWER
done
exit "$worst"
