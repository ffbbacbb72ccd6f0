# awk -f differs.awk kind=wanted MANIFEST-LINES kind=found TREE-LINES: the first thing that differs, as a sentence; nothing when all is equal.
function name_of(line) {
  if (line ~ /^f /) sub(/^f [^ ]* [^ ]* /, "", line)
  else if (line ~ /^l /) sub(/^l [^ ]* /, "", line)
  else sub(/^d /, "", line)
  sub(/^\.\//, "", line)
  return line
}
kind == "wanted" { wanted[name_of($0)] = $0; order[++n] = name_of($0); next }
{ found[name_of($0)] = $0; if (extra == "" && !(name_of($0) in wanted)) extra = name_of($0) }
END {
  for (i = 1; i <= n; i++) {
    name = order[i]
    if (!(name in found)) { print name ": missing"; exit }
    if (found[name] == wanted[name]) continue
    split(wanted[name], w, " ")
    split(found[name], f, " ")
    if (w[1] == "f" && f[1] == "f" && w[2] != f[2]) print name ": " f[2] " bytes instead of " w[2]
    else print name ": content differs from the manifest"
    exit
  }
  if (extra != "") print extra ": is not in the manifest"
}
