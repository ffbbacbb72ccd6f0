const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const daySeconds = 86_400;
const days = 35;

/**
 * The longest time, in seconds, between two runs of five cron fields (crontab(5)) within the five weeks after `from` (milliseconds since 1970): how long one has to
 * wait for a run at most. Reckoned without time zones; five weeks where there is no second run.
 */
export function longestGap(cron: string, from: number): number {
  const [minute = '*', hour = '*', dayOfMonth = '*', month = '*', dayOfWeek = '*'] = cron.split(' ');
  const times = Array.from({ length: days }, (_, day) => new Date(from + day * daySeconds * 1000)).flatMap(
    (date, day) =>
      matches(month, date.getUTCMonth() + 1, monthNames, 1) && isDay(dayOfMonth, dayOfWeek, date)
        ? minutesOf(minute, hour).map((at) => day * daySeconds + at * 60)
        : [],
  );
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  return gaps.length === 0 ? days * daySeconds : Math.max(...gaps);
}

/** Where both are given, one of them is enough (crontab(5)). */
function isDay(dayOfMonth: string, dayOfWeek: string, date: Date): boolean {
  const ofMonth = matches(dayOfMonth, date.getUTCDate());
  // Sunday is 0 and 7.
  const weekday = date.getUTCDay();
  const ofWeek = matches(dayOfWeek, weekday, dayNames) || (weekday === 0 && matches(dayOfWeek, 7, dayNames));
  return dayOfMonth.startsWith('*') || dayOfWeek.startsWith('*') ? ofMonth && ofWeek : ofMonth || ofWeek;
}

function minutesOf(minute: string, hour: string): readonly number[] {
  return Array.from({ length: 24 * 60 }, (_, at) => at).filter(
    (at) => matches(minute, at % 60) && matches(hour, Math.floor(at / 60)),
  );
}

function matches(field: string, value: number, names: readonly string[] = [], low = 0): boolean {
  const name = names.indexOf(field.toLowerCase());
  if (name >= 0) return name + low === value;
  return field.split(',').some((part) => {
    const [range = '', step = '1'] = part.split('/');
    const [first = '', last = first] = range.split('-');
    if (first === '*') return (value - low) % Number(step) === 0;
    return value >= Number(first) && value <= Number(last) && (value - Number(first)) % Number(step) === 0;
  });
}
