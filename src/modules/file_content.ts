import { createHash } from 'node:crypto';
import type { Change } from '../model/change.ts';
import type { FilePut } from '../model/command.ts';
import type { Look } from '../model/host.ts';
import { readContent, readStat, type Stat } from '../shell/read.ts';
import { openSecrets } from '../shell/secret.ts';
import { differences, fullMode, ownSteps, type Wanted } from './parts.ts';

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
  if (stat.kind !== 'file' || stat.sha256 === hashOf(wanted.content) || stat.size > shown) return { stat };
  const text = await readContent(look, wanted.path, shown);
  return { stat, ...(text === undefined ? {} : { text }) };
}

/** What would have to change for the file to be as wanted. */
export function diffFile(wanted: WholeFile, { stat, text }: FoundFile): Change {
  if (stat.kind === 'absent')
    return put(wanted, 'create', ['missing'], '', { owner: 'root', group: 'root', mode: '0644' });
  if (wanted.onlyMissing === true && stat.kind === 'file') return { action: 'none' };
  if (stat.kind === 'directory')
    return {
      action: 'fail',
      message: `${wanted.path} is a directory`,
      hint: 'remove it, or choose another path',
    };
  if (stat.kind !== 'file')
    return put(
      wanted,
      'update',
      [`${stat.kind === 'link' ? 'a symbolic link' : 'a special file'} instead of a file`],
      '',
      stat,
      'destructive',
    );
  const others = differences(stat, wanted);
  if (stat.sha256 !== hashOf(wanted.content))
    return put(wanted, 'update', ['content differs', ...others], text, stat);
  if (others.length === 0) return { action: 'none' };
  return { action: 'update', because: others, risk: 'safe', steps: ownSteps(wanted.path, wanted) };
}

function put(
  wanted: WholeFile,
  action: 'create' | 'update',
  because: readonly string[],
  before: string | undefined,
  fallback: { readonly mode: string; readonly owner: string; readonly group: string },
  risk: 'safe' | 'destructive' = 'safe',
): Change {
  const file: FilePut = {
    path: wanted.path,
    content: wanted.content,
    mode: fullMode(wanted.mode ?? fallback.mode),
    owner: wanted.owner ?? fallback.owner,
    group: wanted.group ?? fallback.group,
    ...(wanted.backup === true ? { backup: true } : {}),
  };
  const diff =
    before === undefined || typeof wanted.content !== 'string' || wanted.content.length > shown
      ? {}
      : { diff: { before, after: wanted.content, label: wanted.path } };
  return { action, because, risk, steps: [{ do: 'put', file }], ...diff };
}

/** SHA-256 of a content as it will stand on the host, secrets opened, in hexadecimal digits. */
export function hashOf(content: string | { readonly base64: string }): string {
  const bytes =
    typeof content === 'string' ? Buffer.from(openSecrets(content)) : Buffer.from(content.base64, 'base64');
  return createHash('sha256').update(bytes).digest('hex');
}
