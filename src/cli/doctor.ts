import { networkInterfaces } from 'node:os';
import { dirname, resolve } from 'node:path';
import { readPeer, readStatus } from '../backup/read.ts';
import { packageTask } from '../compile/access.ts';
import type { Definition } from '../config/definition.ts';
import { ownAddresses } from '../doctor/addresses.ts';
import { checks } from '../doctor/checks.ts';
import { examine } from '../doctor/finding.ts';
import type { Patient, Seat } from '../doctor/patient.ts';
import { plan } from '../engine/plan.ts';
import { hostProgramVersion } from '../host/program.ts';
import { reportFindings } from '../model/doctor.ts';
import { exitCode, Unreachable, type ExitCode } from '../model/error.ts';
import type { Host, Transport } from '../model/host.ts';
import type { InventoryHost } from '../model/inventory.ts';
import type { Plan } from '../model/outcome.ts';
import { runbookFile } from '../runbook/compile.ts';
import { takeoverBy } from '../runbook/input.ts';
import { readSystem } from '../shell/read.ts';
import { createSession } from './open.ts';
import { compiled, compileInput, playsOf } from './plays.ts';
import { castOf, requireHosts, type Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { contextOf, definitionOf, transportOf } from './wire.ts';

/**
 * `pairctl doctor`: would a failover work now, and what would break first. Exit code 1 when a check failed, 0 also with warnings, 69 when no host answers.
 * Takes no lock and leaves the hosts as they are; without `lookOnly` the pull keys and the right to change the name are tried.
 */
export async function runDoctor(
  options: PairOptions & { readonly lookOnly: boolean },
  io: Io,
): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const session = await createSession(definition, { ...options, preview: true }, io);
  try {
    const up = [...session.connections.values()].some((connection) => connection.up);
    if (!up) requireHosts(session, [...session.connections.keys()]);
    const patient = await meet(session, options, io);
    try {
      const report = reportFindings(definition.pair.name, await examine(checks, patient));
      io.view.showDoctor(report);
      return report.counts.failed > 0 ? exitCode.failed : exitCode.done;
    } finally {
      await patient.operator.close();
    }
  } finally {
    await session.close();
  }
}

async function meet(
  session: Session,
  options: PairOptions & { readonly lookOnly: boolean },
  io: Io,
): Promise<Patient> {
  const { definition } = session;
  const { pair, inventory } = definition;
  const cast = castOf(session);
  const [primary, standby, operator] = await Promise.all([
    seatOf(cast.primary, session, io),
    seatOf(cast.standby, session, io),
    transportOf(definition, options, io).connect('localhost'),
  ]);
  return {
    pair,
    inventory,
    directory: resolve(dirname(definition.pairFile)),
    primary,
    standby,
    roles: session.roles,
    epoch: cast.epoch,
    transition: session.transition,
    onHost: (name, work) => onHost(transportOf(definition, options, io), name, work),
    operator,
    operatorAddresses: Object.values(networkInterfaces()).flatMap((list) =>
      (list ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
    ),
    acts: !options.lookOnly,
    now: io.clock.now(),
    program: hostProgramVersion(),
    packages: packagesOf(definition, session),
    runbook: (host) => runbookFile(takeoverBy(host, pair, inventory)),
    plan: () => planOf(session, options, io),
  };
}

async function onHost<T>(
  transport: Transport,
  name: string,
  work: (host: Host | Unreachable) => Promise<T>,
): Promise<T> {
  let host: Host;
  try {
    host = await transport.connect(name);
  } catch (error) {
    if (error instanceof Unreachable) return await work(error);
    throw error;
  }
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}

async function seatOf(name: string, session: Session, io: Io): Promise<Seat> {
  const { pair, inventory } = session.definition;
  const found = inventory.hosts[name];
  if (found === undefined) throw new Error(`${name} is not in the inventory`);
  const connection = session.connections.get(name);
  const nothing = {
    status: undefined,
    peer: undefined,
    clockOffsetSeconds: undefined,
    system: {},
    addresses: [],
  };
  if (connection?.up !== true)
    return { name, inventory: found, host: undefined, why: connection?.error, ...nothing };
  const { host } = connection;
  const sent = io.clock.now();
  const system = await readSystem(host);
  const middle = (sent + io.clock.now()) / 2;
  const [status, peer, addresses] = await Promise.all([
    readStatus(host, pair.name).catch(() => undefined),
    readPeer(host, pair.name).catch(() => undefined),
    ownAddresses(host),
  ]);
  const clockOffsetSeconds = Math.round((Number(system['TIME']) - middle / 1000) * 100) / 100;
  return {
    name,
    inventory: found satisfies InventoryHost,
    host,
    why: undefined,
    status,
    peer,
    clockOffsetSeconds,
    system,
    addresses,
  };
}

function packagesOf(definition: Definition, session: Session): readonly string[] {
  const task = packageTask(compileInput(session));
  const { name } = task['package'] as unknown as { readonly name: readonly string[] };
  return name;
}

/** What `apply` would change, without a word to the view. */
async function planOf(session: Session, options: PairOptions, io: Io): Promise<Plan> {
  const preview = { ...options, preview: true };
  const up = [...session.connections].flatMap(([name, connection]) => (connection.up ? [name] : []));
  const both = up.length === session.connections.size;
  const limited = both ? preview : { ...preview, limit: up };
  const written = await compiled(session, io, { reveal: true, ...(both ? {} : { limit: up }) });
  const plays = await playsOf(
    { plays: written, file: session.definition.pairFile, name: 'apply' },
    session,
    limited,
    io,
  );
  const context = { ...contextOf(session, 'apply', limited, io, both), listener: () => undefined };
  return (await plan(context, plays)).plan;
}
