# awk -F '\t' -f undelete_json.awk: lines STATE HOST RUN BYTES PATH become the members of a JSON list, the first 1000 of them.
function quoted(text,    i, c, out) {
  out = ""
  for (i = 1; i <= length(text); i++) {
    c = substr(text, i, 1)
    if (c == "\001") c = "\\n"
    else if (c == "\002") c = "\\t"
    else if (c == "\"" || c == "\\") c = "\\" c
    else if (c < " " || c == "\177") c = "?"
    out = out c
  }
  return "\"" out "\""
}
NR <= 1000 { printf "%s{ \"state\": \"%s\", \"host\": %s, \"run\": \"%s\", \"bytes\": %s, \"path\": %s }", NR == 1 ? "" : ",\n", $1, quoted($2), $3, $4, quoted($5) }
