# awk -f times.awk -f store.awk kind=… FILE …: what a store of backups holds, judged by seals, manifests and sizes.
# Input files by `kind`: names (one a line), pins and proofs (names), sums (sha256sum of manifests), sizes (`SIZE MODE NAME/FILE`, or `gone
# NAME`). The seals and manifests among the last are read here: they may be more than a command takes as its arguments. Status 1 when one of them cannot be read.
# Writes into the file `provings`, where one is named, `NAME TIME` for each that is proven here: when it was.
# Prints `NAME EPOCH SEQ SECONDS LEVEL PINNED BYTES SHA WHY`; when it is bad, WHY is a sentence and LEVEL -2 (seen here) or -1 (found by an earlier
# verification, so worth another look); otherwise WHY is -.
function bad(name, why) { if (!(name in reason)) reason[name] = why }
kind == "names" { if ($0 ~ /^(backup|safety)-[0-9A-Za-z_+-]+$/) order[++n] = $0; next }
kind == "pins" { pinned[$0] = 1; next }
kind == "proofs" { tried[$0] = 1; next }
kind == "sums" { name = $2; sub(/\/MANIFEST$/, "", name); actual[name] = $1; next }
kind == "sizes" {
  if ($1 == "gone") { gone[$2] = 1; next }
  path = $0; sub(/^[0-9]+ [0-9a-f]+ /, "", path)
  found[path] = $1
  if ($2 ~ /^8/ && path ~ /\/(SEAL|MANIFEST)$/) there[path] = 1
  next
}

# What a seal states, in `value`, and all its lines but the first two in `facts`.
function read_seal(name,    file, line, got, part) {
  file = name "/SEAL"
  if (!(file in there)) return
  for (line = 1; (got = (getline < file)) > 0; line++) {
    if (line == 1) { if ($0 != "pairctl-seal 1") bad(name, "the seal is not readable"); sealed = 1; continue }
    if (line == 2) { if ($1 == "manifest") stated = $2; continue }
    facts[line - 2] = $0
    lines = line - 2
    if ($1 == "epoch" || $1 == "seq" || $1 == "bytes" || $1 == "taken" || $1 == "pair" || $1 == "plan") value[$1] = $2
  }
  close(file)
  if (got < 0) exit 1
}
function read_manifest(name,    file, line, got, path) {
  file = name "/MANIFEST"
  if (!(file in there)) return
  for (line = 1; (got = (getline < file)) > 0; line++) {
    listed = 1
    if (substr($0, 1, 2) == "@ ") {
      header = line
      if (sealed && facts[line] != substr($0, 3)) bad(name, "the seal does not match the manifest")
      continue
    }
    if ($1 != "f") continue
    path = $0
    sub(/^f [0-9]+ [0-9a-f]+ \.\//, "", path)
    if (path ~ /\//) continue
    if (!((name "/" path) in found)) bad(name, path ": missing")
    else if (found[name "/" path] != $2) bad(name, path ": " found[name "/" path] " bytes instead of " $2)
  }
  close(file)
  if (got < 0) exit 1
}
function read_proof(name,    file) {
  proof = proven = proven_at = verdict = ""
  file = ".proof/" name
  if (!(name in tried) || (getline < file) <= 0) return
  close(file)
  proof = $1; proven = $2; proven_at = $3
  verdict = $0
  sub(/^[^ ]+ [^ ]+ [^ ]+ ?/, "", verdict)
}
END {
  for (i = 1; i <= n; i++) {
    name = order[i]
    sealed = listed = lines = header = 0
    stated = ""
    split("", value)
    split("", facts)
    read_seal(name)
    read_manifest(name)
    read_proof(name)
    taken = iso_seconds(value["taken"])
    if (!sealed) bad(name, "seal missing")
    if (!listed) bad(name, "manifest missing")
    if (name in gone) reason[name] = "gone: the application removed it"
    if (actual[name] != stated || stated == "") bad(name, "the manifest does not match its seal")
    if (header != lines) bad(name, "the seal does not match the manifest")
    if (value["pair"] != pair || value["plan"] != plan) bad(name, "it belongs to another pair or plan")
    if (taken < 0 || value["epoch"] !~ /^[0-9]+$/ || value["seq"] !~ /^[0-9]+$/ || value["bytes"] !~ /^[0-9]+$/) bad(name, "the seal is not readable")
    level = name in reason ? -2 : 1
    if (level == 1 && proven == actual[name]) {
      if (proof == "intact") level = 2
      if (proof == "restored") level = 3
      if (level > 1 && provings != "" && iso_seconds(proven_at) >= 0) print name, proven_at >provings
      if (proof == "bad") { level = -1; bad(name, verdict) }
    }
    if (taken < 0) taken = name_seconds(name, substr(name, 1, 6) "-%Y-%m-%d_%H-%M-%S%z")
    if (taken < 0) taken = 0
    printf "%s %.0f %.0f %.0f %d %d %.0f %s %s\n", name, value["epoch"], value["seq"], taken, level, name in pinned, value["bytes"], \
      (actual[name] == "" ? "-" : actual[name]), (name in reason ? reason[name] : "-")
  }
}
