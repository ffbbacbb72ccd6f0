# Times in names and seals, without the system's time functions (awks differ): proleptic Gregorian calendar, UTC.

# Seconds since 1970, or -1 when that is no time.
function utc_seconds(y, mo, d, h, mi, s,    days, leap, i, m) {
  y += 0; mo += 0; d += 0; h += 0; mi += 0; s += 0
  if (y < 1970 || y > 9999 || mo < 1 || mo > 12 || d < 1 || d > 31 || h > 23 || mi > 59 || s > 60) return -1
  days = (y - 1970) * 365 + int((y - 1969) / 4) - int((y - 1901) / 100) + int((y - 1601) / 400)
  split("0 31 59 90 120 151 181 212 243 273 304 334", m, " ")
  leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0
  days += m[mo] + d - 1 + (leap && mo > 2 ? 1 : 0)
  return days * 86400 + h * 3600 + mi * 60 + s
}

# 2026-01-31T12:00:00Z
function iso_seconds(text) {
  if (text !~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z$/) return -1
  return utc_seconds(substr(text, 1, 4), substr(text, 6, 2), substr(text, 9, 2), substr(text, 12, 2), substr(text, 15, 2), substr(text, 18, 2))
}

# The time that a name bears by a pattern of %Y %m %d %H %M %S %z; -1 when it does not match. %z is +hhmm or -hhmm, read with or without one more - before it.
function name_seconds(name, pattern,    p, n, c, part, v, sign, off, t) {
  split("", v)
  v["Y"] = 1970; v["m"] = 1; v["d"] = 1
  off = 0
  n = 1
  for (p = 1; p <= length(pattern); p++) {
    c = substr(pattern, p, 1)
    if (c != "%") {
      if (substr(name, n, 1) != c) return -1
      n++
      continue
    }
    p++
    c = substr(pattern, p, 1)
    if (c == "z") {
      if (substr(name, n, 2) ~ /^-[-+]$/) n++
      sign = substr(name, n, 1)
      part = substr(name, n + 1, 4)
      if ((sign != "+" && sign != "-") || part !~ /^[0-9][0-9][0-9][0-9]$/) return -1
      off = substr(part, 1, 2) * 3600 + substr(part, 3, 2) * 60
      if (sign == "-") off = -off
      n += 5
    } else if (c == "%") {
      if (substr(name, n, 1) != "%") return -1
      n++
    } else if (index("YmdHMS", c) > 0) {
      part = substr(name, n, c == "Y" ? 4 : 2)
      if (part !~ (c == "Y" ? "^[0-9][0-9][0-9][0-9]$" : "^[0-9][0-9]$")) return -1
      v[c] = part
      n += length(part)
    } else return -1
  }
  if (n != length(name) + 1) return -1
  t = utc_seconds(v["Y"], v["m"], v["d"], v["H"], v["M"], v["S"])
  return t < 0 ? -1 : t - off
}
