import type { Command, FilePut, Output } from '../../src/model/command.ts';
import { Unreachable } from '../../src/model/error.ts';
import type { Host } from '../../src/model/host.ts';
import type { Probe } from '../../src/model/probe.ts';
import { failed, said } from '../modules/own/answers.ts';
import { applicationUnit, dnsAnswer, httpAnswer, systemAnswer } from './answers.ts';
import { application, askDisk, changeDisk, programOf, putOn, showUnit } from './disk.ts';
import { isDead, type Fate } from './fate.ts';
import type { Machine } from './machine.ts';
import { answerProgram, carryOutProgram, roleLine } from './program.ts';
import type { World } from './world.ts';

const program = '/usr/local/lib/pairctl/pairctl-host';

/** One operator's session with a machine. */
export class ModelHost implements Host {
  readonly name: string;
  roundTrips = 0;
  readonly #world: World;
  readonly #machine: Machine;
  readonly #fate: Fate;
  #broken = false;

  constructor(world: World, machine: Machine, fate: Fate) {
    this.name = machine.name;
    this.#world = world;
    this.#machine = machine;
    this.#fate = fate;
  }

  probe(probe: Probe): Promise<Output> {
    if (isDead(this.#fate)) return Promise.reject(new Error('the operator is gone'));
    return this.#broken ? this.#gone() : Promise.resolve(this.#answer(probe));
  }

  exec(command: Command): Promise<Output> {
    return this.#pass(() => this.#carryOut(command));
  }

  async put(file: FilePut): Promise<void> {
    await this.#pass(() => {
      const { disk } = this.#machine;
      if (disk === undefined) throw new Error('nothing is to be put');
      putOn(disk, file);
      this.#world.happened(`${this.name}: put ${file.path}`);
      return said('');
    });
  }
  lock(): Promise<void> {
    return Promise.resolve();
  }
  close(): Promise<void> {
    return Promise.resolve();
  }

  /** A session ends with the power of its host. */
  async #pass(carryOut: () => Output): Promise<Output> {
    if (this.#broken) return await this.#gone();
    return await this.#fate.pass(this.name, (tornAfter) => {
      if (tornAfter === undefined) return carryOut();
      this.#broken = true;
      this.#world.tear(this.#machine, tornAfter, carryOut);
      return failed(255);
    });
  }

  #gone(): Promise<Output> {
    return Promise.reject(
      new Unreachable('network', `the connection to ${this.name} is gone`, { host: this.name }),
    );
  }

  #carryOut(command: Command): Output {
    const { run } = command;
    const { disk } = this.#machine;
    if (!('script' in run) && run[0] === program) return this.#program(run.slice(1));
    const changed = disk === undefined ? undefined : changeDisk(disk, command);
    if (changed !== undefined) {
      const words = 'script' in run ? ['sh', ...run.args] : run;
      this.#world.happened(`${this.name}: ${words.join(' ').replaceAll('\n', ' ').slice(0, 120)}`);
      return changed;
    }
    if (!('script' in run)) {
      if (run[0] === 'systemctl') return this.#unit(run[1] ?? '', run.at(-1) ?? '');
      throw new Error(`${this.name} does not know the command ${run.join(' ')}`);
    }
    const { script, args } = run;
    if (script.includes('nsupdate')) return this.#update(command.stdin ?? '');
    if (script.includes('systemctl')) return this.#unit(args[0] ?? '', args[1] ?? '');
    if (script.includes('row='))
      return this.#machine.running && this.#machine.healthy ? said('') : failed(1, 'answered 503');
    if (script.includes('agrees')) return said('');
    if (script.includes('fence.status')) return this.#fence();
    if (args.some((arg) => arg.includes('journal'))) return said('');
    throw new Error(`${this.name} does not know the script ${script.slice(0, 200)}`);
  }

  #answer(probe: Probe): Output {
    const machine = this.#machine;
    const told = this.#recorded(probe);
    if (told !== undefined) return told;
    const onDisk = machine.disk === undefined ? undefined : askDisk(machine.disk, probe);
    if (onDisk !== undefined) return onDisk;
    switch (probe.probe) {
      case 'content':
        return failed(3);
      case 'system':
        return systemAnswer();
      case 'unit':
        return machine.disk === undefined
          ? applicationUnit(probe.unit, machine.running)
          : showUnit(machine.disk, probe.unit, machine.running);
      case 'http':
        return httpAnswer(this.#at(new URL(probe.url).hostname));
      case 'tcp':
        return this.#at(probe.address)?.running === true ? said('') : failed(1);
      case 'dns':
        return dnsAnswer(this.#world.zone, probe.type);
      case 'test':
        return this.#world.machines.web1.power ? failed(1) : said('');
      case 'host-program':
        return this.#unable() ?? answerProgram(this.#world, machine, probe.command, probe.args ?? []);
      default:
        throw new Error(`${this.name} has no answer to a probe ${probe.probe}`);
    }
  }

  /** What the host program has on the disk. */
  #recorded(probe: Probe): Output | undefined {
    if (probe.probe !== 'content') return undefined;
    const { role, transition } = this.#machine;
    if (probe.path.endsWith('/role')) return role === undefined ? failed(3) : said(roleLine(this.#machine));
    if (probe.path.endsWith('/transition')) return transition === undefined ? failed(3) : said(transition);
    return undefined;
  }

  /** Why there is no host program that could answer. */
  #unable(): Output | undefined {
    switch (programOf(this.#machine.disk)) {
      case 'whole':
        return undefined;
      case 'absent':
        return failed(127, 'the host program is not installed');
      case 'unset':
        return failed(78, 'there are no settings');
      case 'broken':
        return failed(2, `sh: cannot open a part of ${program}`);
    }
  }

  #at(address: string): Machine | undefined {
    if (address === '127.0.0.1' || address === this.#machine.address) return this.#machine;
    const other = this.#world.other(this.#machine);
    return this.#world.cable && other.power ? other : undefined;
  }

  #program(words: readonly string[]): Output {
    const [command = '', , ...args] = words;
    const output = this.#unable() ?? carryOutProgram(this.#world, this.#machine, command, args);
    this.#world.happened(
      `${this.name}: ${[command, ...args.filter((arg) => !['--progress', '--wait'].includes(arg))].join(' ')}${output.status === 0 ? '' : ` (${String(output.status)})`}`,
    );
    return output;
  }

  /** A start asks the guard, which asks the peer. */
  #unit(verb: string, unit: string): Output {
    const machine = this.#machine;
    if (unit !== application && machine.disk !== undefined) {
      if (verb === 'start') machine.disk.active.add(unit);
      else machine.disk.active.delete(unit);
    } else if (verb === 'start' && !this.#world.mayStart(machine)) {
      this.#world.happened(`${this.name}: start refused`);
      return failed(1, 'not started: the guard of roles keeps it');
    } else machine.running = verb === 'start';
    if (machine.running) machine.quiet = false;
    this.#world.happened(`${this.name}: ${verb} ${unit}`);
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
    const held = (type: string, value: string): string =>
      value === ''
        ? `prereq nxrrset app.example.test. IN ${type}\n`
        : `prereq yxrrset app.example.test. IN ${type} ${value}\n`;
    if (!message.includes(held('A', zone.address)) || !message.includes(held('TXT', zone.text)))
      return failed(75, '@192.0.2.53 53\nlost');
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
