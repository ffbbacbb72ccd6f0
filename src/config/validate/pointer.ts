import type { Json } from '../../model/json.ts';
import type { Path } from '../yaml/located.ts';

/** A JSON pointer (RFC 6901) as a path into this value: indices of lists become numbers. */
export function readPointer(pointer: string, root: Json): Path {
  const path: (string | number)[] = [];
  let value: unknown = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = child(value, step);
  }
  return path;
}

/** The value at a path, or undefined; never a property of a prototype. */
export function valueAt(root: Json, path: Path): unknown {
  return path.reduce<unknown>(child, root);
}

function child(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
