# Standard input becomes one JSON string; lines are joined by \n. Bytes above 127 pass as they are.
BEGIN {
  for (i = 1; i < 32; i++) escaped[sprintf("%c", i)] = sprintf("\\u%04x", i)
  escaped["\t"] = "\\t"
  escaped["\r"] = "\\r"
  escaped["\""] = "\\\""
  escaped["\\"] = "\\\\"
  escaped[sprintf("%c", 127)] = "\\u007f"
  printf "\""
}
{
  if (NR > 1) printf "\\n"
  n = length($0)
  for (i = 1; i <= n; i++) {
    c = substr($0, i, 1)
    if (c in escaped) printf "%s", escaped[c]
    else printf "%s", c
  }
}
END { printf "\"" }
