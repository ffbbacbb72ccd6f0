import { failoverSteps } from './failover.ts';
import { restored, type Takeover } from './input.ts';
import { on } from './ssh.ts';
import { nothing, type Step } from './step.ts';
import { asked } from './typed.ts';

/** A step as it is in a failover, for other tasks. */
export function same(takeover: Takeover, run: string, tasks: readonly string[], pin: string): Step {
  const step = failoverSteps(takeover).find((one) => one.run === run);
  if (step === undefined) throw new Error(`a failover has no step ${run}`);
  return { ...step, tasks, pin };
}

/** The steps of a switchover while the primary serves. */
export function preparing(takeover: Takeover): readonly Step[] {
  const { pair, to, from } = takeover;
  const health = pair.failover.health;
  const external = restored(takeover).some((plan) => plan.external !== undefined);
  return [
    same(takeover, 'step_look_here', ['Look at {{ standby }}'], '015cf6e4'),
    {
      tasks: [
        'Look at {{ primary }}',
        'See that {{ primary }} can be reached',
        'Ask {{ standby }} what it sees of {{ primary }}, and compare their clocks',
        'See that {{ standby }} reaches {{ primary }} on its own channel',
      ],
      pin: '96b83ab6',
      run: 'step_look_at_partner',
      title: `Look at ${from.name}, from here and from ${to.name}`,
      why: 'Both must be reached: everything is brought over. With a primary that is out of service this is a failover.',
      commands: [
        on(takeover, from, `pairctl-host status ${pair.name}`),
        on(takeover, to, `pairctl-host peer ${pair.name}`),
      ],
      check: `primary and standby at the same epoch; clockOffsetSeconds at most 30`,
      undo: nothing,
    },
    {
      tasks: [
        'Ask the application of {{ primary }}',
        'See how old the newest is that an application has written by itself',
      ],
      pin: 'f7f10e97',
      run: 'step_partner_healthy',
      title: `See that the application of ${from.name} is healthy`,
      why: 'What is ill here is ill there afterwards.',
      commands: health === undefined ? [] : [on(takeover, from, asked(health.check))],
      check: 'it answers as it should; where it is ill, mend it first',
      undo: nothing,
    },
    {
      tasks: ['Tell how long it would take'],
      pin: '19083f18',
      run: 'step_agree_to_switch',
      title: 'Decide',
      why: `${external ? 'Only what an application that backs itself up wrote since its last file is lost' : 'Nothing is lost'}. Nobody serves from "stop the services" on until clients are led to ${to.name}; how long, the last drill tells.`,
      commands: [],
      check: 'whoever may decide it has said yes, and the users know',
      undo: nothing,
    },
    same(takeover, 'step_before', ['Do what the pair wants done before (failover.before)'], '214a1563'),
    {
      tasks: ['Record the {{ playbook }}, so that a later run finishes it when this one cannot'],
      pin: '15a1a41f',
      run: 'step_begin_switchover',
      title: 'Record that it has begun',
      why: 'Who comes later, with or without pairctl, sees what was begun and goes on with it.',
      commands: [
        on(
          takeover,
          to,
          `pairctl-host transition ${pair.name} begin switchover ${from.name} ${to.name} EPOCH`,
        ),
      ],
      check: 'no output',
      undo: on(takeover, to, `pairctl-host transition ${pair.name} end`),
    },
  ];
}
