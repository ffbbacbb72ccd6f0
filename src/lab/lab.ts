import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Output } from '../model/command.ts';
import { exitCode, PairctlError } from '../model/error.ts';
import { runLocal } from '../transport/local.ts';
import { makeBase } from './base.ts';
import { addressed, build, hostKey, replaceDisk, takeDown, type HostRequest } from './building.ts';
import { operatorAddress, type LabHost, type LabState } from './host.ts';
import { claim, labDirectory, loadState, prefixOf } from './place.ts';
import { initOf, keeperOf, switchOff, switchOn, switchTime, type Switch } from './power.ts';
import { must, requireLab } from './system.ts';
import { consoleWords, networkWords, operatorWords, sshWords } from './words.ts';

export interface LabRequest {
  readonly name: string;
  readonly hosts: readonly HostRequest[];
  /** The folder of the lab's sh programs. */
  readonly programs: string;
  /** Debian packages that the hosts have besides the usual ones. */
  readonly packages?: readonly string[];
  /** Paths of this machine that its hosts must not see, besides everyone's home and whatever is no part of a Debian system. */
  readonly hide?: readonly string[];
  /** Stops the making of the lab, and takes down what there is of it. */
  readonly signal?: AbortSignal;
  /** Told what takes long. */
  say?(text: string): void;
}

type More = Omit<Command, 'run'>;

/**
 * Throw-away hosts: real systemd, sshd and cron, each in a network namespace of its own, all of them on this machine's own Debian.
 *
 *     const lab = await Lab.up({ name: 'mine', hosts: [{ name: 'web1', profile: 'service' }, { name: 'ns1', profile: 'nameserver' }], programs })
 *     await lab.shell('web1', 'systemctl start counter')    by ssh, as a user would; `exec` gives the Output instead of throwing
 *     await lab.console('web1', ['cat', '/etc/hostname'])   past the network: works with cables unplugged
 *     await lab.operator(['curl', 'http://web1:8080/'])     where the operator stands; `operatorWords` for a program of one's own
 *     await lab.cut('web1'); await lab.boot('web1')         power, on the same disk; disk: 'ext4' or 'xfs' loses what was not synced
 *     await lab.replace('web1')                             power off, and an empty disk instead of its own
 *     await lab.freeze('web1'); await lab.thaw('web1')      every process where it stands
 *     await lab.cable('web1', 'down')                       unplugged; `part(a, b)`: a hears nothing from b; `join(a)` lifts it
 *     lab.root('web1')                                      its disk as a folder of this machine, on or off
 *     await lab.down()                                      by whichever process; `Lab.find(name)` is another's way in
 */
export class Lab {
  readonly name: string;
  /** Namespaces are called PREFIX-HOST, PREFIX-op, and PREFIX itself, where the bridge is. */
  readonly prefix: string;
  readonly directory: string;
  readonly hosts: readonly LabHost[];
  readonly #switch: Switch;
  readonly #state: LabState;

  private constructor(state: LabState, programs: string) {
    this.name = state.name;
    this.prefix = state.prefix;
    this.hosts = state.hosts;
    this.#state = state;
    this.directory = labDirectory(state.name);
    this.#switch = { programs, lab: state.name };
  }

  /** Makes and boots a lab; takes down what was made when that fails or is interrupted. */
  static async up(request: LabRequest): Promise<Lab> {
    requireLab();
    const { name, programs, signal } = request;
    const state: LabState = { name, prefix: prefixOf(name), hosts: addressed(request.hosts) };
    const say = (text: string): void => request.say?.(text);
    const image = await makeBase(programs, request.packages ?? [], say, signal);
    signal?.throwIfAborted();
    claim(name);
    try {
      await build(state, request.hosts, { image, programs, hide: request.hide ?? [], signal });
      const lab = new Lab(state, programs);
      await Promise.all(lab.hosts.map((host) => lab.boot(host.name)));
      await lab.#setUpDatabases();
      signal?.throwIfAborted();
      return lab;
    } catch (error) {
      await takeDown(name, programs);
      throw error;
    }
  }

  /** The lab of that name, made by this process or another. */
  static find(name: string, programs: string): Lab {
    return new Lab(loadState(name), programs);
  }

  /** Takes down whatever bears that name, also what a crash left behind. Safe to repeat. */
  static async clear(name: string, programs: string): Promise<void> {
    await takeDown(name, programs);
  }

  /** The private key with which the operator logs in. */
  get keyFile(): string {
    return join(this.directory, 'key');
  }

  /** The TSIG secret of the lab's zone. */
  get tsig(): string {
    return readFileSync(join(this.directory, 'tsig'), 'utf8').trim();
  }

  host(name: string): LabHost {
    const host = this.hosts.find((each) => each.name === name);
    if (host === undefined)
      throw new PairctlError(`the lab has no host "${name}"`, {
        exitCode: exitCode.usage,
        hint: `hosts: ${this.hosts.map((h) => h.name).join(', ')}`,
      });
    return host;
  }

  /** A host's public key, as `ssh-ed25519 AAAA…`. */
  hostKey(name: string): string {
    return hostKey(this.name, this.host(name).name);
  }

  /** A host's root folder, as this machine sees it. */
  root(name: string): string {
    return join(this.directory, this.host(name).name, 'root');
  }

  /** Words that run a command where the operator stands, in the lab's network. */
  operatorWords(words: readonly string[]): readonly [string, ...string[]] {
    return operatorWords(this.name, words);
  }

  /** Runs a command where the operator stands. */
  operator(words: readonly string[], more: More = {}): Promise<Output> {
    return runLocal({ ...more, run: this.operatorWords(words) });
  }

  /** Words that run a command on a host, by ssh from where the operator stands. */
  hostWords(name: string, words: readonly string[]): readonly [string, ...string[]] {
    return sshWords(this.name, this.host(name).address, words);
  }

  /** Runs a command on a host, by ssh. */
  exec(name: string, words: readonly string[], more: More = {}): Promise<Output> {
    return runLocal({ ...more, run: this.hostWords(name, words) });
  }

  /** Runs text in a host's shell, by ssh, and gives what it printed; throws when it fails. */
  async shell(name: string, script: string): Promise<string> {
    const output = await this.exec(name, ['/bin/sh', '-c', script]);
    if (output.status === 0) return output.stdout.trim();
    throw new PairctlError(
      `on ${name}: ${script} ended with ${String(output.status)}: ${output.stderr.trim()}`,
      { exitCode: exitCode.failed },
    );
  }

  /** Runs a command within a host that is on, past its network. */
  async console(name: string, words: readonly string[], more: More = {}): Promise<Output> {
    const init = initOf(this.name, this.host(name).name);
    if (init === undefined) throw new PairctlError(`${name} is off`, { exitCode: exitCode.failed });
    return await runLocal({ ...more, run: consoleWords(init, words) });
  }

  /** Words that run a program of this machine in a host's network, or the operator's: for faults that packets meet. */
  networkWords(name: string, words: readonly string[]): readonly [string, ...string[]] {
    return networkWords(this.name, name === 'operator' ? name : this.host(name).name, words);
  }

  isOn(name: string): boolean {
    return keeperOf(this.name, this.host(name).name) !== undefined;
  }

  /** Switches a host on and waits until it answers; its disk is as it was. */
  async boot(name: string): Promise<void> {
    if (this.isOn(name)) return;
    await this.cable(name, 'up');
    await switchOn(this.#switch, name);
    await this.#answers(name);
  }

  /** Pulls the plug: every process of the host is gone at once. */
  async cut(name: string): Promise<void> {
    // A machine without power does not even refuse: its network port is dead too.
    await this.cable(name, 'down');
    await switchOff(this.#switch, name);
  }

  /** Cuts a host's power and puts an empty disk into it: a Debian anew, with other keys and no data. `boot` switches it on. */
  async replace(name: string): Promise<void> {
    await this.cut(name);
    await replaceDisk(this.#state, this.host(name), this.#switch.programs);
  }

  /** Stops every process of a host where it stands. */
  async freeze(name: string): Promise<void> {
    await switchTime(this.#switch, this.host(name).name, true);
  }

  /** Lets a frozen host go on. */
  async thaw(name: string): Promise<void> {
    await switchTime(this.#switch, this.host(name).name, false);
  }

  /** Unplugs or plugs in a host's network cable; `operator` is one end, too. */
  async cable(name: string, state: 'up' | 'down'): Promise<void> {
    const port = `v-${name === 'operator' ? 'op' : this.host(name).name}`;
    await must(['ip', '-n', this.prefix, 'link', 'set', port, state]);
  }

  /** Drops what a host (or the operator) receives from another, one way; `join` lifts all of it. */
  async part(name: string, from: string): Promise<void> {
    const address = from === 'operator' ? operatorAddress : this.host(from).address;
    const rules = `add table inet lab; add chain inet lab in { type filter hook input priority 0 ; }; add rule inet lab in ip saddr ${address} drop`;
    await must(this.networkWords(name, ['nft', rules]));
  }

  /** Lets a host receive from everybody again. */
  async join(name: string): Promise<void> {
    await runLocal({ run: this.networkWords(name, ['nft', 'delete table inet lab']) });
  }

  /** Takes everything down: processes, mounts, namespaces, files. Safe to repeat. */
  async down(): Promise<void> {
    await takeDown(this.name, this.#switch.programs);
  }

  /** Waits for the database servers; the first host that has one gets the databases that its applications write to, the others none yet. */
  async #setUpDatabases(): Promise<void> {
    const hosts = this.hosts.filter((host) => host.servers.length > 0);
    const ready = async ({ name, servers }: LabHost): Promise<void> => {
      const setUp = name === hosts[0]?.name ? 'setup' : 'wait';
      const script = 'for server; do /usr/local/bin/rows "$server" "$0" || exit; done';
      const words = ['/bin/sh', '-c', script, setUp, ...servers];
      const output = await this.exec(name, words);
      if (output.status === 0) return;
      throw new PairctlError(`the databases of ${name} do not answer: ${output.stderr.trim()}`, {
        exitCode: exitCode.failed,
      });
    };
    await Promise.all(hosts.map(ready));
  }

  /** Waits for the greeting of sshd, and where it serves names for an open port 53. */
  async #answers(name: string): Promise<void> {
    const { address, profile } = this.host(name);
    const script = `speaks() { { read -r -t 2 word <&3 && [ "\${word#SSH-}" != "$word" ]; } 3<>"/dev/tcp/$1/22"; }
opens() { : 3<>"/dev/tcp/$1/53"; }
until speaks "$1" && { [ "$2" != nameserver ] || opens "$1"; }; do sleep 0.02; done 2>/dev/null`;
    const words = ['timeout', '30', 'bash', '-c', script, 'bash', address, profile];
    if ((await runLocal({ run: this.networkWords('operator', words) })).status === 0) return;
    const said = readFileSync(join(this.directory, name, 'console.log'), 'utf8').slice(-1000);
    throw new PairctlError(`${name} does not answer: ${said}`, { exitCode: exitCode.failed });
  }
}
