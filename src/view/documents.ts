import type { Json } from '../model/json.ts';
import { maskSecrets } from '../shell/secret.ts';

/** Where documents go: one at the end (`json`), one a line as they come (`ndjson`), or none, because people read (`text`). */
export interface Documents {
  /** The document that a command ends with, or a line of several; nothing with `text`. */
  put(value: Json | object): void;
  /** Whether standard output has had its document. */
  readonly written: boolean;
}

/** Writes values as JSON, secrets masked inside every text, so that quoting cannot hide one. */
export function createDocuments(
  output: 'text' | 'json' | 'ndjson',
  write: (text: string) => void,
): Documents {
  let written = false;
  return {
    put: (value) => {
      // A second document would make the first one unreadable: the contract is exactly one.
      if (output === 'text' || (output === 'json' && written)) return;
      written = true;
      write(`${displayJson(value, output === 'json' ? 2 : undefined)}\n`);
    },
    get written() {
      return written;
    },
  };
}

function displayJson(value: Json | object, indent: number | undefined): string {
  return maskSecrets(JSON.stringify(masked(value), undefined, indent));
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskSecrets(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [maskSecrets(key), masked(each)]));
}
