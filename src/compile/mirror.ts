import type { JsonObject } from '../model/json.ts';
import type { CompileInput } from './input.ts';

/** The first full copy of every mirror, with progress; later ones are the cron's. */
export function mirrorTasks(input: CompileInput): readonly JsonObject[] {
  return input.pair.mirrors.map((mirror) => ({
    name: `First copy of ${mirror.path}`,
    mirror: { name: mirror.name, initial: true },
  }));
}
