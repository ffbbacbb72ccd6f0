# awk -f times.awk -f seconds.awk: ISO 8601 times in UTC, one a line, become seconds since 1970; -1 for what is none.
{ printf "%.0f\n", iso_seconds($0) }
