import type { DoctorGroup, Finding } from '../model/doctor.ts';
import type { Patient } from './patient.ts';

/** What a check says, before its own name is put to it. */
export type Said = Omit<Finding, 'check' | 'group'>;

/** One question to a pair. `acts` marks one that does more than look: it is left out with `--look-only`. */
export interface Check {
  readonly name: string;
  readonly group: DoctorGroup;
  readonly acts?: true;
  ask(patient: Patient): Promise<readonly Said[]> | readonly Said[];
}

/** It is as it must be. */
export function ok(found: string, host?: string): Said {
  return { verdict: 'ok', found, ...at(host) };
}

/** A failover would work, and yet: what it means and what to do. */
export function warning(found: string, means: string, remedy: string, host?: string): Said {
  return { verdict: 'warning', found, means, remedy, ...at(host) };
}

/** A failover would not work, or would not be safe. */
export function failed(found: string, means: string, remedy: string, host?: string): Said {
  return { verdict: 'failed', found, means, remedy, ...at(host) };
}

/** It could not be asked: nothing is concluded. */
export function unasked(found: string, host?: string, remedy?: string): Said {
  return { verdict: 'not checked', found, ...at(host), ...(remedy === undefined ? {} : { remedy }) };
}

function at(host: string | undefined): { readonly host?: string } {
  return host === undefined ? {} : { host };
}

/** Asks every check at once; what throws is not checked, and says why. */
export async function examine(checks: readonly Check[], patient: Patient): Promise<readonly Finding[]> {
  const found = await Promise.all(
    checks.map(async (check) => {
      const said = check.acts === true && !patient.acts ? [leftOut] : await askSafely(check, patient);
      return said.map((one): Finding => ({ check: check.name, group: check.group, ...one }));
    }),
  );
  return found.flat();
}

const leftOut = unasked('left out, because it does more than look (--look-only)');

async function askSafely(check: Check, patient: Patient): Promise<readonly Said[]> {
  try {
    return await check.ask(patient);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
    return [unasked(error.message, undefined, hint)];
  }
}
