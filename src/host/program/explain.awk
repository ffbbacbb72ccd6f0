# awk -f schedule.awk -f explain.awk -v schedule=S </dev/null
# Prints `count N`, `base SECONDS`, `total SECONDS`, then `slot AGE INTERVAL` in seconds for each backup that a full store keeps, youngest first.
# Status 2 and `error TEXT` when the schedule is wrong.
BEGIN {
  wrong = schedule_parse(schedule)
  if (wrong != "") { print "error " wrong; exit 2 }
  printf "count %.0f\nbase %.0f\ntotal %.0f\n", schedule_count(), SD[1], ST
  for (i = 1; i <= SK; i++) {
    end = i == SK ? ST : SD[i + 1]
    for (age = (i == 1 ? 0 : SD[i]); age < end; age += SD[i]) printf "slot %.0f %.0f\n", age, SD[i]
  }
  exit 0
}
