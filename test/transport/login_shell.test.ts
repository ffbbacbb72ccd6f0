import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/shell/read.ts';
import { transportOf } from './exam.ts';
import { sshdMissing, startSshd, type Sshd } from './sshd.ts';

/** Forced commands that stand for login shells: each gets the line that the account's own would get. */
const shells = {
  'sh that prints a greeting on both streams, without a line end':
    'printf Welcome; printf noise >&2; exec sh -c "$SSH_ORIGINAL_COMMAND"',
  'sh that prints what looks like a frame':
    'printf "\\n hello b 1\\nstart\\n"; exec sh -c "$SSH_ORIGINAL_COMMAND"',
  'bash with a start-up file that fails':
    'BASH_ENV=/nonexistent; export BASH_ENV; exec bash -c "false; $SSH_ORIGINAL_COMMAND"',
  fish: 'exec fish -c "$SSH_ORIGINAL_COMMAND"',
  tcsh: 'exec tcsh -c "$SSH_ORIGINAL_COMMAND"',
  busybox: 'exec busybox ash -c "$SSH_ORIGINAL_COMMAND"',
};

describe.skipIf(sshdMissing !== undefined)('a login shell does not disturb', () => {
  let sshd: Sshd | undefined;
  afterEach(() => {
    sshd?.stop();
  });
  for (const [name, command] of Object.entries(shells)) {
    const program = /^exec (\S+)/.exec(command)?.[1] ?? 'sh';
    it.skipIf(spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)(name, async () => {
      sshd = await startSshd({ keyOptions: `command="${command.replaceAll('"', '\\"')}"` });
      const host = await transportOf(sshd.inventory()).connect('box');
      const odd = 'a\'b "$c" \\n *\n!';
      const [content, output, long] = await Promise.all([
        readContent(host, '/etc/hostname'),
        host.exec({ run: ['printf', '%s', odd], stdin: 'x' }),
        host.exec({ run: ['cat'], stdin: odd, stream: 'lines' }),
      ]);
      expect(content).toMatch(/\S/);
      expect(output).toEqual({ status: 0, stdout: odd, stderr: '' });
      expect(long).toEqual({ status: 0, stdout: odd, stderr: '' });
      await host.close();
    });
  }
});
