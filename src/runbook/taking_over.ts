import { runbookPath } from '../host/runbook.ts';
import { movable, notMovable, restored, type Takeover } from './input.ts';
import { on } from './ssh.ts';
import { nothing, type Step } from './step.ts';
import { tasksText } from './tasks.ts';
import { asked, moveLines, setsFor, wanted } from './typed.ts';

/** From the restore to a healthy application. */
export function takingOver(takeover: Takeover): readonly Step[] {
  const { pair, to } = takeover;
  const plans = restored(takeover);
  const health = pair.failover.health;
  return [
    {
      tasks: ['5. Restore on {{ standby }} what the backups hold, after a safety copy of what is there'],
      pin: '1d75ee5a',
      run: 'step_restore',
      title: `Restore on ${to.name}`,
      why: 'What is there now is copied aside first (safety-TIME), then the backup is made beside it and swapped in.',
      commands: plans.map(({ name }) => on(takeover, to, `pairctl-host restore ${pair.name} ${name} BACKUP`)),
      check: 'each ends with "restored PLAN BACKUP safety SAFETY"; write SAFETY down',
      undo:
        plans
          .map(({ name }) => on(takeover, to, `pairctl-host restore ${pair.name} ${name} SAFETY`))
          .join('; ') || nothing,
    },
    {
      tasks: ['6. Record that {{ standby }} is primary from epoch {{ new_epoch }} on'],
      pin: 'bc6861a2',
      run: 'step_record',
      title: `Record that ${to.name} is primary`,
      why: 'From here on its services may start, and the old primary learns by the higher epoch that it is not primary any more.',
      commands: [on(takeover, to, `pairctl-host role ${pair.name} set primary EPOCH`)],
      check: '"primary EPOCH"',
      undo: on(takeover, to, `pairctl-host role ${pair.name} set standby NEXT-EPOCH`),
    },
    {
      tasks: ['Start the services, in their order'],
      pin: '41793234',
      run: 'step_start',
      title: 'Start the services, in their order',
      why: 'Each asks for the role before it starts; journalctl says why one did not.',
      commands: pair.services.map(({ unit }) => on(takeover, to, `systemctl start ${unit}`)),
      check:
        pair.services.length === 0
          ? 'none is declared'
          : on(takeover, to, `systemctl is-active ${pair.services.map(({ unit }) => unit).join(' ')}`),
      undo:
        [...pair.services]
          .reverse()
          .map(({ unit }) => on(takeover, to, `systemctl stop ${unit}`))
          .join('; ') || nothing,
    },
    {
      tasks: ['Wait until the application is healthy'],
      pin: '88b63ecd',
      run: 'step_healthy',
      title: 'Wait until the application is healthy',
      why: 'Clients are never led to a host whose application does not serve.',
      commands: health === undefined ? [] : [on(takeover, to, asked(health.check))],
      check:
        health === undefined
          ? 'no check is declared: look at the application by hand'
          : `${wanted(health.check)}, within ${String(health.withinSeconds)} s`,
      undo: nothing,
    },
  ];
}

/** From the name to the report. */
export function leading(takeover: Takeover): readonly Step[] {
  const { pair, to, from } = takeover;
  const targets = movable(takeover);
  const names = targets.filter((target) => target.provider === 'rfc2136');
  const others = notMovable(takeover).map(
    (target) => `# by hand: ${target.name} leads clients to ${to.serviceAddress}`,
  );
  return [
    {
      tasks: ['Move what leads clients, provided that nobody else has moved it since it was looked at'],
      pin: '1aebf805',
      run: 'step_move',
      title: `Lead clients to ${to.name}`,
      why: 'One update changes the address and the epoch beside it, and goes through only while both are as they were seen.',
      commands: [...targets.flatMap((target) => moveLines(takeover, target)), ...others],
      check:
        'no output is success; NXRRSET or YXRRSET: somebody else has moved it, look before anything else',
      undo:
        targets.length + others.length === 0
          ? nothing
          : `the same with the address of ${from.name}, ${from.serviceAddress}, and the next epoch`,
    },
    {
      tasks: ['Wait until all who can be asked agree, such as the name servers of a zone'],
      pin: '1fc5f2b9',
      run: 'step_agree',
      title: 'Wait until all name servers agree',
      why: 'Clients may keep the old address as long as the old TTL.',
      commands: names.flatMap((target) => {
        const { zone, servers } = target;
        return [
          ...servers.flatMap(({ address, port }) =>
            setsFor(takeover, target).map(
              ({ record, type, value }) =>
                `dig +short +norecurse -p ${String(port)} @${address} ${record} ${type}      # ${value}`,
            ),
          ),
          `dig +short ${zone} NS      # and each of these, asked in the same way`,
        ];
      }),
      check: 'all answer what stands behind them',
      undo: nothing,
    },
    {
      tasks: ['Do what the pair wants done after (failover.after)'],
      pin: '6f5df923',
      run: 'step_after',
      title: 'What the pair wants done after',
      why:
        pair.failover.after.length === 0
          ? 'Nothing is declared (failover.after).'
          : tasksText(pair.failover.after),
      commands: [],
      check: 'each has gone well',
      undo: 'as each of them is undone',
    },
    {
      tasks: ['Record that all of it is done'],
      pin: '0fb3b1ae',
      run: 'step_ended',
      title: 'Record that all of it is done',
      why: 'Nothing is left to be gone on with.',
      commands: [on(takeover, to, `pairctl-host transition ${pair.name} end`)],
      check: 'no output',
      undo: nothing,
    },
    {
      tasks: [
        'Look at {{ standby }} once more',
        'Sum up what was lost, and how long clients had to wait',
        'Say it',
        'See that all of them lead to {{ standby }}',
      ],
      pin: '50d700fb',
      run: 'step_report',
      title: 'Report',
      why: `Write down: when it began and ended, BACKUP, EPOCH, the evidence. When ${from.name} comes back it does not serve; pairctl apply makes it the standby.`,
      commands: [on(takeover, to, `${runbookPath(pair.name)} status`)],
      check: `${to.name} is primary at EPOCH, every service is active`,
      undo: nothing,
    },
  ];
}
