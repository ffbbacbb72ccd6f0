import type { Progress } from '../model/host.ts';
import { displaySeconds } from '../model/duration.ts';
import { displayBytes } from './units.ts';

/** Share, bytes, rate and time left, as far as they are known: `40 %, 20.4 MiB, 10.0 MiB/s, 3 s left`. */
export function progressText(progress: Progress): string {
  return [
    ...(progress.fraction === undefined ? [] : [`${String(Math.round(share(progress.fraction) * 100))} %`]),
    ...(progress.bytes === undefined ? [] : [displayBytes(progress.bytes)]),
    ...(progress.rate === undefined ? [] : [`${displayBytes(progress.rate)}/s`]),
    ...(progress.secondsLeft === undefined
      ? []
      : [`${displaySeconds(Math.round(progress.secondsLeft))} left`]),
  ].join(', ');
}

/** A bar of `width` letters, filled as far as the fraction (0..1) goes. */
export function progressBar(fraction: number, width: number, unicode: boolean): string {
  const filled = Math.round(share(fraction) * width);
  const [full, empty] = unicode ? ['█', '░'] : ['#', '-'];
  return `${full.repeat(filled)}${empty.repeat(width - filled)}`;
}

function share(fraction: number): number {
  return Number.isNaN(fraction) ? 0 : Math.max(0, Math.min(1, fraction));
}
