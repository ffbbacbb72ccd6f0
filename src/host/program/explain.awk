# awk -f schedule.awk -f explain.awk -v schedule=S </dev/null
# Prints `count N`, `base SECONDS`, `total SECONDS`, then `slot AGE INTERVAL` in seconds for each backup that a full store keeps, youngest first, and
# `gap INTERVAL SECONDS`: how far apart two neighbours of that density ever are, as found by running the schedule until the store is full and once through.
# Status 2 and `error TEXT` when the schedule is wrong.
BEGIN {
  wrong = schedule_parse(schedule)
  if (wrong != "") { print "error " wrong; exit 2 }
  printf "count %.0f\nbase %.0f\ntotal %.0f\n", schedule_count(), SD[1], ST
  for (i = 1; i <= SK; i++) {
    end = i == SK ? ST : SD[i + 1]
    for (age = (i == 1 ? 0 : SD[i]); age < end; age += SD[i]) printf "slot %.0f %.0f\n", age, SD[i]
  }
  gaps()
  exit 0
}
# Long schedules of many slots would take too long to run; then nothing is said of gaps.
function gaps(    fill, runs, r, n, m, i, tier, apart, worst) {
  fill = ST / SD[1]
  runs = fill + SD[SK] / SD[1]
  if (runs * schedule_count() > 400000) return
  split("", BPIN)
  for (r = 1; r <= runs; r++) {
    n++
    BT[n] = r * SD[1]
    BEPOCH[n] = 1
    BLEVEL[n] = 2
    schedule_decide(n, BT[n])
    m = 0
    for (i = 1; i <= n; i++) if (KEEP[i] != "") { m++; BT[m] = BT[i]; BEPOCH[m] = 1; BLEVEL[m] = 2 }
    n = m
    if (r < fill) continue
    for (i = 1; i < n; i++) {
      tier = schedule_tier(BT[n] - BT[i + 1])
      apart = BT[i + 1] - BT[i]
      if (apart > worst[tier]) worst[tier] = apart
    }
  }
  for (i = 1; i <= SK; i++) if (i in worst) printf "gap %.0f %.0f\n", SD[i], worst[i]
}
