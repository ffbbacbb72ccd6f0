import { stringify } from 'yaml';
import type { Json } from '../model/json.ts';

/** Plain data as YAML 1.2 for people: texts with line breaks as blocks. */
export function displayYaml(value: Json): string {
  return stringify(value, { lineWidth: 0, blockQuote: 'literal' });
}
