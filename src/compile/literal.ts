import type { Json, JsonObject } from '../model/json.ts';

/** Text that comes out of template rendering as exactly these characters, whatever it holds. */
export function literal(text: string): string {
  return /\{[{%#]/.test(text) ? `{{ ${JSON.stringify(text)} }}` : text;
}

/** Plain data with every string made literal. */
export function literalData(value: Json): Json {
  if (typeof value === 'string') return literal(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map(literalData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, inner]) => [
      key,
      inner === undefined ? inner : literalData(inner),
    ]),
  );
}
