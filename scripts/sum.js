import { existsSync, readFileSync } from 'node:fs';

/** Names every test that was skipped, then sums the results of several vitest runs in one line; fails where a run left none. */
const sum = { passed: 0, failed: 0, skipped: 0 };
const missing = [];
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    missing.push(file);
    continue;
  }
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  for (const { assertionResults } of testResults)
    for (const { status, fullName } of assertionResults) {
      if (status === 'passed') sum.passed += 1;
      else if (status === 'failed') sum.failed += 1;
      else {
        sum.skipped += 1;
        console.log(`skipped: ${fullName}`);
      }
    }
}
for (const file of missing) console.log(`no results in ${file}`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
if (missing.length > 0 || sum.passed === 0) process.exitCode = 1;
