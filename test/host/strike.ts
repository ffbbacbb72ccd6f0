import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Answer, BedHost } from './bed.ts';

/** Every tool of the program that changes something; databases are spoken to through the last. */
const tools = ['mkdir', 'mv', 'rm', 'sync', 'zstd', 'tar', 'sha256sum', 'cat', 'cp', 'ln', 'runuser'];

/** At the n-th call of any of the tools, counted from 1, the whole run ends, before or after that call has acted. */
export interface Strike {
  readonly at: number;
  readonly when: 'before' | 'after';
  /** A shell command that comes first, such as one that cuts the power. */
  readonly blow?: string;
  /** Where the calls are counted; the host's own root unless said, which a power cut would take along. */
  readonly aside?: string;
}

export function arm(host: BedHost, strike: Strike): void {
  const { countdown, struck } = marks(host, strike);
  writeFileSync(countdown, '');
  for (const tool of tools) {
    const act = `${tool === 'runuser' ? '/usr/sbin' : '/usr/bin'}/${tool} "$@"`;
    host.shim(
      tool,
      `printf x >>'${countdown}'
if [ "$(/usr/bin/wc -c <'${countdown}')" -ge ${String(strike.at)} ] && ! [ -e '${struck}' ]; then
  ${strike.when === 'after' ? act : ':'}
  /usr/bin/touch '${struck}'
  ${strike.blow ?? ':'}
  read -r _ _ _ _ group _ </proc/$$/stat
  kill -9 "-$group"
fi
exec ${act}`,
    );
  }
}

/** The tools are themselves again; whether the strike came, and how many calls there were. */
export function disarm(host: BedHost, strike: Strike): { readonly struck: boolean; readonly calls: number } {
  const { countdown, struck } = marks(host, strike);
  for (const tool of tools) rmSync(host.path('shims', tool), { force: true });
  const came = existsSync(struck);
  rmSync(struck, { force: true });
  return { struck: came, calls: readFileSync(countdown, 'utf8').length };
}

function marks(host: BedHost, strike: Strike): { readonly countdown: string; readonly struck: string } {
  const aside = strike.aside ?? host.root;
  return { countdown: `${aside}/countdown`, struck: `${aside}/struck` };
}

/** Runs a command that dies at its n-th step, all processes of it at once, as when the power goes; false when it came to its end before. */
export async function dying(
  host: BedHost,
  strike: Strike,
  ...args: readonly [string, ...string[]]
): Promise<boolean> {
  arm(host, strike);
  const { status }: Answer = await host.start(...args);
  const { struck } = disarm(host, strike);
  // Ended by a signal, or not at all.
  expect(status).toBe(struck ? null : 0);
  return struck;
}
