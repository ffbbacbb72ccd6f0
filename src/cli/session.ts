import { exitCode, guards, PairctlError, Unreachable, type Refusal } from '../model/error.ts';
import type { Host, Transport } from '../model/host.ts';
import {
  blankHosts,
  forgottenWords,
  mergeRoles,
  parseRole,
  type RoleRecord,
  type Roles,
} from '../model/role.ts';
import { displayTransition, openTransition, parseTransition, type Transition } from '../model/transition.ts';
import { readContent } from '../shell/read.ts';
import type { Connection } from '../engine/context.ts';
import type { Definition } from '../config/definition.ts';

/** A definition with a session to each host that answers, and what the hosts say of their roles. */
export interface Session {
  readonly definition: Definition;
  readonly connections: Map<string, Connection>;
  readonly records: Readonly<Record<string, RoleRecord | undefined>>;
  readonly roles: Roles;
  /** The change of roles that was begun and has not ended, as far as the hosts that answer tell. */
  readonly transition: Transition | undefined;
  close(): Promise<void>;
}

export interface SessionRequest {
  /** Take the pair's lock on both hosts: for everything that is not a preview. The words are shown to whoever finds it taken. */
  readonly lock?: { readonly holder: string; /** Seconds to wait for another run. */ readonly wait: number };
  /** Told as soon as one host was read and the other one has yet to answer: the session as it will be if that one stays silent, and what tells whether it still does. */
  readonly meanwhile?: (soFar: Session, silent: () => boolean) => void;
}

/** Connects to both hosts at once, takes the lock and reads the roles, all in one round trip each, without waiting for the other. A host that does not answer is no error here. */
export async function openSession(
  definition: Definition,
  transport: Transport,
  request: SessionRequest,
): Promise<Session> {
  const { pair } = definition;
  const names = [pair.primary, pair.standby] as const;
  const connections = new Map<string, Connection>();
  const close = async (): Promise<void> => {
    await Promise.all([...connections.values()].map((c) => (c.up ? c.host.close() : Promise.resolve())));
  };
  const enter = async (name: string): Promise<Connection> => {
    try {
      const host = await transport.connect(name);
      return { up: true, host, reopen: () => enterAgain(name) };
    } catch (error) {
      if (error instanceof Unreachable) return { up: false, error };
      throw error;
    }
  };
  const enterAgain = async (name: string): Promise<Connection> => {
    const connection = await enter(name);
    if (connection.up && request.lock !== undefined)
      await connection.host.lock(pair.name, request.lock.holder);
    return connection;
  };
  const found = new Map<string, Recorded>();
  const sessionNow = (): Session => {
    const records = Object.fromEntries(names.map((name) => [name, found.get(name)?.record]));
    const transition = openTransition(
      names.map((name) => found.get(name)?.transition),
      Object.values(records).map((record) => record?.epoch),
    );
    const roles = mergeRoles(names, records, blankHosts(Object.fromEntries(found)));
    return { definition, connections, records, roles, transition, close };
  };
  for (const name of names) connections.set(name, { up: false, error: noAnswerYet(name) });
  const dialled = new Set<string>();
  const readOne = async (name: string): Promise<void> => {
    const connection = await enter(name);
    connections.set(name, connection);
    dialled.add(name);
    if (!connection.up) return;
    found.set(name, await lockAndRead(connection.host, pair.name, request));
    const silent = (): boolean => dialled.size < names.length;
    if (silent()) request.meanwhile?.(sessionNow(), silent);
  };
  const [failure] = (await Promise.allSettled(names.map(readOne))).filter((one) => one.status === 'rejected');
  if (failure === undefined) return sessionNow();
  await close();
  throw failure.reason;
}

/** In place of a host that is being dialled. */
function noAnswerYet(name: string): Unreachable {
  return new Unreachable('timeout', `${name}: it has not answered yet`, { host: name });
}

/** What a host's disk says of roles. */
interface Recorded {
  readonly record: RoleRecord | undefined;
  /** Whether it knows of a primary that was in service. */
  readonly active: boolean;
  readonly transition: Transition | undefined;
}

async function lockAndRead(host: Host, pair: string, request: SessionRequest): Promise<Recorded> {
  const locked = request.lock === undefined ? Promise.resolve() : host.lock(pair, request.lock.holder);
  const [, role, seen, open] = await Promise.all([
    locked,
    readContent(host, `/var/lib/pairctl/${pair}/role`),
    readContent(host, `/var/lib/pairctl/${pair}/active`),
    readContent(host, `/var/lib/pairctl/${pair}/transition`),
  ]);
  const transition = open === undefined ? undefined : parseTransition(open);
  const active = seen !== undefined;
  if (role === undefined) return { record: undefined, active, transition };
  const record = parseRole(role);
  if (record !== undefined) return { record, active, transition };
  throw new PairctlError(`${host.name}: its role file is damaged: ${JSON.stringify(role.slice(0, 80))}`, {
    exitCode: exitCode.refused,
    host: host.name,
    hint: `look at /var/lib/pairctl/${pair}/role there; it must be one line such as "primary 7"`,
  });
}

/** Who is who in a run, and the epoch that it starts from. */
export interface Cast {
  readonly primary: string;
  readonly standby: string;
  /** 0 before the first apply. */
  readonly epoch: number;
}

/** Who is who now; before the first apply as the definition prefers. A change of roles that was not finished is seen as it was before, so that it can be done again. */
export function castOf(session: Pick<Session, 'roles' | 'definition' | 'transition'>): Cast {
  const { roles, definition, transition } = session;
  const { pair } = definition;
  if (transition !== undefined)
    return { primary: transition.from, standby: transition.to, epoch: transition.epoch - 1 };
  if (roles.kind === 'open') return { primary: roles.from, standby: roles.to, epoch: roles.epoch - 1 };
  const primary = roles.kind === 'known' ? roles.primary : pair.primary;
  return {
    primary,
    standby: primary === pair.primary ? pair.standby : pair.primary,
    epoch: roles.kind === 'known' ? roles.epoch : 0,
  };
}

/**
 * As `apply` sees it: once the host that takes over is primary at its epoch, the pair is what that change of roles makes of it, and what keeps it from its end (a key,
 * a unit) can be mended. It stays open until it is gone on with.
 */
export function afterTakeover(session: Session): Session {
  const { transition, records } = session;
  if (transition === undefined) return session;
  const taker = records[transition.to];
  const taken = taker?.role === 'primary' && taker.epoch === transition.epoch;
  return taken ? { ...session, transition: undefined } : session;
}

/** The refusal where both hosts claim one epoch, or a change of roles is open and the playbook is not the one to finish it; else undefined. */
export function roleConflict(
  { roles, transition }: Pick<Session, 'roles' | 'transition'>,
  playbook?: string,
): Refusal | undefined {
  if (roles.kind === 'conflict')
    return {
      guard: 'role-conflict',
      host: roles.hosts.join(', '),
      found: `${roles.why}: ${roles.hosts.join(' and ')}`,
      loss: `what clients wrote to either of them; refused is ${guards['role-conflict']}`,
      remedy:
        'pairctl resolve shows what both know; then pairctl resolve --keep HOST, which copies aside what the other one holds',
    };
  // A failover finishes whatever has the same direction: the old primary may have died meanwhile.
  if (transition !== undefined && playbook !== 'failover' && playbook !== transition.playbook)
    return {
      guard: 'role-conflict',
      host: `${transition.from}, ${transition.to}`,
      found: `a change of roles was begun and not finished: ${displayTransition(transition)}`,
      loss: 'the pair is between two states: neither would be what the definition says',
      remedy: 'go on with it: pairctl resume; or go back: pairctl resume --abort',
    };
  if (transition === undefined && roles.kind === 'open' && playbook !== 'failover')
    return {
      guard: 'role-conflict',
      host: `${roles.from}, ${roles.to}`,
      found: `a change of roles was begun and not finished: ${roles.from} stepped down at epoch ${String(roles.epoch)}, and ${roles.to} has not taken over`,
      loss: `${roles.to} would serve without the newest backup restored`,
      remedy: 'finish it: pairctl run failover',
    };
  if (roles.kind === 'known' && roles.forgotten === true && playbook !== 'failover')
    return {
      guard: 'role-conflict',
      host: roles.primary,
      found: forgottenWords(roles),
      loss: 'all that it served: its services would start without their data, and the standby would follow that',
      remedy:
        'let the standby take over: pairctl run failover; then pairctl apply makes this host its standby. ' +
        `Where the disk is the right one and only /var/lib/pairctl was lost, write "primary ${String(roles.epoch)}" into its role file first`,
    };
  return undefined;
}

/** Throws with exit code 69 when a host that is needed does not answer; names them all. */
export function requireHosts(session: Session, names: readonly string[]): void {
  const down = names.flatMap((name) => {
    const connection = session.connections.get(name);
    return connection?.up === false ? [connection.error] : [];
  });
  const [first] = down;
  if (first === undefined) return;
  if (down.length === 1) throw first;
  throw new PairctlError(down.map((error) => error.message).join('\n'), {
    exitCode: exitCode.unreachable,
    ...(first.hint === undefined
      ? {}
      : {
          hint: down
            .map((e) => e.hint ?? '')
            .filter(Boolean)
            .join('\n'),
        }),
  });
}

/** Throws with exit code 69 where a host shows a key that is not the trusted one: that is no host that is out of reach, and nothing is done until a person has looked. */
export function requireTrusted(session: Session): void {
  const strange = [...session.connections].flatMap(([name, connection]) =>
    !connection.up && connection.error.why.startsWith('host-key-') ? [name] : [],
  );
  requireHosts(session, strange);
}
