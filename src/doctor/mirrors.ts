import { ageSeconds, displayAge } from '../backup/age.ts';
import { longestGap } from '../model/cron.ts';
import type { MirrorStatus } from '../model/hoststatus.ts';
import type { Mirror } from '../model/pair.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';

/** Each mirror was pulled lately, and its copy is whole. */
export const mirrorsFresh: Check = {
  name: 'mirrors',
  group: 'Data',
  ask({ pair, standby, now }) {
    const { status, name: host } = standby;
    if (status === undefined)
      return pair.mirrors.length === 0 ? [] : [unasked('its mirrors could not be looked at', host)];
    const changed = status.changed == null ? undefined : Date.parse(status.changed);
    const rpo = pair.objectives.rpoSeconds;
    return pair.mirrors.map((mirror) =>
      judgeMirror(mirror, status.mirrors[mirror.name], { host, now, rpo, changed }),
    );
  },
};

/** How many of its intervals a new standby may let pass before its first pull. */
const patience = 3;

/** How old and how whole the standby's copy of a mirror is; right after a change of roles (`changed`), that it is awaited. Times in milliseconds since 1970. Pure. */
export function judgeMirror(
  mirror: Mirror,
  found: MirrorStatus | undefined,
  around: {
    readonly host: string;
    readonly now: number;
    readonly rpo: number | undefined;
    readonly changed: number | undefined;
  },
): Said {
  const { path, name } = mirror;
  const { host, now, rpo, changed } = around;
  const age = found?.lastSuccess == null ? undefined : ageSeconds(found.lastSuccess, now);
  const run = `pairctl run sync --mirror ${name}`;
  const copied = age === undefined ? `${path} was never copied` : `${path} was copied ${displayAge(age)} ago`;
  if (changed !== undefined && (age === undefined || now - age * 1000 < changed)) {
    const until = changed + patience * longestGap(mirror.cron, now) * 1000;
    if (now < until)
      return warning(
        `${copied}; the roles changed ${displayAge(Math.round((now - changed) / 1000))} ago, and its first pull since then is awaited until ${timeOf(until)}${whyNot(found)}`,
        'until then a failover goes on with what the standby has from before the change of roles',
        `wait for its cron, or do not: ${run}`,
        host,
      );
  }
  if (found === undefined || age === undefined)
    return failed(copied, 'the application has none of it after a failover', run, host);
  if (found.incompleteSince != null && found.result !== 'running')
    return failed(
      `${copied}; its copy is between two states since ${found.incompleteSince}: ${found.message}`,
      'the application gets files of different moments',
      run,
      host,
    );
  const old = rpo !== undefined && age > rpo;
  if (!['ok', 'warning', 'running'].includes(found.result) || old)
    return warning(
      `${copied}; the last run: ${found.result}${found.message === '' ? '' : `, ${found.message}`}`,
      old ? `the objective allows ${displayAge(rpo)}` : 'the copy grows old',
      run,
      host,
    );
  return ok(copied, host);
}

/** A try that did not go well is told also while one waits for the next. */
function whyNot(found: MirrorStatus | undefined): string {
  if (found === undefined || ['ok', 'warning', 'running'].includes(found.result)) return '';
  return `; the last run: ${found.result}${found.message === '' ? '' : `, ${found.message}`}`;
}

/** `14:02 UTC`, with the day before it. */
function timeOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
