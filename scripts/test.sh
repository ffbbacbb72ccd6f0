#!/usr/bin/env bash
# Installs what is needed, then every check and every test. The sum of all tests is the last line but what failed; exits non-zero when anything did.
set -u
cd "$(dirname "$0")/.." || exit 1
bash scripts/install.sh tests || exit 1
failed=()
step() {
  local name=$1
  shift
  echo "== $name"
  "$@" </dev/null || failed+=("$name")
}
for check in types lint format rooms generated; do
  step "$check" npm run --silent "check:$check"
done
if command -v shellcheck >/dev/null 2>&1; then
  step shell npm run --silent check:shell
else
  echo '== shell (skipped: shellcheck is not installed)'
fi
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
for project in fast lab; do
  step "$project tests" npx vitest run --project "$project" --reporter=default --reporter=json --outputFile.json="$results/$project.json"
done
node scripts/sum.js "$results/fast.json" "$results/lab.json" || failed+=('sum of the tests')
if [ "${#failed[@]}" -gt 0 ]; then
  echo "failed: ${failed[*]}" >&2
  exit 1
fi
