# awk -f manifest.awk kind=sizes FILE kind=hashes FILE kind=links FILE kind=directories FILE: canonical lines of a manifest, not yet sorted.
# sha256sum marks a line with a backslash when it had to write one, or a newline, as two characters.
kind == "sizes" { size = $1; name = $0; sub(/^[0-9]+ /, "", name); bytes[name] = size; next }
kind == "hashes" {
  line = $0
  marked = substr(line, 1, 1) == "\\"
  if (marked) line = substr(line, 2)
  hash = substr(line, 1, 64)
  name = substr(line, 67)
  if (marked) name = plain(name)
  print "f " bytes[name] " " hash " " name
  next
}
kind == "links" { print "l " $0; next }
kind == "directories" { print "d " $0 }
function plain(text,    out, i, c) {
  out = ""
  for (i = 1; i <= length(text); i++) {
    c = substr(text, i, 1)
    if (c == "\\") {
      c = substr(text, ++i, 1)
      if (c == "r") c = "\r"
    }
    out = out c
  }
  return out
}
