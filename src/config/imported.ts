import type { Checked } from '../model/problem.ts';
import type { ReadFile } from './files.ts';
import { playbook } from './generated/definition.js';
import { readYaml } from './read.ts';
import { validate } from './validate/validate.ts';
import type { Located, Path } from './yaml/located.ts';

/** What a file that a playbook names holds: `import_tasks`, `import_playbook`, `vars_files`. */
export type Holds = 'tasks' | 'plays' | 'variables';

/** Reads and checks such a file as strictly as the playbook itself. */
export async function readImported(
  readFile: ReadFile,
  file: string,
  holds: Holds,
): Promise<Checked<Located>> {
  const read = await readYaml(readFile, file, 'name a file beside the playbook');
  if (!read.ok || holds === 'variables') return read;
  const problems = validate(playbook, holds === 'plays' ? read.value : asPlay(read.value));
  return problems.length > 0 ? { ok: false, problems } : read;
}

/** A list of tasks as a playbook with one play that has them, each part at its own place. */
function asPlay(tasks: Located): Located {
  const inside = (path: Path): Path => (path[0] === 0 && path[1] === 'tasks' ? path.slice(2) : []);
  return {
    file: tasks.file,
    value: [{ hosts: 'all', tasks: tasks.value }],
    place: (path) => tasks.place(inside(path)),
    keyPlace: (path) => tasks.keyPlace(inside(path)),
    problem: (path, message, hint) => tasks.problem(inside(path), message, hint),
    keyProblem: (path, message, hint) => tasks.keyProblem(inside(path), message, hint),
    written: (path) => tasks.written(inside(path)),
  };
}
