import type { WrittenPlaybook } from '../model/playbook.ts';
import type { Checked } from '../model/problem.ts';
import { playbook } from './generated/definition.js';
import { validate } from './validate/validate.ts';
import type { Located } from './yaml/located.ts';
import { loadYaml } from './yaml/load.ts';

/** A playbook whose form has been checked: `source` gives the place of whatever is found wrong later. */
export interface LoadedPlaybook {
  readonly plays: WrittenPlaybook;
  readonly source: Located;
}

/** Reads and checks a playbook: form, keywords, one module per task, and each module's arguments as far as they hold no template. */
export function loadPlaybook(text: string | Uint8Array, file: string): Checked<LoadedPlaybook> {
  const loaded = loadYaml(text, file);
  if (!loaded.ok) return loaded;
  const source = loaded.value;
  const problems = validate(playbook, source);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { plays: source.value as unknown as WrittenPlaybook, source }, warnings: [] };
}
