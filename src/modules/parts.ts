import type { Command, Step } from '../model/command.ts';
import type { Stat } from '../shell/read.ts';

/** Argument keys that several modules share, as Ansible names them. */
export const ownership = {
  mode: {
    type: 'string',
    pattern: '^0?[0-7]{3,4}$',
    title: 'octal digits in quotes, such as "0644"',
    description: 'Octal digits in quotes: "0644".',
  },
  owner: { type: 'string', minLength: 1, description: 'Name or number of the owning user.' },
  group: { type: 'string', minLength: 1, description: 'Name or number of the owning group.' },
} as const;

/** An absolute path that means the same whatever links lie on it: no `.` and no `..`. */
export const absolute = (description: string) =>
  ({
    type: 'string',
    pattern: '^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$',
    maxLength: 4096,
    title: 'an absolute path without . and ..',
    description,
  }) as const;

/** The one spelling of an absolute path: no slash twice, none at its end. */
export function cleanPath(path: string): string {
  return path.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1');
}

/** The folder that a clean path lies in. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** Mode, owner and group as wanted; what is undefined is left as it is. */
export interface Wanted {
  readonly mode?: string | undefined;
  readonly owner?: string | undefined;
  readonly group?: string | undefined;
}

/** What is there, of a path that is. */
export type Present = Exclude<Stat, { kind: 'absent' }>;

/** Four octal digits. */
export function fullMode(mode: string): string {
  return mode.padStart(4, '0').slice(-4);
}

/** What differs between a path and what is wanted of it, each a short phrase. A symbolic link has no mode of its own. */
export function differences(state: Present, wanted: Wanted): readonly string[] {
  const { mode } = wanted;
  return [
    ...(mode !== undefined && state.kind !== 'link' && fullMode(mode) !== state.mode
      ? [`mode ${state.mode} instead of ${fullMode(mode)}`]
      : []),
    ...otherOwner('owner', state.owner, state.uid, wanted.owner),
    ...otherOwner('group', state.group, state.gid, wanted.group),
  ];
}

function otherOwner(word: string, name: string, id: number, wanted: string | undefined): readonly string[] {
  if (wanted === undefined || wanted === name || wanted === String(id)) return [];
  return [`${word} ${name === 'UNKNOWN' ? String(id) : name} instead of ${wanted}`];
}

/** Steps that give a path its owner and mode; owner first, since chown may clear bits of the mode. */
export function ownSteps(path: string, wanted: Wanted): readonly Step[] {
  const who = `${wanted.owner ?? ''}${wanted.group === undefined ? '' : `:${wanted.group}`}`;
  return [
    ...(who === '' ? [] : [exec(['chown', '-h', '--', who, path])]),
    ...(wanted.mode === undefined ? [] : [exec(['chmod', '--', fullMode(wanted.mode), path])]),
  ];
}

/** The same for a path that is there: what is right already is left. */
export function mendSteps(path: string, wanted: Wanted, state: Present): readonly Step[] {
  const owner = otherOwner('', state.owner, state.uid, wanted.owner).length > 0 ? wanted.owner : undefined;
  const group = otherOwner('', state.group, state.gid, wanted.group).length > 0 ? wanted.group : undefined;
  const cleared = owner !== undefined || group !== undefined;
  const { mode } = wanted;
  const same =
    mode === undefined || (fullMode(mode) === state.mode && !(cleared && /^[2-7]/.test(state.mode)));
  return ownSteps(path, { owner, group, mode: same ? undefined : mode });
}

/** A step that runs a program with its words. */
export function exec(run: readonly [string, ...string[]], more: Partial<Command> = {}): Step {
  return { do: 'exec', command: { run, ...more } };
}

/** A step that runs a constant script of ours; its data come as positional parameters. */
export function script(text: string, args: readonly string[], more: Partial<Command> = {}): Step {
  return { do: 'exec', command: { run: { script: text, args }, ...more } };
}

/** A step that fails with these words: for a plan in which an earlier task may yet bring what is missing now. */
export function failing(message: string): Step {
  return script('printf "%s\\n" "$1" >&2; exit 1', [message]);
}

/** What a path shares with others: itself, and the owner and group that must exist before. */
export function pathResources(
  path: string,
  wanted: Wanted,
): { readonly provides: readonly string[]; readonly needs: readonly string[] } {
  return {
    provides: [`path:${cleanPath(path)}`],
    needs: [
      ...(wanted.owner === undefined ? [] : [`user:${wanted.owner}`]),
      ...(wanted.group === undefined ? [] : [`group:${wanted.group}`]),
    ],
  };
}

/** What the last lines of an error output say, on one line; empty when it says nothing. */
export function lastWords(stderr: string, lines = 3): string {
  const said = stderr.split('\n').map((line) => line.trim());
  return said
    .filter((line) => line !== '')
    .slice(-lines)
    .join('; ')
    .slice(0, 1000);
}
