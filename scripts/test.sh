#!/usr/bin/env bash
# Installs what is needed, then every check and every test. Prints the sum of all tests in its last line; exits non-zero when anything failed.
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
step types npm run --silent check:types
step lint npm run --silent check:lint
step format npm run --silent check:format
step rooms npm run --silent check:rooms
step generated npm run --silent check:generated
step shell npm run --silent check:shell
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
step 'fast tests' npx vitest run --project fast --reporter=default --reporter=json --outputFile.json="$results/fast.json"
step 'lab tests' npx vitest run --project lab --reporter=default --reporter=json --outputFile.json="$results/lab.json"
node scripts/sum.js "$results/fast.json" "$results/lab.json" || failed+=('no results')
if [ "${#failed[@]}" -gt 0 ]; then
  echo "failed: ${failed[*]}" >&2
  exit 1
fi
