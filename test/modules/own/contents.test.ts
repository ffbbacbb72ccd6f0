import { expect, test } from 'vitest';
import { contents } from '../../../src/modules/contents.ts';
import type { Contents } from '../../../src/model/hoststatus.ts';

const around = { pair: 'shop', host: 'web2', now: 0 };
type Item = Contents['items'][number];

function item(name: string, parts: Readonly<Record<string, number>>, more: Partial<Item> = {}): Item {
  const list = Object.entries(parts).map(([part, count]) => ({ name: part, count, sum: null }));
  return { plan: 'data', name, kind: 'postgresql', why: null, parts: list, ...more };
}
function verdict(there: readonly Item[], here: readonly Item[]): string {
  const against = { host: 'web1', items: there.map((each) => ({ ...each, parts: [...each.parts] })) };
  const found = { format: 1 as const, host: 'web2', items: here };
  const change = contents.diff({ against, equal: true }, found, around);
  return change.action === 'fail' ? change.message : change.action;
}

test('the same on both hosts is equal, in whatever order', () => {
  expect(verdict([item('a', { t: 1, u: 2 })], [item('a', { u: 2, t: 1 })])).toBe('none');
});

test.each([
  ['a row less', [item('a', { t: 2 })], [item('a', { t: 1 })], 'data/a: t has 1 on web2 and 2 on web1'],
  [
    'a table that is not there',
    [item('a', { t: 2 })],
    [item('a', {})],
    'data/a: t has none on web2 and 2 on web1',
  ],
  ['one too many', [item('a', {})], [item('a', { t: 2 })], 'data/a: t has 2 on web2 and none on web1'],
  [
    'what cannot be counted here',
    [item('a', { t: 2 })],
    [item('a', {}, { why: 'no server' })],
    'data/a: it cannot be counted: no server',
  ],
  [
    'what cannot be counted there',
    [item('a', {}, { why: 'no server' })],
    [item('a', { t: 2 })],
    'data/a: it cannot be counted: no server',
  ],
  [
    'an item that only this host has',
    [],
    [item('a', {})],
    'data/a: it cannot be counted: web1 has no such item',
  ],
  [
    'an item that only the other has',
    [item('a', {})],
    [],
    'data/a: it cannot be counted: web2 has no such item',
  ],
])('%s is a difference', (_what, there, here, words) => {
  expect(verdict(there, here)).toBe(`it is not equal: ${words}`);
});

test('the same counts with another content differ where sums were asked for', () => {
  const sum = (value: string): Item => ({
    ...item('a', {}),
    parts: [{ name: 't', count: 1, sum: value }],
  });
  expect(verdict([sum('x')], [sum('y')])).toBe(
    'it is not equal: data/a: t has 1 on both, with other content',
  );
});

test('without `equal` it is only told', () => {
  const found = { format: 1 as const, host: 'web2', items: [item('a', { t: 1 })] };
  const spec = { against: { host: 'web1', items: [] } };
  expect(contents.diff(spec, found, around)).toEqual({ action: 'none' });
  expect(contents.values?.(spec, found, [])).toMatchObject({
    msg: expect.stringContaining('web1') as string,
  });
});
