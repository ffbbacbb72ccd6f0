import type { Checked } from '../model/problem.ts';
import type { WrittenPlaybook } from './schema/playbook.ts';
import type { Located } from './yaml/located.ts';

export type { WrittenPlay, WrittenPlaybook, WrittenTask } from './schema/playbook.ts';

/** A playbook whose form has been checked: `source` gives the place of whatever is found wrong later. */
export interface LoadedPlaybook {
  readonly plays: WrittenPlaybook;
  readonly source: Located;
}

/** Reads and checks a playbook: form, keywords, one module per task, and each module's arguments as far as they hold no template. */
export function loadPlaybook(text: string | Uint8Array, file: string): Checked<LoadedPlaybook> {
  throw new Error(`not yet: ${file} ${String(text.length)}`);
}
