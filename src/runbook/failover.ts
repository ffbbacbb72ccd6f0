import { fenceOf } from '../model/fence.ts';
import { placedAt, portsAt } from '../modules/check.ts';
import { quote } from '../shell/quote.ts';
import { tasksText } from './tasks.ts';
import { witnesses, restored, type Takeover } from './input.ts';
import { on } from './ssh.ts';
import { nothing, type Step } from './step.ts';
import { leading, takingOver } from './taking_over.ts';
import { asked } from './typed.ts';

/** The steps of playbooks/failover.yml, in its order, with the values of this pair. */
export function failoverSteps(takeover: Takeover): readonly Step[] {
  return [
    ...looking(takeover),
    ...deciding(takeover),
    ...fencing(takeover),
    ...takingOver(takeover),
    ...leading(takeover),
  ];
}

function looking(takeover: Takeover): readonly Step[] {
  const { pair, to, from } = takeover;
  const check = pair.failover.health?.check;
  const addresses = [from.serviceAddress, from.peerAddress];
  const seconds = pair.failover.holdDownSeconds ?? 0;
  const holdDown =
    seconds === 0 ? '' : `, and "changed" is more than ${String(seconds)} s ago unless the epoch is 1`;
  return [
    {
      tasks: ['Look at {{ standby }}'],
      pin: '015cf6e4',
      run: 'step_look_here',
      title: `Look at ${to.name}`,
      why: `Which role it has, at which epoch. The new epoch is the highest that either host shows, plus one; write it down: it is EPOCH below.`,
      commands: [
        on(takeover, to, `pairctl-host role ${pair.name}`),
        on(takeover, to, `pairctl-host status ${pair.name}`),
      ],
      check: `it says "standby N"${holdDown}. If it says primary, it has taken over already: go on with the services`,
      undo: nothing,
    },
    {
      tasks: [
        'Look at {{ primary }}',
        'Ask {{ standby }} what it sees of {{ primary }}, and compare their clocks',
        'Compare the clocks of both with the clock of this machine',
        'See what answers at the addresses of {{ primary }}, from where it would be fenced',
      ],
      pin: 'dd8092c9',
      run: 'step_look_at_peer',
      title: `Look at ${from.name}, from here and from ${to.name}`,
      why: `Unreachable is not down: a host that you do not reach may be serving everybody else.`,
      commands: [
        on(takeover, from, `pairctl-host status ${pair.name}`),
        on(takeover, to, `pairctl-host peer ${pair.name}`),
        'date -u +%s',
      ],
      check: 'clocks (clockOffsetSeconds, time) are at most 30 s apart; else set them first',
      undo: nothing,
    },
    {
      tasks: [
        'Ask it on {{ primary }} itself',
        'Ask it from {{ standby }}, at the addresses of {{ primary }}',
        'Ask it from the witness, at the addresses of {{ primary }}',
      ],
      pin: 'b9caec27',
      run: 'step_refuse_alive',
      title: `Stop here while the application of ${from.name} answers`,
      why: 'What clients write there from now on would be lost. With a primary that works, a switchover loses nothing.',
      commands:
        check === undefined
          ? []
          : [
              on(takeover, from, asked(check)),
              // Neither host of the pair has a key for the witness: the runbook goes without its view, a person does not.
              ...[to, ...witnesses(takeover)].flatMap((host) =>
                placedAt(check, addresses).map((placed) => on(takeover, host, asked(placed))),
              ),
            ],
      check:
        check === undefined
          ? 'no health check is declared: look at the application by hand'
          : 'none of them answers as the application does',
      undo: nothing,
    },
  ];
}

function deciding(takeover: Takeover): readonly Step[] {
  const { pair, to } = takeover;
  const plans = restored(takeover);
  const limit = pair.failover.maxLossSeconds;
  return [
    {
      tasks: ['3. Choose the newest backup that proves good'],
      pin: '5d8682dd',
      run: 'step_choose',
      title: 'Choose the newest backup that proves good',
      why: 'Newest first; one that does not verify now is passed over for the next older one, whatever was proven earlier.',
      commands: plans.flatMap(({ name }) => [
        on(takeover, to, `pairctl-host catalogue ${pair.name} ${name}`),
        on(takeover, to, `pairctl-host check ${pair.name} ${name} BACKUP`),
      ]),
      check: `"ok" for one of each plan; write down its name (BACKUP)${limit === undefined ? '' : `, which must not be older than ${String(limit)} s`}. Without one: bring the primary back`,
      undo: nothing,
    },
    {
      tasks: ['Tell what would be lost, and how long it would take'],
      pin: '09c3ce0b',
      run: 'step_outlook',
      title: 'Decide',
      why: 'What was written since takenAt of that backup is lost. From here on things change.',
      commands: [],
      check: 'whoever may decide it has said yes; who, and when, is written down',
      undo: nothing,
    },
    {
      tasks: ['Do what the pair wants done before (failover.before)'],
      pin: '214a1563',
      run: 'step_before',
      title: 'What the pair wants done before',
      why:
        pair.failover.before.length === 0
          ? 'Nothing is declared (failover.before).'
          : tasksText(pair.failover.before),
      commands: [],
      check: 'each has gone well; else stop here: the primary is untouched',
      undo: 'as each of them is undone',
    },
  ];
}

function fencing(takeover: Takeover): readonly Step[] {
  const { pair, to, from } = takeover;
  const { health } = pair.failover;
  const fence = fenceOf(pair, from.name);
  const where = fence?.on === 'operator' ? undefined : to;
  const run = (line: string): string =>
    where === undefined ? line : on(takeover, where, `sh -c ${quote(line)}`);
  const ports = health === undefined ? [] : portsAt(health.check, [from.serviceAddress, from.peerAddress]);
  return [
    {
      tasks: ['Record the failover, so that a later run finishes it when this one cannot'],
      pin: '2e2cb29c',
      run: 'step_begin',
      title: 'Record that it has begun',
      why: 'Where the old primary can be told: who comes later, with or without pairctl, sees what was begun and goes on with it.',
      commands: [
        on(takeover, to, `pairctl-host transition ${pair.name} begin failover ${from.name} ${to.name} EPOCH`),
      ],
      check: 'no output',
      undo: on(takeover, to, `pairctl-host transition ${pair.name} end`),
    },
    {
      tasks: [
        'Tell {{ primary }} that it is standby from epoch {{ new_epoch }} on, which stops its services',
      ],
      pin: 'bdd0b0b2',
      run: 'step_demote',
      title: `Tell ${from.name} that it is standby`,
      why: 'Where it can be reached. It writes that down first, then stops its services.',
      commands: [
        on(takeover, from, `pairctl-host role ${pair.name} set standby EPOCH`),
        on(takeover, to, `ssh -F /etc/pairctl/${pair.name}/ssh_config peer role primary EPOCH`),
      ],
      check:
        'one of the two, the second from host to host, answers "standby EPOCH"; if neither does, go on: it must be switched off',
      undo: on(takeover, from, `pairctl-host role ${pair.name} set primary NEXT-EPOCH`),
    },
    {
      tasks: ['See what runs on {{ primary }} now'],
      pin: 'fd9230a8',
      run: 'step_see_stopped',
      title: `See what runs on ${from.name} now`,
      why: 'Evidence F1 is: it says standby at EPOCH, its services are stopped, and its port is closed.',
      commands: [
        on(takeover, to, `pairctl-host peer ${pair.name}`),
        ...ports.map(({ address, port }) =>
          on(takeover, to, `timeout 10 bash -c ${quote(`exec 3<>/dev/tcp/${address}/${String(port)}`)}`),
        ),
      ],
      check: 'role standby, epoch EPOCH, no service active; the port cannot be opened',
      undo: nothing,
    },
    {
      tasks: [
        'Switch {{ primary }} off by the fence command, unless it is proven to be out of service already',
      ],
      pin: '588e162b',
      run: 'step_fence',
      title: `Switch ${from.name} off, unless that is proven`,
      why:
        fence === undefined
          ? `No fence is declared for ${from.name}: somebody has to switch it off by hand.`
          : `By its fence, on ${where?.name ?? 'this machine'}.`,
      commands: fence === undefined ? [] : [run(fence.command)],
      check: 'what it says is not evidence: the next step is',
      undo: 'switch it on again; it comes back as standby, or asks before it serves',
    },
    {
      tasks: [
        'See what the witness sees of {{ primary }} now',
        'Refuse unless {{ primary }} is proven to be out of service',
      ],
      pin: 'd0091619',
      run: 'step_require_fenced',
      title: `Go on only when ${from.name} is proven to be out of service`,
      why: 'F1 as above, or F2: its fence status says off. Otherwise somebody who has seen it off states that, with name and time (F4).',
      commands: fence?.status === undefined ? [] : [run(fence.status)],
      check:
        fence?.status === undefined
          ? 'F1, or a statement that is written down'
          : 'exit status 0 (echo $?), or F1, or a statement that is written down',
      undo: nothing,
    },
    {
      tasks: ['Record it where nothing was to be told to {{ primary }}'],
      pin: 'a73b2dd6',
      run: 'step_begin_late',
      title: 'Record that it has begun, now at the latest',
      why: 'The same, where the old primary could not be told.',
      commands: [
        on(takeover, to, `pairctl-host transition ${pair.name} begin failover ${from.name} ${to.name} EPOCH`),
      ],
      check: 'no output',
      undo: on(takeover, to, `pairctl-host transition ${pair.name} end`),
    },
  ];
}
