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

/** Colours, or none: `level` 0 leaves every text as it is. */
export function makePaint(level: 0 | 1): Paint {
  const chalk: ChalkInstance = new Chalk({ level });
  return {
    good: chalk.green,
    changed: chalk.yellow,
    bad: chalk.red,
    dim: chalk.dim,
    strong: chalk.bold,
    link: chalk.cyan,
  };
}
