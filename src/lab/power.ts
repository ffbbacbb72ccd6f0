import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labDirectory } from './place.ts';
import { labProgram } from './system.ts';
import { namespaceOf } from './words.ts';

/** A host's mains switch, by the lab's and the host's name. What is on is read from the machine each time: another process may have switched. */
export interface Switch {
  readonly programs: string;
  readonly lab: string;
}

/** The pid of the container's keeper, where the host is on. Its number and its start, kept together, cannot be another process's. */
export function keeperOf(lab: string, host: string): number | undefined {
  const path = join(labDirectory(lab), host, 'container');
  if (!existsSync(path)) return undefined;
  const [pid = '', started = ''] = readFileSync(path, 'utf8').trim().split(' ');
  return started !== '' && processStart(Number(pid)) === started ? Number(pid) : undefined;
}

/** The first process within a host that is on, by its number on this machine: the container's child, which is the keeper's. */
export function initOf(lab: string, host: string): number | undefined {
  const container = firstChild(keeperOf(lab, host));
  return firstChild(container);
}

function firstChild(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined;
  try {
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8');
    return Number(children.trim().split(' ')[0]) || undefined;
  } catch {
    return undefined;
  }
}

/** Switches a host on; its disk is as it was. */
export async function switchOn(of: Switch, host: string): Promise<void> {
  await labProgram(of.programs, 'power', ['on', ...placeOf(of, host), host, layersOf(of.lab).join(':')]);
}

/** Pulls the plug: every process of the host is gone at once, and what its disk had not yet been told. With `forGood` the disk stays unmounted. */
export async function switchOff(of: Switch, host: string, forGood = false): Promise<void> {
  await labProgram(of.programs, 'power', [
    'off',
    ...placeOf(of, host),
    ...(forGood ? [] : [layersOf(of.lab).join(':')]),
  ]);
}

/** Stops every process of a host where it stands, or lets them go on. */
export async function switchTime(of: Switch, host: string, stands: boolean): Promise<void> {
  await labProgram(of.programs, 'power', [stands ? 'stop' : 'cont', ...placeOf(of, host)]);
}

/** The layers under every host of the lab, uppermost first: what they have in common, what of this machine is hidden from them, Debian's packages. */
export function layersOf(lab: string): readonly [common: string, hidden: string, base: string] {
  const directory = labDirectory(lab);
  return [join(directory, 'common'), join(directory, 'hidden'), join(directory, 'base/layer')];
}

function placeOf(of: Switch, host: string): readonly string[] {
  return [join(labDirectory(of.lab), host), namespaceOf(of.lab, host)];
}

/** When a process started, in clock ticks since boot; undefined when there is none of that number (proc(5), stat, field 22). */
function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
