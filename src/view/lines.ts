import type { Event, Listener, Outcome } from '../model/outcome.ts';
import { neutral } from './neutral.ts';
import type { Paint } from './paint.ts';
import { changeLines } from './plan_text.ts';
import { displayBytes, displaySeconds } from './units.ts';

export interface LineOptions {
  readonly paint: Paint;
  readonly diff: boolean;
  /** 0: what changed or went wrong; 1: everything; 2: also what started. */
  readonly verbosity: number;
  /** Prints one or more lines. */
  print(text: string): void;
  warn(text: string): void;
}

/** A run as plain lines, one for each task that has ended: for pipes and logs. */
export function lineListener(options: LineOptions): Listener {
  let progressAt = new Map<string, number>();
  return (event) => {
    switch (event.event) {
      case 'play-started':
        options.print(options.paint.strong(`\n${neutral(event.name)}`));
        break;
      case 'task-started':
        if (options.verbosity >= 2)
          options.print(options.paint.dim(`${event.host}: ${neutral(event.name)} …`));
        break;
      case 'task-progress': {
        const tenth = Math.floor((event.fraction ?? 0) * 10);
        if (event.fraction !== undefined && tenth > (progressAt.get(event.id) ?? 0)) {
          progressAt = new Map(progressAt).set(event.id, tenth);
          options.print(options.paint.dim(`${event.host}: ${progressText(event)}`));
        }
        break;
      }
      case 'task-finished':
        finished(event, options);
        break;
      case 'message':
        options.warn(messageText(event, options.paint));
        break;
      case 'run-started':
      case 'run-finished':
        break;
    }
  };
}

function finished(event: Event & { event: 'task-finished' }, options: LineOptions): void {
  const { outcome, change } = event;
  const quiet =
    options.verbosity < 1 &&
    (outcome.result === 'ok' || outcome.result === 'skipped') &&
    outcome.module !== 'debug';
  if (quiet) return;
  options.print(outcomeLine(outcome, options.paint));
  if (change !== undefined && options.diff && change.diff !== undefined)
    options.print(changeLines(change, { diff: true, paint: options.paint }).slice(1).join('\n'));
}

/** One task's end in one line; a failure's message below it. */
export function outcomeLine(outcome: Outcome, paint: Paint): string {
  const colour =
    outcome.result === 'ok'
      ? paint.good
      : outcome.result === 'changed'
        ? paint.changed
        : outcome.result === 'skipped'
          ? paint.dim
          : paint.bad;
  const word =
    outcome.tolerated === true
      ? `${outcome.result}, tolerated`
      : outcome.refusal === undefined
        ? outcome.result
        : 'refused';
  const time = outcome.seconds >= 1 ? paint.dim(` (${displaySeconds(outcome.seconds)})`) : '';
  const says =
    outcome.message !== undefined && outcome.result !== 'skipped'
      ? `\n    ${neutral(outcome.message).replaceAll('\n', '\n    ')}`
      : '';
  return `${colour(`${word}:`)} ${outcome.host}: ${neutral(outcome.name)}${time}${says}`;
}

/** Bytes, share, rate and time left, as far as they are known. */
export function progressText(progress: {
  readonly fraction?: number;
  readonly bytes?: number;
  readonly rate?: number;
  readonly secondsLeft?: number;
}): string {
  return [
    ...(progress.fraction === undefined ? [] : [`${String(Math.round(progress.fraction * 100))} %`]),
    ...(progress.bytes === undefined ? [] : [displayBytes(progress.bytes)]),
    ...(progress.rate === undefined ? [] : [`${displayBytes(Math.round(progress.rate))}/s`]),
    ...(progress.secondsLeft === undefined ? [] : [`${displaySeconds(progress.secondsLeft)} left`]),
  ].join(', ');
}

/** A message with its remedy. */
export function messageText(
  event: { readonly level: string; readonly text: string; readonly hint?: string },
  paint: Paint,
): string {
  const colour = event.level === 'error' ? paint.bad : event.level === 'warning' ? paint.changed : paint.dim;
  return `${colour(`${event.level}:`)} ${neutral(event.text)}${event.hint === undefined ? '' : `\n  do: ${neutral(event.hint)}`}`;
}
