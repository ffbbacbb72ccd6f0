import { readFileAtMost } from '../config/files.ts';
import { maxBytes } from '../config/yaml/decode.ts';
import { loadYaml } from '../config/yaml/load.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { usage } from './usage.ts';

const example = '-e name=value, -e \'{"port": 8080}\' or -e @vars.yml';

/** Variables from `-e`: `NAME=VALUE` (a text), JSON, or `@FILE` of YAML or JSON; later ones win. Rejects with exit code 64. */
export async function parseExtraVars(texts: readonly string[]): Promise<JsonObject> {
  const all = await Promise.all(texts.map(parseOne));
  // Entries, not assignment: `__proto__` is a name like any other.
  return Object.fromEntries(all.flatMap((vars) => Object.entries(vars)));
}

async function parseOne(text: string): Promise<JsonObject> {
  if (text.startsWith('@')) return fromYaml(await read(text.slice(1)), text.slice(1));
  if (text.trimStart().startsWith('{')) return fromYaml(text, '--extra-vars');
  const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(text);
  if (match === null) throw usage(`--extra-vars wants NAME=VALUE, JSON or @FILE, not "${text}"`, example);
  return Object.fromEntries([[match[1] ?? '', match[2] ?? '']]);
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFileAtMost(path, maxBytes + 1);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw usage(`--extra-vars: ${path} cannot be read (${code})`, example);
  }
}

function fromYaml(content: string | Uint8Array, file: string): JsonObject {
  const loaded = loadYaml(content, file);
  if (!loaded.ok) {
    const [first] = loaded.problems;
    const place =
      first?.place === undefined ? file : `${file}:${String(first.place.line)}:${String(first.place.column)}`;
    throw usage(`--extra-vars: ${place}: ${first?.message ?? 'cannot be read'}`, example);
  }
  const { value } = loaded.value;
  if (!isObject(value)) throw usage(`--extra-vars: ${file} holds no variables by name`, example);
  return value;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
