import type { Change } from '../../../src/model/change.ts';
import type { Step } from '../../../src/model/command.ts';

/** A change as cases write it: scripts of ours by their parameters alone, since they are tried for real elsewhere. */
export function showChange(change: Change): object {
  if (!('steps' in change)) return change;
  return { ...change, steps: change.steps.map(showStep) };
}

function showStep(step: Step): object {
  if (step.do === 'put') return { put: step.file };
  if (step.do === 'pause') return { pause: { ...step, do: undefined } };
  const { run, ...how } = step.command;
  return {
    ...('script' in run ? { script: run.args } : { exec: run }),
    ...how,
    ...(step.ok === undefined ? {} : { ok: step.ok }),
  };
}
