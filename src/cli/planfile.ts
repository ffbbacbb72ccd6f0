import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { exitCode, PairctlError, type Refusal } from '../model/error.ts';
import type { JsonObject } from '../model/json.ts';
import type { Plan, PlannedChange } from '../model/outcome.ts';
import type { PairOptions } from './types.ts';

/** A saved plan: what was shown, and what it was made from. */
interface PlanFile {
  readonly kind: 'pairctl-plan';
  readonly format: 1;
  readonly pairPath: string;
  readonly inventoryPath: string | null;
  readonly extraVars: JsonObject;
  readonly limit: readonly string[] | null;
  readonly tags: readonly string[];
  readonly skipTags: readonly string[];
  readonly plan: Plan;
}

/** The text of a saved plan. Secrets are not in it: a plan only ever holds their masks. */
export function displayPlanFile(plan: Plan, options: PairOptions): string {
  const file: PlanFile = {
    kind: 'pairctl-plan',
    format: 1,
    pairPath: resolve(options.pairPath),
    inventoryPath: options.inventoryPath === undefined ? null : resolve(options.inventoryPath),
    extraVars: options.extraVars,
    limit: options.limit ?? null,
    tags: options.tags,
    skipTags: options.skipTags,
    plan,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Reads a saved plan where the path is one; undefined where it is a definition. */
export async function readPlanFile(path: string): Promise<PlanFile | undefined> {
  if (!path.endsWith('.json') && !isPlanName(path)) return undefined;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new PairctlError(`the plan ${path} cannot be read`, { exitCode: exitCode.usage, cause: error });
  }
  try {
    const file = JSON.parse(text) as Partial<PlanFile>;
    if (file.kind === 'pairctl-plan' && file.format === 1 && file.plan !== undefined) return file as PlanFile;
  } catch (error) {
    throw new PairctlError(`${path} is no saved plan: it is not JSON`, {
      exitCode: exitCode.usage,
      hint: 'write one with: pairctl plan --out FILE',
      cause: error,
    });
  }
  throw new PairctlError(`${path} is no saved plan`, {
    exitCode: exitCode.usage,
    hint: 'write one with: pairctl plan --out FILE',
  });
}

function isPlanName(path: string): boolean {
  return isAbsolute(path) && path.endsWith('.plan');
}

/** The options that a saved plan was made with, for the same plan to be made again. */
export function planOptions(file: PlanFile, options: PairOptions): PairOptions {
  const { preview, detailedExitCode, yes, overrides, lockWait, timeoutSeconds } = options;
  return {
    preview,
    detailedExitCode,
    yes,
    ...(options.acknowledged === undefined ? {} : { acknowledged: options.acknowledged }),
    overrides,
    lockWait,
    timeoutSeconds,
    pairPath: file.pairPath,
    extraVars: file.extraVars,
    tags: file.tags,
    skipTags: file.skipTags,
    ...(file.inventoryPath === null ? {} : { inventoryPath: file.inventoryPath }),
    ...(file.limit === null ? {} : { limit: file.limit }),
  };
}

/** The refusal of guard `stale-plan`, naming what is different now; undefined where the plan is the same. */
export function stalePlan(saved: Plan, now: Plan): Refusal | undefined {
  if (saved.digest === now.digest) return undefined;
  const facts = differences(saved, now);
  return {
    guard: 'stale-plan',
    host: facts[0]?.host ?? 'operator',
    found: `since the plan was saved, ${
      facts
        .map((fact) => fact.text)
        .slice(0, 5)
        .join('; ') || 'something that it was made from has changed'
    }`,
    loss: 'changes that nobody has looked at would be made',
    remedy: 'make and look at a new plan: pairctl plan --out FILE',
  };
}

function differences(saved: Plan, now: Plan): readonly { readonly host: string; readonly text: string }[] {
  const before = new Map(saved.changes.map((change) => [change.id, change]));
  const after = new Map(now.changes.map((change) => [change.id, change]));
  const words = (change: PlannedChange, text: string): { host: string; text: string } => ({
    host: change.host,
    text: `${change.host}: "${change.name}" ${text}`,
  });
  return [
    ...(saved.epoch === now.epoch
      ? []
      : [{ host: 'operator', text: `the epoch went from ${String(saved.epoch)} to ${String(now.epoch)}` }]),
    ...now.changes
      .filter((change) => !before.has(change.id))
      .map((change) => words(change, `would change too (${change.because.join(', ')})`)),
    ...saved.changes
      .filter((change) => !after.has(change.id))
      .map((change) => words(change, 'is no longer to be changed')),
    ...now.changes
      .filter((change) => {
        const old = before.get(change.id);
        return old !== undefined && JSON.stringify(old) !== JSON.stringify(change);
      })
      .map((change) => words(change, 'finds something else there')),
  ];
}
