import { linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { backedPair, catalogue, store, take } from './backups.ts';
import { missingTools, shells, type Bed, type BedHost } from './bed.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

/** As if it had been proven so many days ago. */
function provenBefore(host: BedHost, name: string, days: number): void {
  const then = Date.now() / 1000 - days * 86_400;
  utimesSync(store(host, '.proof', name), then, then);
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('fault-089 what is changed in place through another link is found in rotation, said, and fetched again', () => {
    bed = backedPair(words);
    const { a, b } = bed;
    const names = [take(a), take(a)];
    const [older = '', newer = ''] = names;
    expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
    const [artifact = ''] =
      readFileSync(store(b, newer, 'MANIFEST'), 'utf8').match(/(?<=\.\/)\S+\.zst/) ?? [];
    const file = store(b, newer, artifact);
    const good = readFileSync(file);
    // Somebody has linked to it, and writes there: same size, same time.
    const link = b.path('elsewhere');
    const { atime, mtime } = statSync(file);
    linkSync(file, link);
    const spoilt = Buffer.from(good);
    spoilt[good.length - 1] = (spoilt[good.length - 1] ?? 0) ^ 1;
    writeFileSync(link, spoilt);
    utimesSync(link, atime, mtime);
    // Proven lately: not its turn yet.
    expect(b.run('verify', '--due')).toMatchObject({ status: 0, stderr: '' });
    for (const name of names) provenBefore(b, name, 8);
    provenBefore(b, older, 9);
    // One in a run, the one that waits longest first.
    expect(b.run('verify', '--due')).toMatchObject({ status: 0, stderr: '' });
    expect(catalogue(b).every(({ bad }) => bad === undefined)).toBe(true);
    const found = b.run('verify', '--due');
    expect(found.status).toBe(65);
    expect(found.stderr).toContain(`${newer} is bad: ${artifact}`);
    expect(catalogue(b).find(({ name }) => name === newer)?.bad).toContain(artifact);
    expect(b.status().plans['app']?.bad).toBe(1);
    // What is known is not said again and again.
    expect(b.run('verify', '--due')).toMatchObject({ status: 0, stderr: '' });
    expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(file).equals(good)).toBe(true);
    expect(statSync(file).nlink).toBe(1);
    expect(catalogue(b).find(({ name }) => name === newer)).toMatchObject({ proof: 'intact' });
    expect(b.read('var/lib/pairctl/shop/journal.ndjson')).toContain('was fetched again from');
    expect(readFileSync(link).equals(spoilt)).toBe(true);
  });

  it('one that shares its slot with another proven one is fetched again too', () => {
    bed = backedPair(words);
    const { a, b } = bed;
    const [older] = [take(a), take(a)];
    b.run('sync', '--backups');
    rmSync(store(b, older, 'SEAL'));
    expect(catalogue(b).find(({ name }) => name === older)?.bad).toBe('seal missing');
    expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
    expect(catalogue(b).find(({ name }) => name === older)).toMatchObject({ proof: 'intact' });
    expect(b.run('sync', '--backups').status).toBe(0);
    expect(catalogue(b)).toHaveLength(2);
  });

  it('what is missing pieces is fetched again too, and what the primary has bad as well stays as it is', () => {
    bed = backedPair(words);
    const { a, b } = bed;
    const name = take(a);
    b.run('sync', '--backups');
    rmSync(store(b, name, 'MANIFEST'));
    expect(b.run('sync', '--backups').status).toBe(0);
    expect(catalogue(b)).toMatchObject([{ name, proof: 'intact' }]);
    for (const host of [a, b]) rmSync(store(host, name, 'MANIFEST'));
    expect(b.run('sync', '--backups').status).toBe(0);
    expect(catalogue(b).find((entry) => entry.name === name)?.bad).toContain('manifest');
  });

  it('a drill’s proof outlives the next reading', () => {
    bed = backedPair(words);
    const { a } = bed;
    const name = take(a);
    const proof = store(a, '.proof', name);
    writeFileSync(proof, readFileSync(proof, 'utf8').replace('intact', 'restored'));
    provenBefore(a, name, 30);
    expect(a.run('verify', '--due').status).toBe(0);
    expect(statSync(proof).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
    expect(catalogue(a)[0]).toMatchObject({
      proof: 'restored',
      provenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
    });
    take(a);
    expect(a.status().plans['app']).toMatchObject({
      count: 2,
      levels: { complete: 0, intact: 1, restored: 1 },
    });
  });
});
