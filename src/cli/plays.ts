import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compile } from '../compile/compile.ts';
import type { CompileInput } from '../compile/input.ts';
import type { Definition } from '../config/definition.ts';
import { readFileAtMost } from '../config/files.ts';
import { readImported } from '../config/imported.ts';
import { loadPlaybook } from '../config/playbook.ts';
import { exitCode, PairctlError } from '../model/error.ts';
import { fenceOf } from '../model/fence.ts';
import type { SecretRef } from '../model/inventory.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { WrittenPlaybook, WrittenTask } from '../model/playbook.ts';
import type { Pair } from '../model/pair.ts';
import type { RoleRecord } from '../model/role.ts';
import type { TrafficTarget } from '../model/traffic.ts';
import type { Play } from '../model/task.ts';
import { nearest } from '../model/nearest.ts';
import { expand } from '../playbook/expand.ts';
import { runbookFile } from '../runbook/compile.ts';
import { takeoverBy } from '../runbook/input.ts';
import type { Source } from '../playbook/source.ts';
import { packagePath } from './package.ts';
import { makeSecret } from '../shell/secret.ts';
import { trafficTargets } from '../traffic/registry.ts';
import type { SecretToken, TargetFile } from '../traffic/target.ts';
import { secretValue } from './secrets.ts';
import { ownPlaybooks } from './playbooks.ts';
import { castOf, type Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { besideOf, moduleForms, readerBeside } from './wire.ts';

/** The roles that both hosts are to have: as they are, or on a first apply as the definition prefers. */
export function wantedRoles(
  session: Pick<Session, 'roles' | 'definition' | 'transition'>,
): Readonly<Record<string, RoleRecord>> {
  const { primary, standby, epoch: found } = castOf(session);
  const epoch = Math.max(1, found);
  return { [primary]: { role: 'primary', epoch }, [standby]: { role: 'standby', epoch } };
}

/** What `apply` carries out. Without `reveal` the secrets are not asked for and stay unnamed: for printing. `limit` leaves out what needs the other host. */
export async function compiled(
  session: Pick<Session, 'roles' | 'definition' | 'transition'>,
  io: Io,
  options: { readonly reveal: boolean; readonly limit?: readonly string[] },
): Promise<WrittenPlaybook> {
  const { pair, pairFile } = session.definition;
  const secret = await trafficSecrets(pair, options.reveal, (ref) =>
    secretValue(ref, dirname(pairFile), io.env),
  );
  return compile(compileInput(session, secret, options.limit)) as unknown as WrittenPlaybook;
}

/** All that the pair compiles from; without `secret`, files with secrets have none. */
export function compileInput(
  session: Pick<Session, 'roles' | 'definition' | 'transition'>,
  secret: SecretToken = () => '',
  limit?: readonly string[],
): CompileInput {
  const { pair, inventory } = session.definition;
  return {
    pair,
    inventory,
    roles: wantedRoles(session),
    hosts: limit ?? [pair.primary, pair.standby],
    runbook: (host) => runbookFile(takeoverBy(host, pair, inventory)),
    trafficFiles: (target) => filesOf(pair, target, secret),
  };
}

/** Every secret that a traffic target's files need, asked for once: the targets themselves name them. */
async function trafficSecrets(
  pair: Pair,
  reveal: boolean,
  read: (ref: SecretRef) => Promise<string>,
): Promise<SecretToken> {
  const refs = new Map<string, SecretRef>();
  for (const target of pair.failover.traffic)
    filesOf(pair, target, (ref) => {
      refs.set(JSON.stringify(ref), ref);
      return '';
    });
  const values = new Map<string, string>();
  for (const [key, ref] of refs) values.set(key, reveal ? await read(ref) : '(a secret)');
  return (ref, form = (value) => value) => makeSecret(form(values.get(JSON.stringify(ref)) ?? ''));
}

function filesOf(pair: Pair, target: TrafficTarget, secret: SecretToken): readonly TargetFile[] {
  return trafficTargets[target.provider]?.files(pair.name, target as unknown as JsonObject, secret) ?? [];
}

/** A playbook that was read or compiled; paths in it are relative to `file`. */
export interface ReadPlaybook {
  readonly plays: WrittenPlaybook;
  readonly file: string;
  readonly name: string;
  readonly source?: Source;
}

/** A playbook by name (of those that come with pairctl) or file, the pair's own tasks put in where it has places for them. */
export async function playbookFile(name: string, definition: Definition, io: Io): Promise<ReadPlaybook> {
  const own = /^[a-z][a-z0-9-]*$/.test(name);
  const file = own ? packagePath(`playbooks/${name}.yml`) : name;
  let text: Uint8Array;
  try {
    text = await readFile(file);
  } catch (error) {
    const meant = own ? nearest(name, ownPlaybooks) : undefined;
    const ask = meant === undefined ? '' : `; did you mean ${meant}?`;
    throw new PairctlError(own ? `there is no playbook "${name}"${ask}` : `${name} cannot be read`, {
      exitCode: exitCode.usage,
      hint: `known: ${ownPlaybooks.join(', ')}; or give the path of a file, such as ./mine.yml`,
      cause: error,
    });
  }
  const loaded = loadPlaybook(text, file);
  if (!loaded.ok) {
    io.view.showProblems(loaded.problems);
    throw new PairctlError(
      `the playbook is wrong in ${String(loaded.problems.length)} place(s); nothing was contacted`,
      { exitCode: exitCode.definition },
    );
  }
  const { before, after } = definition.pair.failover;
  const plays = loaded.value.plays.map((play) => ({
    ...play,
    ...(play.tasks === undefined
      ? {}
      : { tasks: play.tasks.map((task) => withOwn(task, { before, after })) }),
  }));
  return { plays, file, name: own ? name : file, source: loaded.value.source };
}

/** A block tagged `before` or `after` takes the pair's own tasks. */
function withOwn(
  task: WrittenTask,
  own: { readonly before: readonly Json[]; readonly after: readonly Json[] },
): WrittenTask {
  const tags = typeof task.tags === 'string' ? [task.tags] : (task.tags ?? []);
  const which = tags.includes('before') ? own.before : tags.includes('after') ? own.after : undefined;
  if (task.block === undefined || which === undefined) return task;
  return { ...task, block: [...task.block, ...(which as unknown as readonly WrittenTask[])] };
}

/** Expands a playbook for the hosts, roles and options of this run; shows every problem and throws with exit code 78 when there is one. */
export async function playsOf(
  { plays, file, name, source }: ReadPlaybook,
  session: Session,
  options: PairOptions,
  io: Io,
): Promise<readonly Play[]> {
  const { pair, inventory } = session.definition;
  const { primary, standby, epoch } = castOf(session);
  const expanded = await expand(plays, {
    inventory,
    cast: { primary, standby },
    facts: {
      pair: pair as unknown as JsonObject,
      vars: pair.vars,
      primary,
      standby,
      epoch,
      primary_fence: (fenceOf(pair, primary) ?? null) as unknown as Json,
      playbook: name,
      resuming: session.transition !== undefined,
      begun: session.transition?.since ?? null,
      preview: options.preview,
      started: Math.floor(io.clock.now() / 1000),
    },
    vars: pair.vars,
    hostFacts: Object.fromEntries([primary, standby].map((host) => [host, hostFacts(session, host)])),
    extraVars: options.extraVars,
    modules: moduleForms(),
    choice: { tags: options.tags, skip: options.skipTags },
    readFile: readerBeside(file),
    readData: (path, holds) => readImported(readFileAtMost, besideOf(file, path), holds),
    environment: io.env,
    ...(source === undefined ? {} : { source }),
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  });
  if (expanded.ok) return expanded.value;
  io.view.showProblems(expanded.problems);
  throw new PairctlError('the playbook is wrong; nothing was changed', { exitCode: exitCode.definition });
}

function hostFacts(session: Session, name: string): JsonObject {
  const record = session.records[name];
  return {
    reachable: session.connections.get(name)?.up === true,
    role: record?.role ?? null,
    epoch: record?.epoch ?? null,
  };
}
