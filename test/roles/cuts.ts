import type { Mishap } from './fate.ts';

/** Every cut takes minutes: PAIRCTL_EVERY_CUT=1 asks for them, a sample is always tried. */
export const everyCut = process.env['PAIRCTL_EVERY_CUT'] === '1';

/** Every place at which the operator can be killed, an answer or a command lost, or a host lose its power before or after a command, among so many commands. */
export function cutsOf(sent: number): readonly Mishap[] {
  return [
    { kind: 'killed', at: 0 },
    ...Array.from({ length: sent }, (_, index) => index + 1).flatMap((at): readonly Mishap[] => [
      { kind: 'killed', at },
      { kind: 'lost', at },
      { kind: 'unsent', at },
      { kind: 'torn', at, step: 0 },
      { kind: 'torn', at, step: Infinity },
    ]),
  ];
}

/** One of `each` of them, another one at every place; all of them where that was asked for. */
export function sampleOf<T>(all: readonly T[], each: number): readonly T[] {
  return everyCut ? all : all.filter((_, index) => index % each === 0);
}

export function displayMishap({ kind, at, step }: Mishap): string {
  return `${kind} at ${String(at)}${step === undefined ? '' : `, step ${String(step)}`}`;
}
