import { describe, expect, test } from 'vitest';
import type { Mishap } from './fate.ts';
import { operate } from './operator.ts';
import { World } from './world.ts';

/** A change of roles, the world that it begins in, and what it must not lose. */
interface Procedure {
  readonly name: string;
  readonly playbook: string;
  begin(): Promise<World>;
  /** A failover loses what the newest backup has not; a planned change of roles loses nothing. */
  readonly lossless: boolean;
  readonly abort: boolean;
}

const procedures: readonly Procedure[] = [
  {
    name: 'failover from a host without power',
    playbook: 'failover',
    begin() {
      const world = new World();
      world.machines.web1.power = false;
      return Promise.resolve(world);
    },
    lossless: false,
    abort: false,
  },
  {
    name: 'failover from a host that is reached and sick',
    playbook: 'failover',
    begin() {
      const world = new World();
      world.machines.web1.healthy = false;
      return Promise.resolve(world);
    },
    lossless: false,
    abort: true,
  },
  {
    name: 'switchover',
    playbook: 'switchover',
    begin: () => Promise.resolve(new World()),
    lossless: true,
    abort: true,
  },
  {
    name: 'failback after a switchover',
    playbook: 'failback',
    async begin() {
      const world = new World();
      expect((await operate(world, 'switchover')).exitCode).toBe(0);
      world.done.length = 0;
      return world;
    },
    lossless: true,
    abort: true,
  },
];

/** All of a world that must be the same however often the way there was cut. */
function ending(world: World): object {
  const of = ({ role, epoch, running, transition, power }: World['machines']['web1']): object => ({
    role: power ? role : 'off',
    epoch: power ? epoch : 0,
    running: power && running,
    transition,
  });
  const { web1, web2 } = world.machines;
  return { web1: of(web1), web2: of(web2), zone: world.zone };
}

function holdsAll(world: World): boolean {
  const primary = Object.values(world.machines).find(({ power, role }) => power && role === 'primary');
  const held = new Set(primary?.contents['data']);
  return world.acknowledged.every((write) => held.has(write));
}

/** What an operator does who finds a run that was cut: resumes it, or begins anew where it had not begun. */
async function again(world: World, procedure: Procedure, mishap?: Mishap): Promise<void> {
  const resumed = await operate(world, 'resume', mishap);
  const begun = !resumed.words.includes('nothing to go on with');
  const ended = begun ? resumed : await operate(world, procedure.playbook, mishap);
  if (mishap === undefined) expect(ended.exitCode, `${ended.words}\n${world.done.join('\n')}`).toBe(0);
}

function check(world: World, procedure: Procedure, wanted: object, how: string): void {
  const told = `${how}\n${world.done.join('\n')}`;
  expect(world.violations, told).toEqual([]);
  expect(ending(world), told).toEqual(wanted);
  if (procedure.lossless) expect(holdsAll(world), `${told}\na write was lost`).toBe(true);
}

function display({ kind, at }: Mishap): string {
  return `${kind} at ${String(at)}`;
}

/** The procedure as it goes when nothing happens to it. */
async function undisturbed(procedure: Procedure): Promise<{ sent: number; wanted: object }> {
  const world = await procedure.begin();
  const { exitCode, words, sent } = await operate(world, procedure.playbook);
  expect(exitCode, words).toBe(0);
  const wanted = ending(world);
  check(world, procedure, wanted, 'undisturbed');
  return { sent, wanted };
}

function isOver(world: World, wanted: object): boolean {
  return JSON.stringify(ending(world)) === JSON.stringify(wanted);
}

/** Every pair of cuts takes minutes: PAIRCTL_EVERY_CUT=1 asks for them, a sample is always tried. */
const every = process.env['PAIRCTL_EVERY_CUT'] === '1' ? 1 : 13;

describe.each(procedures)('$name', (procedure) => {
  test('fault-001 fault-104 is cut at every place, and gone on with: it ends as if it had never been cut', async () => {
    const { sent, wanted } = await undisturbed(procedure);
    const cuts = Array.from({ length: sent + 1 }, (_, at) => at).flatMap((at): readonly Mishap[] => [
      { kind: 'killed', at },
      ...(at === 0
        ? []
        : ([
            { kind: 'lost', at },
            { kind: 'unsent', at },
          ] as const)),
    ]);
    for (const cut of cuts) {
      const world = await procedure.begin();
      await operate(world, procedure.playbook, cut);
      if (!isOver(world, wanted)) await again(world, procedure);
      check(world, procedure, wanted, display(cut));
    }
    console.log(`${procedure.name}: ${String(sent)} commands, ${String(cuts.length)} cuts`);
  }, 300_000);

  test('fault-002 is cut again while it is gone on with', async () => {
    const { sent, wanted } = await undisturbed(procedure);
    let pairs = 0;
    for (let pair = 0; pair < (sent + 1) ** 2; pair += every) {
      const first: Mishap = { kind: 'killed', at: Math.floor(pair / (sent + 1)) };
      const second: Mishap = { kind: 'killed', at: pair % (sent + 1) };
      const world = await procedure.begin();
      await operate(world, procedure.playbook, first);
      if (!isOver(world, wanted)) await again(world, procedure, second);
      if (!isOver(world, wanted)) await again(world, procedure);
      check(world, procedure, wanted, `${display(first)}, then ${display(second)}`);
      pairs += 1;
    }
    console.log(`${procedure.name}: ${String(pairs)} pairs of cuts`);
  }, 3_600_000);

  test.runIf(procedure.abort)(
    'is cut at every place, and gone back from, as long as clients were not led away',
    async () => {
      const { sent, wanted } = await undisturbed(procedure);
      const [from, to] = await roles(procedure);
      let back = 0;
      for (let at = 0; at <= sent; at += 1)
        for (const second of [undefined, 5, 13]) {
          const world = await procedure.begin();
          await operate(world, procedure.playbook, { kind: 'killed', at });
          const open = world.machines[to].transition !== undefined;
          const led = world.zone.address === world.machines[to].address;
          const how = `killed at ${String(at)}, gone back from${second === undefined ? '' : `, killed at ${String(second)}`}`;
          if (second !== undefined) {
            await operate(world, 'resume --abort', { kind: 'killed', at: second });
            if (world.machines[from].transition !== undefined) await again(world, procedure);
          }
          const ended = await operate(world, 'resume --abort');
          const told = `${how}\n${ended.words}\n${world.done.join('\n')}`;
          if (open && !world.machines[from].power) {
            // What was switched off cannot be given anything back.
            expect(ended.exitCode, told).toBe(69);
          } else if (led && open) {
            expect(ended.exitCode, told).not.toBe(0);
            await again(world, procedure);
            check(world, procedure, wanted, how);
          } else if (open) {
            back += 1;
            expect(ended.exitCode, told).toBe(0);
            expect(world.machines[from], told).toMatchObject({
              role: 'primary',
              running: true,
              transition: undefined,
            });
            expect(world.machines[to], told).toMatchObject({
              role: 'standby',
              running: false,
              transition: undefined,
            });
            expect(world.zone.address, told).toBe(world.machines[from].address);
            expect(world.violations, told).toEqual([]);
            expect(holdsAll(world), told).toBe(true);
          }
        }
      console.log(`${procedure.name}: gone back from ${String(back)} times`);
      expect(back).toBeGreaterThan(10);
    },
    300_000,
  );
});

describe.each(procedures.filter(({ lossless }) => lossless))('$name', (procedure) => {
  test.each(['a moment', 'good'] as const)(
    'the services of the old primary are started for %s while it is on its way (a person, a boot): nothing that they write is left behind',
    async (forHowLong) => {
      const { sent, wanted } = await undisturbed(procedure);
      const [from] = await roles(procedure);
      let wrote = 0;
      for (let at = 0; at <= sent; at += 1) {
        const world = await procedure.begin();
        const what = (): void => {
          const before = world.acknowledged.length;
          world.start(from, forHowLong);
          wrote += world.acknowledged.length - before;
        };
        await operate(world, procedure.playbook, { kind: 'meanwhile', at, what });
        if (!isOver(world, wanted)) await again(world, procedure);
        check(world, procedure, wanted, `started for ${forHowLong} at ${String(at)}`);
      }
      expect(wrote).toBeGreaterThan(5);
    },
    300_000,
  );
});

async function roles(procedure: Procedure): Promise<['web1' | 'web2', 'web1' | 'web2']> {
  const { web1 } = (await procedure.begin()).machines;
  return web1.role === 'primary' ? ['web1', 'web2'] : ['web2', 'web1'];
}
