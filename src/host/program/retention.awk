# awk -f schedule.awk -f retention.awk -v schedule=S -v now=SECONDS
# -v reasons=1: `drop NAME REASON`, why it goes, for people.
# Standard input: lines `NAME EPOCH SEQ SECONDS LEVEL PINNED`, in order (epoch, then seq; newest last).
# Prints `due 0|1`, then `keep NAME RULE` or `drop NAME` for each, in the same order. Status 2 and `error TEXT` when the schedule is wrong.
BEGIN {
  wrong = schedule_parse(schedule)
  if (wrong != "") { print "error " wrong; failed = 1; exit 2 }
}
NF < 6 { print "error a line with " NF " words"; failed = 1; exit 2 }
{ n++; name[n] = $1; BT[n] = $4 + 0; BEPOCH[n] = $2 + 0; BLEVEL[n] = $5 + 0; BPIN[n] = $6 + 0 }
END {
  if (failed) exit 2
  schedule_decide(n, now + 0)
  print "due " schedule_due(n, now + 0)
  for (i = 1; i <= n; i++) print (KEEP[i] == "" ? "drop " name[i] (reasons ? " " why(i) : "") : "keep " name[i] " " KEEP[i])
}
function why(i) {
  if (STANDS[i] + 0 == 0) return "older than " STNAME
  return name[STANDS[i]] " stands for its " SNAME[STIER[i]]
}
