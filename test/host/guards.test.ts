import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { backedPair, take } from './backups.ts';
import { exists, missingTools, shells, type Bed, type BedHost } from './bed.ts';
import { pulledPair } from './mirrors.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
  bed = undefined;
});

function pulled(words: readonly string[]): Bed {
  bed = pulledPair(words);
  return bed;
}

/** That much room and so many inodes are free, wherever a host asks. */
function room(host: BedHost, bytes: number, inodes = 1_000_000): void {
  host.shim(
    'stat',
    `case "$*" in *'%a %S'*) echo '1 ${String(bytes)} 1000000 ${String(inodes)}' ;; *) exec /usr/bin/stat "$@" ;; esac`,
  );
}

// What a guard refuses is refused on the other side, too, or fails further on; here it is the guard that says so, before anything is begun.
describe.each(shells)('guards under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('a mirror that the primary does not know is not pulled', () => {
    const { a, b } = pulled(words);
    // As one whose program is of an earlier version: it answers, and says nothing of the mirror.
    const asks = readFileSync(b.path('shims/ssh'), 'utf8').replace(/^exec (.*)$/m, "$1 | grep -v '^mirror '");
    b.shim('ssh', asks);
    a.write('srv/data/more', 'x');
    const refused = b.run('sync', 'data');
    expect(refused).toMatchObject({
      status: 77,
      stderr: 'guard source-missing: host-a knows no mirror data\n',
    });
  });

  it('nothing is given out of a source that is missing, whoever asks', () => {
    const { a } = pulled(words);
    const ask = () =>
      a.runWith({ RSYNC_MODULE_NAME: 'mirror-data', PAIRCTL_ASKED_EPOCH: '1' }, 'serve-guard');
    expect(ask()).toMatchObject({ status: 0, stdout: '' });
    rmSync(a.path('srv/data'), { recursive: true });
    expect(ask()).toMatchObject({ status: 1 });
    expect(ask().stdout).toContain('guard source-missing');
  });

  it('a destination on another file system than before is not pulled into', () => {
    const { a, b } = pulled(words);
    const file = b.state('destination/data');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^on .*$/m, 'on /mnt/disk 8:1/ext4'));
    a.write('srv/data/more', 'x');
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard destination-missing: mirror data: .* was on .*\/mnt\/disk/);
    expect(exists(b.path('srv/copy/more'))).toBe(false);
  });

  it('a mirror is pulled from a primary only', () => {
    const { a, b } = pulled(words);
    a.run('role', 'set', 'standby', '1');
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard role-conflict: mirror data: host-a is standby at epoch 1/);
  });

  it('a mirror is not pulled from a primary that lost its role', () => {
    const { b } = pulled(words);
    b.run('role', 'set', 'standby', '3');
    expect(JSON.parse(b.run('preview', 'sync', 'data').stdout)).toMatchObject({
      ok: false,
      guard: 'role-conflict',
      found: expect.stringContaining('it lost its role') as string,
    });
  });

  it('a pull that needs more inodes than there are is refused before it begins', () => {
    const { a, b } = pulled(words);
    for (const name of ['x', 'y', 'z']) a.write(`srv/data/${name}`, name);
    room(b, 1_000_000_000, 2);
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard space: mirror data needs 3 inodes at .*, and 2 are free/);
    expect(exists(b.path('srv/copy/x'))).toBe(false);
  });

  it('backups are pulled from a primary only, and from none that lost its role', () => {
    bed = backedPair(words);
    const { a, b } = bed;
    take(a);
    a.run('role', 'set', 'standby', '1');
    const refused = b.run('sync', '--backups');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toContain('guard role-conflict: host-a is standby at epoch 1');
  });

  it('a backup that does not fit is not pulled', () => {
    bed = backedPair(words);
    const { a, b } = bed;
    take(a);
    room(b, 20);
    const refused = b.run('sync', '--backups');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(
      /guard space: backup-\S+ of plan app needs \d+ bytes in .*, and 20 are free/,
    );
    expect(b.status().pull).toMatchObject({ result: 'refused', guard: 'space' });
  });

  it('what does not fit is not brought back', () => {
    bed = pulledPair(words, { keepDeletedSeconds: 3600, maxDelete: { percent: 100 } });
    const { a, b } = bed;
    rmSync(a.path('srv/data/file1'));
    expect(b.run('sync', 'data').status).toBe(0);
    room(a, 3);
    const refused = a.run('undelete', 'data', '--since', '600');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(
      /^guard space: mirror data: \d+ bytes are to come back to .*, and 3 are free/,
    );
    expect(exists(a.path('srv/data/file1'))).toBe(false);
  });
});
