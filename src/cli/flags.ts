import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { exitCode, guards, PairctlError, type GuardName } from '../model/error.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { PairOptions } from './types.ts';

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
  readonly override?: readonly string[];
  readonly lockWait?: string;
  readonly timeout?: string;
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The flags of every command that works on a pair. */
export function withPairFlags(command: Command): Command {
  return command
    .option('-i, --inventory <file>', 'the inventory, instead of the one that the pair names')
    .option('-e, --extra-vars <k=v|@file>', 'variables that win over all others; repeatable', collect)
    .option('--timeout <seconds>', 'for connecting and logging in', '10');
}

/** The flags of every command that carries tasks out. */
export function withRunFlags(command: Command): Command {
  return withPairFlags(command)
    .option('--limit <hosts>', 'only these hosts, separated by commas')
    .option('--tags <tags>', 'only tasks with these tags')
    .option('--skip-tags <tags>', 'no tasks with these tags')
    .option('--dry-run', 'show what would be done and change nothing')
    .option('-C, --check', 'the same as --dry-run')
    .option('--detailed-exitcode', 'with --dry-run: exit code 2 when there are changes')
    .option('--out <file>', 'with --dry-run: save the plan for apply')
    .option('--yes', 'say yes to every question')
    .option(
      '--override <guard=reason>',
      'lift a guard for this run; the reason is recorded on the hosts; repeatable',
      collect,
    )
    .option('--lock-wait <seconds>', 'wait for another run of this pair', '0');
}

/** The flags as options; exit code 64 for what they cannot mean. */
export function pairOptions(pairPath: string, flags: Flags): PairOptions {
  const preview = flags.dryRun === true || flags.check === true;
  if (!preview && flags.out !== undefined)
    throw usage('--out goes with --dry-run', 'pairctl plan --out FILE');
  return {
    pairPath,
    extraVars: Object.assign({}, ...(flags.extraVars ?? []).map(extraVars)) as JsonObject,
    tags: words(flags.tags),
    skipTags: words(flags.skipTags),
    preview,
    detailedExitCode: flags.detailedExitcode === true,
    yes: flags.yes === true,
    overrides: new Map((flags.override ?? []).map(override)),
    lockWait: seconds('--lock-wait', flags.lockWait ?? '0'),
    timeoutSeconds: seconds('--timeout', flags.timeout ?? '10'),
    ...(flags.inventory === undefined ? {} : { inventoryPath: flags.inventory }),
    ...(flags.limit === undefined ? {} : { limit: words(flags.limit) }),
    ...(flags.out === undefined ? {} : { planFile: flags.out }),
  };
}

function words(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
}

function seconds(flag: string, text: string): number {
  const value = Number(/^(\d+)s?$/.exec(text)?.[1] ?? 'x');
  if (Number.isNaN(value)) throw usage(`${flag} wants seconds, not "${text}"`, `${flag} 30`);
  return value;
}

function override(text: string): readonly [GuardName, string] {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const reason = at < 0 ? '' : text.slice(at + 1).trim();
  if (!Object.hasOwn(guards, name))
    throw usage(`there is no guard "${name}"`, `guards: ${Object.keys(guards).join(', ')}`);
  if (reason === '')
    throw usage(
      `--override ${name} wants a reason, which is recorded on the hosts`,
      `--override ${name}="why it is right to go on"`,
    );
  return [name as GuardName, reason];
}

function extraVars(text: string): JsonObject {
  if (text.startsWith('@')) return parsed(readFile(text.slice(1)), text);
  if (text.trimStart().startsWith('{')) return parsed(text, text);
  const at = text.indexOf('=');
  if (at <= 0) throw usage(`--extra-vars wants NAME=VALUE, JSON or @FILE, not "${text}"`, '-e name=value');
  return { [text.slice(0, at)]: text.slice(at + 1) };
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new PairctlError(`--extra-vars: ${path} cannot be read`, {
      exitCode: exitCode.usage,
      cause: error,
    });
  }
}

function parsed(text: string, shown: string): JsonObject {
  try {
    const value = JSON.parse(text) as Json;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  } catch {
    // said below
  }
  throw usage(`--extra-vars: ${shown} is no JSON object`, '-e \'{"name": "value"}\'');
}

/** A wrong command line: exit code 64. */
export function usage(message: string, hint: string): PairctlError {
  return new PairctlError(message, { exitCode: exitCode.usage, hint });
}
