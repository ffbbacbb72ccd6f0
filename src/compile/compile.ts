import type { JsonObject } from '../model/json.ts';
import { keyTasks, packageTask, trustTasks } from './access.ts';
import { whoIs, type CompileInput } from './input.ts';
import { databaseTasks } from './databases.ts';
import { mirrorTasks } from './mirror.ts';
import { cronTasks, programTasks, settingsTasks } from './program.ts';
import { roleTasks } from './role.ts';
import { guardTasks, serviceTasks } from './services.ts';
import { addressTasks, trafficKeyTasks, trafficTasks } from './traffic.ts';

/**
 * The playbook that makes both hosts so, in the form that a user would write by hand. Pure. Both hosts get the same; what differs is who trusts whom
 * and, by role, which services run. The cron entry comes last, so that nothing starts by itself on a host that is half made.
 */
export function compile(input: CompileInput): readonly JsonObject[] {
  const { pair } = input;
  const hosts = [pair.primary, pair.standby];
  const standby = whoIs(input, 'standby');
  const plays: readonly JsonObject[] = [
    {
      name: 'Programs and keys on both hosts',
      hosts,
      any_errors_fatal: true,
      tasks: [
        packageTask(input),
        ...programTasks(input),
        ...keyTasks(input),
        ...trustTasks(input),
        ...settingsTasks(input),
        ...trafficKeyTasks(input),
      ],
      handlers: [],
    },
    {
      name: 'Roles, and services that run only where the role is primary',
      hosts,
      any_errors_fatal: true,
      tasks: [...roleTasks(input), ...guardTasks(input), ...serviceTasks(input), ...addressTasks(input)],
    },
    {
      name: `The first copy on ${standby}`,
      hosts: [standby],
      any_errors_fatal: true,
      tasks: mirrorTasks(input),
    },
    {
      name: 'Sync and backups by the hosts’ own cron',
      hosts,
      any_errors_fatal: true,
      tasks: cronTasks(input),
    },
    {
      name: 'Clients are sent to the primary',
      // From the standby, as in a failover; from the primary where the standby is left out.
      hosts: [input.hosts.includes(standby) ? standby : whoIs(input, 'primary')],
      any_errors_fatal: true,
      tasks: trafficTasks(input),
    },
    {
      // Last, for all else is worth having also where this is not so yet.
      name: 'A backup of the databases can be restored on the other host',
      hosts,
      tasks: databaseTasks(input),
    },
  ];
  return plays.filter((play) => (play['tasks'] as readonly unknown[]).length > 0);
}
