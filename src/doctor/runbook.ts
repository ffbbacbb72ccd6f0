import { createHash } from 'node:crypto';
import { runbookPath } from '../host/runbook.ts';
import { readStat, type Stat } from '../shell/read.ts';
import { failed, ok, type Check, type Said } from './finding.ts';
import { reached } from './patient.ts';

/** The runbook on each host is the one that the definition compiles to: what works when pairctl is gone is what pairctl would do. */
export const runbookEqual: Check = {
  name: 'runbook',
  group: 'Hosts',
  async ask(patient) {
    const path = runbookPath(patient.pair.name);
    return await Promise.all(
      reached(patient).map(async ({ host, name }) => {
        const compiled = createHash('sha256').update(patient.runbook(name)).digest('hex');
        return judgeRunbook(await readStat(host, path, { hash: true }), compiled, path, name);
      }),
    );
  },
};

/** `compiled`: SHA-256 of what it should be, in hexadecimal. Pure. */
export function judgeRunbook(found: Stat, compiled: string, path: string, host: string): Said {
  const means = 'without pairctl somebody would go by another procedure, or by none';
  const remedy = `pairctl apply --limit ${host}`;
  if (found.kind !== 'file') return failed(`there is no runbook ${path}`, means, remedy, host);
  if (found.sha256 !== compiled)
    return failed(`${path} is not what the definition compiles to`, means, remedy, host);
  if (!/^07[0-7]{2}$/.test(found.mode) || found.uid !== 0)
    return failed(`${path} has mode ${found.mode} and owner ${found.owner}`, means, remedy, host);
  return ok(`the runbook ${path} is what the definition compiles to`, host);
}
