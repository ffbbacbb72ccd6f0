import type { Json } from '../model/json.ts';
import { report, type Expanding } from './expanding.ts';
import { NotYet, TemplateError } from './template/error.ts';
import { display } from './template/plain.ts';
import { isTemplate, render, renderData } from './template/render.ts';
import { staticVariables } from './variables.ts';
import type { Written } from './written.ts';

/**
 * A loop whose `delegate_to` depends on its item is done on several hosts: one task for each item, which are known before anything is run.
 * Any other task is itself.
 */
export function byItem(expanding: Expanding, written: Written, host: string): readonly Written[] {
  const { inherited, loop, task, path } = written;
  const { loop_var: name = 'item' } = task.loop_control ?? {};
  const to = inherited.delegateTo;
  if (loop === undefined || to === undefined || !isTemplate(to) || !new RegExp(`\\b${name}\\b`).test(to))
    return [written];
  if (task.register !== undefined) {
    const hint = 'each item is a task of its own, on a host of its own';
    report(expanding, [...path, 'register'], 'a loop that is delegated by its item registers nothing', hint);
  }
  try {
    const list = renderData(loop, staticVariables(expanding.world, host, inherited.layers));
    if (!Array.isArray(list) || list.length === 0) return [withHost(written, host)];
    return (list as readonly Json[]).map((item, only) => {
      const known = staticVariables(expanding.world, host, inherited.layers, { [name]: item });
      return { ...withHost(written, display(render(to, known))), only };
    });
  } catch (error) {
    if (error instanceof NotYet)
      report(
        expanding,
        [...path, 'loop'],
        `loop must be known before anything is run, for delegate_to depends on its item; it needs ${error.message}`,
      );
    else if (error instanceof TemplateError)
      report(expanding, [...path, 'delegate_to'], error.message, error.hint);
    else throw error;
    return [];
  }
}

function withHost(written: Written, host: string): Written {
  return { ...written, inherited: { ...written.inherited, delegateTo: host } };
}
