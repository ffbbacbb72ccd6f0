import { expect, test } from 'vitest';
import { differences } from '../../src/doctor/owners.ts';

const said = (
  owner: readonly [kind: 'user' | 'group', id: string, name?: string],
  there: { readonly name?: string; readonly id?: string },
): readonly string[] =>
  differences(
    [{ kind: owner[0], id: owner[1], name: owner[2] }],
    [{ name: there.name, id: there.id }],
    'web1',
    'web2',
  );

test.each([
  [['user', '1001', 'app'], { name: 'app', id: '1001' }, undefined],
  [['user', '1234'], {}, undefined],
  [['user', '1001', 'app'], {}, 'user app (1001 on web1) owns files and is not on web2;'],
  [
    ['group', '33', 'www'],
    { name: 'tape' },
    'group www (33 on web1) owns files and is not on web2, and 33 is tape there;',
  ],
  [['user', '1001', 'app'], { id: '1005' }, 'user app is 1001 on web1 and 1005 on web2;'],
  [
    ['user', '1001', 'app'],
    { name: 'bob', id: '1005' },
    'user app is 1001 on web1 and 1005 on web2, and 1001 is bob there;',
  ],
  [['group', '1234'], { name: 'bob' }, 'group 1234 has no name on web1 and is bob on web2;'],
] as const)('%j, seen as %j', (owner, there, words) => {
  const lines = said(owner, there);
  expect(lines.length).toBe(words === undefined ? 0 : 1);
  if (words !== undefined) {
    expect(lines[0]).toContain(words);
    expect(lines[0]).toContain('one number on both hosts');
  }
});
