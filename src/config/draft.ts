import type { Json, JsonObject } from '../model/json.ts';
import type { Validate } from './validate/ajv.ts';
import { findFaults } from './validate/validate.ts';
import type { Located, Path } from './yaml/located.ts';

/** How finely a document is cut: whole top-level keys, or entries of lists and settings of sections too. */
export type Grain = 'keys' | 'entries';

/**
 * The parts of a document that fit its schema: what rules can look at although something else is wrong. Wrong entries of lists become `undefined`, so
 * that the others keep their places; every other wrong part is left out.
 */
export function readDraft(by: Validate, source: Located, grain: Grain): JsonObject {
  const { value } = source;
  if (!isMap(value)) return {};
  const { findings, more } = findFaults(by, value);
  if (more > 0) return {};
  return findings.reduce((draft, { path }) => without(draft, cut(path, grain)), value);
}

/** Which part a fault spoils: as much of the way to it as leads to a list's entry, or else to a section's setting. */
function cut(path: Path, grain: Grain): Path {
  if (grain === 'keys') return path.slice(0, 1);
  const index = path.slice(0, 3).findIndex((step) => typeof step === 'number');
  return path.slice(0, index === -1 ? 2 : index + 1);
}

function without(map: JsonObject, path: Path): JsonObject {
  const [step, ...rest] = path;
  if (step === undefined) return map;
  const entries = Object.entries(map).filter(([key]) => rest.length > 0 || key !== step);
  return Object.fromEntries(entries.map(([key, value]) => [key, key === step ? inside(value, rest) : value]));
}

function inside(value: Json | undefined, path: Path): Json | undefined {
  if (isMap(value)) return without(value, path);
  if (!Array.isArray(value)) return value;
  const [step] = path;
  return (value as readonly Json[]).map((entry, index) =>
    index === step ? undefined : entry,
  ) as readonly Json[];
}

function isMap(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
