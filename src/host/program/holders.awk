# ls -l /proc/[0-9]*/fd | awk -f holders.awk, with `at` in the environment: numbers of the processes that hold a file open whose path begins with that.
/^\/proc\/[0-9]+\/fd:$/ { split($0, part, "/"); pid = part[3]; next }
{
  arrow = index($0, " -> ")
  if (arrow > 0 && index(substr($0, arrow + 4), ENVIRON["at"]) == 1 && !(pid in said)) { said[pid] = 1; print pid }
}
