import { expect, test } from 'vitest';
import { readImported, type Holds } from '../../src/config/imported.ts';
import { lines } from './support.ts';

const read = async (text: string, holds: Holds): Promise<readonly string[]> =>
  lines(await readImported(() => Promise.resolve(Buffer.from(text)), 'lib/web.yml', holds));

test.each([
  ['- command: ls\n- block: [{ command: ls }]\n  when: x\n', 'tasks'],
  ['- hosts: all\n  tasks: [{ command: ls }]\n', 'plays'],
  ['port: 80\n', 'variables'],
] as const)('%j holds %s', async (text, holds) => {
  expect(await read(text, holds)).toEqual([]);
});

test.each([
  [
    '- command: ls\n- command: ls\n  wen: x\n',
    'tasks',
    /^lib\/web\.yml:3:3 unknown key "wen" \(did you mean when\?\)$/,
  ],
  ['- copy: { dets: /x }\n', 'tasks', /^lib\/web\.yml:1:11 unknown key "dets"/],
  ['port: 80\n', 'tasks', /^lib\/web\.yml:1:1 /],
  ['- command: ls\n', 'plays', /^lib\/web\.yml:1:3 /],
  ['a: {{ b }}\n', 'variables', /^lib\/web\.yml:1:4 /],
] as const)('%j is refused as %s, with its place', async (text, holds, first) => {
  expect((await read(text, holds))[0]).toMatch(first);
});
