import type { BackupEntry, ProofLevel } from '../model/hoststatus.ts';
import { ageSeconds } from './age.ts';

/** A newer backup that was passed over. */
export interface Rejected {
  readonly name: string;
  readonly takenAt: string;
  readonly why: string;
  /** What passing it over costs: minutes from it back to the next older one; null when there is none. */
  readonly minutes: number | null;
}

export interface Chosen {
  readonly plan: string;
  readonly name: string;
  readonly takenAt: string;
  readonly epoch: number;
  readonly bytes: number;
  /** The level that it has now, after its hashes were checked. */
  readonly proof: ProofLevel;
  /** Age when it was chosen: what is lost if it is restored, at most. */
  readonly lossSeconds: number;
  readonly rejected: readonly Rejected[];
}
export type Choice =
  | { readonly found: true; readonly chosen: Chosen }
  | { readonly found: false; readonly plan: string; readonly rejected: readonly Rejected[] };

interface Demand {
  readonly plan: string;
  readonly atLeast: ProofLevel;
  /** Only this one. */
  readonly name?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const levels: readonly ProofLevel[] = ['taken', 'complete', 'intact', 'restored'];

/** Whether a level satisfies another. */
function isAtLeast(level: ProofLevel, wanted: ProofLevel): boolean {
  return levels.indexOf(level) >= levels.indexOf(wanted);
}

/**
 * The newest backup of a plan that proves good, asked one by one from the newest on: `check` answers why one does not verify.
 * Nothing is believed for what was proven earlier: a bit may have flipped since. Safety copies are taken only by name.
 */
export async function chooseBackup(
  entries: readonly BackupEntry[],
  demand: Demand,
  check: (entry: BackupEntry) => Promise<string | undefined>,
): Promise<Choice> {
  const candidates = candidatesOf(entries, demand);
  const rejected: Rejected[] = [];
  for (const [index, entry] of candidates.entries()) {
    const why = await whyNot(entry, demand, check);
    if (why === undefined) {
      const passed = [...rejected, ...withoutPlace(candidates.slice(index + 1), entry)];
      return { found: true, chosen: chosenOf(entry, demand, passed) };
    }
    const older = candidates[index + 1];
    rejected.push({ name: entry.name, takenAt: entry.takenAt, why, minutes: minutesBetween(entry, older) });
  }
  return { found: false, plan: demand.plan, rejected };
}

/** Newest first: by epoch, then by sequence number, whatever the clocks said. */
function candidatesOf(entries: readonly BackupEntry[], demand: Demand): readonly BackupEntry[] {
  return entries
    .filter((entry) => entry.plan === demand.plan)
    .filter((entry) =>
      demand.name === undefined ? !entry.name.startsWith('safety-') : entry.name === demand.name,
    )
    .toSorted((a, b) => b.epoch - a.epoch || b.seq - a.seq);
}

/** Where a seal cannot be read, epoch and sequence number are not known (0), and only its name tells that a bad one is newer than the chosen one. */
function withoutPlace(rest: readonly BackupEntry[], chosen: BackupEntry): readonly Rejected[] {
  return rest.flatMap((entry) =>
    entry.seq === 0 && entry.bad !== undefined && Date.parse(entry.takenAt) > Date.parse(chosen.takenAt)
      ? [
          {
            name: entry.name,
            takenAt: entry.takenAt,
            why: entry.bad,
            minutes: minutesBetween(entry, chosen),
          },
        ]
      : [],
  );
}

async function whyNot(
  entry: BackupEntry,
  { atLeast }: Demand,
  check: (entry: BackupEntry) => Promise<string | undefined>,
): Promise<string | undefined> {
  if (entry.bad !== undefined) return entry.bad;
  // Hashing proves `intact`; only a drill gives more, and needs no hashing to be found missing.
  if (atLeast === 'restored' && entry.proof !== 'restored')
    return `its proof level is ${entry.proof}, not restored`;
  return await check(entry);
}

function chosenOf(entry: BackupEntry, demand: Demand, rejected: readonly Rejected[]): Chosen {
  const { plan, name, takenAt, epoch, bytes, proof } = entry;
  return {
    plan,
    name,
    takenAt,
    epoch,
    bytes,
    proof: isAtLeast(proof, 'intact') ? proof : 'intact',
    lossSeconds: ageSeconds(takenAt, demand.now),
    rejected,
  };
}

function minutesBetween(newer: BackupEntry, older: BackupEntry | undefined): number | null {
  if (older === undefined) return null;
  return Math.max(0, Math.round((Date.parse(newer.takenAt) - Date.parse(older.takenAt)) / 60_000));
}
