import { posix } from 'node:path';
import type { Json, JsonObject } from '../model/json.ts';
import type { WrittenPlay, WrittenPlaybook, WrittenTask } from '../model/playbook.ts';
import type { Checked, Place, Problem } from '../model/problem.ts';
import { locateIn, type Mount } from './mount.ts';
import { problemIn, type Locate, type Source } from './source.ts';
import type { Path } from './template/error.ts';
import { display } from './template/plain.ts';
import { isTemplate } from './template/render.ts';

/** Reads and checks a YAML file of the operator's, relative to the playbook, as plain data with its places. */
export type ReadData = (
  path: string,
  holds: 'tasks' | 'plays' | 'variables',
) => Promise<Checked<Source & { readonly value: Json }>>;

/** Variables from a file of a play. */
export interface FileVars {
  readonly values: JsonObject;
  place(path: Path): Place;
}

/** A playbook with everything that it imports in its place. */
export interface Included {
  readonly plays: readonly { readonly play: WrittenPlay; readonly files: readonly FileVars[] }[];
  readonly locate: Locate;
  readonly problems: readonly Problem[];
}

interface Including {
  readonly readData: ReadData | undefined;
  readonly mounts: Mount[];
  readonly problems: Problem[];
}

/** Marks a block that stands for an imported file: its tasks are as good as written in its place. Copies of the task keep it. */
const importedFile = Symbol('imported');

/** Whether a block stands for an imported file. */
export function isImported(task: WrittenTask): boolean {
  return importedFile in task;
}

/** Where one is while reading: the folder that paths are relative to, and the files that led here. */
interface Here {
  readonly folder: string;
  readonly source: Source | undefined;
  readonly files: readonly string[];
}

const listKeys = ['pre_tasks', 'tasks', 'post_tasks', 'handlers'] as const;
const blockKeys = ['block', 'rescue', 'always'] as const;
const importKeys = [
  'import_tasks',
  'include_tasks',
  'ansible.builtin.import_tasks',
  'ansible.builtin.include_tasks',
];
const playbookKeys = ['import_playbook', 'ansible.builtin.import_playbook'];

/** Reads `import_playbook`, `import_tasks`, `include_tasks` (which is read as early as the other) and `vars_files`. */
export async function include(
  playbook: WrittenPlaybook,
  source: Source | undefined,
  readData: ReadData | undefined,
): Promise<Included> {
  const including: Including = { readData, mounts: [], problems: [] };
  const here: Here = { folder: '', source, files: [] };
  const plays = await readPlays(including, playbook, here, 0);
  const { mounts, problems } = including;
  return { plays, locate: (path) => locateIn(mounts, path), problems };
}

type ReadPlay = Included['plays'][number];

async function readPlays(
  including: Including,
  playbook: WrittenPlaybook,
  here: Here,
  first: number,
): Promise<readonly ReadPlay[]> {
  const plays: ReadPlay[] = [];
  for (const [index, play] of playbook.entries()) {
    const at = first + plays.length;
    const entry: JsonObject = play as unknown as JsonObject;
    const key = playbookKeys.find((name) => entry[name] !== undefined);
    including.mounts.push({ at: [at], source: here.source, from: [index] });
    if (key === undefined) plays.push(await readPlay(including, play, here, at));
    else plays.push(...(await importedPlays(including, entry, key, here, at)));
  }
  return plays;
}

async function importedPlays(
  including: Including,
  entry: JsonObject,
  key: string,
  here: Here,
  at: number,
): Promise<readonly ReadPlay[]> {
  for (const other of Object.keys(entry))
    if (other !== key && other !== 'name' && other !== 'tags' && other !== 'vars')
      fault(including, [at, other], `${key} cannot have "${other}"`, 'write it into the plays of that file');
  const read = await readFile(including, entry[key], 'plays', here, [at, key]);
  if (read === undefined) return [];
  const plays = await readPlays(including, read.list as unknown as WrittenPlaybook, read.here, at);
  return plays.map(({ play, files }) => ({
    files,
    play: {
      ...play,
      ...(entry['tags'] === undefined ? {} : { tags: [...words(play.tags), ...words(entry['tags'])] }),
      ...(entry['vars'] === undefined ? {} : { vars: { ...(entry['vars'] as JsonObject), ...play.vars } }),
    },
  }));
}

async function readPlay(including: Including, play: WrittenPlay, here: Here, at: number): Promise<ReadPlay> {
  const lists: [string, readonly WrittenTask[]][] = [];
  for (const key of listKeys)
    if (play[key] !== undefined) lists.push([key, await readTasks(including, play[key], here, [at, key])]);
  const files: FileVars[] = [];
  for (const [index, file] of (play.vars_files ?? []).entries()) {
    const read = await readYaml(including, file, 'variables', here, [at, 'vars_files', index]);
    if (read === undefined) continue;
    if (typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value))
      files.push({ values: read.value as JsonObject, place: (path) => read.place(path) });
    else if (read.value !== null)
      fault(including, [at, 'vars_files', index], `${file} is no map of variables`);
  }
  return { play: { ...play, ...Object.fromEntries(lists) }, files };
}

async function readTasks(
  including: Including,
  tasks: readonly WrittenTask[],
  here: Here,
  path: Path,
): Promise<readonly WrittenTask[]> {
  const read: WrittenTask[] = [];
  for (const [index, task] of tasks.entries())
    read.push(await readTask(including, task, here, [...path, index]));
  return read;
}

async function readTask(
  including: Including,
  task: WrittenTask,
  here: Here,
  path: Path,
): Promise<WrittenTask> {
  const key = importKeys.find((name) => task[name] !== undefined);
  if (key !== undefined) return await importedTasks(including, task, key, here, path);
  const lists: [string, readonly WrittenTask[]][] = [];
  for (const each of blockKeys)
    if (task[each] !== undefined)
      lists.push([each, await readTasks(including, task[each], here, [...path, each])]);
  return lists.length === 0 ? task : { ...task, ...Object.fromEntries(lists) };
}

/** An imported list as a block: what is said of the import holds for each of its tasks. */
async function importedTasks(
  including: Including,
  task: WrittenTask,
  key: string,
  here: Here,
  path: Path,
): Promise<WrittenTask> {
  const { [key]: named, loop, with_items: items, ...rest } = task;
  if (loop !== undefined || items !== undefined)
    fault(including, path, `${key} cannot have a loop`, 'give the loop to the tasks of that file');
  const file =
    typeof named === 'object' && named !== null ? (named as JsonObject)['file'] : (named as Json | undefined);
  const read = await readFile(including, file, 'tasks', here, [...path, key]);
  const inside = [...path, 'block'];
  if (read !== undefined) including.mounts.push({ at: inside, source: read.here.source, from: [] });
  const block =
    read === undefined
      ? []
      : await readTasks(including, read.list as unknown as WrittenTask[], read.here, inside);
  return { ...rest, block, [importedFile]: true } as WrittenTask;
}

/** A file that holds a list, and where one is then. */
async function readFile(
  including: Including,
  named: Json | undefined,
  holds: Parameters<ReadData>[1],
  here: Here,
  path: Path,
): Promise<{ readonly list: readonly Json[]; readonly here: Here } | undefined> {
  const read = await readYaml(including, named, holds, here, path);
  if (read === undefined) return undefined;
  const file = pathFrom(here, display(named ?? ''));
  if (here.files.includes(file)) {
    fault(including, path, `${file} imports itself: ${[...here.files, file].join(' → ')}`);
    return undefined;
  }
  if (!Array.isArray(read.value) || !(read.value as readonly Json[]).every(isMap)) {
    fault(including, path, `${file} is no list of tasks or plays`);
    return undefined;
  }
  const list = read.value as readonly Json[];
  return { list, here: { folder: posix.dirname(file), source: read, files: [...here.files, file] } };
}

async function readYaml(
  including: Including,
  named: Json | undefined,
  holds: Parameters<ReadData>[1],
  here: Here,
  path: Path,
): Promise<(Source & { readonly value: Json }) | undefined> {
  if (typeof named !== 'string' || isTemplate(named)) {
    fault(including, path, 'this wants the name of a file, with no template in it');
    return undefined;
  }
  if (including.readData === undefined) {
    fault(including, path, `${named} cannot be read from here`, 'only a playbook file can name other files');
    return undefined;
  }
  const checked = await including.readData(pathFrom(here, named), holds);
  if (checked.ok) return checked.value;
  including.problems.push(...checked.problems);
  return undefined;
}

function pathFrom(here: Here, path: string): string {
  return posix.isAbsolute(path) ? path : posix.join(here.folder, path);
}

function fault(including: Including, path: Path, message: string, hint?: string): void {
  including.problems.push(problemIn((at) => locateIn(including.mounts, at), path, message, hint));
}

function isMap(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(value: Json | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string'
    ? value.split(',')
    : Array.isArray(value)
      ? (value as readonly string[])
      : [];
}
