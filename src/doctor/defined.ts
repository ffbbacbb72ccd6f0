import type { Plan } from '../model/outcome.ts';
import { failed, ok, warning, type Check, type Said } from './finding.ts';

/** The hosts are as the definition says: apply would change nothing. */
export const asDefined: Check = {
  name: 'as-defined',
  group: 'Hosts',
  ask: async (patient) =>
    judgePlan(
      await patient.plan(),
      [patient.primary, patient.standby].filter(({ host }) => host !== undefined).length,
    ),
};

/** Pure. `hosts`: how many of the two could be looked at. */
export function judgePlan(plan: Plan, hosts: number): readonly Said[] {
  const failures = plan.failures.filter(({ result }) => result !== 'unreachable');
  const said = [
    ...failures.map((failure) =>
      failed(
        `${failure.name}: ${failure.message ?? 'it fails'}`,
        'apply cannot make the host what the definition says',
        failure.hint ?? 'pairctl plan',
        failure.host,
      ),
    ),
    ...plan.refusals.map(({ guard, host, found, remedy }) =>
      failed(`guard ${guard}: ${found}`, 'apply refuses, too', remedy, host),
    ),
    ...(plan.changes.length === 0
      ? []
      : [
          warning(
            `apply would change ${String(plan.changes.length)} thing${plan.changes.length === 1 ? '' : 's'}: ${some(plan)}`,
            'a failover works with what is there, not with what the definition says',
            'pairctl plan shows them, pairctl apply makes them so',
          ),
        ]),
  ];
  if (said.length > 0) return said;
  return [
    ok(
      hosts === 2 ? 'both hosts are as the definition says' : 'what can be reached is as the definition says',
    ),
  ];
}

function some({ changes }: Plan): string {
  const shown = changes
    .slice(0, 3)
    .map(({ host, name, because }) => `${host}: ${name} (${because.join(', ')})`);
  return `${shown.join('; ')}${changes.length > 3 ? '; …' : ''}`;
}
