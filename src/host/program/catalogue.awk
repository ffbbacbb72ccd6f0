# awk -v plan=NAME -v provings=FILE -f catalogue.awk kind=decided FILE kind=entries FILE: entries of a store as JSON objects, after `EPOCH TAB SEQ TAB NAME TAB` to sort by.
function text(value,    i, c, out) {
  out = ""
  for (i = 1; i <= length(value); i++) {
    c = substr(value, i, 1)
    if (c == "\"" || c == "\\") c = "\\" c
    else if (c < " " || c == sprintf("%c", 127)) c = "?"
    out = out c
  }
  return "\"" out "\""
}
# Seconds since 1970 as ISO 8601 (days to civil date, proleptic Gregorian).
function iso(seconds,    days, rest, era, doe, yoe, doy, mp, d, m, y) {
  days = int(seconds / 86400)
  rest = seconds - days * 86400
  days += 719468
  era = int(days / 146097)
  doe = days - era * 146097
  yoe = int((doe - int(doe / 1460) + int(doe / 36524) - int(doe / 146096)) / 365)
  y = yoe + era * 400
  doy = doe - (365 * yoe + int(yoe / 4) - int(yoe / 100))
  mp = int((5 * doy + 2) / 153)
  d = doy - int((153 * mp + 2) / 5) + 1
  m = mp < 10 ? mp + 3 : mp - 9
  if (m <= 2) y++
  return sprintf("%04d-%02d-%02dT%02d:%02d:%02dZ", y, m, d, int(rest / 3600), int(rest % 3600 / 60), rest % 60)
}
# `NAME TIME` of what is proven; there is no such file where there is no store.
BEGIN { while ((getline < provings) > 0) proven[$1] = $2 }
kind == "decided" { if ($1 == "keep") { rule = $0; sub(/^keep [^ ]+ /, "", rule); keep[$2] = rule } next }
{
  why = $0
  sub(/^([^ ]+ +)([^ ]+ +)([^ ]+ +)([^ ]+ +)([^ ]+ +)([^ ]+ +)([^ ]+ +)([^ ]+ +)/, "", why)
  proof = $5 >= 3 ? "restored" : $5 == 2 ? "intact" : $5 == 1 ? "complete" : "taken"
  if ($1 ~ /^safety-/) keep[$1] = $6 + 0 > 0 ? "pinned" : "safety"
  printf "%s\t%s\t%s\t{ \"plan\": \"%s\", \"name\": \"%s\", \"seq\": %s, \"takenAt\": \"%s\", \"epoch\": %s, \"bytes\": %s, \"proof\": \"%s\"", $2, $3, $1, plan, $1, $3, iso($4), $2, $7, proof
  if ($1 in proven) printf ", \"provenAt\": \"%s\"", proven[$1]
  if ($5 < 0) printf ", \"bad\": %s", text(why)
  if ($1 in keep && $5 >= 0) printf ", \"keptBy\": %s", text(keep[$1])
  printf " }\n"
}
