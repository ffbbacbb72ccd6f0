# awk -f times.awk -f external.awk FILE, the pattern in the environment: names, one a line, become `SECONDS NAME` where they bear a time by the pattern.
# Names with characters that a name in a seal cannot have are left out.
/^[A-Za-z0-9._+:@=,-]+$/ && !/^[-.]/ {
  seconds = name_seconds($0, ENVIRON["pattern"])
  if (seconds >= 0) printf "%.0f %s\n", seconds, $0
}
