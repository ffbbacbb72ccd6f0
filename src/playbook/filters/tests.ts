import type { Json } from '../../model/json.ts';
import { has, truthy } from './data.ts';
import { kindOf, listOf, textOf, type Test } from './guard.ts';

/** Tests that Ansible's users expect: of registered values, versions and sets. */
export const ansibleTests: Readonly<Record<string, Test>> = {
  ...named(['changed', 'change'], (value) => flag(value, 'changed')),
  ...named(['failed', 'failure'], (value) => flag(value, 'failed')),
  ...named(['succeeded', 'success', 'successful'], (value) => !flag(value, 'failed')),
  ...named(['skipped', 'skip'], (value) => flag(value, 'skipped')),
  ...named(['reachable'], (value) => !flag(value, 'unreachable')),
  ...named(['unreachable'], (value) => flag(value, 'unreachable')),
  ...named(['version', 'version_compare'], (value, [other, operator = '==']) =>
    compared(compareVersions(textOf(value), textOf(other)), textOf(operator)),
  ),
  ...named(['subset', 'issubset'], (value, [of]) => listOf(value).every((item) => has(listOf(of), item))),
  ...named(['superset', 'issuperset'], (value, [of]) => listOf(of).every((item) => has(listOf(value), item))),
  truthy: (value) => truthy(value),
  falsy: (value) => !truthy(value),
  any: (value) => listOf(value).some(truthy),
  all: (value) => listOf(value).every(truthy),
  // The engine's own aborts the process's WebAssembly when the divisor is 0.
  divisibleby: (value, [by]) => {
    if (Number(by) === 0) throw new Error('nothing is divisible by 0');
    return Number(value) % Number(by) === 0;
  },
};

function named(names: readonly string[], test: Test): Readonly<Record<string, Test>> {
  return Object.fromEntries(names.map((name) => [name, test]));
}

function flag(value: Json, name: string): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`it wants what a task registered, not ${kindOf(value)}`);
  return (value as { readonly [key: string]: Json })[name] === true;
}

/** Numbers as numbers; letters come before nothing, so that `1.0rc1` is older than `1.0`; a missing part counts as 0. */
function compareVersions(a: string, b: string): number {
  const parts = (text: string): readonly string[] => text.match(/\d+|[a-z]+/gi) ?? [];
  const [left, right] = [parts(a), parts(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = comparePart(left[at], right[at]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string | undefined, b: string | undefined): number {
  const isWord = (part: string | undefined): boolean => part !== undefined && !/\d/.test(part);
  if (a !== undefined && b !== undefined && isWord(a) && isWord(b)) return a < b ? -1 : a > b ? 1 : 0;
  const rank = (part: string | undefined): number => (isWord(part) ? -1 : Number(part ?? 0));
  return Math.sign(rank(a) - rank(b));
}

function compared(order: number, operator: string): boolean {
  switch (operator) {
    case '==':
    case '=':
    case 'eq':
      return order === 0;
    case '!=':
    case '<>':
    case 'ne':
      return order !== 0;
    case '<':
    case 'lt':
      return order < 0;
    case '<=':
    case 'le':
      return order <= 0;
    case '>':
    case 'gt':
      return order > 0;
    case '>=':
    case 'ge':
      return order >= 0;
    default:
      throw new Error(`there is no comparison "${operator}"`);
  }
}
