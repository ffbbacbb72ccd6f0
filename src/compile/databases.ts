import type { JsonObject } from '../model/json.ts';
import { bothHosts, whoIs, type CompileInput } from './input.ts';

/** A standby that could not restore what the primary dumps is found now, not on the day. */
export function databaseTasks(input: CompileInput): readonly JsonObject[] {
  const items = input.pair.backup.plans.flatMap((plan) => plan.items);
  const none = items.every(({ kind }) => kind === 'path' || kind === 'command');
  if (none || bothHosts(input).some((host) => !input.hosts.includes(host.name))) return [];
  const [primary, standby] = [whoIs(input, 'primary'), whoIs(input, 'standby')];
  return [
    {
      name: 'The database programs of this host',
      databases: {},
      register: 'database_programs',
    },
    {
      name: `${standby} can restore what ${primary} dumps`,
      when: `inventory_hostname == ${JSON.stringify(standby)}`,
      databases: {
        dumped_on: primary,
        dumped_by: `{{ hostvars[${JSON.stringify(primary)}].database_programs.databases }}`,
      },
    },
  ];
}
