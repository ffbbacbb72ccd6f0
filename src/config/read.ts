import type { Checked, Problem } from '../model/problem.ts';
import type { ReadFile } from './files.ts';
import { maxBytes } from './yaml/decode.ts';
import type { Located } from './yaml/located.ts';
import { loadYaml } from './yaml/load.ts';

/** Reads and loads one YAML file; a file that is not there, or may not be read, is a problem like any other. `advice` tells what to do about a missing one. */
export async function readYaml(readFile: ReadFile, file: string, advice: string): Promise<Checked<Located>> {
  let content: Uint8Array;
  try {
    content = await readFile(file, maxBytes + 1);
  } catch (error) {
    return { ok: false, problems: [unreadable(error, file, advice)] };
  }
  return loadYaml(content, file);
}

function unreadable(error: unknown, file: string, advice: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { message: `${file}: there is no such file`, hint: advice };
  if (code === 'EISDIR') return { message: `${file} is a directory`, hint: advice };
  if (code === 'EACCES' || code === 'EPERM')
    return { message: `${file}: may not be read by this user`, hint: 'check its owner and mode' };
  return { message: `${file}: cannot be read${code === '' ? '' : ` (${code})`}` };
}
