import { readDatabases } from '../backup/read.ts';
import type { DatabasePrograms } from '../model/hoststatus.ts';
import { databases } from '../modules/databases.ts';
import { readPackages } from '../shell/read.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import { belowFloor } from './floors.ts';
import { reached, seats, type Patient } from './patient.ts';

/** The host program is the same on both hosts, and the one that this pairctl ships. */
export const hostProgram: Check = {
  name: 'host-program',
  group: 'Hosts',
  ask: (patient) =>
    reached(patient).map((seat) => judgeProgram(seat.name, seat.status?.program, patient.program)),
};

/** Pure. `found` is undefined where the host program is not set up. */
export function judgeProgram(host: string, found: string | undefined, shipped: string): Said {
  if (found === shipped) return ok(`the host program is version ${found}, as this pairctl ships it`, host);
  return failed(
    found === undefined
      ? 'the host program is not set up'
      : `the host program is version ${found}; this pairctl ships ${shipped}`,
    'what a failover asks of this host may not be understood there',
    'pairctl apply',
    host,
  );
}

/** The packages that the pair needs are on both hosts, the same versions of the application's own. */
export const packagesInstalled: Check = {
  name: 'packages',
  group: 'Hosts',
  async ask(patient) {
    const found = await Promise.all(
      reached(patient).map(async ({ name, host }) => ({
        name,
        ...(await readPackages(host, patient.packages)),
      })),
    );
    const missing = found.flatMap(({ name, manager, installed }) =>
      manager === 'none'
        ? []
        : [{ name, packages: patient.packages.filter((one) => installed[one] === undefined) }],
    );
    return [
      ...missing.map(({ name, packages }) => judgePackages(name, packages, patient.packages.length)),
      ...judgeVersions(patient.pair.packages, found),
    ];
  },
};

/** Pure. */
export function judgePackages(host: string, missing: readonly string[], wanted: number): Said {
  if (missing.length === 0)
    return ok(`all ${String(wanted)} packages that the pair needs are installed`, host);
  return failed(
    `not installed: ${missing.join(', ')}`,
    'what needs them fails: a restore, the channel between the hosts, or the application itself',
    `pairctl apply --limit ${host}`,
    host,
  );
}

/** Differences between the hosts in the versions of the pair's own packages. Pure. */
export function judgeVersions(
  own: readonly string[],
  found: readonly { readonly name: string; readonly installed: Readonly<Record<string, string>> }[],
): readonly Said[] {
  const [a, b] = found;
  if (a === undefined || b === undefined) return [];
  const apart = own.filter((one) => {
    const [here, there] = [a.installed[one], b.installed[one]];
    return here !== undefined && there !== undefined && here !== there;
  });
  if (apart.length === 0) return [];
  return [
    warning(
      `other versions on ${a.name} than on ${b.name}: ${apart.map((one) => `${one} ${a.installed[one] ?? ''} and ${b.installed[one] ?? ''}`).join('; ')}`,
      'the application is another release after a failover than before',
      `upgrade both: apt-get install ${apart.join(' ')}`,
    ),
  ];
}

/** The standby can restore what the primary dumps, and its tools are not older than the releases that closed holes in restoring. */
export const databaseTools: Check = {
  name: 'database-tools',
  group: 'Data',
  async ask(patient) {
    const none = patient.pair.backup.plans
      .flatMap((plan) => plan.items)
      .every(({ kind }) => kind === 'path' || kind === 'command');
    if (none) return [];
    const [primary, standby] = await Promise.all(
      seats(patient).map(async (seat) =>
        seat.host === undefined ? undefined : await readDatabases(seat.host, patient.pair.name),
      ),
    );
    return [...judgeFit(patient, primary, standby), ...judgeFloors(patient.standby.name, standby ?? [])];
  },
};

function judgeFit(
  patient: Patient,
  there: readonly DatabasePrograms[] | undefined,
  here: readonly DatabasePrograms[] | undefined,
): readonly Said[] {
  const { primary, standby } = patient;
  if (here === undefined) return [unasked('what database programs it has is not known', standby.name)];
  if (there === undefined) return [unasked('what database programs it has is not known', primary.name)];
  const around = { pair: patient.pair.name, host: standby.name, now: patient.now };
  const dumped = there.map((one) => ({ ...one }));
  const change = databases.diff({ dumped_on: primary.name, dumped_by: dumped }, here, around);
  if (change.action !== 'fail')
    return [ok(`it can restore what ${primary.name} dumps: ${here.map(shown).join(', ')}`, standby.name)];
  return [
    failed(
      change.message,
      'the databases could not be restored',
      change.hint ?? 'install the same release on both hosts',
      standby.name,
    ),
  ];
}

function shown({ name, kind, tool, server }: DatabasePrograms): string {
  return `${name} (${kind} ${server ?? tool ?? ''})`;
}

/** Pure. */
export function judgeFloors(host: string, programs: readonly DatabasePrograms[]): readonly Said[] {
  const low = [
    ...new Set(
      programs.flatMap(({ kind, tool }) => {
        const floor = tool === null ? undefined : belowFloor(kind, tool);
        return floor === undefined || tool === null
          ? []
          : [`${floor.tools} ${tool} is older than ${floor.version}, ${floor.why}`];
      }),
    ),
  ];
  if (low.length === 0) return [];
  return [
    warning(
      low.join('; '),
      'a dump made by a server that was broken into could run code on this host while it is restored, as the database’s own user',
      'apt-get update && apt-get upgrade, on both hosts',
      host,
    ),
  ];
}
