import { display, render, TemplateError } from './template.ts';
import { lookupIn, NotYet, type Layers, type World } from './variables.ts';

/** The name of a play, block or task with its templates rendered, as written where they need what only a run can tell. */
export function renderName(world: World, host: string, layers: Layers, name: string): string {
  const scope = { host, registered: () => undefined, isUnknown: () => false };
  try {
    return display(render(name, lookupIn(world, scope, layers, {})));
  } catch (error) {
    if (error instanceof TemplateError || error instanceof NotYet) return name;
    throw error;
  }
}
