import { expect, test } from 'vitest';
import { databases } from '../../../src/modules/databases.ts';
import type { DatabasePrograms } from '../../../src/model/hoststatus.ts';

const around = { pair: 'shop', host: 'web2', now: 0 };

function programs(level: string | null, more: Partial<DatabasePrograms> = {}): DatabasePrograms {
  const server = level === null ? null : `${level}.9`;
  return { plan: 'data', name: 'app', kind: 'postgresql', tool: server, server, level, why: null, ...more };
}
function verdict(there: string | null, here: DatabasePrograms | undefined): string {
  const change = databases.diff(
    { dumped_on: 'web1', dumped_by: [{ ...programs(there) }] },
    here === undefined ? undefined : [here],
    around,
  );
  return change.action === 'fail' ? change.message : change.action;
}

test.each([
  ['15', '15'],
  ['15', '16'],
  ['9', '15'],
  ['10.5', '10.11'],
  ['10.5', '11'],
  [null, '15'],
])('a dump of %s restores into %s', (there, here) => {
  expect(verdict(there, programs(here))).toBe('none');
});

test.each([
  ['16', '15'],
  ['15', '9'],
  ['10.11', '10.5'],
])('a dump of %s does not restore into %s: said with both releases', (there, here) => {
  expect(verdict(there, programs(here))).toBe(
    `app: web1 dumps it from postgresql ${there}.9, which the ${here}.9 of web2 cannot restore`,
  );
});

test('a server that does not answer is said, and a host program that is not there yet is no failure', () => {
  expect(verdict('15', programs(null, { why: 'PostgreSQL does not answer' }))).toBe(
    'app on web2: PostgreSQL does not answer',
  );
  expect(verdict('15', undefined)).toBe('none');
});
