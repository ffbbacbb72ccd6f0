import { createHash } from 'node:crypto';
import { hostProgramFiles } from '../../src/host/program.ts';
import type { Command, FilePut, Output } from '../../src/model/command.ts';
import type { Probe } from '../../src/model/probe.ts';
import { openSecrets } from '../../src/shell/secret.ts';
import { failed, said } from '../modules/own/answers.ts';

interface Entry {
  readonly kind: 'file' | 'directory';
  readonly mode: string;
  readonly content: string;
}

/** What a model host has on its disk and what systemd made of it. Everything belongs to root. */
export interface Disk {
  readonly entries: Map<string, Entry>;
  readonly packages: Set<string>;
  /** Units that start at boot, and those that run, the application apart. */
  readonly enabled: Set<string>;
  readonly active: Set<string>;
  /** The files of /etc/systemd/system as systemd read them last. */
  readonly read: Map<string, string>;
}

const system = '/etc/systemd/system/';
export const application = 'app.service';
const guard = `${system}${application}.d/50-pairctl.conf`;
export const foreignKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAdministrator admin@desk';

/** A host on which nothing of pairctl's was ever put; an administrator has access. */
export function freshDisk(name: string): Disk {
  const directory = { kind: 'directory', mode: '0755', content: '' } as const;
  const folders = ['/', '/etc', '/etc/ssh', '/etc/cron.d', '/etc/logrotate.d', '/usr', '/usr/local'];
  const more = ['/usr/local/lib', '/usr/local/sbin', '/var', '/var/lib', '/var/log', '/etc/systemd'];
  const paths = [...folders, ...more, '/etc/systemd/system', '/root', '/root/.ssh', '/srv', '/srv/files'];
  return {
    entries: new Map<string, Entry>([
      ...paths.map((path) => [path, directory] as const),
      file('/etc/ssh/ssh_host_ed25519_key.pub', `ssh-ed25519 AAAAC3NzaHost${name} root@${name}\n`, '0644'),
      file('/root/.ssh/authorized_keys', `${foreignKey}\n`, '0600'),
    ]),
    packages: new Set(['openssh-server', 'cron']),
    enabled: new Set(),
    active: new Set(),
    read: new Map(),
  };
}

function file(path: string, content: string, mode: string): readonly [string, Entry] {
  return [path, { kind: 'file', mode, content }];
}

/** The host program answers: `whole`; it is not there, or without settings; or parts of it are missing, and the shell fails. */
export function programOf(disk: Disk | undefined): 'whole' | 'absent' | 'unset' | 'broken' {
  if (disk === undefined) return 'whole';
  const parts = hostProgramFiles();
  if (!disk.entries.has('/usr/local/lib/pairctl/pairctl-host')) return 'absent';
  if (!parts.every(({ path }) => disk.entries.has(path))) return 'broken';
  return disk.entries.has('/etc/pairctl/shop/settings') ? 'whole' : 'unset';
}

/** Whether systemd asks the guard of roles before it starts the application. */
export function isGuarded(disk: Disk | undefined): boolean {
  return disk === undefined || disk.read.has(guard);
}

/** systemd reads its files: at a daemon-reload, and at boot. */
export function reload({ entries, read }: Disk): void {
  read.clear();
  for (const [path, { content }] of entries) if (path.startsWith(system)) read.set(path, content);
}

/** Answers a question about the disk; undefined for one that is about something else. */
export function askDisk(disk: Disk, probe: Probe): Output | undefined {
  const { entries, packages } = disk;
  switch (probe.probe) {
    case 'stat':
      return stat(entries.get(probe.path), probe.hash === true);
    case 'content': {
      const entry = entries.get(probe.path);
      return entry === undefined ? failed(3) : said(entry.content.slice(0, probe.max));
    }
    case 'list': {
      if (!entries.has(probe.path)) return failed(3);
      const names = [...entries.keys()].filter((path) => path !== '/' && folderOf(path) === probe.path);
      return said(names.map((path) => `./${path.slice(path.lastIndexOf('/') + 1)}\0`).join(''));
    }
    case 'user':
      return probe.name === 'root' ? said('root:x:0:0:root:/root:/bin/sh\n') : failed(3);
    case 'packages':
      return said(
        ['apt', ...probe.names.filter((name) => packages.has(name)).map((name) => `${name} 1.0`), ''].join(
          '\n',
        ),
      );
    case 'dns':
      return packages.has('bind9-dnsutils') ? undefined : failed(127, 'dig is needed to ask a name server');
    default:
      return undefined;
  }
}

/** stat(1) with the format of the probe; the SHA-256 behind it where it was asked for. */
function stat(entry: Entry | undefined, hash: boolean): Output {
  if (entry === undefined) return failed(3);
  const type = entry.kind === 'file' ? 0o100000 : 0o040000;
  const raw = (type | Number.parseInt(entry.mode, 8)).toString(16);
  const sum = createHash('sha256').update(entry.content).digest('hex');
  const size = String(Buffer.byteLength(entry.content));
  return said(`${raw}|0|0|${size}|1|root|root\n${hash && entry.kind === 'file' ? `${sum}  -\n` : ''}`);
}

/** `systemctl show`. A drop-in that came since counts only when systemd has read it. */
export function showUnit(disk: Disk, unit: string, running: boolean): Output {
  const { entries, read } = disk;
  const own = [...new Set([...entries.keys(), ...read.keys()])].filter(
    (path) => path === `${system}${unit}` || path.startsWith(`${system}${unit}.d/`),
  );
  const files = own.filter((path) => entries.get(path)?.kind !== 'directory');
  const fragment = files.find((path) => path === `${system}${unit}`);
  const known = unit === application || fragment !== undefined;
  const active = unit === application ? running : disk.active.has(unit);
  // Of a unit that it never looked at, systemd reads the files when it is asked.
  if (unit !== application && !files.some((path) => read.has(path)))
    for (const path of files) read.set(path, entries.get(path)?.content ?? '');
  const stale = files.some((path) => entries.get(path)?.content !== read.get(path));
  const lines = {
    Id: unit,
    Type: unit === application ? 'simple' : 'oneshot',
    RemainAfterExit: unit === application ? 'no' : 'yes',
    LoadState: known ? 'loaded' : 'not-found',
    ActiveState: active ? 'active' : 'inactive',
    UnitFileState: known ? (disk.enabled.has(unit) ? 'enabled' : 'disabled') : '',
    NeedDaemonReload: stale ? 'yes' : 'no',
    FragmentPath: fragment ?? (known ? `/lib/systemd/system/${unit}` : ''),
    DropInPaths: files.filter((path) => path !== fragment && read.has(path)).join(' '),
  };
  return said(
    Object.entries(lines)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
}

/** Puts a file whole, by rename; its folder must be there. */
export function putOn({ entries }: Disk, { path, content, mode }: FilePut): void {
  if (entries.get(folderOf(path))?.kind !== 'directory')
    throw new Error(`${path} is put into a folder that is missing`);
  const text =
    typeof content === 'string' ? openSecrets(content) : Buffer.from(content.base64, 'base64').toString();
  entries.set(...file(path, text, mode));
}

/** Carries out what changes the disk; undefined for a command that does something else. */
export function changeDisk(disk: Disk, { run, stdin = '' }: Command): Output | undefined {
  return 'script' in run ? runScript(disk, run.script, run.args, stdin) : runWords(disk, run);
}

function runWords(disk: Disk, [program, ...words]: readonly string[]): Output | undefined {
  const { entries } = disk;
  const paths = words.slice(words.indexOf('--') + 1);
  const [path = ''] = paths;
  const mode = words[words.indexOf('-m') + 1] ?? '0755';
  switch (program) {
    case 'install':
    case 'mkdir':
      makeFolder(entries, path, mode);
      return said('');
    case 'rm':
      for (const each of paths) entries.delete(each);
      return said('');
    case 'rmdir':
      if (![...entries.keys()].some((each) => folderOf(each) === path)) entries.delete(path);
      return said('');
    case 'chmod': {
      const entry = entries.get(path.startsWith('/') ? path : (paths[1] ?? ''));
      if (entry !== undefined) entries.set(paths[1] ?? '', { ...entry, mode: path });
      return said('');
    }
    case 'apt-get':
      for (const name of paths) disk.packages.add(name);
      return said('');
    case 'systemctl':
      return systemctl(disk, words);
    default:
      return undefined;
  }
}

function systemctl(disk: Disk, words: readonly string[]): Output | undefined {
  const unit = words.at(-1) ?? '';
  switch (words[0]) {
    case 'daemon-reload':
      reload(disk);
      return said('');
    // systemctl(1): it has systemd read its files, too.
    case 'enable':
      reload(disk);
      disk.enabled.add(unit);
      return said('');
    case 'disable':
      disk.enabled.delete(unit);
      if (words.includes('--now')) disk.active.delete(unit);
      return said('');
    default:
      return undefined;
  }
}

/** The scripts of the modules, each known by a line that only it has. */
function runScript(
  { entries }: Disk,
  script: string,
  args: readonly string[],
  stdin: string,
): Output | undefined {
  const [first = '', second = ''] = args;
  const add = (path: string, text: string): void => {
    const mode = entries.get(path)?.mode ?? '0600';
    entries.set(...file(path, `${entries.get(path)?.content ?? ''}${text}`, mode));
  };
  if (script.includes('apt-cache') || script.includes('touch -d')) return said('');
  if (script.includes('ssh-keygen -q')) {
    entries.set(...file(`${first}.pub`, `ssh-ed25519 AAAAC3NzaPull ${second}\n`, '0600'));
    entries.set(...file(first, 'a private key\n', '0600'));
    return said('');
  }
  if (script.includes('COMMENT=$2')) {
    const path = `${first}/.ssh/authorized_keys`;
    const lines = (entries.get(path)?.content ?? '').split('\n').filter((line) => line !== '');
    const others = lines.filter((line) => line.split(' ').at(-1) !== second);
    entries.set(...file(path, `${others.map((line) => `${line}\n`).join('')}${stdin}`, '0600'));
    return said('');
  }
  if (second.endsWith('/journal.ndjson')) {
    makeFolder(entries, first, '0700');
    add(second, args[3] ?? '');
    if (args[4] !== '') add(args[2] ?? '', args[4] ?? '');
    return said('');
  }
  if (first.endsWith('/manifest')) {
    makeFolder(entries, folderOf(first), '0700');
    if (second === '0') entries.delete(first);
    else entries.set(...file(first, stdin, '0600'));
    return said('');
  }
  return undefined;
}

function makeFolder(entries: Disk['entries'], path: string, mode: string): void {
  if (entries.has(path)) return;
  if (path !== '/') makeFolder(entries, folderOf(path), '0755');
  entries.set(path, { kind: 'directory', mode, content: '' });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
