const unitSeconds = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;

/** Seconds of the first interval of a rolling schedule; 60 when it cannot be read, for the host program itself says what is wrong with it. */
export function baseSeconds(schedule: string): number {
  const match = /^\s*(\d{1,9})([smhdw])/.exec(schedule);
  if (match === null) return 60;
  return Number(match[1]) * unitSeconds[match[2] as keyof typeof unitSeconds];
}
