import type { Change } from '../model/change.ts';
import type { Output } from '../model/command.ts';
import type { Json } from '../model/json.ts';
import { hostCommand, lastLine, notSetUp } from './program.ts';

/** Backups taken now, on the primary, due or not: of these plans, or of all. */
export function takeNow(plans: readonly string[] | undefined, pair: string): Change {
  return {
    action: 'run',
    because: [plans === undefined ? 'a backup of every plan' : `a backup of ${plans.join(', ')}`],
    risk: 'safe',
    steps: (plans ?? [undefined]).map((plan) => ({
      do: 'exec',
      command: hostCommand('backup', pair, [...(plan === undefined ? [] : [plan]), '--now'], {
        timeoutSeconds: 24 * 3600,
      }),
    })),
  };
}

/** What the primary has and this standby has not, brought over and verified; `taken` when a backup was taken just now, and none needs to be asked for. */
export function pullNow(pair: string, taken: boolean): Change {
  return {
    action: 'run',
    because: ['whatever backups the primary has and this host has not'],
    risk: 'safe',
    steps: [
      {
        do: 'exec',
        command: hostCommand('sync', pair, ['--backups', '--progress'], {
          stream: 'rsync',
          timeoutSeconds: 24 * 3600,
          // Not a word, which a host program of an earlier version would refuse.
          ...(taken ? { env: { PAIRCTL_TAKEN: '1' } } : {}),
        }),
      },
    ],
  };
}

/** The names that the host program printed. */
export function takenValues(outputs: readonly Output[]): Json {
  const taken = outputs.flatMap(({ stdout }) =>
    stdout.split('\n').flatMap((line) => {
      const [plan, name] = line.split(' ');
      return plan === undefined || name === undefined ? [] : [{ plan, name }];
    }),
  );
  return { taken, msg: taken.map(({ plan, name }) => `${plan}/${name}`).join(', ') };
}

/** Why a job of the host program did not run, by the exit codes of docs/host-program.md. */
export function explainJob(
  job: 'take' | 'pull',
  output: Output,
): { readonly message: string; readonly hint?: string } | undefined {
  const where = job === 'take' ? 'backups are taken on the primary' : 'backups are pulled by the standby';
  switch (output.status) {
    case 127:
    case 78:
      return notSetUp;
    case 3:
      return { message: `${where}, and this host is not`, hint: '`pairctl status` shows who is' };
    case 69:
      return {
        message: `the primary does not answer on the pull channel: ${lastLine(output.stderr)}`,
        hint: '`pairctl doctor` tries the channel in both directions',
      };
    case 75:
      return { message: 'another backup goes on here', hint: 'wait for it, then run again' };
    default:
      return undefined;
  }
}
