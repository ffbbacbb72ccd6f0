import { exitCode, PairctlError } from '../model/error.ts';
import type { Look } from '../model/host.ts';
import type { Output } from '../model/command.ts';
import type { Probe } from '../model/probe.ts';

/** What stands at a path. Modes are four octal digits, sizes bytes, times seconds since 1970. */
export type Stat =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'file' | 'directory' | 'link' | 'other';
      readonly mode: string;
      readonly owner: string;
      readonly group: string;
      readonly uid: number;
      readonly gid: number;
      readonly size: number;
      readonly mtime: number;
      readonly target?: string;
      readonly sha256?: string;
    };

/** The host could not tell: nothing may be concluded from its answer, least of all that something is absent. */
export class Inconclusive extends PairctlError {
  override readonly name = 'Inconclusive';
  constructor(question: string, output: Output) {
    const said = output.stderr.trim().slice(0, 500);
    super(
      `${question}: no conclusive answer (status ${String(output.status)})${said === '' ? '' : `: ${said}`}`,
      { exitCode: exitCode.failed, hint: 'nothing was concluded from it; look at it on the host' },
    );
  }
}

async function ask(look: Look, probe: Probe, question: string): Promise<string | undefined> {
  const output = await look.probe(probe);
  if (output.status === 0) return output.stdout;
  if (output.status === 3) return undefined;
  throw new Inconclusive(question, output);
}

/** Type, mode, owner and size of a path, a final link not followed; with `hash` the SHA-256 of a regular file. */
export async function readStat(
  look: Look,
  path: string,
  options: { readonly hash?: boolean } = {},
): Promise<Stat> {
  const text = await ask(look, { probe: 'stat', path, ...options }, path);
  if (text === undefined) return { kind: 'absent' };
  return parseStat(text, options.hash === true);
}

/** Reads `stat -c '%f|%u|%g|%s|%Y|%U|%G'` and what follows: a link's target, or a file's SHA-256. The type is in the raw mode (inode(7), S_IFMT). */
function parseStat(text: string, hash: boolean): Stat {
  const end = text.indexOf('\n');
  const more = text.slice(end + 1).replace(/\n$/, '');
  const [raw = '', uid = '', gid = '', size = '', mtime = '', owner = '', group = ''] = text
    .slice(0, end)
    .split('|');
  const bits = Number.parseInt(raw, 16);
  const kind = kinds[bits & 0o170000] ?? 'other';
  return {
    kind,
    mode: (bits & 0o7777).toString(8).padStart(4, '0'),
    owner,
    group,
    uid: Number(uid),
    gid: Number(gid),
    size: Number(size),
    mtime: Number(mtime),
    ...(kind === 'link' ? { target: more } : {}),
    ...(kind === 'file' && hash ? { sha256: more.slice(0, 64) } : {}),
  };
}

const kinds: Readonly<Record<number, 'file' | 'directory' | 'link'>> = {
  0o100000: 'file',
  0o040000: 'directory',
  0o120000: 'link',
};

/** The beginning of a regular file as text, at most `max` bytes (1 MiB); undefined when it is proven absent. */
export function readContent(look: Look, path: string, max?: number): Promise<string | undefined> {
  return ask(look, { probe: 'content', path, ...(max === undefined ? {} : { max }) }, path);
}

/** Names in a directory; undefined when it is proven absent. */
export async function listDirectory(look: Look, path: string): Promise<readonly string[] | undefined> {
  const text = await ask(look, { probe: 'list', path }, path);
  return text
    ?.split('\0')
    .filter((name) => name !== '')
    .map((name) => name.replace(/^\.\//, ''))
    .sort();
}

export interface User {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly comment: string;
  readonly home: string;
  readonly shell: string;
}

/** The passwd entry of a user (passwd(5)). */
export async function readUser(look: Look, name: string): Promise<User | undefined> {
  const text = await ask(look, { probe: 'user', name }, `user ${name}`);
  if (text === undefined) return undefined;
  const [user = '', , uid = '', gid = '', comment = '', home = '', shell = ''] = text.trim().split(':');
  return { name: user, uid: Number(uid), gid: Number(gid), comment, home, shell };
}

/** The group entry of a group (group(5)). */
export async function readGroup(
  look: Look,
  name: string,
): Promise<{ readonly name: string; readonly gid: number; readonly members: readonly string[] } | undefined> {
  const text = await ask(look, { probe: 'group', name }, `group ${name}`);
  if (text === undefined) return undefined;
  const [group = '', , gid = '', members = ''] = text.trim().split(':');
  return { name: group, gid: Number(gid), members: members.split(',').filter((m) => m !== '') };
}

/** The package manager and the installed versions of those asked for. */
export async function readPackages(
  look: Look,
  names: readonly string[],
): Promise<{
  readonly manager: 'apt' | 'dnf' | 'apk' | 'none';
  readonly installed: Readonly<Record<string, string>>;
}> {
  const [manager = 'none', ...rest] = ((await ask(look, { probe: 'packages', names }, 'packages')) ?? '')
    .trimEnd()
    .split('\n');
  const known = manager === 'apt' || manager === 'dnf' || manager === 'apk' ? manager : 'none';
  return {
    manager: known,
    installed: Object.fromEntries(
      rest.map((line) => line.split(' ')).map(([name = '', version = '']) => [name, version]),
    ),
  };
}

/** Properties of a systemd unit (systemctl(1), show). */
export async function readUnit(look: Look, unit: string): Promise<Readonly<Record<string, string>>> {
  return keyValues((await ask(look, { probe: 'unit', unit }, `unit ${unit}`)) ?? '');
}

/** ID, VERSION_ID, HOSTNAME, ARCH, INIT, TIME. */
export async function readSystem(look: Look): Promise<Readonly<Record<string, string>>> {
  return keyValues((await ask(look, { probe: 'system' }, 'system')) ?? '');
}

/** DEVICE, MOUNTPOINT, FSTYPE, SIZE and AVAILABLE (KiB), INODES. */
export async function readFilesystem(look: Look, path: string): Promise<Readonly<Record<string, string>>> {
  return keyValues((await ask(look, { probe: 'filesystem', path }, path)) ?? '');
}

function keyValues(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((l) => l.includes('='))
      .map((l) => [l.slice(0, l.indexOf('=')), l.slice(l.indexOf('=') + 1)]),
  );
}
