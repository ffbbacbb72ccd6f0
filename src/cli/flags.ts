import { type Command, Option } from 'commander';
import { guards, type GuardName } from '../model/error.ts';
import type { JsonObject } from '../model/json.ts';
import { nearest } from '../model/nearest.ts';
import type { PairOptions } from './types.ts';
import { usage } from './usage.ts';

/** What commander hands over for the common flags. */
export interface Flags {
  readonly inventory?: string;
  readonly extraVars?: readonly string[];
  readonly limit?: string;
  readonly tags?: string;
  readonly skipTags?: string;
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly detailedExitcode?: boolean;
  readonly out?: string;
  readonly yes?: boolean;
  readonly acknowledge?: boolean;
  readonly override?: readonly string[];
  readonly lockWait?: string;
  readonly timeout?: string;
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The flags of every command that reads a definition. */
export function withDefinitionFlags(command: Command): Command {
  return command
    .option('-i, --inventory <file>', 'the inventory, instead of the one that the pair names')
    .option(
      '-e, --extra-vars <k=v|@file>',
      'variables that win over all others; JSON or a YAML file too; repeatable',
      collect,
    );
}

/** The flags of every command that reaches hosts. */
export function withHostFlags(command: Command): Command {
  return withDefinitionFlags(command).option('--timeout <seconds>', 'for connecting and logging in', '10');
}

/** The flags of every command that changes hosts. */
export function withChangeFlags(command: Command): Command {
  return withHostFlags(command)
    .option('--limit <hosts>', 'only these hosts, separated by commas')
    .option('--dry-run', 'show what would be done and change nothing')
    .addOption(new Option('-C, --check', 'the same as --dry-run'))
    .option('--detailed-exitcode', 'with --dry-run: exit code 2 when there are changes')
    .option('--out <file>', 'with --dry-run: save the plan for apply')
    .option('--yes', 'say yes to every question')
    .option('--acknowledge', 'the steps that wait for a person (pause) have been seen to')
    .option(
      '--override <guard=reason>',
      'lift a guard for this run; the reason is recorded on the hosts; repeatable',
      collect,
    )
    .option('--lock-wait <seconds>', 'wait so long for another run of this pair', '0');
}

/** The flags of every command that carries tasks of a playbook out. */
export function withRunFlags(command: Command): Command {
  return withChangeFlags(command)
    .option('--tags <tags>', 'only tasks with these tags, separated by commas')
    .option('--skip-tags <tags>', 'no tasks with these tags');
}

/** The flags as options; rejects with exit code 64 for what they cannot mean. */
export async function pairOptions(pairPath: string, flags: Flags): Promise<PairOptions> {
  const preview = flags.dryRun === true || flags.check === true;
  if (!preview && flags.out !== undefined)
    throw usage('--out goes with --dry-run', 'pairctl plan --out FILE');
  if (!preview && flags.detailedExitcode === true)
    throw usage('--detailed-exitcode goes with --dry-run', 'pairctl plan --detailed-exitcode');
  return {
    pairPath,
    extraVars: await extraVarsOf(flags.extraVars ?? []),
    tags: words(flags.tags),
    skipTags: words(flags.skipTags),
    preview,
    detailedExitCode: flags.detailedExitcode === true,
    yes: flags.yes === true,
    ...(flags.acknowledge === true ? { acknowledged: true } : {}),
    overrides: new Map((flags.override ?? []).map(override)),
    lockWait: seconds('--lock-wait', flags.lockWait ?? '0'),
    timeoutSeconds: seconds('--timeout', flags.timeout ?? '10'),
    ...(flags.inventory === undefined ? {} : { inventoryPath: flags.inventory }),
    ...(flags.limit === undefined ? {} : { limit: some('--limit', words(flags.limit)) }),
    ...(flags.out === undefined ? {} : { planFile: flags.out }),
  };
}

async function extraVarsOf(texts: readonly string[]): Promise<JsonObject> {
  if (texts.length === 0) return {};
  const { parseExtraVars } = await import('./extra_vars.ts');
  return parseExtraVars(texts);
}

function words(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** An empty list would mean everything, which is the opposite of what was asked for. */
function some(flag: string, given: readonly string[]): readonly string[] {
  if (given.length === 0) throw usage(`${flag} names nothing`, `${flag} web2`);
  return given;
}

const unitSeconds = { s: 1, m: 60, h: 3600 } as const;

function seconds(flag: string, text: string): number {
  const match = /^(\d{1,6})([smh]?)$/.exec(text);
  if (match === null) throw usage(`${flag} wants seconds, or 30s, 5m, 1h, not "${text}"`, `${flag} 30`);
  const unit = (match[2] === '' ? 's' : match[2]) as keyof typeof unitSeconds;
  return Number(match[1]) * unitSeconds[unit];
}

/** Guards that a reason can lift; the others are lifted by a flag of their own. */
const ownFlags: Readonly<Partial<Record<GuardName, string>>> = {
  consent: '--yes gives consent',
  'human-step': '--acknowledge says that it has been seen to',
};
export const liftable = (Object.keys(guards) as GuardName[]).filter((name) => ownFlags[name] === undefined);

function override(text: string): readonly [GuardName, string] {
  const at = text.indexOf('=');
  const given = at < 0 ? text : text.slice(0, at);
  const reason = at < 0 ? '' : text.slice(at + 1).trim();
  const own = Object.hasOwn(ownFlags, given) ? ownFlags[given as GuardName] : undefined;
  if (own !== undefined) throw usage(`guard ${given} is not lifted by --override`, own);
  const name = liftable.find((each) => each === given);
  if (name === undefined) {
    const meant = nearest(given, liftable);
    throw usage(
      `there is no guard "${given}"${meant === undefined ? '' : `; did you mean ${meant}?`}`,
      `guards: ${liftable.join(', ')}`,
    );
  }
  if (reason === '')
    throw usage(
      `--override ${name} wants a reason, which is recorded on the hosts`,
      `--override ${name}="why it is right to go on"`,
    );
  return [name, reason];
}
