import type { HostStatus } from './hoststatus.ts';
import type { Pair } from './pair.ts';

/** What is known of drills, from whichever host held the last ones. */
export interface Rehearsed {
  /** End and outcome of the last one; null where none was ever held. */
  readonly last: string | null;
  readonly outcome: 'passed' | 'failed' | null;
  readonly lastPassed: string | null;
  /** Seconds since then, and that it took until every check held. */
  readonly ageSeconds: number | null;
  readonly serveSeconds: number | null;
}

/** Puts together what both hosts say of drills, and what is wrong with it. `now` in milliseconds since 1970. */
export function assessDrills(
  pair: Pair,
  statuses: Readonly<Record<string, HostStatus | undefined>>,
  now: number,
): { readonly drill: Rehearsed; readonly findings: readonly string[] } {
  const held = Object.entries(statuses).flatMap(([host, status]) =>
    status?.drill == null ? [] : [{ host, ...status.drill }],
  );
  const newest = held.toSorted((a, b) => a.ended.localeCompare(b.ended)).at(-1);
  const passed = held
    .filter(({ lastPassed }) => lastPassed !== null)
    .toSorted((a, b) => (a.lastPassed ?? '').localeCompare(b.lastPassed ?? ''))
    .at(-1);
  const lastPassed = passed?.lastPassed ?? null;
  const ageSeconds =
    lastPassed === null ? null : Math.max(0, Math.round((now - Date.parse(lastPassed)) / 1000));
  const { maxAgeSeconds } = pair.drill;
  return {
    drill: {
      last: newest?.ended ?? null,
      outcome: newest?.outcome ?? null,
      lastPassed,
      ageSeconds,
      serveSeconds: passed?.serveSeconds ?? null,
    },
    findings: [
      ...(newest?.outcome === 'failed'
        ? [`the last drill, on ${newest.host} at ${newest.ended}, did not pass: pairctl run drill says why`]
        : []),
      ...(maxAgeSeconds === undefined
        ? []
        : ageSeconds === null
          ? ['no drill has passed yet: pairctl run drill']
          : ageSeconds > maxAgeSeconds
            ? ['the last drill that passed is older than drill.max_age allows: pairctl run drill']
            : []),
      ...held
        .filter(({ chain }) => !chain)
        .map(
          ({ host }) =>
            `reports of drills on ${host} were changed or removed: their chain of hashes is broken`,
        ),
    ],
  };
}
