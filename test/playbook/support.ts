import { parse } from 'yaml';
import type { Inventory, InventoryHost } from '../../src/model/inventory.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { WrittenPlaybook } from '../../src/model/playbook.ts';
import type { Checked } from '../../src/model/problem.ts';
import type { Item, Play, Scope, Task } from '../../src/model/task.ts';
import { expand, type ExpandRequest } from '../../src/playbook/expand.ts';
import type { Source } from '../../src/playbook/source.ts';

const text = { type: 'string' } as const;

/** Modules as expansion sees them: names, short forms and where text is wanted. */
const modules: ExpandRequest['modules'] = {
  assert: {},
  command: { shorthand: 'cmd', schema: { properties: { cmd: text, env: { additionalProperties: text } } } },
  copy: { schema: { properties: { dest: text, content: text, mode: text } } },
  debug: { shorthand: 'msg' },
  file: { schema: { properties: { path: text, mode: text } } },
  service: {},
  set_fact: {},
  shell: { shorthand: 'cmd' },
  template: { schema: { properties: { dest: text, content: text } } },
};

function host(name: string, number: number, vars: JsonObject): InventoryHost {
  const serviceAddress = `203.0.113.${String(number)}`;
  const peerAddress = `10.0.0.${String(number)}`;
  return { name, address: name, become: false, serviceAddress, peerAddress, connection: 'ssh', vars };
}

const inventory: Inventory = {
  hosts: {
    web1: host('web1', 1, { site: 'east', level: 'host' }),
    web2: host('web2', 2, { site: 'west', level: 'host' }),
    spare: host('spare', 3, {}),
  },
  groups: { sites: ['web1', 'web2'], east: ['web1'] },
  vars: { admin: 'ops', level: 'inventory', greeting: 'hello {{ admin }}' },
};

/** What a case may say beside its playbook. */
export interface Setting {
  readonly extra?: JsonObject;
  readonly facts?: JsonObject;
  readonly pair_vars?: JsonObject;
  readonly tags?: readonly string[];
  readonly skip_tags?: readonly string[];
  readonly limit?: readonly string[];
  /** Texts of files, by their path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A place that shows its path: `play.yml:0.tasks.1`, so that a test can tell which one it got. */
export function pathSource(file: string): Source {
  const place = (path: readonly (string | number)[]) => ({
    file: `${file}#${path.join('.')}`,
    line: 1,
    column: 1,
  });
  return {
    place,
    problem: (path, message, hint) => ({
      place: place(path),
      message,
      ...(hint === undefined ? {} : { hint }),
    }),
  };
}

export async function expandWith(
  playbook: WrittenPlaybook,
  setting: Setting = {},
): Promise<Checked<readonly Play[]>> {
  const read = (path: string): string | undefined => setting.files?.[path];
  return await expand(playbook, {
    inventory,
    cast: { primary: 'web1', standby: 'web2' },
    facts: {
      pair: { name: 'shop', ports: [80, 443] },
      primary: 'web1',
      standby: 'web2',
      epoch: 7,
      ...setting.facts,
    },
    hostFacts: { web1: { role: 'primary' }, web2: { role: 'standby' } },
    vars: setting.pair_vars ?? {},
    extraVars: setting.extra ?? {},
    modules,
    choice: { tags: setting.tags ?? [], skip: setting.skip_tags ?? [] },
    ...(setting.limit === undefined ? {} : { limit: setting.limit }),
    readFile: (path) => {
      const found = read(path);
      return found === undefined
        ? Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }))
        : Promise.resolve(Buffer.from(found));
    },
    readData: (path) => {
      const found = read(path);
      return Promise.resolve(
        found === undefined
          ? { ok: false, problems: [{ message: `${path} cannot be read` }] }
          : { ok: true, value: { ...pathSource(path), value: parse(found) as Json }, warnings: [] },
      );
    },
    source: pathSource('play.yml'),
    environment: setting.environment ?? {},
  });
}

/** The plays of a playbook without problems. */
export async function playsOf(playbook: WrittenPlaybook, setting: Setting = {}): Promise<readonly Play[]> {
  const expanded = await expandWith(playbook, setting);
  if (!expanded.ok) throw new Error(expanded.problems.map(({ message }) => message).join('\n'));
  return expanded.value;
}

/** The tasks of one play with these tasks, on both hosts of the pair or those that are named. */
export async function tasksOf(
  tasks: readonly JsonObject[],
  setting: Setting & { readonly hosts?: string; readonly vars?: JsonObject } = {},
): Promise<readonly Task[]> {
  const { hosts = 'web1', vars, ...rest } = setting;
  const play = { hosts, tasks, ...(vars === undefined ? {} : { vars }) };
  const plays = await playsOf([play], rest);
  return plays.flatMap(({ items }) => items.flatMap(tasksIn));
}

function tasksIn(item: Item): readonly Task[] {
  return item.kind === 'task' ? [item.task] : [...item.body, ...item.rescue, ...item.always].flatMap(tasksIn);
}

/** What is registered, by host and name; names of `unknown` will be known after apply only. */
export function scopeFor(
  host: string,
  registered: Readonly<Record<string, JsonObject>> = {},
  unknown: Readonly<Record<string, readonly string[]>> = {},
): Scope {
  return {
    host,
    registered: (of, name) => registered[of]?.[name],
    isUnknown: (of, name) => unknown[of]?.includes(name) === true,
  };
}
