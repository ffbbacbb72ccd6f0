import type { Declaring } from './declaring.ts';

interface LabCommand {
  readonly name: string;
  readonly description: string;
  /** Arguments as commander writes them, with what they mean. */
  readonly args: readonly (readonly [string, string])[];
}

const host = ['<host>', 'a host of the lab'] as const;
const labCommands: readonly LabCommand[] = [
  {
    name: 'up',
    description:
      'make and start a primary, a standby and a name server; writes inventory, key and pair into DIR',
    args: [['[dir]', 'where (default: lab)']],
  },
  { name: 'down', description: 'take all of it down, also after a crash', args: [] },
  { name: 'status', description: 'which hosts there are, and whether they are on', args: [] },
  {
    name: 'exec',
    description: 'run a command on a lab host, or on "operator", from where pairctl reaches them',
    args: [
      ['<host>', 'a host of the lab, or operator'],
      ['<command...>', 'the command and its arguments'],
    ],
  },
  { name: 'cut', description: 'pull a host’s power', args: [host] },
  { name: 'boot', description: 'switch a host on again', args: [host] },
  {
    name: 'replace',
    description:
      'pull a host’s power and put an empty disk into it: another key, no data; lab boot switches it on',
    args: [host],
  },
  { name: 'power', description: 'whether a host has power: exit code 0 when it is off', args: [host] },
];

/** Declares `pairctl lab` and what belongs to it. */
export function declareLab({ program, choose }: Declaring): void {
  const lab = program
    .command('lab')
    .description('throw-away hosts on this machine, to try a pair and to test playbooks')
    .enablePositionalOptions()
    .addHelpText(
      'after',
      '\nExamples:\n  pairctl lab up\n  pairctl lab up --with postgresql\n  pairctl lab exec web1 -- systemctl status\n  pairctl lab cut web1\n  pairctl lab down',
    );
  for (const { name, description, args } of labCommands) {
    const made = lab.command(name).description(description).option('--name <lab>', 'which lab', 'lab');
    for (const [arg, meaning] of args) made.argument(arg, meaning);
    if (name === 'up')
      made.option(
        '--with <servers>',
        'database servers on both hosts: postgresql, mariadb, or both by a comma',
      );
    // What follows the host belongs to the command that is run there.
    if (name === 'exec') made.passThroughOptions();
    made.action((...given: unknown[]) => {
      const words = given
        .slice(0, args.length)
        .flat()
        .filter((word) => typeof word === 'string');
      const flags = made.opts<{ readonly name: string; readonly with?: string }>();
      const wanted = flags.with?.split(',');
      choose(made, async (io) => (await import('./lab.ts')).runLab(name, flags.name, words, io, wanted));
    });
  }
}
