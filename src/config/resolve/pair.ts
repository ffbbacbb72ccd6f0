import type { JsonObject } from '../../model/json.ts';
import type { Pair } from '../../model/pair.ts';
import { normalizePath } from '../paths.ts';
import type { WrittenPair } from '../schema/pair.ts';
import { durationSeconds } from '../units.ts';
import { resolvePlan } from './backups.ts';
import { resolveDrill } from './drill.ts';
import { resolveFailover } from './failover.ts';
import { given, merge } from './inventory.ts';
import { resolveMirror } from './mirrors.ts';
import { resolveServices } from './services.ts';
import { resolveShared } from './shared.ts';

/** The pair with every default; it has been checked by schema and rules. */
export function resolvePair(written: WrittenPair, extraVars: JsonObject): Pair {
  const { rpo, rto } = written.objectives ?? {};
  const databases = written.databases ?? [];
  return {
    name: written.name,
    primary: written.primary,
    standby: written.standby,
    objectives: {
      ...given('rpoSeconds', rpo === undefined ? undefined : durationSeconds(rpo)),
      ...given('rtoSeconds', rto === undefined ? undefined : durationSeconds(rto)),
    },
    packages: written.packages ?? [],
    services: resolveServices(written.services ?? []),
    mirrors: (written.mirror ?? []).map(resolveMirror),
    ...given('shared', written.shared?.map(resolveShared)),
    backup: {
      directory: normalizePath(written.backup?.directory ?? `/var/lib/pairctl/${written.name}/backups`),
      plans: (written.backup?.plans ?? []).map((plan) => resolvePlan(plan, databases)),
    },
    failover: resolveFailover(written.failover ?? {}, written.name, [written.primary, written.standby]),
    drill: resolveDrill(written),
    notify: { ...given('email', written.notify?.email) },
    vars: merge(written.vars, extraVars),
  };
}
