# The canonical list of what is in a backup: `f SIZE SHA256 ./NAME`, `l SHA256-OF-TARGET ./NAME`, `d ./NAME`, sorted by bytes.
# A name may hold any byte but a newline: such a tree is refused, never listed wrongly.

# DIR: prints the list of DIR, MANIFEST and SEAL left out. Of an external backup, DIR/data/NAME may be a symbolic link, which is followed.
# Errors are answered one by one, here and below: `set -e` is off in whatever is called as a condition.
tree_manifest() (
  make_tmp || exit 1
  work=$TMP/tree
  rm -rf -- "$work"
  mkdir "$work" && cd -- "$1" || exit 1
  find_all "$work" . || exit 1
  if [ -d data ] && ! [ -L data ]; then
    for outside in data/*; do
      if [ -L "$outside" ]; then find_all "$work" "./$outside" || exit 1; fi
    done
  fi
  if [ -s "$work/newlines" ]; then
    say "a name in $1 has a newline in it: such files cannot be backed up"
    exit 1
  fi
  if [ -s "$work/others" ]; then
    say "$(head -n 1 "$work/others") in $1 is neither file, directory nor link: it cannot be backed up"
    exit 1
  fi
  : >"$work/sizes"
  : >"$work/hashes"
  : >"$work/linked"
  if [ -s "$work/files" ]; then
    tr '\n' '\0' <"$work/files" >"$work/files0" || exit 1
    xargs -0 stat -L -c '%s %n' -- <"$work/files0" >"$work/sizes" || exit 1
    xargs -0 sha256sum -- <"$work/files0" >"$work/hashes" || exit 1
  fi
  while IFS= read -r link; do
    readlink -- "$link" >"$work/target" || exit 1
    sum=$(sha256sum <"$work/target") || exit 1
    printf '%s %s\n' "${sum%% *}" "$link" >>"$work/linked"
  done <"$work/links"
  awk -f "$LIB/manifest.awk" kind=sizes "$work/sizes" kind=hashes "$work/hashes" kind=links "$work/linked" kind=directories "$work/directories" >"$work/lines" || exit 1
  sort "$work/lines"
)

# WORK ROOT: sorts what is below ROOT into lists by kind.
find_all() {
  if [ "$2" = . ]; then
    set -- "$1" find . ! -name . ! -path ./MANIFEST ! -path ./SEAL
    own='! ( -type l -path ./data/* ! -path ./data/*/* )'
  else
    set -- "$1" find -H "$2"
    own=''
  fi
  find_work=$1
  shift
  # Constant words, split on purpose.
  set -f
  # shellcheck disable=SC2086
  "$@" $own -type f -print >>"$find_work/files" || return 1
  # shellcheck disable=SC2086
  "$@" $own -type l -print >>"$find_work/links" || return 1
  # shellcheck disable=SC2086
  "$@" $own -type d -print >>"$find_work/directories" || return 1
  # shellcheck disable=SC2086
  "$@" $own ! -type f ! -type l ! -type d -print >>"$find_work/others" || return 1
  # shellcheck disable=SC2086
  "$@" $own -name "*$NL*" -print >>"$find_work/newlines" || return 1
  set +f
}
