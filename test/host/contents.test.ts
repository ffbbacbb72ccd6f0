import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { readDatabase } from '../../src/config/kinds/databases/registry.ts';
import type { Contents } from '../../src/model/hoststatus.ts';
import { pathItem } from '../../src/model/pair.ts';
import { commandItem, makeBed, missingTools, plan, shells, type Bed } from './bed.ts';

const missing = [...missingTools(), ...(spawnSync('sqlite3', ['--version']).status === 0 ? [] : ['sqlite3'])];
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

/** What is counted on host-a: by item, `why` or its parts. */
function counted({ a }: Bed, ...words: readonly string[]): Readonly<Record<string, string>> {
  const { status, stdout, stderr } = a.run('contents', ...words);
  expect(status, stderr).toBe(0);
  const { items } = JSON.parse(stdout) as Contents;
  return Object.fromEntries(
    items.map(({ plan, name, why, parts }) => [
      `${plan}/${name}`,
      why === null ? parts.map((part) => `${part.name} ${String(part.count)}`).join(', ') : 'why',
    ]),
  );
}
const sums = ({ a }: Bed): readonly (string | null)[] =>
  (JSON.parse(a.run('contents', '--sums').stdout) as Contents).items.flatMap(({ parts }) =>
    parts.map(({ sum }) => sum),
  );

describe.skipIf(missing.length > 0).each(shells.filter(({ here }) => here))('under $name', ({ words }) => {
  function pair(): Bed {
    bed = makeBed({
      shell: words,
      plans: (path) => [
        plan({
          name: 'app',
          items: [pathItem('site', path('a', 'srv/site')), commandItem('own', 'true', 'true')],
        }),
        plan({
          name: 'db',
          items: [readDatabase({ name: 'state', sqlite: { path: path('a', 'srv/state.db') } }).item],
        }),
        plan({ name: 'old', disabled: true, items: [pathItem('site', path('a', 'srv/site'))] }),
      ],
    });
    bed.a.write('srv/site/a', 'one');
    bed.a.write('srv/site/b/c d', 'two');
    spawnSync('sqlite3', [
      bed.a.path('srv/state.db'),
      'CREATE TABLE t (n); INSERT INTO t VALUES (1), (2), (3);',
    ]);
    return bed;
  }

  test('counts the files and rows of all plans that are not disabled, or of those that are named', () => {
    const made = pair();
    expect(counted(made)).toEqual({ 'app/site': 'files 2', 'db/state': 't 3' });
    expect(counted(made, 'db')).toEqual({ 'db/state': 't 3' });
    expect(counted(made, '--sums', 'app')).toEqual({ 'app/site': 'files 2' });
    expect(made.a.run('contents', 'nosuch')).toMatchObject({ status: 64, stdout: '' });
  });

  test('sums tell another content where the counts are the same', () => {
    const made = pair();
    const before = sums(made);
    spawnSync('sqlite3', [made.a.path('srv/state.db'), 'UPDATE t SET n = 4 WHERE n = 3;']);
    made.a.write('srv/site/a', 'longer');
    const after = sums(made);
    expect(after).toHaveLength(before.length);
    for (const [at, sum] of before.entries()) expect(after[at]).not.toBe(sum);
    expect(counted(made)).toEqual({ 'app/site': 'files 2', 'db/state': 't 3' });
  });

  test('what cannot be read is said for its item, and never counted as little', () => {
    const made = pair();
    writeFileSync(
      made.a.path('srv/state.db'),
      'this is no database, and long enough to be seen as none '.repeat(40),
    );
    made.a.shim('find', 'echo "find: it cannot be read" >&2; exit 1');
    expect(counted(made)).toEqual({ 'app/site': 'why', 'db/state': 'why' });
    expect(counted(made, '--sums')).toEqual({ 'app/site': 'why', 'db/state': 'why' });
  });
});
