import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, PairctlError } from '../model/error.ts';
import type { Command, Output } from '../model/command.ts';
import { runLocal } from '../transport/local.ts';
import { labDirectory, operatorAddress, type LabHost, type LabState, type Profile } from './host.ts';
import { furnish, tsigSecret, unitsOf } from './profiles.ts';
import { labProgram, must, processStart, requireLab } from './system.ts';

/** What lab hosts have beyond a plain Debian; installed into a layer of its own, never onto this machine. */
const packages = [
  'openssh-server',
  'openssh-client',
  'rsync',
  'cron',
  'logrotate',
  'zstd',
  'curl',
  'bind9',
  'bind9-dnsutils',
  'nftables',
  'sudo',
  'busybox',
  'procps',
  'iproute2',
  'iputils-ping',
  'systemd',
  'systemd-sysv',
  'dbus',
  'util-linux',
];
const cache = '/var/cache/pairctl-lab';

export interface LabRequest {
  readonly name: string;
  readonly hosts: readonly { readonly name: string; readonly profile: Profile }[];
  /** The folder of the lab's sh programs. */
  readonly programs: string;
  /** Top-level folders of this machine that its hosts must not see, besides everyone's home. */
  readonly hide?: readonly string[];
  /** Told what takes long. */
  say?(text: string): void;
}

/** Throw-away hosts: real systemd, sshd and cron, each in a network namespace of its own. All of it is taken down by `down`, by whichever process. */
export class Lab {
  readonly directory: string;
  readonly #programs: string;
  #state: LabState;

  private constructor(state: LabState, programs: string) {
    this.#state = state;
    this.#programs = programs;
    this.directory = labDirectory(state.name);
  }

  /** Makes and boots a lab; takes down what was made when that fails. */
  static async up(request: LabRequest): Promise<Lab> {
    requireLab();
    const directory = labDirectory(request.name);
    if (existsSync(join(directory, 'state.json')))
      throw new PairctlError(`lab ${request.name} is up already`, {
        exitCode: exitCode.failed,
        hint: `pairctl lab down --name ${request.name}`,
      });
    const base = await makeBase(request);
    const prefix = `pc${createHash('sha256').update(request.name).digest('hex').slice(0, 6)}`;
    const hosts = request.hosts.map(({ name, profile }, index): LabHost => ({
      name,
      profile,
      address: profile === 'nameserver' ? `192.0.2.${String(53 + index)}` : `192.0.2.${String(11 + index)}`,
      process: null,
    }));
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const lab = new Lab({ name: request.name, prefix, base, hosts }, request.programs);
    lab.#save();
    try {
      await lab.#build(request.hide ?? []);
      return lab;
    } catch (error) {
      await lab.down();
      throw error;
    }
  }

  /** The lab of that name, made by this process or another. */
  static find(name: string, programs: string): Lab {
    const path = join(labDirectory(name), 'state.json');
    if (!existsSync(path))
      throw new PairctlError(`there is no lab "${name}"`, {
        exitCode: exitCode.failed,
        hint: 'pairctl lab up',
      });
    return new Lab(JSON.parse(readFileSync(path, 'utf8')) as LabState, programs);
  }

  get hosts(): readonly LabHost[] {
    return this.#state.hosts;
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
    const host = this.#state.hosts.find((each) => each.name === name);
    if (host === undefined)
      throw new PairctlError(`the lab has no host "${name}"`, {
        exitCode: exitCode.usage,
        hint: `hosts: ${this.#state.hosts.map((h) => h.name).join(', ')}`,
      });
    return host;
  }

  /** A host's public key, as `ssh-ed25519 AAAA…`. */
  hostKey(name: string): string {
    return readFileSync(join(this.root(name), 'etc/ssh/ssh_host_ed25519_key.pub'), 'utf8')
      .split(' ')
      .slice(0, 2)
      .join(' ')
      .trim();
  }

  /** A host's root folder, as this machine sees it. */
  root(name: string): string {
    return join(this.directory, this.host(name).name, 'root');
  }

  /** Words that run a command where the operator stands, in the lab's network. */
  operatorWords(words: readonly string[]): readonly [string, ...string[]] {
    return ['ip', 'netns', 'exec', `${this.#state.prefix}-op`, ...words];
  }

  /** Runs a command where the operator stands. */
  operator(words: readonly string[], more: Omit<Command, 'run'> = {}): Promise<Output> {
    return runLocal({ ...more, run: this.operatorWords(words) });
  }

  /** Words that run a command on a host, by ssh from where the operator stands. */
  hostWords(name: string, words: readonly string[]): readonly [string, ...string[]] {
    const { address } = this.host(name);
    const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    return this.operatorWords([
      'ssh',
      '-F',
      'none',
      '-o',
      'BatchMode=yes',
      '-o',
      'ConnectTimeout=5',
      '-o',
      `UserKnownHostsFile=${join(this.directory, 'known_hosts')}`,
      '-o',
      'LogLevel=ERROR',
      '-i',
      this.keyFile,
      `root@${address}`,
      '--',
      quoted,
    ]);
  }

  /** Runs a command on a host. */
  exec(name: string, words: readonly string[], more: Omit<Command, 'run'> = {}): Promise<Output> {
    return runLocal({ ...more, run: this.hostWords(name, words) });
  }

  /** Runs text in a host's shell and gives what it printed; throws when it fails. */
  async shell(name: string, script: string): Promise<string> {
    const output = await this.exec(name, ['/bin/sh', '-c', script]);
    if (output.status === 0) return output.stdout.trim();
    throw new PairctlError(
      `on ${name}: ${script} ended with ${String(output.status)}: ${output.stderr.trim()}`,
      { exitCode: exitCode.failed },
    );
  }

  isOn(name: string): boolean {
    const { process: container } = this.host(name);
    return container !== null && processStart(container.pid) === container.started;
  }

  /** Switches a host on; its disk is as it was. */
  async boot(name: string): Promise<void> {
    if (this.isOn(name)) return;
    const pid = Number(
      await labProgram(this.#programs, 'power', [
        'on',
        join(this.directory, name),
        this.#namespace(name),
        name,
      ]),
    );
    const started = processStart(pid);
    if (started === undefined)
      throw new PairctlError(
        `${name} did not start: ${readFileSync(join(this.directory, name, 'console.log'), 'utf8').slice(-500)}`,
        { exitCode: exitCode.failed },
      );
    this.#set(name, { pid, started });
    await this.cable(name, 'up');
    await this.#answers(name);
  }

  /** Pulls the plug: every process of the host is gone at once. */
  async cut(name: string): Promise<void> {
    const { process: container } = this.host(name);
    if (container === null) return;
    // A machine without power does not even refuse: its network port is dead too.
    await this.cable(name, 'down');
    await labProgram(this.#programs, 'power', [
      'off',
      this.isOn(name) ? String(container.pid) : '0',
      this.#namespace(name),
    ]);
    this.#set(name, null);
  }

  /** Stops every process of a host where it stands, or lets them go on. */
  async freeze(name: string): Promise<void> {
    await labProgram(this.#programs, 'power', ['stop', this.#namespace(name)]);
  }

  async thaw(name: string): Promise<void> {
    await labProgram(this.#programs, 'power', ['cont', this.#namespace(name)]);
  }

  /** Unplugs or plugs in a host's network cable; `operator` is one end, too. */
  async cable(name: string, state: 'up' | 'down'): Promise<void> {
    await must([
      'ip',
      '-n',
      this.#state.prefix,
      'link',
      'set',
      `v-${name === 'operator' ? 'op' : name}`,
      state,
    ]);
  }

  /** Drops what a host receives from an address, one way; `join` lifts all of it. */
  async part(name: string, from: string): Promise<void> {
    const address = from === 'operator' ? operatorAddress : this.host(from).address;
    await must([
      'ip',
      'netns',
      'exec',
      this.#namespace(name),
      'nft',
      `add table inet lab; add chain inet lab in { type filter hook input priority 0 ; }; add rule inet lab in ip saddr ${address} drop`,
    ]);
  }

  async join(name: string): Promise<void> {
    await runLocal({ run: ['ip', 'netns', 'exec', this.#namespace(name), 'nft', 'delete table inet lab'] });
  }

  /** Takes everything down: processes, mounts, namespaces, files. Safe to repeat. */
  async down(): Promise<void> {
    for (const host of this.#state.hosts) await this.cut(host.name).catch(() => undefined);
    await labProgram(this.#programs, 'net', [
      'down',
      this.#state.prefix,
      `op=${operatorAddress}`,
      ...this.#links(),
    ]).catch(() => undefined);
    for (const host of this.#state.hosts)
      for (const point of ['root', 'disk'])
        await runLocal({ run: ['umount', '-l', join(this.directory, host.name, point)] });
    await runLocal({ run: ['umount', '-l', join(this.directory, 'base')] });
    rmSync(this.directory, { recursive: true, force: true });
  }

  async #build(hide: readonly string[]): Promise<void> {
    const base = join(this.directory, 'base');
    mkdirSync(base, { recursive: true });
    await must([
      'mount',
      '-t',
      'overlay',
      'overlay',
      '-o',
      `ro,lowerdir=/,upperdir=${this.#state.base}/layer,workdir=${this.#state.base}/work`,
      base,
    ]);
    await must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'operator', '-f', this.keyFile]);
    writeFileSync(join(this.directory, 'tsig'), `${tsigSecret()}\n`, { mode: 0o600 });
    await labProgram(this.#programs, 'net', [
      'up',
      this.#state.prefix,
      `op=${operatorAddress}`,
      ...this.#links(),
    ]);
    const key = readFileSync(`${this.keyFile}.pub`, 'utf8').trim();
    const hidden = [...hiddenPaths, ...hide, ...strangers()];
    const nameserver = this.#state.hosts.find((host) => host.profile === 'nameserver')?.address;
    const primary = this.#state.hosts[0]?.address ?? '';
    await Promise.all(
      this.#state.hosts.map(async (host) => {
        await labProgram(this.#programs, 'disk', [
          join(this.directory, host.name),
          base,
          host.name,
          key,
          unitsOf(host.profile),
          ...hidden,
        ]);
        furnish(this.root(host.name), host.profile, {
          address: host.address,
          primary,
          tsig: this.tsig,
          nameserver,
        });
      }),
    );
    writeFileSync(
      join(this.directory, 'known_hosts'),
      this.#state.hosts.map((host) => `${host.address} ${this.hostKey(host.name)}\n`).join(''),
    );
    await Promise.all(this.#state.hosts.map((host) => this.boot(host.name)));
  }

  #links(): readonly string[] {
    return this.#state.hosts.map((host) => `${host.name}=${host.address}`);
  }

  #namespace(name: string): string {
    return `${this.#state.prefix}-${this.host(name).name}`;
  }

  async #answers(name: string): Promise<void> {
    const script = `n=0; while [ "$n" -lt 300 ]; do n=$((n + 1)); if bash -c 'exec 3<>"/dev/tcp/$1/22" && head -c 4 <&3' sh "$1" 2>/dev/null | grep -q SSH; then exit 0; fi; sleep 0.05; done; exit 1`;
    const output = await this.operator(['sh', '-c', script, 'sh', this.host(name).address], {
      timeoutSeconds: 60,
    });
    if (output.status !== 0)
      throw new PairctlError(
        `${name} does not answer: ${readFileSync(join(this.directory, name, 'console.log'), 'utf8').slice(-1000)}`,
        { exitCode: exitCode.failed },
      );
  }

  #set(name: string, container: LabHost['process']): void {
    this.#state = {
      ...this.#state,
      hosts: this.#state.hosts.map((host) => (host.name === name ? { ...host, process: container } : host)),
    };
    this.#save();
  }

  #save(): void {
    writeFileSync(join(this.directory, 'state.json'), JSON.stringify(this.#state), { mode: 0o600 });
  }
}

/** What a host must not inherit from this machine: people's files, identity, jobs and anything of pairctl's own. */
const hiddenPaths = [
  '/etc/machine-id',
  '/etc/hostname',
  '/etc/hosts',
  '/etc/fstab',
  '/etc/cron.d',
  '/var/spool/cron',
  '/etc/systemd/system',
  '/etc/pairctl',
  '/usr/local/lib/pairctl',
  '/var/lib/pairctl',
  '/var/log',
  '/var/cache/pairctl-lab',
  '/usr/sbin/policy-rc.d',
  '/etc/ssh/ssh_host_rsa_key',
  '/etc/ssh/ssh_host_ecdsa_key',
  '/etc/ssh/ssh_host_ed25519_key',
  '/etc/ssh/ssh_host_ed25519_key.pub',
  '/etc/bind',
  '/var/lib/bind',
];

/** Top-level folders that are no part of a Debian system, or hold what is nobody else's business. */
function strangers(): readonly string[] {
  const system = new Set([
    'bin',
    'boot',
    'dev',
    'etc',
    'lib',
    'lib32',
    'lib64',
    'libx32',
    'proc',
    'run',
    'sbin',
    'sys',
    'usr',
    'var',
  ]);
  return readdirSync('/')
    .filter((name) => !system.has(name))
    .map((name) => `/${name}`);
}

async function makeBase(request: LabRequest): Promise<string> {
  const version = readFileSync('/etc/debian_version', 'utf8').trim();
  const key = createHash('sha256')
    .update([version, ...packages].join(' '))
    .digest('hex')
    .slice(0, 12);
  const base = join(cache, key);
  if (!existsSync(join(base, 'complete')))
    request.say?.(`making the base of lab hosts once (Debian packages, kept in ${cache})`);
  await labProgram(request.programs, 'base', [cache, key, ...packages], 900);
  return base;
}
