# awk -F '\t' -v oldest=0|1 -f undelete_choose.awk: of lines HOST RUN BYTES PATH, one for each path: its newest version, or its oldest. What has not this form, or a path that
# leads out of its tree, is left out: the lines come from the other host.
NF == 4 && $2 ~ /^[0-9_-]+\+0000(-[a-z0-9-]+)?$/ && length($2) < 100 && $3 ~ /^[0-9]+$/ && $4 != "" && ("/" $4 "/") !~ /\/\.?\.?\// {
  run = substr($2, 1, 24)
  if (($4 in best) && (oldest ? run >= at[$4] : run <= at[$4])) next
  best[$4] = $0
  at[$4] = run
}
END { for (path in best) print best[path] }
