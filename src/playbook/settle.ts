import { report, type Expanding } from './expanding.ts';
import { staticVariables } from './variables.ts';
import { NotYet, TemplateError, type Path } from './template/error.ts';
import { display } from './template/plain.ts';
import { isTemplate, render } from './template/render.ts';
import type { Layers, World } from './world.ts';
import type { Json } from '../model/json.ts';

/** The name of a play, block or task with its templates rendered, as written where they need what only a run can tell. */
export function renderName(world: World, host: string, layers: Layers, name: string): string {
  if (!isTemplate(name)) return name;
  try {
    return display(render(name, staticVariables(world, host, layers)));
  } catch (error) {
    if (error instanceof TemplateError || error instanceof NotYet) return name;
    throw error;
  }
}

/** The value of a keyword that must be known before anything is run; undefined, and a problem noted, where it is not. */
export function settle(
  expanding: Expanding,
  host: string,
  layers: Layers,
  path: Path,
  written: string | number | boolean,
): Json | undefined {
  if (typeof written !== 'string' || !isTemplate(written)) return written;
  try {
    return render(written, staticVariables(expanding.world, host, layers));
  } catch (error) {
    if (error instanceof NotYet)
      report(
        expanding,
        path,
        `${keyOf(path)} must be known before anything is run, and needs ${error.message}`,
      );
    else if (error instanceof TemplateError) report(expanding, path, error.message, error.hint);
    else throw error;
    return undefined;
  }
}

/** A number of that kind, not below 0. */
export function settleNumber(
  expanding: Expanding,
  host: string,
  layers: Layers,
  path: Path,
  written: string | number,
): number | undefined {
  const value = settle(expanding, host, layers, path, written);
  if (value === undefined) return undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number) && number >= 0) return number;
  report(expanding, path, `${keyOf(path)} wants a number, not ${JSON.stringify(value)}`);
  return undefined;
}

/** A truth value of that kind. */
export function settleFlag(
  expanding: Expanding,
  host: string,
  layers: Layers,
  path: Path,
  written: string | boolean,
): boolean {
  const value = settle(expanding, host, layers, path, written);
  if (value === undefined || typeof value === 'boolean') return value === true;
  if (typeof value === 'string' && /^(true|false|yes|no)$/i.test(value)) return /^(true|yes)$/i.test(value);
  report(expanding, path, `${keyOf(path)} wants true or false, not ${JSON.stringify(value)}`);
  return false;
}

function keyOf(path: Path): string {
  return String(path.at(-1));
}
