import { Chalk, type ChalkInstance } from 'chalk';

/** The few meanings that have a colour. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly changed: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (text: string) => string;
}

/** Colours, or none: without `colour` every text stays as it is. */
export function makePaint(colour: boolean): Paint {
  // The level is always given: chalk itself knows nothing of NO_COLOR.
  const chalk: ChalkInstance = new Chalk({ level: colour ? 1 : 0 });
  return {
    good: chalk.green,
    changed: chalk.yellow,
    bad: chalk.red,
    dim: chalk.dim,
    strong: chalk.bold,
    link: chalk.cyan,
  };
}

/**
 * Whether a stream gets colours: never with `--no-color` or NO_COLOR (no-color.org: any value but empty), always with FORCE_COLOR (but 0),
 * else on a terminal that is not `dumb`.
 */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  wish: { readonly noColour: boolean; readonly env: Readonly<Record<string, string | undefined>> },
): boolean {
  const { env } = wish;
  if (wish.noColour || (env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
