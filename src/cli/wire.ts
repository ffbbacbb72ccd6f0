import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { checkArguments } from '../config/arguments.ts';
import { loadDefinition, type Definition } from '../config/definition.ts';
import { readFileAtMost } from '../config/files.ts';
import type { Context } from '../engine/context.ts';
import type { Clock } from '../model/clock.ts';
import { exitCode, PairctlError } from '../model/error.ts';
import type { Transport } from '../model/host.ts';
import { modules } from '../modules/registry.ts';
import { createTransport } from '../transport/transport.ts';
import { unified } from '../view/unified.ts';
import { secretValue } from './secrets.ts';
import { castOf, type Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';

/** Reads and checks the definition; shows every problem and throws with exit code 78 when there is one. */
export async function definitionOf(options: PairOptions, io: Io): Promise<Definition> {
  const loaded = await loadDefinition({
    readFile: readFileAtMost,
    pairPath: options.pairPath,
    extraVars: options.extraVars,
    ...(options.inventoryPath === undefined ? {} : { inventoryPath: options.inventoryPath }),
  });
  const wrong = (count: number): PairctlError =>
    new PairctlError(
      `the definition is wrong in ${String(count)} place${count === 1 ? '' : 's'}; nothing was contacted`,
      { exitCode: exitCode.definition },
    );
  if (!loaded.ok) {
    io.view.showProblems(loaded.problems);
    throw wrong(loaded.problems.length);
  }
  if (loaded.warnings.length > 0) io.view.showProblems(loaded.warnings, 'warning');
  return loaded.value;
}

/** The transport for a definition's hosts, and for the operator's own machine as `localhost`. */
export function transportOf(definition: Definition, options: PairOptions, io: Io): Transport {
  return createTransport({
    inventory: definition.inventory,
    secret: (ref) => secretValue(ref, dirname(definition.pairFile), io.env),
    clock: io.clock,
    signal: io.signal,
    timeoutSeconds: options.timeoutSeconds,
  });
}

/** Who runs this, for locks and journals. */
export function operatorOf(io: Io): string {
  const since = new Date(io.clock.now()).toISOString().slice(0, 19);
  return `${userInfo().username}@${hostname()} pid ${String(process.pid)} since ${since}Z`;
}

/** A name for a run that sorts by time. */
export function runName(clock: Clock): string {
  return `${new Date(clock.now()).toISOString().slice(0, 19).replaceAll(':', '-')}Z-${randomBytes(2).toString('hex')}`;
}

/** The engine's surroundings for one run on a session. */
export function contextOf(
  session: Session,
  playbook: string,
  options: PairOptions,
  io: Io,
  keepManifest: boolean,
): Context {
  const { pair } = session.definition;
  const { primary, standby, epoch } = castOf(session);
  return {
    pair: pair.name,
    playbook,
    run: runName(io.clock),
    operator: operatorOf(io),
    epoch,
    roles: epoch === 0 ? {} : { [primary]: 'primary', [standby]: 'standby' },
    connections: session.connections,
    modules,
    check: (module, args) => {
      const checked = checkArguments(module, args);
      if (checked.ok) return checked;
      return {
        ok: false,
        problems: checked.faults.map(({ message, hint }) =>
          hint === undefined ? message : `${message} (${hint})`,
        ),
      };
    },
    clock: io.clock,
    listener: io.view.listener,
    unified,
    overrides: options.overrides,
    signal: io.signal,
    patience: options.timeoutSeconds,
    keepManifest,
    ...(options.acknowledged === true || io.view.interactive ? { prompt: promptBy(options, io) } : {}),
  };
}

function promptBy(options: PairOptions, io: Io): (text: string) => Promise<boolean> {
  return async (text) => {
    if (options.acknowledged !== true) return await io.view.confirm(text);
    io.view.note(`acknowledged beforehand: ${text}`);
    return true;
  };
}

/** Reads a file relative to a playbook or pair file. */
export function readerBeside(file: string): (path: string) => Promise<Uint8Array> {
  return (path) => readFile(besideOf(file, path));
}

/** A path as it is meant in a file: relative to that file’s folder. */
export function besideOf(file: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path);
}

/** What a module takes as its short form. */
export function moduleForms(): Readonly<Record<string, { readonly shorthand?: string }>> {
  return modules;
}
