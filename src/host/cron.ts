import type { Pair } from '../model/pair.ts';
import { programDirectory } from './program.ts';
import { baseSeconds } from './schedule.ts';

const program = `${programDirectory}/pairctl-host`;

/**
 * `/etc/cron.d/pairctl-PAIR` (crontab(5)): the same on both hosts; each job ends at once where the role is not its own.
 * Minutes are spread by the pair's name, so that many pairs on one host do not all begin together.
 */
export function cronFile(pair: Pair): string {
  const { name } = pair;
  const line = (when: string, ...words: readonly string[]): string =>
    `${when} root ${[program, ...words].join(' ')}`;
  const offset = spread(name);
  const plans = pair.backup.plans.length > 0;
  const lines = [
    line('* * * * *', 'heartbeat', name),
    ...pair.mirrors.map((mirror) => line(cronFields(mirror.cron), 'sync', name, mirror.name, '--due')),
    ...pair.mirrors.flatMap(({ name: mirror, compareCron }, index) =>
      compareCron === null
        ? []
        : [
            line(
              compareCron === undefined
                ? `${String((offset * 4 + index * 7) % 60)} ${String(1 + (offset % 5))} * * 0`
                : cronFields(compareCron),
              'sync',
              name,
              mirror,
              '--compare',
              '--due',
            ),
          ],
    ),
    ...(plans
      ? [
          line(backupMinutes(pair), 'backup', name, '--due'),
          line(backupMinutes(pair), 'sync', name, '--backups', '--due'),
          ...(pair.drill.cron === undefined
            ? []
            : [line(cronFields(pair.drill.cron), 'drill', name, '--due')]),
          ...(isWarm(pair) ? [line('* * * * *', 'warm', name, '--due')] : []),
          line(`${minutes(offset, 15)} * * * *`, 'verify', name, '--due'),
          line(`${minutes(offset, 15)} * * * *`, 'prune', name, '--due'),
        ]
      : []),
  ];
  return `# Compiled by pairctl; changes here are overwritten.\nSHELL=/bin/sh\nMAILTO=${mailTo(pair)}\n${lines.join('\n')}\n`;
}

/** Whether the standby restores some database ahead. */
export function isWarm(pair: Pair): boolean {
  return pair.backup.plans.some((plan) => plan.items.some((item) => item.settings['READINESS'] === 'warm'));
}

/** A number below 15 that is always the same for a name. */
function spread(name: string): number {
  let sum = 7;
  for (let i = 0; i < name.length; i++) sum = (sum * 31 + name.charCodeAt(i)) % 15;
  return sum;
}

/** Every five minutes is enough where no plan is faster; cron knows nothing below a minute. */
function backupMinutes(pair: Pair): string {
  const five = pair.backup.plans.every((plan) => baseSeconds(plan.schedule) % 300 === 0);
  return five ? '*/5 * * * *' : '* * * * *';
}

function minutes(offset: number, step: number): string {
  return Array.from({ length: 60 / step }, (_, i) => String(offset + i * step)).join(',');
}

/** The schedule as written in the pair; `%` would be a newline to cron. */
function cronFields(cron: string): string {
  if (/[\n\r\0]/.test(cron)) throw new RangeError('a cron schedule is one line');
  return cron.trim().replaceAll('%', '\\%');
}

function mailTo(pair: Pair): string {
  const email = pair.notify.email ?? 'root';
  if (/[\s"'\0]/.test(email)) throw new RangeError(`cron cannot mail to ${JSON.stringify(email)}`);
  return email;
}
