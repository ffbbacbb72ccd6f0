/** What a check of `pairctl doctor` came to, worst first. */
export const verdicts = ['failed', 'warning', 'not checked', 'ok'] as const;
export type Verdict = (typeof verdicts)[number];

/** What checks are about, in the order in which they are shown where none is worse than another. */
export const doctorGroups = [
  'Hosts',
  'Pull channel',
  'Services',
  'Data',
  'Clients',
  'Fence',
  'Mail',
  'Dependencies',
] as const;
export type DoctorGroup = (typeof doctorGroups)[number];

/** One thing that a check found. */
export interface Finding {
  /** The check's name, `[a-z-]+`: stable, for pipelines. */
  readonly check: string;
  readonly group: DoctorGroup;
  readonly host?: string;
  readonly verdict: Verdict;
  /** What was seen, a sentence without a full stop. */
  readonly found: string;
  /** What it means on the day of a failover; absent where all is well. */
  readonly means?: string;
  /** What to do, with the exact command where there is one. */
  readonly remedy?: string;
}

/** The document of `pairctl doctor`. */
export interface DoctorReport {
  readonly format: 1;
  readonly pair: string;
  /** `failed`: a failover would not work, or not be safe; `warning`: it would, with what is said; `well`. */
  readonly state: 'failed' | 'warning' | 'well';
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly exitCode: number;
}

/** The report on what all checks found: worst first, else in the order of the checks. */
export function reportFindings(pair: string, findings: readonly Finding[]): DoctorReport {
  const sorted = findings.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  const count = (verdict: Verdict): number => findings.filter((f) => f.verdict === verdict).length;
  const counts = {
    failed: count('failed'),
    warning: count('warning'),
    'not checked': count('not checked'),
    ok: count('ok'),
  };
  return {
    format: 1,
    pair,
    state:
      counts.failed > 0 ? 'failed' : counts.warning > 0 || counts['not checked'] > 0 ? 'warning' : 'well',
    counts,
    findings: sorted,
    exitCode: counts.failed > 0 ? 1 : 0,
  };
}
