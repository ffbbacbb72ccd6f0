import type { Inventory } from '../model/inventory.ts';
import type { JsonObject } from '../model/json.ts';
import type { WrittenPlay, WrittenPlaybook, WrittenTask } from '../model/playbook.ts';
import type { Checked, Problem } from '../model/problem.ts';
import type { Play } from '../model/task.ts';
import type { ModuleForm } from './arguments.ts';
import { checkGiven } from './check_names.ts';
import type { Expanding } from './expanding.ts';
import { fillPlay, type Filling, type ReadFile } from './fill.ts';
import type { Cast } from './hosts.ts';
import { include, type Included, type ReadData } from './include.ts';
import { bareModule } from './keywords.ts';
import { expandPlay, limitedTo } from './play.ts';
import { problemIn, type Source } from './source.ts';
import type { TagChoice } from './tags.ts';
import { factsOf } from './task.ts';
import { knownNames, type World } from './world.ts';
import { selectHosts } from './hosts.ts';

/** All that a playbook needs to become tasks. */
export interface ExpandRequest {
  readonly inventory: Inventory;
  /** Who is primary and standby in this run. */
  readonly cast: Cast;
  /** Plain data that templates see: `pair`, `primary`, `standby`, `epoch`, `preview`, …; never templates themselves, and no variable can take their place. */
  readonly facts: JsonObject;
  /** The same by host: `reachable`, `role`, …. */
  readonly hostFacts: Readonly<Record<string, JsonObject>>;
  /** Variables of the pair: stronger than the inventory's, weaker than a play's; they may be templates. */
  readonly vars?: JsonObject;
  /** They win over all written ones, and are never templates. */
  readonly extraVars: JsonObject;
  /** Known modules, with the argument that a plain string stands for and the schema that says where text is wanted. */
  readonly modules: Readonly<Record<string, ModuleForm>>;
  readonly choice: TagChoice;
  /** Only these hosts, roles or groups; undefined is all. */
  readonly limit?: readonly string[];
  /** Reads a file of the operator, relative to the playbook: `src` of copy and template. */
  readonly readFile: ReadFile;
  /** Reads a YAML file likewise: `import_tasks`, `import_playbook`, `vars_files`; without it they are problems. */
  readonly readData?: ReadData;
  /** Where the playbook is written; none where it was compiled. */
  readonly source?: Source;
  /** The operator's environment for `lookup('env', …)`; undefined is empty. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Expands a playbook into plays of tasks, one for each host. Every problem at once; nothing is asked of any host. */
export async function expand(
  playbook: WrittenPlaybook,
  request: ExpandRequest,
): Promise<Checked<readonly Play[]>> {
  const included = await include(playbook, request.source, request.readData);
  const problems: Problem[] = [...included.problems];
  const contents = new WeakMap<object, string>();
  const filled = await fill(included, request.readFile, contents, problems);
  const world = worldOf(request, filled);
  const expanding: Expanding = {
    world,
    known: knownNames(world),
    modules: request.modules,
    choice: request.choice,
    locate: included.locate,
    problems,
    ids: new Set(),
    contents,
    pairVars: request.vars ?? {},
  };
  checkGiven(expanding, request);
  const limit = limitedTo(expanding, request.limit);
  const plays = filled.map(({ play, files }, index) => expandPlay(expanding, play, files, index, limit));
  return problems.length > 0
    ? { ok: false, problems: distinct(problems) }
    : { ok: true, value: plays, warnings: [] };
}

async function fill(
  included: Included,
  readFile: ReadFile,
  contents: WeakMap<object, string>,
  problems: Problem[],
): Promise<Included['plays']> {
  const filling: Filling = {
    readFile,
    contents,
    report: (path, message, hint) => problems.push(problemIn(included.locate, path, message, hint)),
  };
  const plays: Included['plays'][number][] = [];
  for (const [index, { play, files }] of included.plays.entries())
    plays.push({ play: await fillPlay(filling, play, [index]), files });
  return plays;
}

function worldOf(request: ExpandRequest, plays: Included['plays']): World {
  const { inventory, cast, facts, hostFacts, extraVars, environment } = request;
  const registered = new Map<string, readonly string[]>();
  for (const { play } of plays) {
    const tasks = [play.pre_tasks, play.tasks, play.post_tasks, play.handlers].flatMap((list) => list ?? []);
    for (const { name, once } of tasks.flatMap((task) => registersOf(task, false)))
      registered.set(name, [...(registered.get(name) ?? []), ...(once ? mayRun(play, inventory, cast) : [])]);
  }
  return {
    inventory,
    cast,
    facts,
    hostFacts,
    extraVars,
    registered,
    environment: (name) => environment?.[name],
  };
}

/** Hosts on which a task of a play that runs once may run; which of them it is depends on the hosts that a run is limited to. */
function mayRun(play: WrittenPlay, inventory: Inventory, cast: Cast): readonly string[] {
  const { hosts, unknown } = selectHosts(play.hosts, inventory, cast);
  return unknown.length === 0 ? hosts : Object.keys(inventory.hosts);
}

/** Names that a task, or the tasks of a block, register or set; `once` when it is done on one host for all. */
function registersOf(
  task: WrittenTask,
  around: boolean,
): readonly { readonly name: string; readonly once: boolean }[] {
  const once = around || task.run_once === true;
  const inside = [...(task.block ?? []), ...(task.rescue ?? []), ...(task.always ?? [])];
  const facts = Object.entries(task).find(([key]) => bareModule(key) === 'set_fact')?.[1];
  const names = [
    ...(task.register === undefined ? [] : [task.register]),
    ...(typeof facts === 'object' && facts !== null ? factsOf(facts as JsonObject) : []),
  ];
  return [...names.map((name) => ({ name, once })), ...inside.flatMap((each) => registersOf(each, once))];
}

/** What holds for a block is found wrong once for each task in it. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
