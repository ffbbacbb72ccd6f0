import type { Event, Listener, Outcome } from '../model/outcome.ts';
import { neutral, neutralLine } from './neutral.ts';
import type { Paint } from './paint.ts';
import { diffLines } from './plan_text.ts';
import { progressText } from './progress.ts';
import { displaySeconds } from '../model/duration.ts';

export interface LineOptions {
  readonly paint: Paint;
  /** For messages, which may go where no colour is wanted. */
  readonly messagePaint: Paint;
  readonly diff: boolean;
  /** 0: what changed or went wrong; 1: everything; 2: also what started. */
  readonly verbosity: number;
  /** Prints one or more lines. */
  print(text: string): void;
  warn(text: string): void;
}

/** A run as plain lines, one for each task that has ended: for pipes and logs. */
export function lineListener(options: LineOptions): Listener {
  const tenths = new Map<string, number>();
  return (event) => {
    if (event.event === 'task-started' && options.verbosity >= 2)
      options.print(options.paint.dim(`started: ${event.host}: ${neutralLine(event.name)}`));
    if (event.event === 'task-progress' && event.fraction !== undefined) {
      const tenth = Math.floor(event.fraction * 10);
      if (tenth > (tenths.get(event.id) ?? 0)) {
        tenths.set(event.id, tenth);
        options.print(options.paint.dim(`  ${event.host}: ${progressText(event)}`));
      }
    }
    sayLines(event, options);
  };
}

/** What every text view says of an event for good: plays, ends of tasks that matter, messages. What comes and goes is left to the caller. */
export function sayLines(event: Event, options: LineOptions): void {
  switch (event.event) {
    case 'play-started':
      options.print(options.paint.strong(`\n${neutralLine(event.name)}`));
      break;
    case 'task-finished': {
      const { outcome, change } = event;
      if (!matters(outcome, options.verbosity)) break;
      options.print(
        [
          outcomeLine(outcome, options.paint),
          ...(change === undefined ? [] : diffLines(change, options)),
        ].join('\n'),
      );
      break;
    }
    case 'message':
      options.warn(messageText(event, options.messagePaint));
      break;
    case 'run-started':
    case 'task-started':
    case 'task-progress':
    case 'run-finished':
      break;
  }
}

/** Whether the end of a task is shown: what was fine only with -v, but for `debug`, whose message is its purpose. */
function matters(outcome: Outcome, verbosity: number): boolean {
  if (verbosity >= 1) return true;
  if (outcome.module === 'debug') return outcome.result !== 'skipped';
  return outcome.result !== 'ok' && outcome.result !== 'skipped';
}

/** One task's end in one line; its message, if it has one, below. */
export function outcomeLine(outcome: Outcome, paint: Paint): string {
  const time = outcome.seconds >= 1 ? paint.dim(` (${displaySeconds(outcome.seconds)})`) : '';
  const head = `${colourOf(outcome, paint)(`${wordOf(outcome)}:`)} ${outcome.host}: ${neutralLine(outcome.name)}${time}`;
  if (outcome.message === undefined || outcome.message === '') return head;
  if (outcome.result === 'skipped') return `${head}${paint.dim(`  ${neutralLine(outcome.message)}`)}`;
  return `${head}\n    ${neutral(outcome.message).trimEnd().replaceAll('\n', '\n    ')}`;
}

function wordOf(outcome: Outcome): string {
  if (outcome.tolerated === true) return `${outcome.result}, tolerated`;
  return outcome.refusal === undefined ? outcome.result : 'refused';
}

function colourOf(outcome: Outcome, paint: Paint): (text: string) => string {
  switch (outcome.result) {
    case 'ok':
      return paint.good;
    case 'changed':
      return paint.changed;
    case 'skipped':
      return paint.dim;
    case 'failed':
    case 'unreachable':
    case 'unknown':
      return outcome.tolerated === true ? paint.changed : paint.bad;
  }
}

/** A message with its remedy. */
export function messageText(
  event: { readonly level: 'info' | 'warning' | 'error'; readonly text: string; readonly hint?: string },
  paint: Paint,
): string {
  const colour = { error: paint.bad, warning: paint.changed, info: paint.dim }[event.level];
  const hint = event.hint === undefined ? '' : `\n  do: ${neutral(event.hint)}`;
  return `${colour(`${event.level}:`)} ${neutral(event.text)}${hint}`;
}
