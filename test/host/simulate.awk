# awk -f schedule.awk -f simulate.awk: drives the schedule through many runs in one process.
# Standard input, one command a line; the store stays between commands:
#   schedule S            another schedule, same store
#   now SECONDS           the clock, also backwards
#   take LEVEL            a backup at the clock's time, with the next sequence number
#   level INDEX LEVEL     (from the oldest, 1) another proof level
#   prune                 decides and removes; prints `COUNT DROPPED` and the ages kept, in base slots from the newest
#   runs N INTERVAL JITTER SEED LEVEL: N times: clock to the next multiple of INTERVAL plus pseudo-random 0..JITTER, take, prune; prints `min max last`
#                         of the counts over the second half
#   epoch N               of what is taken from now on
#   insert INDEX EPOCH    a proven backup at the clock's time, at that place in the order
#   clear
function take(level) { n++; BT[n] = clock; BLEVEL[n] = level; BEPOCH[n] = epoch; BPIN[n] = 0; SEQ[n] = ++seq }
function prune(    i, m, t) {
  schedule_decide(n, clock)
  m = 0; dropped = 0
  for (i = 1; i <= n; i++) {
    if (KEEP[i] == "") { dropped++; continue }
    m++; BT[m] = BT[i]; BLEVEL[m] = BLEVEL[i]; BEPOCH[m] = BEPOCH[i]; BPIN[m] = BPIN[i]; SEQ[m] = SEQ[i]
  }
  n = m
}
function random(limit) { rnd = (rnd * 16807) % 2147483647; return rnd % (limit + 1) }
$1 == "schedule" { e = schedule_parse($2); if (e != "") print "error " e }
$1 == "now" { clock = $2 + 0 }
$1 == "take" { take($2 + 0) }
$1 == "epoch" { epoch = $2 + 0 }
$1 == "insert" { for (i = n; i >= $2; i--) { BT[i + 1] = BT[i]; BLEVEL[i + 1] = BLEVEL[i]; BEPOCH[i + 1] = BEPOCH[i]; BPIN[i + 1] = BPIN[i]; SEQ[i + 1] = SEQ[i] } n++; BT[$2] = clock; BLEVEL[$2] = 2; BEPOCH[$2] = $3; BPIN[$2] = 0; SEQ[$2] = ++seq }
$1 == "pin" { BPIN[$2] = 1 }
$1 == "level" { BLEVEL[$2] = $3 + 0 }
$1 == "clear" { n = 0; seq = 0 }
$1 == "prune" {
  prune()
  line = n " " dropped " :"
  for (i = n; i >= 1; i--) line = line " " SEQ[i] "@" BT[i] "/" BLEVEL[i]
  print line
}
$1 == "runs" {
  rnd = $5 % 2147483646 + 1
  base = clock - clock % $3
  lo = 1e9; hi = 0
  for (r = 1; r <= $2; r++) {
    clock = base + r * $3 + random($4)
    take($6 == "" ? 2 : $6 + 0)
    prune()
    if (r > $2 / 2) { if (n < lo) lo = n; if (n > hi) hi = n }
  }
  print lo, hi, n
}
