/**
 * Running a command within a time, in a session of its own (setsid(2)), and finding what it left behind by the mark in its environment (proc(5)).
 * GNU timeout stops the whole group, busybox's only the command itself: so what bears the mark is stopped, too. The mark ends in a dot, as 1 begins 12.
 */
export const limitFunctions = `
pc_limited() {
  pc_s=0
  if command -v setsid >/dev/null 2>&1; then setsid timeout -k 10 "$@" || pc_s=$?; else timeout -k 10 "$@" || pc_s=$?; fi
  case $pc_s in 124 | 137 | 143) [ -z "\${PAIRCTL_MARK:-}" ] || pc_sweep "$PAIRCTL_MARK" ;; esac
  return "$pc_s"
}
pc_marked() { PAIRCTL_MARK='' grep -Fls -- "PAIRCTL_MARK=$1" /proc/[0-9]*/environ | PAIRCTL_MARK='' tr -cd '0-9\\n'; }
pc_nap() { sleep 0.1 2>/dev/null || sleep 1; }
pc_sweep() {
  for pc_g in TERM KILL; do
    pc_x=$(pc_marked "$1")
    [ -n "$pc_x" ] || return 0
    for pc_y in $pc_x; do kill -s "$pc_g" -- "-$pc_y" 2>/dev/null || kill -s "$pc_g" "$pc_y" 2>/dev/null; done
    pc_nap
  done
}
`;
