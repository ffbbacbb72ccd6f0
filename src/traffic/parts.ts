import type { Output } from '../model/command.ts';

/** Settings that every target has: what it is called and where it is switched. */
export const common = {
  name: { type: 'string', minLength: 1, description: 'For messages.' },
  on: {
    type: 'string',
    minLength: 1,
    description: 'Where it is switched: standby, localhost, or a host of the inventory.',
  },
} as const;

/** What the last lines of an error output say, on one line. */
export function lastWords(output: Output, lines = 3): string {
  const said = output.stderr.split('\n').map((line) => line.trim());
  const words = said
    .filter((line) => line !== '')
    .slice(-lines)
    .join('; ')
    .slice(0, 500);
  return words === '' ? `status ${String(output.status)}` : words;
}
