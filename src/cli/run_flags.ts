import type { Command } from 'commander';
import { durationSeconds } from '../config/units.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { usage } from './usage.ts';

/** A flag of `pairctl run` that one of pairctl's own playbooks understands, as a variable of that playbook. */
interface PlaybookFlag {
  readonly flag: string;
  readonly playbooks: readonly string[];
  readonly variable: string;
  readonly description: string;
  readonly read: (text: string) => Json;
}

const playbookFlags: readonly PlaybookFlag[] = [
  {
    flag: '--mirror <name>',
    playbooks: ['sync'],
    variable: 'only_mirror',
    description: 'sync: only this mirror',
    read: (text) => text,
  },
  {
    flag: '--accept <count>',
    playbooks: ['sync'],
    variable: 'accepted',
    description: 'sync: let a mass change of exactly so many entries happen',
    read: (text) => {
      if (!/^[1-9]\d{0,14}$/.test(text))
        throw usage(
          `--accept wants the count that guard mass-change gave, not "${text}"`,
          'pairctl run sync --accept 900',
        );
      return Number(text);
    },
  },
  {
    flag: '--backup <name>',
    playbooks: ['failover', 'restore'],
    variable: 'backup_name',
    description: 'failover, restore: this backup instead of the newest that proves good',
    read: (text) => text,
  },
  {
    flag: '--max-loss <duration>',
    playbooks: ['failover', 'switchover', 'failback'],
    variable: 'max_loss_seconds',
    description:
      'failover, switchover, failback: refuse to lose more than this, whatever failover.max_loss says; 30m, 2h',
    read: (text) => durationOf('--max-loss', text),
  },
  {
    flag: '--max-time <duration>',
    playbooks: ['failover', 'switchover', 'failback'],
    variable: 'max_time_seconds',
    description:
      'failover, switchover, failback: refuse when it is expected to take longer, or when no drill has measured it',
    read: (text) => durationOf('--max-time', text),
  },
  {
    flag: '--at <time>',
    playbooks: ['restore'],
    variable: 'taken_by',
    description: 'restore: the newest backup taken by then; ISO 8601, or 2h for two hours ago',
    read: (text) => {
      if (/^\d{1,9}[smhdw]$/.test(text) || /^\d{4}-\d\d-\d\d(?:[T ].*)?$/.test(text)) {
        if (/^\d+[smhdw]$/.test(text) || !Number.isNaN(Date.parse(text))) return text;
      }
      throw usage(
        `--at wants a time such as 2026-01-31T12:00:00Z, or 2h, not "${text}"`,
        'pairctl run restore --at 2h',
      );
    },
  },
  {
    flag: '--plan <name>',
    playbooks: ['restore'],
    variable: 'only_plan',
    description: 'restore: only what this backup plan holds',
    read: (text) => text,
  },
  {
    flag: '--only <item>',
    playbooks: ['restore'],
    variable: 'only_item',
    description: 'restore: only this database or path of the plan',
    read: (text) => text,
  },
  {
    flag: '--into <place>',
    playbooks: ['restore'],
    variable: 'restore_into',
    description: 'restore: beside production, below this directory or into a new database of this name',
    read: (text) => text,
  },
  {
    flag: '--on <host>',
    playbooks: ['restore'],
    variable: 'restore_on',
    description: 'restore: with --into, on this host of the pair, from its own store; standby, or its name',
    read: (text) => text,
  },
  {
    flag: '--at-least <proof>',
    playbooks: ['restore'],
    variable: 'wanted_proof',
    description: 'restore: the proof that it must have, intact or restored',
    read: (text) => {
      if (text === 'intact' || text === 'restored') return text;
      throw usage(
        `--at-least wants intact or restored, not "${text}"`,
        'pairctl run restore --at-least intact',
      );
    },
  },
];

function durationOf(flag: string, text: string): number {
  if (/^\d{1,9}[smhdw]$/.test(text)) return durationSeconds(text);
  throw usage(`${flag} wants a duration such as 30m, not "${text}"`, `pairctl run failover ${flag} 30m`);
}

/** Seconds of `--trial`, which goes with the playbooks that change roles away from where they are; exit code 64 with another. */
export function trialSeconds(playbook: string, text: string | undefined): { readonly trialSeconds?: number } {
  if (text === undefined) return {};
  if (playbook !== 'failover' && playbook !== 'switchover')
    throw usage('--trial is for failover and switchover', 'pairctl run switchover --trial 15m');
  const seconds = durationOf('--trial', text);
  if (seconds === 0) throw usage('--trial 0s would be over at once', 'pairctl run switchover --trial 15m');
  return { trialSeconds: seconds };
}

/** Declares them. */
export function withPlaybookFlags(command: Command): Command {
  for (const { flag, description } of playbookFlags) command.option(flag, description);
  return command;
}

/** What they set, for that playbook; exit code 64 for a flag that it does not know. */
export function playbookVariables(playbook: string, flags: Readonly<Record<string, unknown>>): JsonObject {
  if (playbook === 'restore' && flags['on'] !== undefined && flags['into'] === undefined)
    throw usage(
      '--on goes with --into: in the place of what is in service, a backup is restored on the primary only',
      'pairctl run restore --on standby --into /root/looked',
    );
  return Object.fromEntries(
    playbookFlags.flatMap(({ flag, playbooks, variable, read }) => {
      const name = flag.replace(/^--| .*$/g, '');
      const value = flags[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
      if (typeof value !== 'string') return [];
      if (!playbooks.includes(playbook))
        throw usage(
          `--${name} is for ${playbooks.join(', ')}`,
          `pairctl run ${playbooks[0] ?? ''} --${name} …`,
        );
      return [[variable, read(value)]];
    }),
  );
}
