import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import { reached, seats, type Patient } from './patient.ts';
import { ask } from './script.ts';

/** Seconds that clocks may be apart: what guard clock-skew refuses beyond. */
export const skewLimit = 30;

/** The clocks of both hosts, and the operator's, agree. */
export const clocksAgree: Check = {
  name: 'clocks',
  group: 'Hosts',
  ask(patient) {
    const [a, b] = seats(patient);
    const own = a.clockOffsetSeconds === undefined || b.clockOffsetSeconds === undefined;
    const between = own
      ? (patient.standby.peer?.clockOffsetSeconds ?? undefined)
      : a.clockOffsetSeconds - b.clockOffsetSeconds;
    return [
      judgeSkew(between, `${a.name} and ${b.name}`),
      ...seats(patient).flatMap((seat) =>
        seat.clockOffsetSeconds === undefined || Math.abs(seat.clockOffsetSeconds) <= skewLimit
          ? []
          : [judgeOperatorSkew(seat.name, seat.clockOffsetSeconds)],
      ),
    ];
  },
};

/** What a distance between the clocks of both hosts means; seconds, undefined where it is not known. */
export function judgeSkew(seconds: number | undefined, who: string): Said {
  if (seconds === undefined) return unasked(`the clocks of ${who} could not be compared`);
  const apart = Math.abs(Math.round(seconds));
  if (apart <= skewLimit) return ok(`the clocks of ${who} are ${String(apart)} s apart`);
  return failed(
    `the clocks of ${who} are ${String(apart)} s apart; ${String(skewLimit)} s are allowed`,
    'guard clock-skew refuses a change of roles; ages of backups cannot be told, and beyond 300 s no name server believes a signature',
    'on both hosts: timedatectl set-ntp true; chronyc tracking, or timedatectl timesync-status, says why it does not',
  );
}

function judgeOperatorSkew(host: string, seconds: number): Said {
  return warning(
    `its clock is ${String(Math.abs(Math.round(seconds)))} s ${seconds > 0 ? 'ahead of' : 'behind'} this machine's`,
    'what pairctl says of ages and of loss is wrong by that',
    'timedatectl set-ntp true, on whichever is wrong',
    host,
  );
}

/** Both hosts have the same offset from UTC: cron goes by local time. */
export const zonesAgree: Check = {
  name: 'time-zones',
  group: 'Hosts',
  async ask(patient) {
    const zones = await Promise.all(
      reached(patient).map(
        async ({ host, name }) => [name, (await ask(host, 'date "+%z %Z"'))?.[0]] as const,
      ),
    );
    return [judgeZones(zones)];
  },
};

/** Pure. */
export function judgeZones(zones: readonly (readonly [string, string | undefined])[]): Said {
  const known = zones.filter((zone): zone is readonly [string, string] => zone[1] !== undefined);
  if (known.length < 2) return unasked('the time zones could not be compared');
  const words = known.map(([name, zone]) => `${name} ${zone}`).join(', ');
  if (new Set(known.map(([, zone]) => zone)).size === 1)
    return ok(`time zone of both: ${known[0]?.[1] ?? ''}`);
  return warning(
    `the hosts are in different time zones: ${words}`,
    "after a change of roles, schedules and the application's own times are at other hours",
    'timedatectl set-timezone ZONE, the same on both',
  );
}

/** Both hosts run the same release. */
export const systemsAgree: Check = {
  name: 'system-release',
  group: 'Hosts',
  ask: (patient) => [judgeSystems(patient)],
};

function judgeSystems(patient: Patient): Said {
  const seen = reached(patient).map(({ name, system }) => ({
    name,
    release: [system['ID'], system['VERSION_ID'], system['ARCH']].filter(Boolean).join(' '),
  }));
  if (seen.length < 2) return unasked('the releases of the hosts could not be compared');
  if (new Set(seen.map(({ release }) => release)).size === 1) return ok(`both run ${seen[0]?.release ?? ''}`);
  return warning(
    `the hosts run different systems: ${seen.map(({ name, release }) => `${name} ${release}`).join(', ')}`,
    'the application and its databases may be other releases after a failover than before',
    'bring both to the same release',
  );
}
