import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the host program lives, on every host. */
export const programDirectory = '/usr/local/lib/pairctl';

export interface ProgramFile {
  readonly path: string;
  readonly content: string;
  /** Octal digits. */
  readonly mode: string;
}

const entry = 'pairctl-host';
let read: readonly ProgramFile[] | undefined;

/** The files of the host program as they go onto hosts, `version` among them; read once from the package. */
export function hostProgramFiles(): readonly ProgramFile[] {
  read ??= withVersion(parts());
  return read;
}

/** The first 12 hexadecimal digits of the SHA-256 over all parts: path, mode and content, in the order of paths. */
export function hostProgramVersion(): string {
  return versionOf(parts());
}

/** The folder of the program's parts in the package; the same whether this runs from src/ or from the bundle in dist/. */
export function programSource(): string {
  return join(packageRoot(), 'src/host/program');
}

function parts(): readonly ProgramFile[] {
  const folder = programSource();
  return readdirSync(folder)
    .filter((name) => name === entry || /\.(?:sh|awk)$/.test(name))
    .sort()
    .map((name) => ({
      path: `${programDirectory}/${name}`,
      content: readFileSync(join(folder, name), 'utf8'),
      mode: name === entry ? '0755' : '0644',
    }));
}

function withVersion(files: readonly ProgramFile[]): readonly ProgramFile[] {
  return [...files, { path: `${programDirectory}/version`, content: `${versionOf(files)}\n`, mode: '0644' }];
}

function versionOf(files: readonly ProgramFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.path}\0${file.mode}\0${file.content}\0`);
  return hash.digest('hex').slice(0, 12);
}

function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the package.json of pairctl is not above its program files');
    folder = above;
  }
  return folder;
}
