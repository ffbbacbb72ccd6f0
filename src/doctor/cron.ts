import { ageSeconds, displayAge } from '../backup/age.ts';
import type { HostStatus } from '../model/hoststatus.ts';
import { readStat, readUnit } from '../shell/read.ts';
import { failed, ok, warning, type Check, type Said } from './finding.ts';
import { reached, type Patient, type Seat } from './patient.ts';
import type { Host } from '../model/host.ts';

/** Seconds after which a heartbeat that comes each minute is missed. */
const late = 240;

/** Cron runs on both hosts, has the pair's file, and its heartbeat was there within the last minutes. */
export const cronRuns: Check = {
  name: 'cron',
  group: 'Hosts',
  ask: async (patient) => (await Promise.all(reached(patient).map((seat) => cronOn(patient, seat)))).flat(),
};

async function cronOn(
  { pair, now }: Patient,
  { host, name, status, clockOffsetSeconds = 0 }: Seat & { readonly host: Host },
): Promise<readonly Said[]> {
  const [cron, crond, file] = await Promise.all([
    readUnit(host, 'cron.service').catch(() => undefined),
    readUnit(host, 'crond.service').catch(() => undefined),
    readStat(host, `/etc/cron.d/pairctl-${pair.name}`),
  ]);
  const units = [cron, crond].filter((unit) => unit?.['LoadState'] === 'loaded');
  const runs = units.length === 0 ? undefined : units.some((unit) => unit?.['ActiveState'] === 'active');
  return judgeCron({
    host: name,
    pair: pair.name,
    runs,
    file: file.kind === 'file',
    status,
    now: now + clockOffsetSeconds * 1000,
  });
}

/** Pure. `runs` is undefined where it cannot be known. */
export function judgeCron(seen: {
  readonly host: string;
  readonly pair: string;
  readonly runs: boolean | undefined;
  readonly file: boolean;
  readonly status: HostStatus | undefined;
  readonly now: number;
}): readonly Said[] {
  const { host, pair, runs, file, status, now } = seen;
  const means = 'no backups, no copies and no heartbeat: what a failover would lose grows from now on';
  if (runs === false) return [failed('cron does not run', means, 'systemctl enable --now cron', host)];
  if (!file)
    return [failed(`/etc/cron.d/pairctl-${pair} is missing`, means, `pairctl apply --limit ${host}`, host)];
  const seenAt = status?.peer?.seen;
  const age = seenAt === undefined ? undefined : ageSeconds(seenAt, now);
  if (age !== undefined && age <= late) return [ok(`cron runs; last heartbeat ${displayAge(age)} ago`, host)];
  return [
    warning(
      age === undefined
        ? 'cron runs, but no heartbeat ever reached the other host'
        : `cron runs, but the last heartbeat that reached the other host was ${displayAge(age)} ago`,
      'this host does not learn in time that the other one took over',
      `pairctl-host heartbeat ${pair} on ${host} says why; right after the first apply, wait a minute`,
      host,
    ),
  ];
}
