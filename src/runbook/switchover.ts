import { preparing, same } from './preparing.ts';
import { restored, type Takeover } from './input.ts';
import { on } from './ssh.ts';
import { nothing, type Step } from './step.ts';
import { runbookPath } from '../host/runbook.ts';

/** The steps of playbooks/switchover.yml, in its order, with the values of this pair. Those with `leaving` are the old primary's. */
export function switchoverSteps(takeover: Takeover): readonly Step[] {
  return [...preparing(takeover), ...bringingOver(takeover), ...givingBack(takeover), ...changing(takeover)];
}

function bringingOver(takeover: Takeover): readonly Step[] {
  const { pair, to, from } = takeover;
  const guarded = pair.services.filter(({ onStandby }) => onStandby === 'stopped').map(({ unit }) => unit);
  const pulls = pair.mirrors.map(({ name }) => on(takeover, to, `pairctl-host sync ${pair.name} ${name}`));
  const plans = restored(takeover);
  const counted = plans.map(({ name }) => ` ${name}`).join('');
  const ttl = Math.max(0, ...pair.failover.traffic.map((target) => ('ttl' in target ? target.ttl : 0)));
  return [
    {
      tasks: [
        'Lower the time that resolvers keep the name',
        'Bring {{ standby }} up to date, so that little is left for later',
        'Wait until no resolver keeps the name longer',
      ],
      pin: '1fb18ec3',
      run: 'step_update',
      title: `Bring ${to.name} up to date, so that little is left for later`,
      why: `${from.name} serves meanwhile.${ttl === 0 ? '' : ` By hand the TTL stays as it is: clients keep the old address for up to ${String(ttl)} s after the move.`}`,
      commands: pulls,
      check: 'each ends without an error',
      undo: nothing,
    },
    {
      tasks: [
        'Note the time',
        'Stop the services, the last started first',
        'See that none of them runs, and remember when one is started from now on',
      ],
      pin: 'cc1e2b65',
      run: 'step_stop_services',
      leaving: true,
      title: `Stop the services on ${from.name}`,
      why: 'From now on nobody serves.',
      commands: [...guarded].reverse().map((unit) => on(takeover, from, `systemctl stop ${unit}`)),
      check:
        guarded.length === 0
          ? 'none is declared: stop what writes there by hand'
          : `${on(takeover, from, `systemctl is-active ${guarded.join(' ')}`)}; each says inactive`,
      undo: guarded.map((unit) => on(takeover, from, `systemctl start ${unit}`)).join('; ') || nothing,
    },
    {
      tasks: [],
      pin: '4f53cda1',
      run: 'step_wait_until_stopped',
      title: `See from ${to.name} that they are stopped`,
      why: `The runbook on ${to.name} waits here for the one on ${from.name}. Write the time down.`,
      commands: [
        on(takeover, to, `pairctl-host peer ${pair.name}`),
        on(takeover, to, `ssh -F /etc/pairctl/${pair.name}/ssh_config peer quiet`),
      ],
      check: 'no service is active; the second says nothing, and from now on a start there is remembered',
      undo: nothing,
    },
    {
      tasks: ['Pull each mirror a last time'],
      pin: 'ac0554dd',
      run: 'step_last_pull',
      title: 'Pull each mirror a last time',
      why: 'What was written since the pull before.',
      commands: pulls,
      check: 'each ends without an error',
      undo: nothing,
    },
    {
      tasks: ['Take a backup of every plan'],
      pin: 'b13780fa',
      run: 'step_last_backup',
      title: 'Take a last backup of every plan',
      why: `On ${from.name}, whose services are stopped: it has everything. The runbook asks for it from host to host.`,
      commands: plans.length === 0 ? [] : [on(takeover, from, `pairctl-host backup ${pair.name} --now`)],
      check: plans.length === 0 ? 'there is no plan' : 'a line "PLAN BACKUP" for each; write them down',
      undo: nothing,
    },
    {
      tasks: ['Compare each mirror'],
      pin: '3cf5072a',
      run: 'step_compare',
      title: 'See that the mirrors are equal',
      why: 'What a preview of another pull would change is nothing.',
      commands: pair.mirrors.map(({ name }) =>
        on(takeover, to, `pairctl-host preview ${pair.name} sync ${name}`),
      ),
      check: 'create, update and delete are 0',
      undo: nothing,
    },
    {
      tasks: ['Pull and verify the backups'],
      pin: '28e628e4',
      run: 'step_fetch',
      title: 'Pull and verify the backups',
      why: `They are hashed on ${to.name} before they are taken in.`,
      commands: plans.length === 0 ? [] : [on(takeover, to, `pairctl-host sync ${pair.name} --backups`)],
      check: plans.length === 0 ? 'there is no plan' : 'the last BACKUP of each plan is among them',
      undo: nothing,
    },
    {
      tasks: ['Choose the newest backups'],
      pin: '765c9cd4',
      run: 'step_choose_last',
      title: 'Take those, and no others',
      why: 'One that was taken earlier would lose what was written since.',
      commands: plans.map(({ name }) => on(takeover, to, `pairctl-host check ${pair.name} ${name} BACKUP`)),
      check: plans.length === 0 ? 'there is no plan' : '"ok" for each',
      undo: nothing,
    },
    same(
      takeover,
      'step_restore',
      ['Restore what the backups hold, after a safety copy of what is there'],
      'b89ee7fc',
    ),
    {
      tasks: ['Count rows and files on {{ primary }}', 'Count them on {{ standby }}, and compare'],
      pin: '2bdff8c3',
      title: 'See that both hold the same',
      why: 'By counts of rows and files. The runbook leaves this out: it sees one host.',
      commands: [
        on(takeover, from, `pairctl-host contents ${pair.name}${counted}`),
        on(takeover, to, `pairctl-host contents ${pair.name}${counted}`),
      ],
      check: 'the counts are the same, but for what counts the restore itself',
      undo: nothing,
    },
    {
      tasks: ['Look at {{ primary }} once more', 'See that no service of {{ primary }} was started'],
      pin: 'aa7c82b2',
      title: 'See that nothing was started meanwhile',
      why: `What was written on ${from.name} since the last pull would be lost. The runbook asks when the role is given up, and goes back then.`,
      commands: [on(takeover, from, `pairctl-host status ${pair.name}`)],
      check: '"quiet" is true',
      undo: nothing,
    },
  ];
}

/** What the playbook does when something up to here has failed. */
function givingBack(takeover: Takeover): readonly Step[] {
  const { pair, to, from } = takeover;
  const runbook = runbookPath(pair.name);
  return [
    {
      tasks: [
        'Start the services, in their order',
        'Let resolvers keep the name as long as before',
        'Record that it was given up',
        'Say that all is as it was',
      ],
      pin: 'a7ca0edb',
      title: 'Only when something up to here has failed: go back',
      why: `${from.name} is primary as before; nothing was lost.`,
      commands: [
        on(takeover, from, `${runbook} switchover --back`),
        on(takeover, to, `pairctl-host transition ${pair.name} end`),
      ],
      check: `the application of ${from.name} is healthy`,
      undo: 'begin again',
    },
  ];
}

function changing(takeover: Takeover): readonly Step[] {
  const { pair, from, to } = takeover;
  return [
    {
      ...same(
        takeover,
        'step_demote',
        ['Tell {{ primary }} that it is standby from epoch {{ new_epoch }} on'],
        'bdc9d5d2',
      ),
      run: 'step_give_up_role',
      why: `Refused where anything was started on ${from.name} meanwhile, however short: what it wrote would be lost.`,
      commands: [
        on(takeover, from, `pairctl-host role ${pair.name} set standby EPOCH --quiet`),
        on(takeover, to, `ssh -F /etc/pairctl/${pair.name}/ssh_config peer yield EPOCH`),
      ],
      check:
        'one of the two, the second from host to host, answers "standby EPOCH"; if neither does, go back',
    },
    same(takeover, 'step_see_stopped', ['See what runs on {{ primary }} now'], '913bbbb3'),
    same(
      takeover,
      'step_require_fenced',
      ['Refuse unless {{ primary }} is proven to be out of service'],
      '0fe22474',
    ),
    same(
      takeover,
      'step_record',
      ['Record that {{ standby }} is primary from epoch {{ new_epoch }} on'],
      '9f1554a5',
    ),
    same(takeover, 'step_start', ['Start the services, in their order'], '5f15efcc'),
    same(
      takeover,
      'step_healthy',
      ['Wait until the application is healthy', 'Say what can be done'],
      'cebca8f0',
    ),
    same(
      takeover,
      'step_move',
      ['Move what leads clients, provided that nobody else has moved it since it was looked at'],
      '6dd6820e',
    ),
    same(
      takeover,
      'step_agree',
      [
        'Wait until all who can be asked agree, such as the name servers of a zone',
        'Look at {{ standby }} once more',
      ],
      'cc8b0b0a',
    ),
    {
      ...same(
        takeover,
        'step_after',
        ['Do what the pair wants done after (failover.after)', 'Pull each mirror from {{ standby }}'],
        '776a4d7c',
      ),
    },
    same(takeover, 'step_ended', ['Record that all of it is done'], '0fb3b1ae'),
    {
      ...same(
        takeover,
        'step_report',
        ['Sum up how long clients had to wait', 'Say it', 'See that all of them lead to {{ standby }}'],
        '1ae8040c',
      ),
      why: `Write down when it began and ended, and EPOCH. ${from.name} is the standby now, and its cron pulls.`,
    },
  ];
}
