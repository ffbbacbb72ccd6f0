import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filters, tests } from '../../src/playbook/filters/registry.ts';

const page = readFileSync(new URL('../../docs/playbooks.md', import.meta.url), 'utf8');

/** Jinja has them too, and other names of documented tests. */
const elsewhere = [
  'float',
  'divisibleby',
  'change',
  'failure',
  'success',
  'successful',
  'skip',
  'version_compare',
  'issubset',
  'issuperset',
];

test('every filter and test of our own is in docs/playbooks.md', () => {
  const names = [...Object.keys(filters), ...Object.keys(tests)].filter((name) => !elsewhere.includes(name));
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
