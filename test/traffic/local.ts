import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../src/model/change.ts';
import type { Command, Output } from '../../src/model/command.ts';
import type { Look } from '../../src/model/host.ts';
import { probeCall, probePrelude } from '../../src/shell/probes.ts';
import { quoteAll } from '../../src/shell/quote.ts';
import { keyFilePath, renderKeyFile } from '../../src/traffic/rfc2136/settings.ts';
import type { Rfc2136 } from '../../src/traffic/rfc2136/settings.ts';

/** This machine in the place of the standby: dig and nsupdate really run; only the folder of key files is elsewhere. */
export interface Standby extends Look {
  run(command: Command): Promise<Output>;
  putKey(pair: string, settings: Rfc2136, secret: string): void;
  /** Where a file of the pair `shop` is on this machine. */
  moved(path: string): string;
  remove(): void;
}

/** `inside`: words before every program, such as those that enter a network namespace. */
export function localStandby(inside: readonly string[] = []): Standby {
  const directory = mkdtempSync(join(tmpdir(), 'pairctl-keys-'));
  const moved = (pair: string, path: string): string => path.replace(`/etc/pairctl/${pair}`, directory);
  return {
    moved: (path) => moved('shop', path),
    async probe(probe) {
      const call = probeCall(probe).map((word) => moved('shop', word));
      const output = await spawned([...inside, 'sh', '-c', `${probePrelude}${quoteAll(call)}`], '');
      // What a message says is what it would say there.
      return { ...output, stderr: output.stderr.replaceAll(directory, '/etc/pairctl/shop') };
    },
    async run(command) {
      if (!('script' in command.run)) throw new Error('only scripts are run here');
      const args = command.run.args.map((arg) => moved('shop', arg));
      return await spawned([...inside, 'sh', '-c', command.run.script, 'sh', ...args], command.stdin ?? '');
    },
    putKey(pair, settings, secret) {
      writeFileSync(moved(pair, keyFilePath(pair, settings)), renderKeyFile(settings.key, secret), {
        mode: 0o600,
      });
    },
    remove() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The one command of a change that acts. */
export function commandOf(change: Change): Command {
  if (change.action === 'none' || change.action === 'refuse' || change.action === 'fail')
    throw new Error(`it does not act: ${JSON.stringify(change)}`);
  const [step] = change.steps;
  if (step?.do !== 'exec') throw new Error('the first step is no command');
  return step.command;
}

function spawned([file = '', ...args]: readonly string[], stdin: string): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env: { ...process.env, LC_ALL: 'C' } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status: status ?? 128, stdout, stderr });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
