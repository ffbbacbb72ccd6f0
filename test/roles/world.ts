import { Unreachable } from '../../src/model/error.ts';
import type { Transport } from '../../src/model/host.ts';
import { freshDisk, application, isGuarded, programOf, reload } from './disk.ts';
import type { Fate } from './fate.ts';
import { ModelHost } from './host.ts';
import { keptBy, machineOf, type Machine } from './machine.ts';

export interface WorldOptions {
  /** Backup plans of the pair. */
  readonly plans?: readonly string[];
  /** Nothing of pairctl's was ever put on the hosts; the application runs on web1, and only there. */
  readonly fresh?: boolean;
}

/** The power goes in the midst of a command. */
class Torn extends Error {}

/** Two machines, a name server and clients that write to where the name leads, all the time. */
export class World {
  readonly machines: Readonly<Record<'web1' | 'web2', Machine>>;
  readonly plans: readonly string[];
  zone = { address: '203.0.113.10', text: '"pairctl epoch=7 primary=web1"', ttl: 60 };
  /** Whether the machines reach each other. */
  cable = true;
  /** Writes that clients were told are kept. */
  readonly acknowledged: number[] = [];
  /** What no client and no administrator should ever have seen. */
  readonly violations: string[] = [];
  /** Everything that changed anything, in order. */
  readonly done: string[] = [];
  /** What must hold besides, after everything that happens: gives words where it does not. */
  watch: ((world: World) => string | undefined) | undefined;
  #left: number | undefined;

  constructor({ plans = ['data'], fresh = false }: WorldOptions = {}) {
    this.plans = plans;
    this.machines = {
      web1: machineOf('web1', '203.0.113.10', 'primary', plans),
      web2: machineOf('web2', '203.0.113.20', 'standby', plans),
    };
    if (fresh) {
      for (const machine of Object.values(this.machines))
        Object.assign(machine, {
          role: undefined,
          epoch: 0,
          pulled: false,
          backups: [],
          disk: freshDisk(machine.name),
        });
      this.machines.web1.disk?.enabled.add(application);
      this.zone = { ...this.zone, text: '' };
    }
    this.happened('');
  }

  /** The same world, for another story; what was done in it so far is told again where that is wanted. */
  copy(told = false): World {
    const other = new World({ plans: this.plans });
    if (told) other.done.push(...this.done);
    for (const name of ['web1', 'web2'] as const)
      Object.assign(other.machines[name], structuredClone(this.machines[name]));
    other.zone = { ...this.zone };
    other.acknowledged.splice(0, Infinity, ...this.acknowledged);
    return other;
  }

  /** Clients write, and everything that must hold at every moment is looked at. */
  happened(what: string): void {
    if (what !== '') this.done.push(what);
    const all = Object.values(this.machines);
    const serving = all.filter((machine) => machine.power && machine.running);
    const must = (holds: boolean, words: string): void => {
      if (!holds) this.violations.push(`${words} after ${what}`);
    };
    must(serving.length < 2, 'two hosts serve');
    must(
      serving.every(({ role }) => role !== 'standby'),
      'a standby serves',
    );
    must(
      serving.every(({ contents }) => new Set(Object.values(contents).map(String)).size === 1),
      'clients are served with half of a restore',
    );
    const newest = Math.max(...all.map(({ epoch }) => epoch));
    must(
      all.filter(({ role, epoch }) => role === 'primary' && epoch === newest).length < 2,
      'two primaries at one epoch',
    );
    const kept = new Set(all.flatMap((machine) => [...keptBy(machine)]));
    must(
      this.acknowledged.every((write) => kept.has(write)),
      'a write is nowhere any more',
    );
    const more = this.watch?.(this);
    must(more === undefined, more ?? '');
    const led = serving.find(({ address, healthy }) => healthy && address === this.zone.address);
    if (led === undefined) return;
    const write = (this.acknowledged.at(-1) ?? 0) + 1;
    this.acknowledged.push(write);
    led.contents = Object.fromEntries(
      Object.entries(led.contents).map(([plan, writes]) => [plan, [...writes, write]]),
    );
    led.files = [...led.files, write];
  }

  /** A person, or a boot, starts the services of a host, which its guard allows to a primary; clients write; then they are stopped, or go on. */
  start(name: 'web1' | 'web2', forHowLong: 'a moment' | 'good'): void {
    const machine = this.machines[name];
    if (machine.role !== 'primary' || machine.running) return;
    machine.running = true;
    machine.quiet = false;
    this.happened(`${name}: started for ${forHowLong}`);
    if (forHowLong === 'a moment') machine.running = false;
  }

  /** How an operator reaches the machines; `fate` decides where this operator is cut off. */
  transport(fate: Fate): Transport {
    return {
      connect: (name) => {
        const machine = Object.values(this.machines).find((each) => each.name === name);
        if (machine?.power !== true)
          return Promise.reject(
            new Unreachable('timeout', `${name} does not answer`, { host: name, hint: '' }),
          );
        return Promise.resolve(new ModelHost(this, machine, fate));
      },
    };
  }

  other(machine: Machine): Machine {
    const { web1, web2 } = this.machines;
    return machine === web1 ? web2 : web1;
  }

  /** A durable step of a command: the power may go after it. */
  step(): void {
    if (this.#left === undefined) return;
    this.#left -= 1;
    if (this.#left === 0) throw new Torn();
  }

  /** The machine loses its power after so many durable steps of what it carries out, and comes back. */
  tear(machine: Machine, after: number, carryOut: () => void): void {
    this.#left = after;
    try {
      if (after > 0) carryOut();
    } catch (error) {
      if (!(error instanceof Torn)) throw error;
    } finally {
      this.#left = undefined;
    }
    machine.power = false;
    machine.running = false;
    this.happened(`${machine.name}: loses its power`);
    this.boot(machine);
  }

  /** What is enabled starts, as far as the guard lets it. */
  boot(machine: Machine): void {
    machine.power = true;
    if (machine.disk !== undefined) {
      machine.disk.active.clear();
      reload(machine.disk);
    }
    const starts = machine.disk === undefined || machine.disk.enabled.has(application);
    machine.running = starts && this.mayStart(machine);
    if (machine.running) machine.quiet = false;
    this.happened(`${machine.name}: boots`);
  }

  /** The guard of roles, which asks the peer; without it nothing stands in the way. */
  mayStart(machine: Machine): boolean {
    if (!isGuarded(machine.disk)) return true;
    if (programOf(machine.disk) !== 'whole') return false;
    const other = this.other(machine);
    const asked = this.cable && other.power && programOf(other.disk) === 'whole';
    if (asked && other.epoch > machine.epoch && machine.role === 'primary') {
      machine.own = '2026-01-31T12:00:00Z';
      machine.role = 'standby';
      machine.epoch = other.epoch;
    }
    return machine.role === 'primary' && machine.restoring.length === 0;
  }
}
