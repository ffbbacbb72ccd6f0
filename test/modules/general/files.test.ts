import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/model/host.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { modules } from '../../../src/modules/registry.ts';
import { makeSecret } from '../../../src/shell/secret.ts';
import { make, odd, thisMachine } from './harness.ts';

describe.skipIf(process.getuid?.() !== 0)(
  'every module that works on files, carried out for real (needs root)',
  () => {
    let host: Host;
    let root: string;
    beforeAll(async () => {
      host = await thisMachine();
    });
    afterAll(() => host.close());
    afterEach(() => {
      rmSync(root, { recursive: true, force: true });
    });
    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'pairctl-modules-'));
    });
    const at = (...names: string[]): string => join(root, ...names);
    const mode = (path: string): string => (statSync(path).mode & 0o7777).toString(8).padStart(4, '0');

    /** Takes off again what a module made, twice. */
    const remove = async (name: string, args: JsonObject): Promise<string> => {
      const wanted = modules[name]?.removal?.(args);
      if (wanted === undefined) throw new Error(`${name} knows no removal`);
      const done = await make(host, wanted.module, wanted.args);
      expect((await make(host, wanted.module, wanted.args)).change.action).toBe('none');
      return done.change.action;
    };

    it('copy: makes, mends, keeps what is not said, and takes off', async () => {
      const dest = at(odd);
      const args = { dest, content: `1\n${odd}`, mode: '0640', owner: 'daemon', group: '1' };
      expect((await make(host, 'copy', args)).change).toMatchObject({
        action: 'create',
        because: ['missing'],
      });
      expect(readFileSync(dest, 'utf8')).toBe(`1\n${odd}`);
      expect([mode(dest), statSync(dest).uid, statSync(dest).gid]).toEqual(['0640', 1, 1]);
      chmodSync(dest, 0o4777);
      expect((await make(host, 'copy', args)).change).toMatchObject({
        because: ['mode 4777 instead of 0640'],
      });
      expect((await make(host, 'copy', { dest, content: '2' })).change).toMatchObject({
        because: ['content differs'],
      });
      expect([readFileSync(dest, 'utf8'), mode(dest), statSync(dest).uid]).toEqual(['2', '0640', 1]);
      expect((await make(host, 'copy', { dest, content: '3', force: false })).change.action).toBe('none');
      expect(await remove('copy', args)).toBe('remove');
      expect(existsSync(dest)).toBe(false);
    });

    it('copy: bytes, a backup of what was there, a second slash in the path', async () => {
      const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
      writeFileSync(at('f'), 'old');
      await make(host, 'copy', {
        dest: `${root}//f`,
        content_base64: bytes.toString('base64'),
        backup: true,
      });
      expect(readFileSync(at('f')).equals(bytes)).toBe(true);
      const kept = spawnSync('sh', ['-c', 'cat f.*~'], { cwd: root, encoding: 'utf8' });
      expect(kept.stdout).toBe('old');
    });

    it('copy: a link is replaced and not followed, wherever it leads', async () => {
      mkdirSync(at('target'));
      symlinkSync('target', at('link'));
      const { change } = await make(host, 'copy', { dest: at('link'), content: 'x' });
      expect(change).toMatchObject({ because: ['a symbolic link to target instead of a file'] });
      expect([lstatSync(at('link')).isFile(), spawnSync('ls', [at('target')]).stdout.toString()]).toEqual([
        true,
        '',
      ]);
    });

    it('copy: a secret arrives opened, is not readable by others and is in no plan', async () => {
      const secret = makeSecret('open sesame');
      writeFileSync(at('f'), 'user = a\nkey = an older secret\n');
      const args = { dest: at('f'), content: `user = a\nkey = ${secret}\n`, mode: '0600' };
      const { change } = await make(host, 'copy', args);
      expect(JSON.stringify(change)).not.toMatch(/sesame|older/);
      expect(change).toMatchObject({
        diff: { after: args.content, before: expect.stringContaining('user = a\n(') as string },
      });
      expect(readFileSync(at('f'), 'utf8')).toBe('user = a\nkey = open sesame\n');
      await make(host, 'copy', { dest: at('new'), content: secret });
      expect(mode(at('new'))).toBe('0600');
    });

    it('directory: with parents, mode and owner; left when it holds anything', async () => {
      const args = { path: `${at('a', odd)}/`, mode: '2750', owner: 'daemon' };
      expect((await make(host, 'directory', args)).change).toMatchObject({ action: 'create' });
      expect([mode(at('a', odd)), statSync(at('a', odd)).uid, mode(at('a'))]).toEqual(['2750', 1, '0755']);
      chmodSync(at('a', odd), 0o700);
      expect((await make(host, 'directory', args)).change).toMatchObject({
        because: ['mode 0700 instead of 2750'],
      });
      writeFileSync(at('a', odd, 'f'), '');
      expect(await remove('directory', args)).toBe('none');
      rmSync(at('a', odd, 'f'));
      expect(await remove('directory', args)).toBe('remove');
      expect(existsSync(at('a'))).toBe(true);
    });

    it('file: mode and owner, an empty file, links, and absence', async () => {
      const touch = { path: at('f'), state: 'touch', owner: 'daemon' };
      await make(host, 'file', touch);
      expect([mode(at('f')), statSync(at('f')).uid]).toEqual(['0644', 1]);
      await make(host, 'file', { path: at('f'), mode: '0600', group: 'daemon' });
      expect([mode(at('f')), statSync(at('f')).gid]).toEqual(['0600', 1]);
      const link = { path: at('l'), state: 'link', src: 'f', owner: 'daemon' };
      await make(host, 'file', link);
      expect([readlinkSync(at('l')), lstatSync(at('l')).uid]).toEqual(['f', 1]);
      expect((await make(host, 'file', { ...link, src: 'g' })).change).toMatchObject({
        because: ['points to f instead of g'],
      });
      await expect(make(host, 'file', { path: at('f'), state: 'link', src: 'g' })).rejects.toThrow('no link');
      await make(host, 'file', { path: at('f'), state: 'link', src: 'g', force: true });
      expect(readlinkSync(at('f'))).toBe('g');
      await expect(make(host, 'file', { path: at('none') })).rejects.toThrow('is missing');
    });

    it('file: absent removes a link and not what it leads to, a directory with all that is in it', async () => {
      mkdirSync(at('tree', odd), { recursive: true });
      writeFileSync(at('tree', odd, 'f'), 'x');
      symlinkSync('tree', at('link'));
      expect((await make(host, 'file', { path: at('link'), state: 'absent' })).change).toMatchObject({
        risk: 'safe',
      });
      expect(existsSync(at('tree', odd, 'f'))).toBe(true);
      expect(await remove('copy', { dest: at('tree') })).toBe('none');
      const { change } = await make(host, 'file', { path: at('tree'), state: 'absent' });
      expect(change).toMatchObject({ risk: 'destructive', because: ['present, holds 1 entry'] });
      expect(existsSync(at('tree'))).toBe(false);
    });

    it('file: absent removes nothing at all where a file system is mounted within', async () => {
      mkdirSync(at('tree', 'mo unt'), { recursive: true });
      mkdirSync(at('data'));
      writeFileSync(at('data', 'precious'), 'x');
      writeFileSync(at('tree', 'first'), 'x');
      const mounted = spawnSync('mount', ['--bind', at('data'), at('tree', 'mo unt')]).status === 0;
      if (!mounted) expect.fail('a bind mount could not be made');
      try {
        await expect(make(host, 'file', { path: at('tree'), state: 'absent' })).rejects.toThrow(
          'is mounted at',
        );
        expect([existsSync(at('data', 'precious')), existsSync(at('tree', 'first'))]).toEqual([true, true]);
      } finally {
        spawnSync('umount', [at('tree', 'mo unt')]);
      }
      await make(host, 'file', { path: at('tree'), state: 'absent' });
    });

    it('ssh_key: made once, its public half made again from the private one, no key taken from an empty file', async () => {
      const args = { path: at('key'), comment: 'pairctl-shop' };
      const { values } = await make(host, 'ssh_key', args);
      const made = (values as { public_key: string }).public_key;
      expect(made).toMatch(/^ssh-ed25519 \S+ pairctl-shop$/);
      expect(mode(at('key'))).toBe('0600');
      rmSync(at('key.pub'));
      const again = await make(host, 'ssh_key', args);
      expect((again.values as { public_key: string }).public_key.split(' ')[1]).toBe(made.split(' ')[1]);
      writeFileSync(at('key'), '');
      const other = await make(host, 'ssh_key', args);
      expect((other.values as { public_key: string }).public_key).not.toBe(made);
      expect(await remove('ssh_key', args)).toBe('remove');
      expect([existsSync(at('key')), existsSync(at('key.pub'))]).toEqual([false, false]);
    });
  },
);
