import type { JsonObject } from '../model/json.ts';
import type { Task } from '../model/task.ts';
import { expressionArguments } from './arguments.ts';
import type { Expanding } from './expanding.ts';
import { hostsNamed } from './hosts.ts';
import { idOf } from './id.ts';
import { judgeOf, retryOf } from './judge.ts';
import { report } from './expanding.ts';
import { readsOf, templatesIn, type Text } from './reads.ts';
import { resolve } from './resolve.ts';
import { renderName, settle, settleFlag, settleNumber } from './settle.ts';
import { display } from './template/plain.ts';
import type { World } from './world.ts';
import type { Written } from './written.ts';

/** What a task is on one host beside what is written. */
export interface Made {
  readonly forHost: string;
  /** Hosts of the play. */
  readonly hosts: readonly string[];
  /** Names of the handlers that it notifies, as they are on that host. */
  readonly notify: readonly string[];
  readonly name?: string;
}

/** The task as the engine sees it: data, and functions that evaluate its templates when their values are known. */
export function makeTask(expanding: Expanding, written: Written, reads: readonly string[], made: Made): Task {
  const { world } = expanding;
  const { task, module, inherited } = written;
  const { forHost } = made;
  const local: JsonObject = { ansible_play_hosts: made.hosts, play_hosts: made.hosts };
  const host = delegated(expanding, written, forHost);
  const id = idOf(expanding.ids, host, module, written);
  return {
    id,
    host,
    forHost,
    name: made.name ?? nameOf(world, written, forHost, id.slice(host.length + 1)),
    module,
    tags: inherited.tags,
    reads,
    facts: module === 'set_fact' ? factsOf(written.args) : [],
    notify: made.notify,
    owned: task.owned === true,
    ...(task.register === undefined ? {} : { register: task.register }),
    ...settled(expanding, written, forHost),
    ...judgeOf(world, written, local),
    ...retry(expanding, written, forHost, local),
    resolve: (scope) => resolve(world, written, local, scope),
  };
}

function nameOf(world: World, written: Written, host: string, instead: string): string {
  const { name } = written.task;
  return name === undefined ? instead : renderName(world, host, written.inherited.layers, name);
}

/** Names that a `set_fact` gives a value. */
export function factsOf(args: JsonObject): readonly string[] {
  return Object.keys(args).filter((name) => name !== 'cacheable');
}

/** Keywords whose templates must be known before anything is run. */
function settled(
  expanding: Expanding,
  written: Written,
  host: string,
): Pick<Task, 'ignoreErrors' | 'ignoreUnreachable' | 'becomeUser' | 'timeoutSeconds'> {
  const { path, inherited } = written;
  const { layers, becomeUser: user, timeout } = inherited;
  const seconds =
    timeout === undefined ? undefined : settleNumber(expanding, host, layers, [...path, 'timeout'], timeout);
  const becomeUser =
    user === undefined ? undefined : settle(expanding, host, layers, [...path, 'become_user'], user);
  return {
    ignoreErrors: settleFlag(expanding, host, layers, [...path, 'ignore_errors'], inherited.ignoreErrors),
    ignoreUnreachable: settleFlag(
      expanding,
      host,
      layers,
      [...path, 'ignore_unreachable'],
      inherited.ignoreUnreachable,
    ),
    ...(typeof becomeUser === 'string' ? { becomeUser } : {}),
    ...(seconds === undefined ? {} : { timeoutSeconds: seconds }),
  };
}

function retry(expanding: Expanding, written: Written, host: string, local: JsonObject): Pick<Task, 'retry'> {
  const { task, path, until, inherited } = written;
  if (until.length === 0 && task.retries === undefined) return {};
  const number = (key: 'retries' | 'delay', instead: number): number =>
    settleNumber(expanding, host, inherited.layers, [...path, key], task[key] ?? instead) ?? instead;
  const counts = { retries: number('retries', 3), delaySeconds: number('delay', 5) };
  return { retry: retryOf(expanding.world, written, local, counts) };
}

/** The host that a task is done on: `delegate_to` as a host, a role or `localhost`, else the host of the play. */
function delegated(expanding: Expanding, written: Written, forHost: string): string {
  const { path, inherited } = written;
  if (inherited.delegateTo === undefined) return forHost;
  const { inventory, cast } = expanding.world;
  const keyPath = [...path, 'delegate_to'];
  const to = settle(expanding, forHost, inherited.layers, keyPath, inherited.delegateTo);
  if (to === undefined) return forHost;
  const named = typeof to === 'string' ? hostsNamed(to, inventory, cast) : undefined;
  const [host, another] = named ?? [];
  if (host !== undefined && another === undefined) return host;
  report(
    expanding,
    keyPath,
    host === undefined
      ? `there is no host "${display(to)}" to delegate to`
      : `"${display(to)}" is more than one host`,
    `known: primary, standby, localhost, ${Object.keys(inventory.hosts).join(', ')}`,
  );
  return forHost;
}

/** Registered names that a task waits for; its own is none, but where it reads what it had before. */
export function taskReads(world: World, written: Written): readonly string[] {
  const { args, module, loop, task, inherited } = written;
  const expression = (text: string | boolean): readonly Text[] =>
    typeof text === 'string' ? [{ kind: 'expression', text }] : [];
  const before = [
    ...inherited.when.flatMap(({ text }) => expression(text)),
    ...expressionArguments(module, args).flatMap(([, text]) => expression(text)),
    ...templatesIn(args),
    ...templatesIn(loop),
    ...templatesIn(task.loop_control?.label),
  ];
  const after = [...written.until, ...written.failedWhen, ...written.changedWhen].flatMap(({ text }) =>
    expression(text),
  );
  const later = [...readsOf(world, after, inherited.layers)].filter((name) => name !== task.register);
  return [...new Set([...readsOf(world, before, inherited.layers), ...later])];
}
