import type { Command, Output } from '../../../src/model/command.ts';
import type { Host } from '../../../src/model/host.ts';
import type { BackupEntry, HostStatus } from '../../../src/model/hoststatus.ts';
import type { Probe } from '../../../src/model/probe.ts';
import type { Role } from '../../../src/model/role.ts';
import type { Transition } from '../../../src/model/transition.ts';
import {
  applicationUnit,
  dnsAnswer,
  httpAnswer,
  peerAnswer,
  previewRestore,
  previewSync,
  servicesOf,
  systemAnswer,
} from '../../roles/answers.ts';
import { failed, json, said, status } from './answers.ts';

/** What all hosts of the model share: name servers, the cable between the hosts, and everything that was done, in order. */
export interface ModelWorld {
  readonly hosts: Record<string, ModelHost>;
  zone: { address: string; text: string };
  /** Whether the hosts reach each other. */
  cable: boolean;
  readonly done: string[];
}

/** A host of a model pair: answers questions from its state, changes it by the steps it knows, and fails on any other. */
export class ModelHost implements Host {
  readonly name: string;
  readonly address: string;
  readonly world: ModelWorld;
  role: Role;
  epoch: number;
  power = true;
  /** The unit runs; it answers health checks when it is also `healthy`. */
  running: boolean;
  healthy = true;
  stubborn = false;
  clock = 0;
  readonly backups: BackupEntry[] = [];
  /** Names of backups whose content was damaged since. */
  readonly damaged = new Set<string>();
  restored: HostStatus['restored'] = null;
  /** When the roles became what they are. */
  changed: string | undefined;
  transition: Transition | null = null;
  roundTrips = 0;

  constructor(world: ModelWorld, name: string, address: string, role: Role) {
    this.name = name;
    this.address = address;
    this.world = world;
    this.role = role;
    this.epoch = 7;
    this.running = role === 'primary';
    world.hosts[name] = this;
  }

  probe(probe: Probe): Promise<Output> {
    return Promise.resolve(this.#answer(probe));
  }

  exec(command: Command): Promise<Output> {
    const { run } = command;
    if (!('script' in run)) return Promise.resolve(this.#program(run.slice(1)));
    if (run.script.includes('nsupdate')) return Promise.resolve(this.#update(command.stdin ?? ''));
    if (run.script.includes('systemctl') && run.args[0] === 'start')
      return Promise.resolve(this.#start(run.args[1] ?? ''));
    if (run.script.includes('row=')) return Promise.resolve(this.#wait());
    if (run.script.includes('agrees')) return Promise.resolve(said(''));
    if (run.args.some((arg) => arg.includes('journal'))) return Promise.resolve(said(''));
    return Promise.reject(new Error(`${this.name} does not know the script ${run.script.slice(0, 200)}`));
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

  #answer(probe: Probe): Output {
    switch (probe.probe) {
      case 'content':
        return failed(3);
      case 'system':
        return systemAnswer(this.clock);
      case 'unit':
        return applicationUnit(probe.unit, this.running);
      case 'http':
        return httpAnswer(this.#at(new URL(probe.url).hostname));
      case 'tcp':
        return this.#at(probe.address)?.running === true ? said('') : failed(1);
      case 'dns':
        return dnsAnswer(this.world.zone, probe.type);
      case 'test':
        return this.world.hosts['web1']?.power === false ? said('') : failed(1);
      case 'host-program':
        return this.#read(probe.command, probe.args ?? []);
      default:
        throw new Error(`${this.name} has no answer to a probe ${probe.probe}`);
    }
  }

  /** The host behind an address, as far as this one reaches it. */
  #at(address: string): ModelHost | undefined {
    if (address === '127.0.0.1') return this;
    const found = Object.values(this.world.hosts).find((host) => host.address === address);
    return found?.power === true && this.world.cable ? found : undefined;
  }

  #read(command: string, args: readonly string[]): Output {
    switch (command) {
      case 'role':
        return said(`${this.role} ${String(this.epoch)}\n`);
      case 'status':
        return json(
          status({
            host: this.name,
            role: this.role,
            epoch: this.epoch,
            services: servicesOf(this.running),
            restored: this.restored,
            ...(this.changed === undefined ? {} : { changed: this.changed }),
            transition: this.transition,
            mirrors: this.mirrors(),
          }),
        );
      case 'peer':
        return this.#peer();
      case 'catalogue':
        return json(this.backups);
      case 'check':
        return this.damaged.has(args[1] ?? '')
          ? { status: 1, stdout: 'content differs from the manifest\n', stderr: '' }
          : said('ok\n');
      default:
        return args[0] === 'sync' ? previewSync(args[1] ?? '') : previewRestore(args[1] ?? '', args[2] ?? '');
    }
  }

  /** Both mirrors were pulled half an hour ago. */
  mirrors(): HostStatus['mirrors'] {
    const { site } = status().mirrors;
    return site === undefined ? {} : { site, data: site };
  }

  #peer(): Output {
    const other = Object.values(this.world.hosts).find((host) => host !== this);
    if (other?.power !== true || !this.world.cable) return peerAnswer(undefined);
    const { role, epoch, running } = other;
    return peerAnswer({ role, epoch, running, offset: other.clock - this.clock });
  }

  #program(words: readonly string[]): Output {
    const [command = '', , ...args] = words;
    if (command === 'transition') {
      const [verb = '', playbook = '', from = '', to = '', epoch = ''] = args;
      this.transition =
        verb === 'end'
          ? null
          : {
              playbook,
              from,
              to,
              epoch: Number(epoch),
              since: '2026-01-31T12:00:00Z',
              backup: args[5] ?? null,
            };
      return said('');
    }
    this.world.done.push(
      `${this.name}: ${command} ${args.filter((arg) => arg !== '--progress' && arg !== '--wait').join(' ')}`,
    );
    if (command === 'role') {
      this.role = args[1] === 'primary' ? 'primary' : 'standby';
      this.epoch = Number(args[2]);
      if (this.role === 'standby' && this.stubborn) return failed(1, 'app.service does not stop');
      if (this.role === 'standby') this.running = false;
      return said(`${this.role} ${String(this.epoch)}\n`);
    }
    if (command === 'safety') {
      this.running = false;
      return said('data safety-1\n');
    }
    if (command === 'sync' || command === 'backup') return said('');
    if (command !== 'restore') throw new Error(`${this.name} does not do ${words.join(' ')}`);
    this.restored = { backups: { [args[0] ?? '']: args[1] ?? '' }, epoch: this.epoch };
    return said(`restored ${args.join(' ')} safety safety-1\n`);
  }

  #start(unit: string): Output {
    this.world.done.push(`${this.name}: start ${unit}`);
    if (this.role !== 'primary') return failed(1, 'not primary');
    this.running = true;
    return said('');
  }

  #wait(): Output {
    return this.running && this.healthy ? said('') : failed(1, 'http://127.0.0.1:8080/ answered 503');
  }

  #update(message: string): Output {
    const before = this.world.zone.address;
    if (!message.includes(`prereq yxrrset app.example.test. IN A ${before}`))
      return failed(75, '@192.0.2.53 53\nlost');
    this.world.zone = {
      address: /update add \S+ 60 IN A (\S+)/.exec(message)?.[1] ?? '',
      text: /update add \S+ 60 IN TXT (".*")/.exec(message)?.[1] ?? '',
    };
    this.world.done.push(`${this.name}: dns ${before} to ${this.world.zone.address}`);
    return said(`${before}\n`);
  }
}
