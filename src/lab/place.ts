import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, PairctlError } from '../model/error.ts';
import type { LabState } from './host.ts';

const labs = '/run/pairctl-lab';

/** Where a lab keeps its state and its hosts' disks: a tmpfs of its own while it is up. */
export function labDirectory(name: string): string {
  return join(labs, name);
}

/** What the names of a lab's network namespaces begin with; namespaces and control groups are the machine's, so a lab's must be its own. */
export function prefixOf(name: string): string {
  return `pc${createHash('sha256').update(name).digest('hex').slice(0, 6)}`;
}

/** The labs of this machine, up or left over. */
export function labNames(): readonly string[] {
  return existsSync(labs) ? readdirSync(labs).sort() : [];
}

/** Takes the name for a new lab; of two that want it at once, one gets it. */
export function claim(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,30}$/.test(name))
    throw new PairctlError(`"${name}" cannot name a lab`, {
      exitCode: exitCode.usage,
      hint: 'small letters, digits and hyphens, at most 31',
    });
  mkdirSync(labs, { recursive: true, mode: 0o700 });
  const directory = labDirectory(name);
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (cause) {
    if (!existsSync(directory)) throw cause;
    throw new PairctlError(`there is a lab "${name}" already`, {
      exitCode: exitCode.failed,
      hint: `pairctl lab down --name ${name}`,
      cause,
    });
  }
  return directory;
}

/** Writes down what the lab is made of. */
export function saveState(state: LabState): void {
  writeFileSync(join(labDirectory(state.name), 'state.json'), JSON.stringify(state), { mode: 0o600 });
}

/** What a lab is made of; throws where there is none. */
export function loadState(name: string): LabState {
  const path = join(labDirectory(name), 'state.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as LabState;
  const others = labNames().filter((other) => other !== name);
  throw new PairctlError(`there is no lab "${name}"`, {
    exitCode: exitCode.failed,
    hint: others.length > 0 ? `there are: ${others.join(', ')}; or: pairctl lab up` : 'pairctl lab up',
  });
}
