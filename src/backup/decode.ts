/** Reads one part of a document; throws a TypeError that names the place when it is something else. */
export type Decode<T> = (value: unknown, at: string) => T;

export const text: Decode<string> = (value, at) => {
  if (typeof value !== 'string') throw wrong(at, 'a text');
  return value;
};

/** A finite number. */
export const number: Decode<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(at, 'a number');
  return value;
};

export const flag: Decode<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw wrong(at, 'true or false');
  return value;
};

/** One of a closed list of words. */
export function word<const T extends string>(...words: readonly T[]): Decode<T> {
  return (value, at) => {
    const found = words.find((known) => known === value);
    if (found === undefined) throw wrong(at, words.join(' | '));
    return found;
  };
}

export function nullable<T>(decode: Decode<T>): Decode<T | null> {
  return (value, at) => (value === null ? null : decode(value, at));
}

export function list<T>(decode: Decode<T>): Decode<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw wrong(at, 'a list');
    return value.map((item: unknown, index) => decode(item, `${at}[${String(index)}]`));
  };
}

/** An object with any keys. */
export function record<T>(decode: Decode<T>): Decode<Readonly<Record<string, T>>> {
  return (value, at) =>
    Object.fromEntries(entries(value, at).map(([key, inner]) => [key, decode(inner, `${at}.${key}`)]));
}

type Fields<T> = { readonly [K in keyof T]-?: Decode<T[K]> };

/** An object with these fields; others are left out, and so are absent ones among `maybe`. */
export function object<T, M = object>(fields: Fields<T>, maybe?: Fields<M>): Decode<T & Partial<M>> {
  return (value, at) => {
    const given = new Map(entries(value, at));
    const read = (of: object): readonly (readonly [string, unknown])[] =>
      Object.entries(of as Record<string, Decode<unknown>>).map(([key, decode]) => [
        key,
        decode(given.get(key), `${at}.${key}`),
      ]);
    const present = Object.fromEntries(
      Object.entries(maybe ?? {}).filter(([key]) => given.get(key) !== undefined),
    );
    return Object.fromEntries([...read(fields), ...read(present)]) as T & Partial<M>;
  };
}

/** Parses JSON text and decodes it; throws a TypeError for both. `what` names the document. */
export function decodeJson<T>(what: string, json: string, decode: Decode<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new TypeError(`${what} is not JSON: ${JSON.stringify(json.slice(0, 80))}`);
  }
  return decode(value, what);
}

function entries(value: unknown, at: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(at, 'an object');
  return Object.entries(value);
}

function wrong(at: string, wanted: string): TypeError {
  return new TypeError(`${at} is not ${wanted}`);
}

/** The format of a document: a host program that answers in another one is not understood. */
export function one(value: unknown, at: string): 1 {
  if (value !== 1) throw new TypeError(`${at} is ${JSON.stringify(value)}; this version reads format 1`);
  return 1;
}
