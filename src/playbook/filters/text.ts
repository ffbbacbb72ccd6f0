import { createHash } from 'node:crypto';
import type { Json } from '../../model/json.ts';
import { quote } from '../../shell/quote.ts';
import { hasSecret, makeSecret, openSecrets } from '../../shell/secret.ts';
import { kindOf, listOf, sealed, textOf, type Filter } from './guard.ts';

/** Filters of texts that Ansible's users expect and the engine lacks or has otherwise. */
export const textFilters: Readonly<Record<string, Filter>> = {
  quote: sealed(quote),
  b64encode: sealed((text) => Buffer.from(text).toString('base64')),
  b64decode: sealed((text) => Buffer.from(text, 'base64').toString()),
  hash: sealed((text, [algorithm]) => digest(text, textOf(algorithm ?? 'sha1'))),
  checksum: sealed((text) => digest(text, 'sha1')),
  to_json: (value, _args, named) => json(value, named['indent']),
  to_nice_json: (value, _args, named) => json(value, named['indent'] ?? 4),
  from_json: (value) => {
    try {
      return JSON.parse(textOf(value)) as Json;
    } catch (error) {
      throw new Error('the text is no JSON', { cause: error });
    }
  },
  basename: (value) => textOf(value).replace(/^.*\//s, ''),
  dirname: (value) => {
    const text = textOf(value);
    return text.slice(0, text.lastIndexOf('/') + 1).replace(/(.)\/+$/s, '$1');
  },
  splitext: (value) => {
    const [, root, extension] = /^(.*?[^/.][^/]*?|.*?)(\.[^./]*)?$/s.exec(textOf(value)) ?? [];
    return [root ?? '', extension ?? ''];
  },
  path_join: (value) =>
    listOf(value)
      .map(textOf)
      .reduce(
        (path, part) => (part.startsWith('/') || path === '' ? part : `${path.replace(/\/$/, '')}/${part}`),
        '',
      ),
  urlencode: (value) =>
    encodeURIComponent(textOf(value)).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  bool: (value) => {
    if (typeof value === 'boolean') return value;
    const text = textOf(value).trim().toLowerCase();
    return ['true', 'yes', 'on', '1', 't', 'y'].includes(text);
  },
  int: (value, [instead = 0, base = 10]) => wholeNumber(value, Number(base)) ?? instead,
  float: (value, [instead = 0]) => {
    const number = typeof value === 'boolean' ? Number(value) : Number.parseFloat(textOf(value));
    return Number.isFinite(number) ? number : instead;
  },
  type_debug: (value) => kindOf(value),
};

function json(value: Json, indent: Json | undefined): string {
  const write = (data: unknown): string =>
    JSON.stringify(data, null, typeof indent === 'number' ? indent : undefined);
  const text = write(value);
  if (!hasSecret(text)) return text;
  return makeSecret(
    write(JSON.parse(text, (_, inner: unknown) => (typeof inner === 'string' ? openSecrets(inner) : inner))),
  );
}

function digest(text: string, algorithm: string): string {
  try {
    return createHash(algorithm).update(text).digest('hex');
  } catch (error) {
    throw new Error(`there is no hash called ${JSON.stringify(algorithm)}; sha256 is one`, { cause: error });
  }
}

function wholeNumber(value: Json, base: number): number | undefined {
  if (typeof value === 'number') return Math.trunc(value);
  if (typeof value === 'boolean') return Number(value);
  const text = textOf(value).trim();
  const number = base === 10 ? Math.trunc(Number.parseFloat(text)) : Number.parseInt(text, base);
  return Number.isFinite(number) ? number : undefined;
}
