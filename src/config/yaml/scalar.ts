import { isScalar, type Node, type Scalar } from 'yaml';
import type { Json } from '../../model/json.ts';

/** The plain value of a scalar, or what keeps it from being one. */
export function readScalar(node: Scalar): {
  readonly value: Json;
  readonly written?: string;
  readonly fault?: { readonly message: string; readonly hint: string };
} {
  const { value } = node;
  const written = node.source;
  const plain = node.type === 'PLAIN' && written !== undefined ? { written } : {};
  if (typeof value === 'number') {
    const fault = numberFault(value, written ?? String(value));
    return fault === undefined ? { value, ...plain } : { value: null, fault };
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return { value, ...plain };
  return {
    value: null,
    fault: {
      message: 'this kind of value is not known here',
      hint: 'use text, numbers, true, false, lists and maps',
    },
  };
}

function numberFault(value: number, written: string) {
  if (!Number.isFinite(value))
    return {
      message: `${written} is not a number that can be worked with`,
      hint: 'put it in quotes if it is text',
    };
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return { message: `${written} has more digits than a number can hold exactly`, hint: 'put it in quotes' };
  return undefined;
}

export type Key =
  { readonly kind: 'word'; readonly text: string } | { readonly kind: 'merge' } | { readonly kind: 'bad' };

/** A map's key as text: numbers and booleans as written; `<<` unquoted is the merge key. */
export function readKey(node: Node | null): Key {
  if (!isScalar(node)) return { kind: 'bad' };
  if (node.value === '<<' && node.type === 'PLAIN') return { kind: 'merge' };
  if (typeof node.value === 'string') return { kind: 'word', text: node.value };
  if (node.value === null || node.source === undefined) return { kind: 'bad' };
  return { kind: 'word', text: node.source };
}
