import { describe, expect, test } from 'vitest';
import { cutsOf, displayMishap, everyCut, sampleOf } from './cuts.ts';
import { foreignKey } from './disk.ts';
import type { Mishap } from './fate.ts';
import { operate, type Given } from './operator.ts';
import { carryOutProgram } from './program.ts';
import { World } from './world.ts';

/** An apply, and the world that it begins in. */
interface Story {
  readonly name: string;
  readonly given: Given;
  begin(): Promise<World>;
}

const watched: Given = { mirror: 'every: 15m, watch: true' };

/** A pair that is set up and has been in service for a while. */
async function inService(given: Given): Promise<World> {
  const world = new World({ fresh: true });
  await must(world, 'apply', given);
  const { web1, web2 } = world.machines;
  carryOutProgram(world, web1, 'backup', []);
  carryOutProgram(world, web2, 'sync', ['--backups']);
  world.happened('cron: backups');
  return world;
}

const stories: readonly Story[] = [
  { name: 'a first apply', given: watched, begin: () => Promise.resolve(new World({ fresh: true })) },
  {
    name: 'an apply of a changed definition',
    given: { mirror: 'every: 5m', ttl: 30 },
    begin: () => inService(watched),
  },
  {
    name: 'an apply that takes back a host which was primary and died',
    given: {},
    async begin() {
      const world = await inService({});
      const { web1 } = world.machines;
      web1.power = false;
      web1.running = false;
      await must(world, 'failover', {});
      world.boot(web1);
      expect(web1).toMatchObject({ role: 'standby', epoch: 2, running: false });
      return world;
    },
  },
];

async function must(world: World, what: string, given: Given): Promise<number> {
  const { exitCode, words, sent } = await operate(world, what, undefined, given);
  expect(exitCode, `${words}\n${world.done.join('\n')}`).toBe(0);
  return sent;
}

/** All of a world that must be the same however often the way there was cut, but for the books, which tell how often it was. */
function ending(world: World): object {
  return Object.values(world.machines).map(({ role, epoch, running, pulled, own, disk }) => ({
    role,
    epoch,
    running,
    pulled,
    own,
    zone: world.zone,
    enabled: [...(disk?.enabled ?? [])].sort(),
    active: [...(disk?.active ?? [])].sort(),
    packages: [...(disk?.packages ?? [])].sort(),
    read: [...(disk?.read ?? [])].sort(),
    files: [...(disk?.entries ?? [])]
      .filter(([path]) => !/\/(journal\.ndjson|owed)$/.test(path))
      .map(([path, { mode, content }]) => [
        path,
        mode,
        path.endsWith('/manifest') ? linesOf(content) : content,
      ])
      .sort(),
  }));
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').sort();
}

/** What stands on a host and bears our name is in its manifest, for whoever comes to remove it; what is somebody else's stays. */
function booksAreTrue(world: World, wanted: World): void {
  for (const name of ['web1', 'web2'] as const) {
    const entries = world.machines[name].disk?.entries;
    const listed = entries?.get('/etc/pairctl/shop/manifest')?.content ?? '';
    const lines = wanted.machines[name].disk?.entries.get('/etc/pairctl/shop/manifest')?.content ?? '';
    for (const line of linesOf(lines)) {
      const path = /"path":"([^"]+)","state":"absent"/.exec(line)?.[1];
      if (path !== undefined && entries?.get(path)?.kind === 'file') expect(listed).toContain(line);
    }
    const keys = entries?.get('/root/.ssh/authorized_keys')?.content ?? '';
    expect(keys).toContain(foreignKey);
    if (keys.includes(' pairctl-shop\n')) expect(listed).toContain('"module":"authorized_key"');
  }
}

/** Roles stay what they are in this world, or become what the first apply sets. */
function keepsRoles(start: World): (world: World) => string | undefined {
  const first = { web1: 'primary 1', web2: 'standby 1' };
  const roles = (world: World, name: 'web1' | 'web2'): string => {
    const { role, epoch } = world.machines[name];
    return `${role ?? 'none'} ${String(epoch)}`;
  };
  const before = { web1: roles(start, 'web1'), web2: roles(start, 'web2') };
  const holds = (world: World, name: 'web1' | 'web2'): boolean => {
    const now = roles(world, name);
    return now === before[name] || (before[name] === 'none 0' && now === first[name]);
  };
  return (world) => (holds(world, 'web1') && holds(world, 'web2') ? undefined : 'a role was changed');
}

/** Nothing was done to the pair that should not be, and another apply finds nothing to do. */
async function settled(world: World, { wanted, story }: Told, how: string): Promise<void> {
  const words = `${how}\n${world.done.slice(-40).join('\n')}`;
  expect(world.violations, words).toEqual([]);
  expect(ending(world), words).toEqual(ending(wanted));
  booksAreTrue(world, wanted);
  for (const { own } of Object.values(world.machines)) expect(own, words).toBeUndefined();
  const primary = Object.values(world.machines).find(({ role }) => role === 'primary');
  const serving = world.machines.web1.role === 'primary' ? world.acknowledged : [];
  expect(primary?.contents['data'], words).toEqual(expect.arrayContaining(serving));
  expect(await must(world, 'apply', story.given), `${words}\nanother apply has something to do`).toBe(0);
}

/** A story as it goes when nothing happens to it. */
interface Told {
  readonly story: Story;
  readonly start: World;
  readonly wanted: World;
  /** The world after so many commands: who is killed there leaves exactly this behind. */
  readonly after: readonly World[];
  /** Places at which a part of the host program is put: they are all alike. */
  readonly parts: ReadonlySet<number>;
}

async function tell(story: Story): Promise<Told> {
  const start = await story.begin();
  expect(start.violations).toEqual([]);
  const wanted = start.copy();
  const roles = keepsRoles(wanted);
  const after = [start];
  wanted.watch = (world) => {
    after.push(world.copy(true));
    return roles(world);
  };
  const sent = await must(wanted, 'apply', story.given);
  wanted.watch = undefined;
  // A command is one thing that happens.
  expect(after).toHaveLength(sent + 1);
  const parts = new Set(
    wanted.done.flatMap((what, index) => (what.includes(': put /usr/local/lib/') ? [index + 1] : [])),
  );
  const told = { story, start, wanted, after, parts };
  await settled(wanted.copy(), told, 'undisturbed');
  return told;
}

/** The same command until it ends well, and then once more. */
async function cut(told: Told, mishaps: readonly Mishap[]): Promise<void> {
  const { story, start, wanted, after } = told;
  const [first] = mishaps;
  const killed = first?.kind === 'killed' ? after[first.at] : undefined;
  const world = (killed ?? start).copy(true);
  const roles = keepsRoles(start);
  world.watch = roles;
  for (const mishap of killed === undefined ? mishaps : mishaps.slice(1)) {
    await operate(world, 'apply', mishap, story.given);
    booksAreTrue(world, wanted);
  }
  booksAreTrue(world, wanted);
  await must(world, 'apply', story.given);
  await settled(world, told, mishaps.map(displayMishap).join(', then '));
}

describe.each(stories)('$name', (story) => {
  test('who is killed leaves what the commands until then have done', async () => {
    const told = await tell(story);
    for (const at of [1, Math.floor(told.after.length / 2), told.after.length - 1]) {
      const world = told.start.copy();
      await operate(world, 'apply', { kind: 'killed', at }, story.given);
      expect(ending(world)).toEqual(ending(told.after[at] ?? world));
    }
  }, 60_000);

  test('fault-001 fault-104 is cut at every place, and done again: it ends as if it had never been cut', async () => {
    const told = await tell(story);
    const sent = told.after.length - 1;
    const all = cutsOf(sent);
    const isPart = ({ at }: Mishap): boolean => told.parts.has(at);
    const tried = [
      ...all.filter((each) => each.kind === 'killed' && !isPart(each)),
      ...sampleOf(
        all.filter((each) => each.kind === 'killed' && isPart(each)),
        17,
      ),
      ...sampleOf(
        all.filter(({ kind }) => kind !== 'killed'),
        sent > 100 ? 47 : 5,
      ),
    ];
    for (const mishap of tried) await cut(told, [mishap]);
    console.log(
      `${story.name}: ${String(sent)} commands, ${String(tried.length)} of ${String(all.length)} cuts`,
    );
  }, 3_600_000);

  test('fault-002 is cut again while it is done again', async () => {
    const told = await tell(story);
    const all = cutsOf(told.after.length - 1);
    const pairs = Array.from({ length: everyCut ? all.length : 12 }, (_, index): readonly Mishap[] =>
      // A prime step through all cuts, so that both walk through all places and kinds.
      [all[(index * 397) % all.length], all[(index * 211 + 97) % all.length]].filter(
        (each) => each !== undefined,
      ),
    );
    for (const pair of pairs) await cut(told, pair);
    console.log(`${story.name}: ${String(pairs.length)} pairs of cuts`);
  }, 3_600_000);
});
