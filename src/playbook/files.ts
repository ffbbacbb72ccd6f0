import type { Json, JsonObject } from '../model/json.ts';
import type { WrittenPlaybook, WrittenTask } from '../model/playbook.ts';

/** Reads a file on the operator's machine, whole; rejects when it cannot be read. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

export interface FileProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const largest = 10 * 1024 * 1024;

/** Replaces `src` of copy and template tasks by the file's content: from here on a playbook needs nothing of the operator's machine. */
export async function readFiles(
  playbook: WrittenPlaybook,
  readFile: ReadFile,
): Promise<{ readonly playbook: WrittenPlaybook; readonly problems: readonly FileProblem[] }> {
  const problems: FileProblem[] = [];
  const inTasks = async (
    tasks: readonly WrittenTask[],
    path: readonly (string | number)[],
  ): Promise<readonly WrittenTask[]> =>
    await Promise.all(tasks.map((task, at) => inTask(task, [...path, at])));
  const inTask = async (task: WrittenTask, path: readonly (string | number)[]): Promise<WrittenTask> => {
    const sections = await Promise.all(
      (['block', 'rescue', 'always'] as const).map(
        async (key) =>
          [key, task[key] === undefined ? undefined : await inTasks(task[key], [...path, key])] as const,
      ),
    );
    const changed: Record<string, unknown> = {
      ...task,
      ...Object.fromEntries(sections.filter(([, tasks]) => tasks !== undefined)),
    };
    for (const module of ['copy', 'template', 'ansible.builtin.copy', 'ansible.builtin.template']) {
      const args = task[module] as JsonObject | undefined;
      const src = args?.['src'];
      if (typeof src !== 'string' || args?.['remote_src'] === true) continue;
      try {
        const bytes = await readFile(src);
        if (bytes.length > largest)
          throw new Error(`it is larger than ${String(largest / 1024 / 1024)} MiB; mirror it instead`);
        changed[module] = { ...withoutSrc(args ?? {}), ...content(bytes, module.endsWith('copy')) };
      } catch (error) {
        problems.push({
          path: [...path, module, 'src'],
          message: `${src} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        });
      }
    }
    return changed;
  };
  const plays = await Promise.all(
    playbook.map(async (play, index) => {
      const sections = await Promise.all(
        (['pre_tasks', 'tasks', 'post_tasks', 'handlers'] as const).map(
          async (key) =>
            [key, play[key] === undefined ? undefined : await inTasks(play[key], [index, key])] as const,
        ),
      );
      return { ...play, ...Object.fromEntries(sections.filter(([, tasks]) => tasks !== undefined)) };
    }),
  );
  return { playbook: plays, problems };
}

function withoutSrc(args: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(args).filter(([key]) => key !== 'src'));
}

/** A copied file is taken as it is; a template is text to be rendered. Bytes that are no text travel in base64. */
function content(bytes: Uint8Array, verbatim: boolean): Record<string, Json> {
  const text = Buffer.from(bytes).toString('utf8');
  if (!Buffer.from(text).equals(Buffer.from(bytes)))
    return { content_base64: Buffer.from(bytes).toString('base64') };
  return { content: verbatim && /\{[{%#]/.test(text) ? `{{ ${JSON.stringify(text)} }}` : text };
}
