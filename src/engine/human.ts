import type { Refusal } from '../model/error.ts';
import { isAct } from './evaluate.ts';
import type { Planned } from './plan.ts';

/** The refusal of guard human-step. */
export function humanStep(host: string, name: string, prompt: string): Refusal {
  return {
    guard: 'human-step',
    host,
    found: `"${name}" waits for a person: ${prompt}`,
    loss: 'what comes after it relies on what only a person can see or do',
    remedy: 'run it on a terminal; or see to it beforehand, and say so with --acknowledge',
  };
}

/** The steps of a plan that wait for a person, as refusals. What is known only after apply is refused when it comes to that. */
export function humanSteps({ plan, seen }: Planned): readonly Refusal[] {
  return plan.changes.flatMap((change) => {
    const evaluated = seen.get(change.id) ?? seen.get(change.id.replace(/ \([^()]*\)$/, ''));
    if (evaluated?.kind !== 'looked') return [];
    const steps = evaluated.items.flatMap((item) => (isAct(item.change) ? item.change.steps : []));
    const prompt = steps.find((step) => step.do === 'pause' && step.prompt !== undefined);
    return prompt?.do === 'pause' ? [humanStep(change.host, change.name, prompt.prompt ?? '')] : [];
  });
}
