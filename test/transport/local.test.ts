import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSecret } from '../../src/shell/secret.ts';
import { runLocal } from '../../src/transport/local.ts';

describe('commands of the operator', () => {
  it('take words literally and answer with status and both streams', async () => {
    const odd = 'a\'b $(id) "c" \\ \n * é';
    expect(await runLocal({ run: ['printf', '%s', odd] })).toEqual({ status: 0, stdout: odd, stderr: '' });
    expect(await runLocal({ run: { script: 'echo "$1" >&2; exit 7', args: [odd] } })).toEqual({
      status: 7,
      stdout: '',
      stderr: `${odd}\n`,
    });
    expect((await runLocal({ run: ['/no/such/program'] })).status).toBe(127);
    expect((await runLocal({ run: { script: 'kill -9 $$', args: [] } })).status).toBe(137);
  });

  it('get standard input that ends, environment, folder, and secrets opened', async () => {
    const secret = makeSecret('a local secret');
    expect((await runLocal({ run: ['cat'] })).stdout).toBe('');
    expect((await runLocal({ run: ['cat'], stdin: `<${secret}>` })).stdout).toBe('<a local secret>');
    const script = 'printf "%s|%s|%s" "$PWD" "$A" "$LC_ALL"';
    expect((await runLocal({ run: { script, args: [] }, cwd: '/usr', env: { A: secret } })).stdout).toBe(
      '/usr|a local secret|C',
    );
  });

  it('are stopped with their children at the time limit and by a signal', async () => {
    const marker = join(mkdtempSync(join(tmpdir(), 'pairctl-local-')), 'late');
    const command = {
      run: { script: '(sleep 2; touch "$1") & wait', args: [marker] },
      timeoutSeconds: 1,
    } as const;
    expect((await runLocal(command)).status).toBe(124);
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 200);
    expect((await runLocal({ ...command, timeoutSeconds: 60 }, controller.signal)).status).toBe(130);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(existsSync(marker)).toBe(false);
  });
});
