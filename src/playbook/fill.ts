import { posix } from 'node:path';
import type { Json, JsonObject } from '../model/json.ts';
import type { WrittenPlay, WrittenTask } from '../model/playbook.ts';
import { bareModule } from './keywords.ts';
import type { Path } from './template/error.ts';
import { isTemplate } from './template/render.ts';

/** Reads a file of the operator's, whole; relative to the playbook. Rejects when it cannot be read. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** What reading files needs, and where it tells what it found. */
export interface Filling {
  readonly readFile: ReadFile;
  /** The file that a task's arguments got their content from. */
  readonly contents: WeakMap<object, string>;
  readonly report: (path: Path, message: string, hint?: string) => void;
}

const largest = 10 * 1024 * 1024;
const listKeys = ['pre_tasks', 'tasks', 'post_tasks', 'handlers'] as const;
const blockKeys = ['block', 'rescue', 'always'] as const;

/** Puts the content of files in the place of `src` of copy and template tasks: from here on a play needs nothing of the operator's machine. */
export async function fillPlay(filling: Filling, play: WrittenPlay, path: Path): Promise<WrittenPlay> {
  return { ...play, ...(await filledLists(filling, play, listKeys, path)) };
}

async function filledLists<K extends string>(
  filling: Filling,
  of: { readonly [P in K]?: readonly WrittenTask[] },
  keys: readonly K[],
  path: Path,
): Promise<Readonly<Record<string, readonly WrittenTask[]>>> {
  const entries: [string, readonly WrittenTask[]][] = [];
  for (const key of keys) {
    const tasks = of[key];
    if (tasks === undefined) continue;
    const filled: WrittenTask[] = [];
    for (const [at, task] of tasks.entries())
      filled.push(await filledTask(filling, task, [...path, key, at]));
    entries.push([key, filled]);
  }
  return Object.fromEntries(entries);
}

async function filledTask(filling: Filling, task: WrittenTask, path: Path): Promise<WrittenTask> {
  if (task.block !== undefined) return { ...task, ...(await filledLists(filling, task, blockKeys, path)) };
  const key = Object.keys(task).find((name) => ['copy', 'template'].includes(bareModule(name)));
  const args = key === undefined ? undefined : (task[key] as Json | undefined);
  if (key === undefined || typeof args !== 'object' || args === null || Array.isArray(args)) return task;
  const { src, ...rest } = args as JsonObject;
  if (typeof src !== 'string' || rest['content'] !== undefined || rest['content_base64'] !== undefined)
    return task;
  const at = [...path, key, 'src'];
  if (isTemplate(src)) {
    filling.report(
      at,
      'src cannot be a template: files are read before anything is known',
      'write a task for each file',
    );
    return task;
  }
  const folder = bareModule(key) === 'copy' ? 'files' : 'templates';
  const bytes = await readBeside(filling, src, folder, at);
  if (bytes === undefined) return task;
  const filled = { ...rest, ...contentOf(bytes, folder === 'files') };
  filling.contents.set(filled, src);
  return { ...task, [key]: filled };
}

/** A file beside the playbook or, as in Ansible, in a folder `files` or `templates` there. */
async function readBeside(
  { readFile, report }: Filling,
  src: string,
  folder: string,
  path: Path,
): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(src).catch((error: unknown) => {
      if (posix.isAbsolute(src)) throw error;
      return readFile(posix.join(folder, src)).catch(() => {
        throw error;
      });
    });
    if (bytes.length <= largest) return bytes;
    report(path, `${src} is larger than ${String(largest / 1024 / 1024)} MiB`, 'mirror it instead');
  } catch (error) {
    report(path, `${src} cannot be read${reason(error)}`, hintFor(error, src, folder));
  }
  return undefined;
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
}

function hintFor(error: unknown, src: string, folder: string): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return 'it is a folder: name one file, or mirror the folder';
  return code === 'ENOENT' ? `looked for ${src} and ${folder}/${src}, beside the playbook` : undefined;
}

/** A copied file is taken as it is; a template is text to be rendered. Bytes that are no text travel in base64. */
function contentOf(bytes: Uint8Array, verbatim: boolean): Readonly<Record<string, Json>> {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('utf8');
  if (!Buffer.from(text).equals(buffer)) return { content_base64: buffer.toString('base64') };
  return { content: verbatim && isTemplate(text) ? `{{ ${JSON.stringify(text)} }}` : text };
}
