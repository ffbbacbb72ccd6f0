import type { Read } from './every.ts';

interface Field {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Names that stand for the numbers from `low` on (crontab(5): the first three letters). */
  readonly names: readonly string[];
}

const fields: readonly Field[] = [
  { name: 'minute', low: 0, high: 59, names: [] },
  { name: 'hour', low: 0, high: 23, names: [] },
  { name: 'day of month', low: 1, high: 31, names: [] },
  {
    name: 'month',
    low: 1,
    high: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { name: 'day of week', low: 0, high: 7, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

const shape = 'five fields: minute hour day-of-month month day-of-week, for example "0,30 * * * *"';

/** Five cron fields as crontab(5) of Debian's cron, cronie and busybox all read them, with single blanks between. */
export function readCron(text: string): Read<string> {
  const refuse = (message: string, hint = shape): Read<string> => ({
    ok: false,
    message: `schedule: ${message}`,
    hint,
  });
  if (text.includes('%')) return refuse('% means a new line to cron');
  if (text.startsWith('@')) return refuse(`${JSON.stringify(text)} is not read by every cron`);
  const words = text.trim().split(/[ \t]+/);
  if (words.length !== fields.length)
    return refuse(`${JSON.stringify(text)} has ${String(words.length)} fields`);
  for (const [index, field] of fields.entries()) {
    const fault = fieldFault(words[index] ?? '', field);
    if (fault !== undefined) return refuse(`${field.name} ${JSON.stringify(words[index])}: ${fault}`);
  }
  return { ok: true, value: words.join(' ') };
}

function fieldFault(word: string, field: Field): string | undefined {
  if (field.names.includes(word.toLowerCase())) return undefined;
  for (const part of word.split(',')) {
    const fault = partFault(part, field);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function partFault(part: string, { low, high, names }: Field): string | undefined {
  const bounds = `${String(low)} to ${String(high)}`;
  const match = /^(?:\*|([0-9]{1,2})(?:-([0-9]{1,2}))?)(?:\/([0-9]{1,2}))?$/.exec(part);
  if (match === null)
    return names.length > 0 && /[a-z]/i.test(part)
      ? 'a name stands alone, not in a list or range'
      : `takes *, ${bounds}, ranges, lists and steps`;
  const [, from, to, step] = match;
  const numbers = [from, to].filter((one) => one !== undefined).map(Number);
  if (numbers.some((number) => number < low || number > high)) return `takes ${bounds}`;
  if (from !== undefined && to !== undefined && Number(from) > Number(to)) return 'the range runs backwards';
  if (step === undefined) return undefined;
  if (from !== undefined && to === undefined) return `a step needs a range: ${from}-${String(high)}/${step}`;
  const span = from === undefined ? high - low + 1 : Number(to) - Number(from) + 1;
  if (Number(step) < 1) return 'a step is 1 or more';
  return Number(step) > span ? `a step of ${step} is longer than the range` : undefined;
}
