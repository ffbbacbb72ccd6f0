import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { checkArguments } from '../../../src/config/arguments.ts';
import { apply } from '../../../src/engine/apply.ts';
import type { Applied } from '../../../src/engine/apply.ts';
import type { Connection, Context } from '../../../src/engine/context.ts';
import { humanSteps } from '../../../src/engine/human.ts';
import { plan } from '../../../src/engine/plan.ts';
import { Unreachable } from '../../../src/model/error.ts';
import type { GuardName, Refusal } from '../../../src/model/error.ts';
import type { Host } from '../../../src/model/host.ts';
import type { Inventory } from '../../../src/model/inventory.ts';
import { fenceOf } from '../../../src/model/fence.ts';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import type { Plan } from '../../../src/model/outcome.ts';
import type { Pair } from '../../../src/model/pair.ts';
import type { WrittenPlaybook, WrittenTask } from '../../../src/model/playbook.ts';
import type { Play } from '../../../src/model/task.ts';
import { modules } from '../../../src/modules/registry.ts';
import { expand } from '../../../src/playbook/expand.ts';
import { modelNow } from '../../roles/answers.ts';
import { ModelHost } from './model_pair.ts';
import type { ModelWorld } from './model_pair.ts';

const pair = {
  name: 'shop',
  primary: 'web1',
  standby: 'web2',
  services: [{ unit: 'app.service', onStandby: 'stopped' }],
  mirrors: [
    { name: 'site', path: '/srv/site' },
    { name: 'data', path: '/srv/data' },
  ],
  backup: {
    directory: '/b',
    plans: [
      { name: 'data', disabled: false },
      { name: 'old', disabled: true },
    ],
  },
  failover: {
    health: { check: { kind: 'http', url: 'http://127.0.0.1:8080/', status: 200 }, withinSeconds: 5 },
    traffic: [
      {
        provider: 'rfc2136',
        name: 'app.example.test',
        on: 'standby',
        servers: [{ address: '192.0.2.53', port: 53 }],
        zone: 'example.test',
        record: 'app.example.test',
        type: 'A',
        ttl: 60,
        key: { name: 'pairctl.', algorithm: 'hmac-sha256', secret: { env: 'TSIG' } },
      },
    ],
    before: [],
    after: [],
  },
  vars: {},
};

interface Options {
  readonly playbook?: string;
  readonly reachable?: boolean;
  readonly failover?: JsonObject;
  /** The host that the definition prefers as primary; web1 without it, which is primary here. */
  readonly preferred?: string;
  readonly overrides?: Partial<Record<GuardName, string>>;
  readonly extraVars?: JsonObject;
  readonly preview?: boolean;
  /** What a person at the terminal answers; without it there is no terminal. */
  readonly answer?: boolean;
  /** The world has been through a run already. */
  readonly again?: boolean;
  /** Stands between the engine and each host. */
  readonly wrap?: (host: ModelHost) => Host;
  /** The pair's own tasks, as `failover.before` has them. */
  readonly before?: readonly WrittenTask[];
}

function defined(given: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function withBefore(written: WrittenPlaybook, before: readonly WrittenTask[]): WrittenPlaybook {
  return written.map((play) => ({
    ...play,
    ...(play.tasks === undefined
      ? {}
      : {
          tasks: play.tasks.map((task) =>
            Array.isArray(task.tags) && task.tags.includes('before') ? { ...task, block: before } : task,
          ),
        }),
  }));
}

function checked(module: string, args: JsonObject): ReturnType<Context['check']> {
  const found = checkArguments(module, args);
  return found.ok
    ? found
    : { ok: false, problems: found.faults.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

async function prepared(
  world: ModelWorld,
  options: Options,
): Promise<{ context: Context; plays: readonly Play[] }> {
  const { reachable = true, preview = false, playbook = 'failover' } = options;
  const { web1, web2 } = world.hosts;
  if (web1 === undefined || web2 === undefined) throw new Error('a pair has two hosts');
  const host = (name: string, serviceAddress: string) =>
    ({
      name,
      address: name,
      become: false,
      serviceAddress,
      peerAddress: serviceAddress,
      connection: 'ssh',
      vars: {},
    }) as const;
  const inventory: Inventory = {
    hosts: { web1: host('web1', '203.0.113.10'), web2: host('web2', '203.0.113.20') },
    groups: {},
    vars: {},
  };
  const written = parse(readFileSync(`playbooks/${playbook}.yml`, 'utf8')) as WrittenPlaybook;
  const defining = {
    ...pair,
    primary: options.preferred ?? pair.primary,
    failover: defined({ ...pair.failover, ...options.failover }),
  };
  const expanded = await expand(withBefore(written, options.before ?? []), {
    inventory,
    cast: { primary: 'web1', standby: 'web2' },
    facts: {
      pair: defining,
      primary_fence: (fenceOf(defining as unknown as Pair, 'web1') ?? null) as unknown as Json,
      primary: 'web1',
      standby: 'web2',
      epoch: 7,
      playbook,
      resuming: false,
      begun: null,
      preview,
    },
    hostFacts: {},
    extraVars: options.extraVars ?? {},
    modules,
    choice: { tags: [], skip: [] },
    readFile: () => Promise.reject(new Error('no files')),
  });
  if (!expanded.ok) throw new Error(expanded.problems.map((problem) => problem.message).join('\n'));
  const connect = (of: ModelHost): Connection => ({
    up: true,
    host: options.wrap?.(of) ?? of,
    reopen: () => Promise.resolve(connect(of)),
  });
  // The operator's machine reaches what the standby reaches; its world has the same hosts but not itself among them.
  const operator = new ModelHost(
    { ...world, hosts: { ...world.hosts } },
    'localhost',
    '127.0.0.1',
    'standby',
  );
  const down: Connection = {
    up: false,
    error: new Unreachable('timeout', 'web1: no route', { host: 'web1' }),
  };
  const context: Context = {
    pair: 'shop',
    playbook: 'failover',
    run: 'r1',
    operator: 'op',
    epoch: 7,
    roles: { web1: 'primary', web2: 'standby' },
    connections: new Map([
      ['web1', reachable && web1.power ? connect(web1) : down],
      ['web2', connect(web2)],
      ['localhost', connect(operator)],
    ]),
    modules,
    check: checked,
    clock: { now: () => modelNow, sleep: () => Promise.resolve() },
    listener: () => undefined,
    unified: (before, after) => `-${before}+${after}`,
    overrides: new Map(Object.entries(options.overrides ?? {}) as [GuardName, string][]),
    signal: new AbortController().signal,
    keepManifest: false,
    ...(options.answer === undefined ? {} : { prompt: () => Promise.resolve(options.answer === true) }),
  };
  return { context, plays: expanded.value };
}

/** The plan of a playbook on a model pair; nothing may be done for it. */
export async function dryRun(world: ModelWorld, options: Options = {}): Promise<Plan> {
  const { context, plays } = await prepared(world, { ...options, preview: true });
  const { plan: shown } = await plan(context, plays);
  expect(world.done).toEqual([]);
  return shown;
}

/** The steps of a playbook on a model pair that wait for a person, as the plan tells them. */
export async function waitingSteps(world: ModelWorld, options: Options = {}): Promise<readonly Refusal[]> {
  const { context, plays } = await prepared(world, options);
  return humanSteps(await plan(context, plays));
}

/** Plans and carries out a playbook on a model pair, by the real expansion, argument checks, modules and engine. */
export async function runPlaybook(world: ModelWorld, options: Options = {}): Promise<Applied> {
  const { context, plays } = await prepared(world, options);
  const before = [...world.done];
  const seen = await plan(context, plays);
  expect(world.done).toEqual(options.again === true ? before : []);
  return await apply(context, plays, seen);
}
