import { describe, expect, test } from 'vitest';
import { cutsOf, displayMishap, everyCut, sampleOf } from './cuts.ts';
import type { Mishap } from './fate.ts';
import { keptBy, type Writes } from './machine.ts';
import { operate, type Given } from './operator.ts';
import { carryOutProgram } from './program.ts';
import { World } from './world.ts';

/** A restore, and the world that it begins in. */
interface Story {
  readonly name: string;
  readonly given: Given;
  readonly plans: readonly string[];
  /** The writes that the backups hold which are to be restored. */
  readonly wanted: (world: World) => Writes;
  begin(plans: readonly string[]): Promise<World>;
}

/** A pair in service, with a backup in the midst of what clients wrote. */
function inService(plans: readonly string[]): Promise<World> {
  const world = new World({ plans });
  const { web1, web2 } = world.machines;
  for (const what of ['one', 'two']) world.happened(what);
  carryOutProgram(world, web1, 'backup', []);
  carryOutProgram(world, web2, 'sync', ['--backups']);
  for (const what of ['three', 'four']) world.happened(what);
  world.done.length = 0;
  return Promise.resolve(world);
}

function newest(kind: string): (world: World) => Writes {
  return (world) =>
    world.machines.web1.backups.filter(({ name }) => name.startsWith(kind)).at(-1)?.data ?? [];
}

const stories: readonly Story[] = [
  {
    name: 'a restore of the newest backup',
    given: {},
    plans: ['data'],
    wanted: newest('backup'),
    begin: inService,
  },
  {
    name: 'a restore of the newest backups of two plans',
    given: {},
    plans: ['data', 'uploads'],
    wanted: newest('backup'),
    begin: inService,
  },
  {
    name: 'the way back, from a safety copy',
    given: { extraVars: { backup_name: 'safety-7-3' } },
    plans: ['data'],
    wanted: newest('safety'),
    async begin(plans) {
      const world = await inService(plans);
      await must(world, {});
      return world;
    },
  },
  {
    name: 'a restore beside production',
    given: { extraVars: { restore_into: '/root/looked' } },
    plans: ['data'],
    wanted: () => [],
    begin: inService,
  },
];

async function must(world: World, given: Given): Promise<number> {
  const { exitCode, words, sent } = await operate(world, 'restore', undefined, given);
  expect(exitCode, `${words}\n${world.done.join('\n')}`).toBe(0);
  return sent;
}

/** Whether what is in service is what it was, with what clients wrote since, or wholly what the backups hold; undefined when it is. */
function whole(start: World, wanted: Writes): (world: World) => string | undefined {
  const old = start.machines.web1.contents;
  return (world) => {
    const { contents, running } = world.machines.web1;
    // What nobody is served with may be half-way.
    if (!running) return undefined;
    const from = (writes: Writes, base: Writes): boolean =>
      base.every((write, index) => writes[index] === write);
    const all = Object.entries(contents);
    const isOld = all.every(([plan, writes]) => from(writes, old[plan] ?? []));
    const isNew = all.every(([, writes]) => from(writes, wanted));
    return isOld || isNew ? undefined : 'production is neither what it was nor what was restored';
  };
}

/** Whether all that was in service and then replaced is in a safety copy; writes of clients are looked at by the world itself. */
function copied(world: World): boolean {
  const { backups, contents } = world.machines.web1;
  return Object.entries(contents).every(([plan, writes]) => {
    const held = new Set([
      ...writes,
      ...backups
        .filter((each) => each.plan === plan && each.name.startsWith('safety'))
        .flatMap(({ data }) => data),
    ]);
    return world.acknowledged.every((write) => held.has(write));
  });
}

interface Told {
  readonly story: Story;
  readonly start: World;
  readonly wanted: Writes;
  readonly sent: number;
}

async function tell(story: Story): Promise<Told> {
  const start = await story.begin(story.plans);
  const wanted = story.wanted(start);
  const world = start.copy();
  const sent = await must(world, story.given);
  const told = { story, start, wanted, sent };
  settled(world, told, 'undisturbed');
  return told;
}

function settled(world: World, { story, start, wanted }: Told, how: string): void {
  const words = `${how}\n${world.done.join('\n')}`;
  const { web1, web2 } = world.machines;
  expect(world.violations, words).toEqual([]);
  expect(web1, words).toMatchObject({ role: 'primary', epoch: 7, running: true, restoring: [] });
  expect(web2, words).toMatchObject({ role: 'standby', epoch: 7, running: false });
  expect(world.zone).toEqual(start.zone);
  expect(copied(world), `${words}\nno safety copy has what was replaced`).toBe(true);
  const kept = keptBy(web1);
  expect(
    world.acknowledged.filter((write) => !kept.has(write)),
    words,
  ).toEqual([]);
  const beside = story.given.extraVars?.['restore_into'] !== undefined;
  for (const [plan, writes] of Object.entries(web1.contents))
    expect(writes.slice(0, wanted.length), words).toEqual(
      beside ? (start.machines.web1.contents[plan]?.slice(0, wanted.length) ?? []) : wanted,
    );
}

/** Every cut, and every durable step of every command at which the host can lose its power. */
function allCuts(sent: number): readonly Mishap[] {
  const steps = Array.from({ length: sent }, (_, index) => index + 1).flatMap((at) =>
    [1, 2, 3, 4, 5, 6].map((step): Mishap => ({ kind: 'torn', at, step })),
  );
  return [...cutsOf(sent), ...steps];
}

async function cut(told: Told, mishaps: readonly Mishap[]): Promise<void> {
  const { story, start, wanted } = told;
  const world = start.copy();
  world.watch = whole(start, wanted);
  for (const mishap of mishaps) await operate(world, 'restore', mishap, story.given);
  world.watch = undefined;
  await must(world, story.given);
  settled(world, told, mishaps.map(displayMishap).join(', then '));
}

describe.each(stories)('$name', (story) => {
  test('fault-001 fault-095 fault-104 is cut at every place, and done again: production is what it was or what was restored, never half', async () => {
    const told = await tell(story);
    const cuts = allCuts(told.sent);
    for (const mishap of cuts) await cut(told, [mishap]);
    console.log(`${story.name}: ${String(told.sent)} commands, ${String(cuts.length)} cuts`);
  }, 3_600_000);

  test('fault-002 is cut again while it is done again', async () => {
    const told = await tell(story);
    const all = allCuts(told.sent);
    const pairs = sampleOf(
      all.flatMap((first) => all.map((second) => [first, second] as const)),
      everyCut ? 1 : 331,
    );
    for (const pair of pairs) await cut(told, pair);
    console.log(`${story.name}: ${String(pairs.length)} pairs of cuts`);
  }, 3_600_000);
});
