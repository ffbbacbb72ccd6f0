import type { Output } from '../model/command.ts';
import { fenceOf } from '../model/fence.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import type { Patient } from './patient.ts';
import { ask } from './script.ts';

/** A primary that does not answer can be switched off, and that it is off can be read back: fence.status runs and says "on" now. */
export const fenceWorks: Check = {
  name: 'fence',
  group: 'Fence',
  async ask(patient) {
    const declared = patient.pair.failover.fence;
    const { primary } = patient;
    if (declared === undefined)
      return [
        warning(
          'failover.fence is not declared',
          `when ${primary.name} does not answer, a failover is refused (guard unfenced) until a person states that it is off: --override unfenced=REASON`,
          'declare fence: { command: …, status: … } in pair.yml, by the management board, the hypervisor or a switched power outlet',
        ),
      ];
    const fence = fenceOf(patient.pair, primary.name);
    if (fence === undefined)
      return [
        warning(
          `failover.fence is declared for ${patient.pair.primary}, and ${primary.name} is primary`,
          `when ${primary.name} does not answer, a failover is refused (guard unfenced) until a person states that it is off: --override unfenced=REASON`,
          'name $PAIRCTL_HOST in its lines, and they are for both hosts; or pairctl run failback, when it is convenient',
        ),
      ];
    if (fence.status === undefined)
      return [
        warning(
          'failover.fence has no status',
          'the fence command may be sent, but whether it worked is not known, and the failover is refused (guard unfenced)',
          'declare fence.status: a shell line that ends with 0 when the power is off',
        ),
      ];
    const where = fence.on === 'operator' ? patient.operator : patient.standby.host;
    const place = fence.on === 'operator' ? 'the operator’s machine' : patient.standby.name;
    if (where === undefined) return [unasked('fence.status could not be run', place)];
    const status = await where.probe({
      probe: 'test',
      script: fence.status,
      timeoutSeconds: Math.min(fence.timeoutSeconds, 60),
    });
    const found = await ask(where, 'command -v -- "$1" || echo none', [firstWord(declared.command)]);
    return [
      judgeStatus(status, place, isRunning(patient)),
      ...judgeCommand(firstWord(declared.command), found?.[0], place),
    ];
  },
};

function isRunning({ primary, standby }: Patient): boolean {
  return primary.host !== undefined || standby.peer?.answered === true;
}

/** What fence.status answered for a primary that runs. Pure. */
export function judgeStatus(
  { status, stderr }: Pick<Output, 'status' | 'stderr'>,
  place: string,
  running: boolean,
): Said {
  const words = stderr.trim().split('\n').at(-1) ?? '';
  const said = words === '' ? '' : `: ${words.slice(0, 200)}`;
  if (status === 124)
    return failed(
      'fence.status did not end in time',
      'that the primary is off cannot be proven: guard unfenced refuses a failover',
      `run it by hand on ${place}`,
      place,
    );
  if (status === 126 || status === 127)
    return failed(
      `fence.status cannot be run there (status ${String(status)}${said})`,
      'that the primary is off cannot be proven: guard unfenced refuses a failover',
      `install what it calls on ${place}, or set fence.on`,
      place,
    );
  if (status === 0 && running)
    return failed(
      'fence.status says that the primary is off, and it is running',
      'a failover would believe it: two primaries',
      'correct failover.fence.status in pair.yml: it must end with 0 only when the power is off',
      place,
    );
  if (status === 0) return ok('fence.status says off; the primary does not answer either', place);
  if (!running)
    return unasked(
      `fence.status does not say off (status ${String(status)}${said}), and the primary does not answer`,
      place,
    );
  return ok(
    `fence.status does not say off for the running primary (status ${String(status)}${said}); that it says off when it is, a rehearsal shows`,
    place,
  );
}

/** Whether the program of fence.command is there: `found` is its path, `none`, or undefined where it could not be asked. Pure. */
export function judgeCommand(program: string, found: string | undefined, place: string): readonly Said[] {
  if (program === '' || found === undefined) return [];
  if (found !== 'none') return [ok(`the program of fence.command is there: ${found}`, place)];
  return [
    failed(
      `${program}, which fence.command calls, is not there`,
      'a primary that does not answer could not be switched off',
      `install it on ${place}, or set fence.on`,
      place,
    ),
  ];
}

/** The first plain word of a shell line; empty where it is not plain. */
function firstWord(line: string): string {
  return /^\s*([A-Za-z0-9_./-]+)(?=\s|$)/.exec(line)?.[1] ?? '';
}
