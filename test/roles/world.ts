import type { Command, Output } from '../../src/model/command.ts';
import { Unreachable } from '../../src/model/error.ts';
import type { Host, Transport } from '../../src/model/host.ts';
import type { BackupEntry, HostStatus } from '../../src/model/hoststatus.ts';
import type { Probe } from '../../src/model/probe.ts';
import type { Role } from '../../src/model/role.ts';
import { failed, json, peer, said, status } from '../modules/own/answers.ts';
import { isDead, type Fate } from './fate.ts';

/** A server of the model pair, as its disk and its processes are; `data` are the writes that its database holds, `files` those in its mirrored tree. */
export interface Machine {
  readonly name: string;
  readonly address: string;
  power: boolean;
  role: Role;
  epoch: number;
  transition: string | undefined;
  running: boolean;
  /** Nothing was started since the services were stopped to be handed over. */
  quiet: boolean;
  healthy: boolean;
  data: readonly number[];
  files: readonly number[];
  backups: readonly Stored[];
  /** What restores put aside. */
  readonly aside: (readonly number[])[];
  restored: HostStatus['restored'];
}

interface Stored {
  readonly name: string;
  readonly seq: number;
  readonly epoch: number;
  readonly data: readonly number[];
}

/** Two machines, a name server and clients that write to where the name leads, all the time. */
export class World {
  readonly machines: Readonly<Record<'web1' | 'web2', Machine>>;
  zone = { address: '203.0.113.10', text: '"pairctl epoch=7 primary=web1"', ttl: 60 };
  /** Whether the machines reach each other. */
  cable = true;
  /** Writes that clients were told are kept. */
  readonly acknowledged: number[] = [];
  /** What no client and no administrator should ever have seen. */
  readonly violations: string[] = [];
  /** Everything that changed anything, in order. */
  readonly done: string[] = [];

  constructor() {
    const backup: Stored = { name: 'backup-1', seq: 1, epoch: 7, data: [] };
    const machine = (name: string, address: string, role: Role): Machine => ({
      name,
      address,
      power: true,
      role,
      epoch: 7,
      transition: undefined,
      running: role === 'primary',
      quiet: false,
      healthy: true,
      data: [],
      files: [],
      backups: [backup],
      aside: [],
      restored: null,
    });
    this.machines = {
      web1: machine('web1', '203.0.113.10', 'primary'),
      web2: machine('web2', '203.0.113.20', 'standby'),
    };
    this.happened('');
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
      serving.every(({ role }) => role === 'primary'),
      'a standby serves',
    );
    const newest = Math.max(...all.map(({ epoch }) => epoch));
    must(
      all.filter(({ role, epoch }) => role === 'primary' && epoch === newest).length < 2,
      'two primaries at one epoch',
    );
    const led = serving.find(({ address, healthy }) => healthy && address === this.zone.address);
    if (led === undefined) return;
    const write = (this.acknowledged.at(-1) ?? 0) + 1;
    this.acknowledged.push(write);
    led.data = [...led.data, write];
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
}

/** One operator's session with a machine. */
class ModelHost implements Host {
  readonly name: string;
  roundTrips = 0;
  readonly #world: World;
  readonly #machine: Machine;
  readonly #fate: Fate;

  constructor(world: World, machine: Machine, fate: Fate) {
    this.name = machine.name;
    this.#world = world;
    this.#machine = machine;
    this.#fate = fate;
  }

  probe(probe: Probe): Promise<Output> {
    if (isDead(this.#fate)) return Promise.reject(new Error('the operator is gone'));
    return Promise.resolve(this.#answer(probe));
  }

  async exec(command: Command): Promise<Output> {
    return await this.#fate.pass(this.name, () => this.#carryOut(command));
  }

  put(): Promise<void> {
    return Promise.reject(new Error('nothing is to be put'));
  }
  lock(): Promise<void> {
    return Promise.resolve();
  }
  close(): Promise<void> {
    return Promise.resolve();
  }

  get #other(): Machine {
    const { web1, web2 } = this.#world.machines;
    return this.#machine === web1 ? web2 : web1;
  }

  #carryOut(command: Command): Output {
    const { run } = command;
    if (!('script' in run))
      return run[0] === 'systemctl' ? this.#unit(run[1] ?? '') : this.#program(run.slice(1));
    const { script, args } = run;
    if (script.includes('nsupdate')) return this.#update(command.stdin ?? '');
    if (script.includes('systemctl')) return this.#unit(args[0] ?? '');
    if (script.includes('row='))
      return this.#machine.running && this.#machine.healthy ? said('') : failed(1, 'answered 503');
    if (script.includes('agrees')) return said('');
    if (script.includes('fence.status')) return this.#fence();
    if (args.some((arg) => arg.includes('journal'))) return said('');
    throw new Error(`${this.name} does not know the script ${script.slice(0, 200)}`);
  }

  #answer(probe: Probe): Output {
    const machine = this.#machine;
    switch (probe.probe) {
      case 'content':
        if (probe.path.endsWith('/role')) return said(this.#role());
        if (probe.path.endsWith('/transition') && machine.transition !== undefined)
          return said(machine.transition);
        return failed(3);
      case 'system':
        return said(`TIME=${String(modelNow / 1000)}\n`);
      case 'unit':
        return said(
          `Id=${probe.unit}\nLoadState=loaded\nActiveState=${machine.running ? 'active' : 'inactive'}\nUnitFileState=enabled\n`,
        );
      case 'http':
        return this.#http(new URL(probe.url).hostname);
      case 'tcp':
        return this.#at(probe.address)?.running === true ? said('') : failed(1);
      case 'dns':
        return this.#dns(probe.type);
      case 'test':
        return this.#world.machines.web1.power ? failed(1) : said('');
      case 'host-program':
        return this.#read(probe.command, probe.args ?? []);
      default:
        throw new Error(`${this.name} has no answer to a probe ${probe.probe}`);
    }
  }

  #role(): string {
    return `${this.#machine.role} ${String(this.#machine.epoch)}\n`;
  }

  #at(address: string): Machine | undefined {
    if (address === '127.0.0.1' || address === this.#machine.address) return this.#machine;
    return this.#world.cable && this.#other.power ? this.#other : undefined;
  }

  #http(address: string): Output {
    const machine = this.#at(address);
    if (machine?.running !== true) return failed(7, 'curl: (7) Failed to connect');
    return said(machine.healthy ? '200\nhello\n' : '503\n\n');
  }

  #dns(type: string): Output {
    const { address, text, ttl } = this.#world.zone;
    const header = ';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1\n';
    if (type === 'A') return said(`${header}app.example.test. ${String(ttl)} IN A ${address}\n`);
    return said(type === 'TXT' ? `${header}app.example.test. ${String(ttl)} IN TXT ${text}\n` : header);
  }

  #read(command: string, args: readonly string[]): Output {
    const machine = this.#machine;
    switch (command) {
      case 'role':
        return said(this.#role());
      case 'status':
        return json(this.#status());
      case 'peer':
        return json(this.#peer());
      case 'catalogue':
        return json(machine.backups.map(entryOf).reverse());
      case 'check':
        return said('ok\n');
      case 'contents':
        return json({
          format: 1,
          host: this.name,
          items: [
            {
              plan: 'data',
              name: 'srv-data',
              kind: 'path',
              why: null,
              parts: [{ name: 'files', count: machine.data.length, sum: null }],
            },
          ],
        });
      case 'preview':
        return json(args[0] === 'sync' ? this.#previewSync(args[1] ?? '') : previewRestore(args));
      default:
        throw new Error(`${this.name} does not answer ${command}`);
    }
  }

  #status(): object {
    const { name, role, epoch, running, restored, quiet, transition } = this.#machine;
    const [playbook, from, to, at, since, backup] = transition?.split(' ') ?? [];
    return {
      ...status({
        host: name,
        role,
        epoch,
        services: { 'app.service': running ? 'active' : 'inactive' },
        restored,
        quiet,
      }),
      transition:
        transition === undefined || Number(at) < epoch
          ? null
          : { playbook, from, to, epoch: Number(at), since, backup: backup === '-' ? null : backup },
    };
  }

  #peer(): object {
    const other = this.#other;
    if (!other.power || !this.#world.cable)
      return peer({
        answered: false,
        why: 'timed out',
        role: null,
        epoch: null,
        services: {},
        clockOffsetSeconds: null,
      });
    return peer({
      role: other.role,
      epoch: other.epoch,
      services: { 'app.service': other.running ? 'active' : 'inactive' },
      clockOffsetSeconds: 0,
    });
  }

  #previewSync(mirror: string): object {
    const differ = this.#other.files.length !== this.#machine.files.length;
    return {
      format: 1,
      mirror,
      ok: true,
      guard: null,
      found: '',
      files: 9,
      create: differ ? 1 : 0,
      update: 0,
      delete: 0,
      accept: 0,
      bytes: 5,
      initial: false,
    };
  }

  #program(words: readonly string[]): Output {
    const [command = '', , ...args] = words;
    const output = this.#programme(command, args);
    this.#world.happened(
      `${this.name}: ${[command, ...args.filter((arg) => !['--progress', '--wait'].includes(arg))].join(' ')}${output.status === 0 ? '' : ` (${String(output.status)})`}`,
    );
    return output;
  }

  #programme(command: string, args: readonly string[]): Output {
    switch (command) {
      case 'role':
        if (args.includes('--quiet') && !this.#machine.quiet) return failed(1, 'services were started');
        return this.#setRole(args[1] === 'primary' ? 'primary' : 'standby', Number(args[2]));
      case 'transition':
        if (args[0] === 'quiet') {
          this.#machine.quiet = !this.#machine.running;
          return this.#machine.quiet ? said('') : failed(1, 'not stopped: app.service');
        }
        this.#machine.transition =
          args[0] === 'end'
            ? undefined
            : `${args.slice(1, 5).join(' ')} 2026-01-31T12:00:00Z ${args[5] ?? '-'}`;
        return said('');
      case 'sync':
        return this.#sync(args.includes('--backups'));
      case 'backup':
        return this.#take();
      case 'trial':
        return said('');
      case 'restore':
        return this.#restore(args[0] ?? '', args[1] ?? '');
      default:
        throw new Error(`${this.name} does not do ${command}`);
    }
  }

  /** The rules of the host program: a higher epoch always, at the same epoch only down. */
  #setRole(role: Role, epoch: number): Output {
    const machine = this.#machine;
    if (
      epoch < machine.epoch ||
      (epoch === machine.epoch && machine.role === 'standby' && role === 'primary')
    )
      return failed(77, `guard role-conflict: ${this.name} is ${this.#role()}`);
    machine.role = role;
    machine.epoch = epoch;
    if (Number(machine.transition?.split(' ')[3] ?? 0) < epoch) machine.transition = undefined;
    if (role === 'standby') machine.running = false;
    return said(this.#role());
  }

  #follows(): Output | undefined {
    const [machine, other] = [this.#machine, this.#other];
    if (machine.role !== 'standby') return failed(3, 'only the standby pulls');
    if (!this.#world.cable || !other.power) return failed(69, 'no answer');
    if (other.role !== 'primary' || other.epoch < machine.epoch)
      return failed(77, 'guard role-conflict: there is no primary to pull from');
    machine.epoch = other.epoch;
    return undefined;
  }

  #sync(backups: boolean): Output {
    const refused = this.#follows();
    if (refused !== undefined) return refused;
    if (backups) {
      const held = new Set(this.#machine.backups.map(({ name }) => name));
      const more = this.#other.backups.filter(({ name }) => !held.has(name));
      this.#machine.backups = [...this.#machine.backups, ...more];
    } else this.#machine.files = this.#other.files;
    return said('');
  }

  #take(): Output {
    const machine = this.#machine;
    if (machine.role !== 'primary') return failed(3, 'backups are taken on the primary');
    const seq = Math.max(0, ...machine.backups.map((backup) => backup.seq)) + 1;
    const name = `backup-${String(machine.epoch)}-${String(seq)}`;
    machine.backups = [...machine.backups, { name, seq, epoch: machine.epoch, data: machine.data }];
    return said(`data ${name}\n`);
  }

  #restore(plan: string, name: string): Output {
    const machine = this.#machine;
    const backup = machine.backups.find((each) => each.name === name);
    if (backup === undefined) return failed(65, `${name} is not held`);
    if (machine.running) this.#world.violations.push(`${name} was restored under a service that runs`);
    machine.aside.push(machine.data);
    machine.data = backup.data;
    machine.restored = { backups: { [plan]: name }, epoch: machine.epoch };
    return said(`restored ${plan} ${name} safety safety-1\n`);
  }

  /** A start asks the guard, which asks the peer. */
  #unit(verb: string): Output {
    const [machine, other] = [this.#machine, this.#other];
    if (verb === 'start') {
      const asked = this.#world.cable && other.power;
      if (asked && other.epoch > machine.epoch && machine.role === 'primary') {
        machine.role = 'standby';
        machine.epoch = other.epoch;
      }
      if (machine.role !== 'primary') {
        this.#world.happened(`${this.name}: start refused`);
        return failed(1, 'not started: this host is standby');
      }
    }
    machine.running = verb === 'start';
    if (machine.running) machine.quiet = false;
    this.#world.happened(`${this.name}: ${verb}`);
    return said('');
  }

  #fence(): Output {
    const { web1 } = this.#world.machines;
    web1.power = false;
    web1.running = false;
    this.#world.happened(`${this.name}: fence web1`);
    return said('');
  }

  /** The name server changes the record only from what the message says that it was. */
  #update(message: string): Output {
    const { zone } = this.#world;
    const fits =
      message.includes(`prereq yxrrset app.example.test. IN A ${zone.address}\n`) &&
      message.includes(`prereq yxrrset app.example.test. IN TXT ${zone.text}\n`);
    if (!fits) return failed(75, '@192.0.2.53 53\nlost');
    const [, ttl = '', address = ''] = /update add \S+ (\d+) IN A (\S+)/.exec(message) ?? [];
    const text = /update add \S+ \d+ IN TXT (".*")/.exec(message)?.[1] ?? '';
    const led = Object.values(this.#world.machines).find((machine) => machine.address === address);
    if (address !== zone.address && (led?.running !== true || !led.healthy))
      this.#world.violations.push(`clients were led to ${String(led?.name)}, which does not serve`);
    this.#world.zone = { address, text, ttl: Number(ttl) };
    this.#world.happened(`${this.name}: dns ${zone.address} to ${address}, ttl ${ttl}, ${text}`);
    return said(`${zone.address}\n`);
  }
}

export const modelNow = Date.parse('2026-01-31T12:00:00Z');

function entryOf({ name, seq, epoch }: Stored): BackupEntry {
  const takenAt = new Date(modelNow - (1000 - seq) * 60_000).toISOString();
  return { plan: 'data', name, seq, takenAt, epoch, bytes: 1000, proof: 'intact' };
}

function previewRestore([, plan = '', name = '']: readonly string[]): object {
  return {
    format: 1,
    plan,
    name,
    ok: true,
    guard: null,
    found: '',
    takenAt: null,
    epoch: 7,
    seq: 1,
    items: [],
    needBytes: 1,
    freeBytes: 9,
  };
}
