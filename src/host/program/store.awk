# awk -f times.awk -f store.awk kind=… FILE …: what a store of backups holds, judged by seals, manifests and sizes.
# Input files by `kind`: names (one a line), pins (names), sums (sha256sum of manifests), sizes (`SIZE NAME/FILE`, or `gone NAME`), seal, manifest, proof.
# Prints `NAME EPOCH SEQ SECONDS LEVEL PINNED BYTES SHA WHY`; when it is bad, WHY is a sentence and LEVEL -2 (seen here) or -1 (found by an earlier
# verification, so worth another look); otherwise WHY is -.
function of(path) { sub(/^\.\//, "", path); sub(/\/(SEAL|MANIFEST)$/, "", path); sub(/^\.proof\//, "", path); return path }
function bad(name, why) { if (!(name in reason)) reason[name] = why }
kind == "names" { if ($0 ~ /^(backup|safety)-[0-9A-Za-z_+-]+$/) { order[++n] = $0 } next }
kind == "pins" { pinned[$0] = 1; next }
kind == "sums" { name = $2; sub(/\/MANIFEST$/, "", name); actual[name] = $1; next }
kind == "sizes" {
  if ($1 == "gone") { gone[$2] = 1; next }
  size = $1; path = $0; sub(/^[0-9]+ /, "", path)
  found[path] = size
  next
}
kind == "seal" {
  name = of(FILENAME)
  if (FNR == 1) { if ($0 != "pairctl-seal 1") bad(name, "the seal is not readable"); sealed[name] = 1; next }
  if (FNR == 2) { if ($1 == "manifest") stated[name] = $2; next }
  facts[name, FNR - 2] = $0
  lines[name] = FNR - 2
  if ($1 == "epoch" || $1 == "seq" || $1 == "bytes" || $1 == "taken" || $1 == "pair" || $1 == "plan") value[name, $1] = $2
  next
}
kind == "manifest" {
  name = of(FILENAME)
  if (FNR == 1) listed[name] = 1
  if (substr($0, 1, 2) == "@ ") {
    header[name] = FNR
    if ((name in sealed) && facts[name, FNR] != substr($0, 3)) bad(name, "the seal does not match the manifest")
    next
  }
  if ($1 != "f") next
  path = $0
  sub(/^f [0-9]+ [0-9a-f]+ \.\//, "", path)
  if (path ~ /\//) next
  path = name "/" path
  if (!(path in found)) bad(name, substr(path, length(name) + 2) ": missing")
  else if (found[path] != $2) bad(name, substr(path, length(name) + 2) ": " found[path] " bytes instead of " $2)
  next
}
kind == "proof" {
  name = of(FILENAME)
  if (FNR > 1) next
  proof[name] = $1; proven[name] = $2
  why = $0
  sub(/^[^ ]+ [^ ]+ [^ ]+ ?/, "", why)
  verdict[name] = why
  next
}
END {
  for (i = 1; i <= n; i++) {
    name = order[i]
    taken = iso_seconds(value[name, "taken"])
    if (!(name in sealed)) bad(name, "seal missing")
    if (!(name in listed)) bad(name, "manifest missing")
    if (name in gone) reason[name] = "gone: the application removed it"
    if (actual[name] != stated[name] || stated[name] == "") bad(name, "the manifest does not match its seal")
    if (header[name] != lines[name]) bad(name, "the seal does not match the manifest")
    if (value[name, "pair"] != pair || value[name, "plan"] != plan) bad(name, "it belongs to another pair or plan")
    if (taken < 0 || value[name, "epoch"] !~ /^[0-9]+$/ || value[name, "seq"] !~ /^[0-9]+$/ || value[name, "bytes"] !~ /^[0-9]+$/) bad(name, "the seal is not readable")
    level = name in reason ? -2 : 1
    if (level == 1 && proven[name] == actual[name]) {
      if (proof[name] == "intact") level = 2
      if (proof[name] == "restored") level = 3
      if (proof[name] == "bad") { level = -1; bad(name, verdict[name]) }
    }
    if (taken < 0) taken = name_seconds(name, substr(name, 1, 6) "-%Y-%m-%d_%H-%M-%S%z")
    if (taken < 0) taken = 0
    printf "%s %.0f %.0f %.0f %d %d %.0f %s %s\n", name, value[name, "epoch"], value[name, "seq"], taken, level, name in pinned, value[name, "bytes"], \
      (actual[name] == "" ? "-" : actual[name]), (name in reason ? reason[name] : "-")
  }
}
