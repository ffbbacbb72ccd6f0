import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runbookFile } from '../../src/runbook/compile.ts';
import { takeover } from '../runbook/support.ts';

let folder = '';
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the host program of web2 answers, and how the world around it is. */
interface Around {
  readonly role?: string;
  readonly changed?: string;
  readonly peer?: string;
  /** The line of the change of roles that was begun here. */
  readonly open?: string;
  /** Minutes since the newest backup was taken; null for none. */
  readonly backup?: number | null;
  /** The application of web1 answers. */
  readonly alive?: boolean;
  readonly fence?: boolean;
  /** What the name server says beside the name. */
  readonly text?: string;
  /** Without a mirror, or with one that was never pulled. */
  readonly mirror?: boolean;
  /** The application writes its backups by itself. */
  readonly external?: boolean;
}

const dead =
  '{ "answered": false, "why": "timed out", "role": null, "epoch": null, "clockOffsetSeconds": null }';
const peer = (role: string, epoch: number, offset = 0): string =>
  `{ "answered": true, "why": "", "role": "${role}", "epoch": ${String(epoch)}, "clockOffsetSeconds": ${String(offset)}, "services": { "app.service": "inactive" } }`;

/** Looks, by the runbook of web2 itself, whether it would go on; its guards refuse then as they refuse the real thing. */
function look(command: string, around: Around = {}, words: readonly string[] = ['--dry-run']) {
  const { role = 'standby 7', changed = '2026-01-31T12:00:00Z', open, backup = 1, alive = false } = around;
  folder = mkdtempSync(join(tmpdir(), 'runbook-'));
  const taken = new Date(Date.now() - (backup ?? 0) * 60_000).toISOString().replace(/\.\d+Z/, 'Z');
  const catalogue =
    backup === null
      ? '[]'
      : `[{ "plan": "data", "name": "backup-1", "seq": 1, "takenAt": "${taken}", "epoch": 7 }]`;
  const put = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const program = put(
    'pairctl-host',
    `case $1 in
role) echo '${role}' ;;
status) echo '{ "changed": "${changed}" }' ;;
peer) echo '${around.peer ?? dead}' ;;
catalogue) echo '${catalogue}' ;;
check) : ;;
transition) [ $# -gt 2 ] || ${open === undefined ? 'exit 3' : `echo '${open}'`} ;;
*) echo "asked for $1" >&2; exit 1 ;;
esac`,
  );
  put('curl', alive ? "printf 'hello\\n200'" : 'exit 7');
  put('dig', around.text === undefined ? 'exit 9' : `echo '"${around.text}"'`);
  put('id', 'echo 0');
  const text = runbookFile(
    takeover(({ failover: { fence, ...failover }, ...pair }) => ({
      ...pair,
      failover: {
        ...failover,
        holdDownSeconds: 3600,
        ...(around.fence === true && fence !== undefined ? { fence } : {}),
      },
    })),
  )
    .replace(/^PROGRAM=.*$/m, `PROGRAM=${program}`)
    .replace(/^STATE=.*$/m, `STATE=${folder}`)
    .replace(/^FENCE_TIMEOUT=.*$/m, 'FENCE_TIMEOUT=1')
    .replace(/^MIRRORS=.*$/m, `MIRRORS='${around.mirror === true ? 'site' : ''}'`)
    .replace(/^OWN_PLANS=.*$/m, `OWN_PLANS='${around.external === true ? '' : 'data'}'`)
    .replaceAll('/run/lock', folder)
    .replace(/^PATH=/m, `PATH=${folder}:`);
  const runbook = put('runbook', text);
  const { status, stdout, stderr } = spawnSync('sh', [runbook, command, ...words], { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

describe('the guards of the runbook', () => {
  test('nothing stands in the way of what is as it should be', () => {
    expect(look('failover', { fence: true })).toMatchObject({ status: 0 });
    expect(look('switchover', { peer: peer('primary', 7) })).toMatchObject({ status: 0 });
  });
  const now = (): string => new Date().toISOString().replace(/\.\d+Z/, 'Z');
  test.each([
    ['hold-down', 'failover', 'soon after another change', () => ({ changed: now(), fence: true })],
    ['clock-skew', 'failover', 'with clocks apart', () => ({ peer: peer('primary', 7, 100) })],
    ['primary-alive', 'failover', 'while the application answers', () => ({ alive: true, fence: true })],
    ['no-proven-backup', 'failover', 'without a backup', () => ({ backup: null, fence: true })],
    ['max-loss', 'failover', 'with an old backup', () => ({ backup: 60, fence: true })],
    ['max-loss', 'failover', 'with a mirror never pulled', () => ({ mirror: true, fence: true })],
    ['unfenced', 'failover', 'without a fence', () => ({})],
    [
      'role-conflict',
      'failover',
      'with two primaries',
      () => ({ role: 'primary 7', peer: peer('primary', 7) }),
    ],
    [
      'role-conflict',
      'failover',
      'where the name knows better',
      () => ({ fence: true, text: 'pairctl epoch=9 primary=web1' }),
    ],
    ['clock-skew', 'switchover', 'with clocks apart', () => ({ peer: peer('primary', 7, 100) })],
    [
      'max-loss',
      'switchover',
      'with an old backup of an application that writes its own',
      () => ({ peer: peer('primary', 7), external: true, backup: 60 }),
    ],
    ['role-conflict', 'switchover', 'that was never begun', () => ({ peer: peer('standby', 8) })],
    ['role-conflict', 'switchover', 'from a lower epoch', () => ({ peer: peer('primary', 6) })],
    [
      'role-conflict',
      'switchover',
      'with two primaries',
      () => ({
        role: 'primary 8',
        peer: peer('primary', 8),
        open: 'switchover web1 web2 8 2026-01-31T12:00:00Z -',
      }),
    ],
    [
      'role-conflict',
      'switchover',
      'away from here, to a primary',
      () => ({ role: 'primary 7', peer: peer('primary', 7) }),
    ],
  ] as const)('%s refuses a %s %s', (guard, command, _how, around: () => Around) => {
    const { status, said } = look(command, around());
    expect(said).toContain(`guard ${guard}`);
    expect(status, said).toBe(77);
  });

  test('unfenced refuses a failover whose fence did nothing', () => {
    const { status, said } = look('failover', { fence: true }, ['--yes']);
    expect(said).toContain('guard unfenced');
    expect(status, said).toBe(77);
  });

  test('consent refuses what nobody has said yes to', () => {
    const { status, said } = look('switchover', { peer: peer('primary', 7) }, []);
    expect(said).toContain('guard consent');
    expect(status, said).toBe(77);
  });
});
