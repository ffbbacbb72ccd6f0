import type { WrittenPlay, WrittenTask } from '../model/playbook.ts';
import type { Play, Task } from '../model/task.ts';
import { checkTask, checkVars } from './check.ts';
import { checkVarNames } from './check_names.ts';
import { report, type Expanding } from './expanding.ts';
import { handlersOf } from './handlers.ts';
import { hostWords, selectHosts } from './hosts.ts';
import type { FileVars } from './include.ts';
import { itemsOf, namesOf, writtenTask, type InPlay } from './items.ts';
import { insteadOf } from './keywords.ts';
import { renderName, settle } from './settle.ts';
import { placeIn } from './source.ts';
import { makeTask, taskReads } from './task.ts';
import type { Path } from './template/error.ts';
import { didYouMean } from './template/words.ts';
import { wordList, type Inherited } from './written.ts';

const sections = ['pre_tasks', 'tasks', 'post_tasks'] as const;

/** A play with its hosts, tasks and handlers. */
export function expandPlay(
  expanding: Expanding,
  play: WrittenPlay,
  files: readonly FileVars[],
  index: number,
  limit: ReadonlySet<string> | undefined,
): Play {
  refuseAbsent(expanding, play, index);
  const inherited = inheritedOf(expanding, play, files, index);
  const hosts = hostsOf(expanding, play, inherited, index).filter((host) => limit?.has(host) !== false);
  const tasks = [...sections, 'handlers' as const].flatMap((key) => play[key] ?? []);
  const loopNames = ['item', ...tasks.flatMap(loopNamesOf)];
  checkVarNames(expanding, play.vars, [index, 'vars']);
  checkVars(expanding, play.vars, [index, 'vars'], [...loopNames, ...namesOf(inherited)]);
  const handlers = handlersOf(expanding, play.handlers ?? [], inherited);
  const inPlay: InPlay = { expanding, hosts, handlers, loopNames };
  const [host] = hosts;
  const name = play.name ?? `play ${String(index + 1)}`;
  return {
    name: host === undefined ? name : renderName(expanding.world, host, inherited.layers, name),
    hosts,
    anyErrorsFatal: play.any_errors_fatal === true,
    items: sections.flatMap((key) => itemsOf(inPlay, play[key] ?? [], inherited, [index, key])),
    handlers: (play.handlers ?? []).flatMap((handler, at) =>
      handlerTasks(inPlay, handler, inherited, [index, 'handlers', at], at),
    ),
  };
}

/** The hosts that a run is limited to; undefined when it is not. */
export function limitedTo(
  expanding: Expanding,
  limit: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (limit === undefined) return undefined;
  const { inventory, cast } = expanding.world;
  const { hosts, unknown } = selectHosts(limit, inventory, cast);
  for (const word of unknown)
    expanding.problems.push({
      message: `--limit: there is no host, group or role "${word}"${didYouMean(word, hostWords(inventory))}`,
      hint: `known: ${hostWords(inventory).join(', ')}`,
    });
  return new Set(hosts);
}

function hostsOf(
  expanding: Expanding,
  play: WrittenPlay,
  inherited: Inherited,
  index: number,
): readonly string[] {
  const { inventory, cast } = expanding.world;
  const words = typeof play.hosts === 'string' ? [play.hosts] : play.hosts;
  const rendered = words.map((word) =>
    settle(expanding, cast.primary, inherited.layers, [index, 'hosts'], word),
  );
  const named = rendered.flat().filter((word) => typeof word === 'string');
  const { hosts, unknown } = selectHosts(named, inventory, cast);
  for (const word of unknown)
    report(
      expanding,
      [index, 'hosts'],
      `there is no host, group or role "${word}"${didYouMean(word, hostWords(inventory))}`,
      `known: ${hostWords(inventory).join(', ')}`,
    );
  return hosts;
}

function inheritedOf(
  expanding: Expanding,
  play: WrittenPlay,
  files: readonly FileVars[],
  index: number,
): Inherited {
  const place = (path: Path) => placeIn(expanding.locate, [index, 'vars', ...path]);
  return {
    when: [],
    layers: [
      { values: expanding.pairVars, place: () => undefined },
      ...(play.vars === undefined ? [] : [{ values: play.vars, place }]),
      ...files,
    ],
    tags: wordList(play.tags),
    runOnce: false,
    ignoreErrors: false,
    ignoreUnreachable: play.ignore_unreachable === true,
    ...(play.become_user === undefined ? {} : { becomeUser: play.become_user }),
  };
}

/** Handlers run when they are notified, whatever tags were asked for. */
function handlerTasks(
  play: InPlay,
  handler: WrittenTask,
  inherited: Inherited,
  path: Path,
  at: number,
): Task[] {
  const { expanding, hosts, handlers } = play;
  if (handler.block !== undefined) {
    report(
      expanding,
      path,
      'a handler cannot be a block',
      'write a handler for each task, with one listen for all',
    );
    return [];
  }
  const written = writtenTask(expanding, handler, inherited, path);
  if (written === undefined) return [];
  checkTask(expanding, written);
  const notify = handlers.notifiedBy(handler, path);
  const reads = taskReads(expanding.world, written);
  return (written.inherited.runOnce ? hosts.slice(0, 1) : hosts).map((forHost) =>
    makeTask(expanding, written, reads, {
      forHost,
      hosts,
      notify: notify(forHost),
      name: handlers.title(at, forHost),
    }),
  );
}

function loopNamesOf(task: WrittenTask): readonly string[] {
  const { loop_var: item, index_var: counter } = task.loop_control ?? {};
  const inside = [...(task.block ?? []), ...(task.rescue ?? []), ...(task.always ?? [])].flatMap(loopNamesOf);
  return [...(item === undefined ? [] : [item]), ...(counter === undefined ? [] : [counter]), ...inside];
}

/** What Ansible's plays have and those here have not, in a playbook that no schema has checked. */
function refuseAbsent(expanding: Expanding, play: WrittenPlay, index: number): void {
  for (const key of Object.keys(play)) {
    const instead = key === 'any_errors_fatal' || key === 'tasks' ? undefined : insteadOf(key);
    if (instead !== undefined) report(expanding, [index, key], `"${key}" is not supported`, instead);
  }
}
