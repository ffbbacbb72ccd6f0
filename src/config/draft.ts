import type { JsonObject } from '../model/json.ts';
import type { Validate } from './validate/ajv.ts';
import { findFaults } from './validate/validate.ts';
import type { Located } from './yaml/located.ts';
import { setProperty } from './yaml/property.ts';

/** The parts of a document that fit its schema, by their top-level keys: what rules can look at although something else is wrong. */
export function readDraft(by: Validate, source: Located): JsonObject {
  const { value } = source;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  const { findings, more } = findFaults(by, value);
  if (more > 0) return {};
  const wrong = new Set(findings.map(({ path }) => path[0]));
  const draft = {};
  for (const [key, part] of Object.entries(value)) if (!wrong.has(key)) setProperty(draft, key, part);
  return draft;
}
