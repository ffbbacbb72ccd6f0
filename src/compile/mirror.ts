import { hostPath } from '../host/settings.ts';
import type { JsonObject } from '../model/json.ts';
import { hostOf, whoIs, type CompileInput } from './input.ts';
import { literal } from './literal.ts';

/** The first full copy of every mirror, with progress; later ones are the cron's. What it replaces on the standby is kept. */
export function mirrorTasks(input: CompileInput): readonly JsonObject[] {
  const standby = hostOf(input, whoIs(input, 'standby'));
  return [
    ownTask(input),
    ...input.pair.mirrors.map((mirror) => ({
      name: `First copy of ${mirror.path}`,
      mirror: { name: mirror.name, initial: true, path: literal(hostPath(input.pair, standby, mirror)) },
    })),
  ];
}

/** A host that comes back after a failover holds what it wrote last: that is kept before anything of it is replaced. */
function ownTask(input: CompileInput): JsonObject {
  return {
    name: `What ${whoIs(input, 'standby')} wrote as primary, and nobody took over, is kept`,
    safety: { own: true },
  };
}
