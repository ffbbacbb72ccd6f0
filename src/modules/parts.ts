import type { Stat } from '../shell/read.ts';
import type { Command } from '../model/command.ts';
import type { Step } from '../model/command.ts';

/** Argument keys that several modules share, as Ansible names them. */
export const ownership = {
  mode: { type: 'string', pattern: '^0?[0-7]{3,4}$', description: 'Octal digits in quotes: "0644".' },
  owner: { type: 'string', minLength: 1, description: 'Name of the owning user.' },
  group: { type: 'string', minLength: 1, description: 'Name of the owning group.' },
} as const;

/** An absolute path. */
export const absolute = (description: string) =>
  ({ type: 'string', pattern: '^/', maxLength: 4096, description }) as const;

/** Mode, owner and group as wanted; what is undefined is left as it is. */
export interface Wanted {
  readonly mode?: string | undefined;
  readonly owner?: string | undefined;
  readonly group?: string | undefined;
}

/** Four octal digits. */
export function fullMode(mode: string): string {
  return mode.padStart(4, '0');
}

/** What differs between a path and what is wanted of it, each a short phrase. */
export function differences(state: Exclude<Stat, { kind: 'absent' }>, wanted: Wanted): readonly string[] {
  return [
    ...(wanted.mode !== undefined && fullMode(wanted.mode) !== state.mode
      ? [`mode ${state.mode} instead of ${fullMode(wanted.mode)}`]
      : []),
    ...(wanted.owner !== undefined && wanted.owner !== state.owner
      ? [`owner ${state.owner} instead of ${wanted.owner}`]
      : []),
    ...(wanted.group !== undefined && wanted.group !== state.group
      ? [`group ${state.group} instead of ${wanted.group}`]
      : []),
  ];
}

/** Steps that give a path its owner and mode; owner first, since chown may clear bits of the mode. */
export function ownSteps(path: string, wanted: Wanted): readonly Step[] {
  const who = `${wanted.owner ?? ''}${wanted.group === undefined ? '' : `:${wanted.group}`}`;
  return [
    ...(who === '' ? [] : [exec(['chown', '-h', '--', who, path])]),
    ...(wanted.mode === undefined ? [] : [exec(['chmod', '--', fullMode(wanted.mode), path])]),
  ];
}

/** A step that runs a program with its words. */
export function exec(run: readonly [string, ...string[]], more: Partial<Command> = {}): Step {
  return { do: 'exec', command: { run, ...more } };
}

/** What a path shares with others: itself, and the owner and group that must exist before. */
export function pathResources(
  path: string,
  wanted: Wanted,
): { readonly provides: readonly string[]; readonly needs: readonly string[] } {
  return {
    provides: [`path:${path}`],
    needs: [
      ...(wanted.owner === undefined ? [] : [`user:${wanted.owner}`]),
      ...(wanted.group === undefined ? [] : [`group:${wanted.group}`]),
    ],
  };
}

/** Folders that no task may remove. */
export function isSystemPath(path: string): boolean {
  return /^\/*$|^\/+(bin|boot|dev|etc|home|lib|lib32|lib64|libx32|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)\/*$|^\/+(usr|var)\/+[^/]+\/*$/.test(
    path,
  );
}
