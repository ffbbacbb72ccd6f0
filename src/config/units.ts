const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds of a duration such as `30m` or `1w`; the schema has seen to its form. */
export function durationSeconds(text: string): number {
  return Number(text.slice(0, -1)) * (seconds[text.slice(-1)] ?? Number.NaN);
}

/** A duration in its largest whole unit: 5400 is `90m`. */
export function displayDuration(total: number): string {
  const unit = ['w', 'd', 'h', 'm'].find((one) => total > 0 && total % (seconds[one] ?? 1) === 0) ?? 's';
  return `${String(total / (seconds[unit] ?? 1))}${unit}`;
}

const bytes: Readonly<Record<string, number>> = {
  K: 1000,
  k: 1000,
  M: 1000 ** 2,
  G: 1000 ** 3,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: 1024 ** 3,
};

/** KiB per second of a rate such as `20MiB/s`, at least 1 (rsync's --bwlimit takes 0 for no limit). */
export function rateKiB(text: string): number {
  const match = /^([0-9]+)([A-Za-z]+?)B\/s$/.exec(text);
  return Math.max(1, Math.round((Number(match?.[1]) * (bytes[match?.[2] ?? ''] ?? Number.NaN)) / 1024));
}
