import type { Json } from '../model/json.ts';
import type { WrittenTask } from '../model/playbook.ts';
import type { Item, Task } from '../model/task.ts';
import { checkTask, checkVars } from './check.ts';
import { checkTaskNames } from './check_names.ts';
import { byItem } from './by_item.ts';
import { conditionsOf } from './condition.ts';
import { report, type Expanding } from './expanding.ts';
import type { Handlers } from './handlers.ts';
import { isImported } from './include.ts';
import { moduleOf } from './module.ts';
import { renderName } from './settle.ts';
import { placeIn } from './source.ts';
import { wantedByTags } from './tags.ts';
import { makeTask, taskReads } from './task.ts';
import type { Path } from './template/error.ts';
import { wordList, type Inherited, type Written } from './written.ts';

/** A play while it is expanded. */
export interface InPlay {
  readonly expanding: Expanding;
  readonly hosts: readonly string[];
  readonly handlers: Handlers;
  /** Names that tasks of the play loop with. */
  readonly loopNames: readonly string[];
}

/** The tasks of a list, one for each host, and its blocks. */
export function itemsOf(
  play: InPlay,
  tasks: readonly WrittenTask[],
  inherited: Inherited,
  path: Path,
): Item[] {
  return tasks.flatMap((task, at) =>
    task.block === undefined
      ? tasksOf(play, task, inherited, [...path, at]).map((made): Item => ({ kind: 'task', task: made }))
      : blockOf(play, task, inherited, [...path, at]),
  );
}

function blockOf(play: InPlay, task: WrittenTask, inherited: Inherited, path: Path): Item[] {
  const { expanding } = play;
  const inside = inheritedBy(expanding, task, inherited, path);
  checkTaskNames(expanding, task, path);
  checkVars(expanding, task.vars, [...path, 'vars'], [...play.loopNames, ...namesOf(inside)]);
  for (const key of ['register', 'loop', 'until', 'notify', 'failed_when', 'changed_when'] as const)
    if (task[key] !== undefined)
      report(expanding, [...path, key], `a block cannot have ${key}`, 'give it to the tasks in it');
  const part = (key: 'block' | 'rescue' | 'always'): Item[] =>
    itemsOf(play, task[key] ?? [], inside, [...path, key]);
  if (isImported(task)) return part('block');
  const [host] = play.hosts;
  const name = task.name ?? 'block';
  return [
    {
      kind: 'block',
      name: host === undefined ? name : renderName(expanding.world, host, inside.layers, name),
      body: part('block'),
      rescue: part('rescue'),
      always: part('always'),
    },
  ];
}

function tasksOf(play: InPlay, task: WrittenTask, inherited: Inherited, path: Path): Task[] {
  const { expanding, hosts, handlers } = play;
  const written = writtenTask(expanding, task, inherited, path);
  if (written === undefined) return [];
  checkTask(expanding, written);
  const notify = handlers.notifiedBy(task, path);
  if (!wantedByTags(written.inherited.tags, expanding.choice)) return [];
  const reads = taskReads(expanding.world, written);
  return (written.inherited.runOnce ? hosts.slice(0, 1) : hosts).flatMap((forHost) =>
    byItem(expanding, written, forHost).map((each) =>
      makeTask(expanding, each, reads, { forHost, hosts, notify: notify(forHost) }),
    ),
  );
}

/** A task with its module and everything that holds for it; undefined, and problems noted, where it is none. */
export function writtenTask(
  expanding: Expanding,
  task: WrittenTask,
  inherited: Inherited,
  path: Path,
): Written | undefined {
  checkTaskNames(expanding, task, path);
  const named = moduleOf(expanding, task, path);
  if (named === undefined) return undefined;
  return {
    path,
    task,
    module: named.name,
    moduleKey: named.key,
    form: named.form,
    args: named.args,
    inherited: inheritedBy(expanding, task, inherited, path),
    until: conditionsOf(task.until, [...path, 'until']),
    failedWhen: conditionsOf(task.failed_when, [...path, 'failed_when']),
    changedWhen: conditionsOf(task.changed_when, [...path, 'changed_when']),
    loop: task.loop ?? flattened(task['with_items'] as Json | undefined),
    place: (at) => placeIn(expanding.locate, at),
  };
}

/** `with_items` takes lists in its list apart, once. */
function flattened(items: Json | undefined): Json | undefined {
  return Array.isArray(items) ? (items as readonly Json[]).flat() : items;
}

/** What holds inside a task or block, itself included. */
export function inheritedBy(
  expanding: Expanding,
  task: WrittenTask,
  outer: Inherited,
  path: Path,
): Inherited {
  const layer =
    task.vars === undefined
      ? []
      : [{ values: task.vars, place: (at: Path) => placeIn(expanding.locate, [...path, 'vars', ...at]) }];
  return {
    ...outer,
    when: [...outer.when, ...conditionsOf(task.when, [...path, 'when'])],
    layers: [...outer.layers, ...layer],
    tags: [...new Set([...outer.tags, ...wordList(task.tags)])],
    runOnce: outer.runOnce || task.run_once === true,
    ignoreErrors: task.ignore_errors ?? outer.ignoreErrors,
    ignoreUnreachable: task.ignore_unreachable ?? outer.ignoreUnreachable,
    ...(task.become === false ? { becomeUser: 'root' } : {}),
    ...(task.become_user === undefined ? {} : { becomeUser: task.become_user }),
    ...(task.delegate_to === undefined ? {} : { delegateTo: task.delegate_to }),
    ...(task.timeout === undefined ? {} : { timeout: task.timeout }),
  };
}

/** Names of all written variables around a place. */
export function namesOf({ layers }: Inherited): readonly string[] {
  return layers.flatMap(({ values }) => Object.keys(values));
}
