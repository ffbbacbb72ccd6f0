import { createHash } from 'node:crypto';
import type { Act, Change } from '../model/change.ts';
import type { FilePut } from '../model/command.ts';
import type { Look } from '../model/host.ts';
import { readContent, readStat, type Stat } from '../shell/read.ts';
import { hasSecret, openSecrets } from '../shell/secret.ts';
import { differences, exec, fullMode, mendSteps, type Present, type Wanted } from './parts.ts';

/** A whole file as wanted. */
export interface WholeFile extends Wanted {
  readonly path: string;
  readonly content: string | { readonly base64: string };
  readonly backup?: boolean | undefined;
  /** Do not touch what is there already. */
  readonly onlyMissing?: boolean | undefined;
}

/** What is there: its facts and, where it differs and is short text, its content. */
export interface FoundFile {
  readonly stat: Stat;
  readonly text?: string;
}

/** Longest text, in bytes, that a diff shows. */
const shown = 65_536;

/** Looks at a file and, if its content is not what is wanted, reads it for the diff. */
export async function observeFile(look: Look, wanted: WholeFile): Promise<FoundFile> {
  const stat = await readStat(look, wanted.path, { hash: true });
  if (stat.kind !== 'file' || stat.size > shown || wanted.onlyMissing === true) return { stat };
  if (typeof wanted.content !== 'string' || stat.sha256 === hashOf(wanted.content)) return { stat };
  const text = await readContent(look, wanted.path, shown);
  return { stat, ...(text === undefined ? {} : { text }) };
}

/** What would have to change for the file to be as wanted. Pure. */
export function diffFile(wanted: WholeFile, { stat, text }: FoundFile): Change {
  if (stat.kind === 'absent')
    return put(wanted, { action: 'create', because: ['missing'] }, '', fresh(wanted));
  if (stat.kind === 'directory')
    return {
      action: 'fail',
      message: `${wanted.path} is a directory`,
      hint: 'give the path of the file itself, its name included, or remove the directory first',
    };
  if (wanted.onlyMissing === true) return { action: 'none' };
  if (stat.kind !== 'file') return replace(wanted, stat);
  const others = differences(stat, wanted);
  if (stat.sha256 !== hashOf(wanted.content))
    return put(wanted, { action: 'update', because: ['content differs', ...others] }, text, kept(stat));
  if (others.length === 0) return { action: 'none' };
  return { action: 'update', because: others, risk: 'safe', steps: mendSteps(wanted.path, wanted, stat) };
}

/** What a new file gets where nothing is said; one that holds a secret is for its owner alone. */
function fresh(wanted: WholeFile): Owned {
  const secret = typeof wanted.content === 'string' && hasSecret(wanted.content);
  return { mode: secret ? '0600' : '0644', owner: 'root', group: 'root' };
}

/** What a file that is replaced keeps; an owner without a name by number. */
function kept({ mode, owner, group, uid, gid }: Present): Owned {
  const named = (name: string, id: number): string => (name === 'UNKNOWN' ? String(id) : name);
  return { mode, owner: named(owner, uid), group: named(group, gid) };
}

/** A link is taken away first: renamed over, one that leads to a directory would put the file into that. */
function replace(wanted: WholeFile, stat: Present): Change {
  const link = stat.kind === 'link';
  const because = link
    ? `a symbolic link to ${stat.target ?? ''} instead of a file`
    : 'a special file instead of a file';
  const change = put(wanted, { action: 'update', because: [because] }, undefined, fresh(wanted));
  return {
    ...change,
    risk: link ? 'safe' : 'destructive',
    steps: [exec(['rm', '-f', '--', wanted.path]), ...change.steps],
  };
}

type Owned = { readonly mode: string; readonly owner: string; readonly group: string };

function put(
  wanted: WholeFile,
  why: Pick<Act, 'action' | 'because'>,
  before: string | undefined,
  fallback: Owned,
): Act {
  const { path, content } = wanted;
  const file: FilePut = {
    path,
    content,
    mode: fullMode(wanted.mode ?? fallback.mode),
    owner: wanted.owner ?? fallback.owner,
    group: wanted.group ?? fallback.group,
    ...(wanted.backup === true ? { backup: true } : {}),
  };
  const diff = diffOf(before, content, path);
  return { ...why, risk: 'safe', steps: [{ do: 'put', file }], ...(diff === undefined ? {} : { diff }) };
}

function diffOf(before: string | undefined, after: WholeFile['content'], label: string): Act['diff'] {
  if (before === undefined || typeof after !== 'string' || after.length > shown) return undefined;
  if (!isText(before) || !isText(after)) return undefined;
  return { before: hasSecret(after) ? concealed(before, after) : before, after, label };
}

function isText(text: string): boolean {
  return !text.includes('\0') && !text.includes('\uFFFD');
}

/** Where a file holds secrets, an unknown line on the host may be an old one: only lines that stay are shown, secrets as tokens. */
function concealed(before: string, after: string): string {
  const tokens = new Map(after.split('\n').map((line) => [openSecrets(line), line]));
  return before
    .split('\n')
    .map((line) => tokens.get(line) ?? '(a line that is not shown, as this file holds secrets)')
    .join('\n');
}

/** SHA-256 of a content as it will stand on the host, secrets opened, in hexadecimal digits. */
function hashOf(content: WholeFile['content']): string {
  const bytes =
    typeof content === 'string' ? Buffer.from(openSecrets(content)) : Buffer.from(content.base64, 'base64');
  return createHash('sha256').update(bytes).digest('hex');
}
