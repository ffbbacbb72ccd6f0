# awk -f times.awk -f expired.awk -v plain=SECONDS -v foreign=SECONDS: of names `TIME` and `TIME-suffix`, prints those that are older; others are not touched.
/^[0-9_-]+\+0000(-[a-z0-9-]+)?$/ {
  seconds = name_seconds(substr($0, 1, 24), "%Y-%m-%d_%H-%M-%S%z")
  if (seconds >= 0 && seconds < (length($0) > 24 ? foreign : plain)) print
}
