import type { Inventory } from '../model/inventory.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { WrittenPlay, WrittenPlaybook, WrittenTask } from '../model/playbook.ts';
import type { Checked, Place, Problem } from '../model/problem.ts';
import type { Item, Play, Task } from '../model/task.ts';
import { readFiles, type ReadFile } from './files.ts';
import { selectHosts, type Cast } from './hosts.ts';
import { renderName } from './name.ts';
import { wantedByTags, type TagChoice } from './tags.ts';
import { makeTask, type Inherited } from './task.ts';
import { display, isTemplate, render, TemplateError } from './template.ts';
import { lookupIn, type World } from './variables.ts';

/** All that a playbook needs to become tasks. */
export interface ExpandRequest {
  readonly inventory: Inventory;
  readonly cast: Cast;
  readonly facts: JsonObject;
  readonly hostFacts: Readonly<Record<string, JsonObject>>;
  readonly extraVars: JsonObject;
  /** Known modules, with the argument that a plain string stands for. */
  readonly modules: Readonly<Record<string, { readonly shorthand?: string }>>;
  readonly choice: TagChoice;
  /** Only these hosts; undefined is all. */
  readonly limit?: readonly string[];
  /** Reads a file of the operator, relative to the playbook. */
  readonly readFile: ReadFile;
  /** Where something is written: the path of keys and indices from the top. */
  placeOf?(path: readonly (string | number)[]): Place | undefined;
}

type Path = readonly (string | number)[];

const keywords = new Set([
  'name',
  'when',
  'register',
  'loop',
  'with_items',
  'loop_control',
  'until',
  'retries',
  'delay',
  'notify',
  'listen',
  'tags',
  'become',
  'become_user',
  'become_method',
  'delegate_to',
  'run_once',
  'ignore_errors',
  'ignore_unreachable',
  'failed_when',
  'changed_when',
  'vars',
  'owned',
  'timeout',
  'block',
  'rescue',
  'always',
  'no_log',
  'any_errors_fatal',
  'check_mode',
  'diff',
  'environment',
  'args',
]);

/** Expands a playbook into plays of tasks, one for each host; every problem at once. */
export async function expand(
  playbook: WrittenPlaybook,
  request: ExpandRequest,
): Promise<Checked<readonly Play[]>> {
  const problems: Problem[] = [];
  const read = await readFiles(playbook, request.readFile);
  const expansion = new Expansion(request, read.playbook, problems);
  problems.push(...read.problems.map(({ path, message }) => expansion.problem(path, message)));
  const plays = read.playbook.map((play, index) => expansion.play(play, index));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: plays, warnings: [] };
}

class Expansion {
  readonly #request: ExpandRequest;
  readonly #problems: Problem[];
  readonly #world: World;
  readonly #ids = new Set<string>();

  constructor(request: ExpandRequest, playbook: WrittenPlaybook, problems: Problem[]) {
    this.#request = request;
    this.#problems = problems;
    const { inventory, facts, hostFacts, extraVars } = request;
    this.#world = {
      inventory,
      facts,
      hostFacts,
      extraVars,
      registered: new Set(playbook.flatMap((play) => tasksOf(play).flatMap(registers))),
    };
  }

  problem(path: Path, message: string, hint?: string): Problem {
    const place = this.#request.placeOf?.(path);
    return { message, ...(place === undefined ? {} : { place }), ...(hint === undefined ? {} : { hint }) };
  }

  play(play: WrittenPlay, index: number): Play {
    const { inventory, cast, limit } = this.#request;
    const selected = selectHosts(play.hosts, inventory, cast);
    for (const word of selected.unknown)
      this.#problems.push(
        this.problem(
          [index, 'hosts'],
          `there is no host, group or role "${word}"`,
          `known: primary, standby, both, ${[...Object.keys(inventory.hosts), ...Object.keys(inventory.groups)].join(', ')}`,
        ),
      );
    const hosts =
      limit === undefined ? selected.hosts : selected.hosts.filter((host) => limit.includes(host));
    const inherited: Inherited = {
      when: [],
      layers: play.vars === undefined ? [] : [play.vars],
      tags: words(play.tags),
      ignoreErrors: false,
      ignoreUnreachable: play.ignore_unreachable === true,
      ...(play.become_user === undefined ? {} : { becomeUser: play.become_user }),
    };
    const handlers = play.handlers ?? [];
    const names = new Map(
      handlers.flatMap((handler) =>
        [handler.name ?? '', ...words(handler.listen)].map((name) => [name, handler.name ?? ''] as const),
      ),
    );
    const sections = [
      ['pre_tasks', play.pre_tasks],
      ['tasks', play.tasks],
      ['post_tasks', play.post_tasks],
    ] as const;
    return {
      name: this.#name(play.name ?? `play ${String(index + 1)}`, hosts[0], inherited),
      hosts,
      anyErrorsFatal: play.any_errors_fatal === true,
      items: sections.flatMap(([key, tasks]) =>
        this.#items(tasks ?? [], hosts, inherited, [index, key], names),
      ),
      handlers: handlers.flatMap((handler, at) =>
        this.#tasks(handler, hosts, { ...inherited, tags: ['always'] }, [index, 'handlers', at], names),
      ),
    };
  }

  #items(
    tasks: readonly WrittenTask[],
    hosts: readonly string[],
    inherited: Inherited,
    path: Path,
    handlers: ReadonlyMap<string, string>,
  ): Item[] {
    return tasks.flatMap((task, at): Item[] => {
      if (task.block === undefined)
        return this.#tasks(task, hosts, inherited, [...path, at], handlers).map((t) => ({
          kind: 'task',
          task: t,
        }));
      const inside = this.#inside(task, inherited);
      const part = (key: 'block' | 'rescue' | 'always'): Item[] =>
        this.#items(task[key] ?? [], hosts, inside, [...path, at, key], handlers);
      return [
        {
          kind: 'block',
          name: this.#name(task.name ?? 'block', hosts[0], inside),
          body: part('block'),
          rescue: part('rescue'),
          always: part('always'),
        },
      ];
    });
  }

  #name(name: string, host: string | undefined, inherited: Inherited): string {
    return host === undefined ? name : renderName(this.#world, host, inherited.layers, name);
  }

  #inside(task: WrittenTask, inherited: Inherited): Inherited {
    return {
      when: [...inherited.when, ...conditions(task.when)],
      layers: task.vars === undefined ? inherited.layers : [...inherited.layers, task.vars],
      tags: [...inherited.tags, ...words(task.tags)],
      ignoreErrors: inherited.ignoreErrors || task.ignore_errors === true,
      ignoreUnreachable: inherited.ignoreUnreachable || task.ignore_unreachable === true,
      ...(task.become_user === undefined
        ? inherited.becomeUser === undefined
          ? {}
          : { becomeUser: inherited.becomeUser }
        : { becomeUser: task.become_user }),
    };
  }

  #tasks(
    task: WrittenTask,
    hosts: readonly string[],
    inherited: Inherited,
    path: Path,
    handlers: ReadonlyMap<string, string>,
  ): Task[] {
    const tags = [...inherited.tags, ...words(task.tags)];
    if (!wantedByTags(tags, this.#request.choice)) return [];
    const module = this.#moduleOf(task, path);
    if (module === undefined) return [];
    const notify = words(task.notify).map((name) => {
      if (!handlers.has(name))
        this.#problems.push(this.problem([...path, 'notify'], `there is no handler "${name}" in this play`));
      return handlers.get(name) ?? name;
    });
    const args = this.#args(task, module, path);
    return (task.run_once === true ? hosts.slice(0, 1) : hosts).map((forHost) => {
      const host = this.#delegate(task, forHost, inherited, path);
      return makeTask(this.#world, {
        id: this.#id(host, bare(module), args, path),
        host,
        forHost,
        module: bare(module),
        args,
        task,
        inherited: { ...inherited, tags },
        notify,
      });
    });
  }

  #moduleOf(task: WrittenTask, path: Path): string | undefined {
    const keys = Object.keys(task).filter((key) => !keywords.has(key));
    const [first] = keys;
    const known = Object.keys(this.#request.modules);
    if (first === undefined || keys.length > 1) {
      const unknown = keys.filter((key) => !known.includes(bare(key)));
      this.#problems.push(
        this.problem(
          path,
          keys.length === 0
            ? 'this task names no module'
            : `this task has ${keys.length > 1 ? 'more than one module or unknown keys' : 'an unknown key'}: ${(unknown.length > 0 ? unknown : keys).join(', ')}`,
        ),
      );
      return undefined;
    }
    if (known.includes(bare(first))) return first;
    this.#problems.push(
      this.problem([...path, first], `there is no module "${first}"`, nearest(first, known)),
    );
    return undefined;
  }

  #args(task: WrittenTask, module: string, path: Path): Json {
    const written = task[module] as Json | undefined;
    if (typeof written !== 'string') return written ?? {};
    const { shorthand } = this.#request.modules[bare(module)] ?? {};
    if (shorthand === undefined) {
      this.#problems.push(this.problem([...path, module], `${module} wants its arguments as a mapping`));
      return {};
    }
    return { [shorthand]: written };
  }

  #delegate(task: WrittenTask, host: string, inherited: Inherited, path: Path): string {
    if (task.delegate_to === undefined) return host;
    try {
      const scope = { host, registered: () => undefined, isUnknown: () => false };
      const to = display(render(task.delegate_to, lookupIn(this.#world, scope, inherited.layers, {})));
      if (to !== 'localhost' && this.#request.inventory.hosts[to] === undefined)
        throw new TemplateError(`there is no host "${to}"`);
      return to;
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.#problems.push(this.problem([...path, 'delegate_to'], error.message));
      return host;
    }
  }

  /** Stable between runs: by what the task is about where that is written out, else by its place. */
  #id(host: string, module: string, args: Json, path: Path): string {
    const object =
      typeof args === 'object' && args !== null && !Array.isArray(args) ? (args as JsonObject) : {};
    const key = ['path', 'dest', 'name', 'unit', 'user', 'cron_file']
      .map((name) => object[name])
      .find((value) => typeof value === 'string' && !isTemplate(value));
    const place = path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join('/');
    const id = typeof key === 'string' ? `${host}/${module}:${key}` : `${host}/${module}@${place}`;
    const unique = this.#ids.has(id) ? `${id}@${place}` : id;
    this.#ids.add(unique);
    return unique;
  }
}

function bare(module: string): string {
  return module.replace(/^(ansible\.(builtin|posix)|community\.(general|crypto)|pairctl)\./, '');
}

function tasksOf(play: WrittenPlay): readonly WrittenTask[] {
  return [
    ...(play.pre_tasks ?? []),
    ...(play.tasks ?? []),
    ...(play.post_tasks ?? []),
    ...(play.handlers ?? []),
  ];
}

function registers(task: WrittenTask): readonly string[] {
  const inside = [...(task.block ?? []), ...(task.rescue ?? []), ...(task.always ?? [])].flatMap(registers);
  const facts = task['set_fact'];
  return [
    ...(task.register === undefined ? [] : [task.register]),
    ...(typeof facts === 'object' && facts !== null ? Object.keys(facts) : []),
    ...inside,
  ];
}

function words(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? value.split(',').map((word) => word.trim()) : value;
}

function conditions(value: WrittenTask['when']): readonly (string | boolean)[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as readonly (string | boolean)[];
}

function nearest(word: string, known: readonly string[]): string {
  const close = known.filter(
    (name) => name.startsWith(word.slice(0, 3)) || word.includes(name) || name.includes(word),
  );
  return close.length > 0
    ? `did you mean ${close.slice(0, 3).join(' or ')}?`
    : `known modules: ${known.join(', ')}`;
}
