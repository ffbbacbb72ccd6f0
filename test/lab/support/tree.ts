import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from '../../../src/lab/lab.ts';

const folders = ['etc', 'usr/local', 'var/lib/pairctl', 'var/log/pairctl', 'srv', 'root'];
/** What the application itself writes, all the time. */
const lively = /^\/srv\/counter\/data\/lines$/;

/** Every file of a host below the folders that pairctl knows: kind, mode, owner, times and content, by path. */
export function treeOf(lab: Lab, name: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...folders.map((folder) => below(lab, name, folder))) as Record<string, string>;
}

/** The same for one folder, named from the host's root without a leading slash. */
export function below(lab: Lab, name: string, folder: string): Readonly<Record<string, string>> {
  const root = lab.root(name);
  const found: Record<string, string> = {};
  const visit = (path: string): void => {
    const shown = path.slice(root.length);
    if (lively.test(shown)) return;
    const stat = lstatSync(path);
    const content = stat.isFile()
      ? createHash('sha256').update(readFileSync(path)).digest('hex')
      : stat.isSymbolicLink()
        ? readlinkSync(path)
        : '';
    found[shown] =
      `${stat.mode.toString(8)} ${String(stat.uid)}:${String(stat.gid)} ${String(stat.mtimeMs)} ${String(stat.ctimeMs)} ${content}`;
    if (stat.isDirectory()) for (const child of readdirSync(path)) visit(join(path, child));
  };
  if (existsSync(join(root, folder))) visit(join(root, folder));
  return found;
}
