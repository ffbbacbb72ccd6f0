import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prelude } from '../../src/transport/prelude.ts';
import { askText, commandWords } from '../../src/transport/script.ts';
import { watchdogScript } from '../../src/transport/watchdog.ts';
import { hostShells, type TestShell } from '../shell/shells.ts';

function start(shell: TestShell) {
  const [file, ...args] = shell.command;
  const child = spawn(file, args, { env: { PATH: shell.path }, stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  return { child, ended, over: () => child.exitCode !== null || child.signalCode !== null };
}

const sleep = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

for (const shell of hostShells)
  describe.skipIf(shell.missing).concurrent(`the watchdog in ${shell.name}`, () => {
    const open = (mark: string) => {
      const at = mkdtempSync(join(tmpdir(), 'pairctl-watch-'));
      const main = start(shell);
      const run = (id: number, script: string): void => {
        main.child.stdin.write(askText('pcnonce', id, commandWords({ run: { script, args: [at] } })));
      };
      main.child.stdin.write(prelude('pcnonce', mark));
      const watchdog = start(shell);
      watchdog.child.stdin.write(watchdogScript(main.child.pid ?? 0, mark, 1));
      return { at: (name: string) => join(at, name), main, run, watchdog };
    };

    it('ends the shell of an operator who is gone, after what runs, before what was not begun', async () => {
      const { at, main, run, watchdog } = open(`pmgone${String(process.pid)}`);
      run(1, 'sleep 2.5; touch "$1/whole"');
      run(2, 'touch "$1/never"');
      await sleep(2);
      expect([main.over(), existsSync(at('whole'))]).toEqual([false, false]);
      await main.ended;
      expect([existsSync(at('whole')), existsSync(at('never'))]).toEqual([true, false]);
      watchdog.child.stdin.end();
    });

    it('leaves it alone as long as there are signs of life, and when the session ends', async () => {
      const { at, main, run, watchdog } = open(`pmlife${String(process.pid)}`);
      for (let beat = 0; beat < 6; beat += 1) {
        await sleep(0.4);
        watchdog.child.stdin.write('.\n');
      }
      watchdog.child.stdin.end();
      await watchdog.ended;
      run(1, 'touch "$1/done"');
      main.child.stdin.end();
      await main.ended;
      expect(existsSync(at('done'))).toBe(true);
    });
  });
