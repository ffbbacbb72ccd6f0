import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/model/host.ts';
import { probeCall, probePrelude } from '../../src/shell/probes.ts';
import { quoteAll } from '../../src/shell/quote.ts';
import {
  Inconclusive,
  listDirectory,
  readContent,
  readFilesystem,
  readGroup,
  readPackages,
  readStat,
  readSystem,
  readUser,
} from '../../src/shell/read.ts';
import { hostShells, runIn, type TestShell } from './shells.ts';

/** The probes in one shell, one process each; as another user when told. */
function lookBy(shell: TestShell, uid?: number): Look {
  return {
    probe: (probe) => {
      const { status, stdout, stderr } = runIn(
        shell,
        `${probePrelude}\n${quoteAll(probeCall(probe))}\n`,
        uid,
      );
      return Promise.resolve({ status: status ?? -1, stdout: stdout.toString(), stderr });
    },
  };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'pairctl-probes-'));
  chmodSync(path, 0o755);
  return path;
}

const odd = [
  "it's",
  'a b',
  '$(id)',
  '-rf',
  '*',
  '[ab]',
  '?x',
  '.hidden',
  '..twice',
  'a|b',
  'é漢',
  'a\nb',
  'back\\slash',
  '!x',
  ']',
];

for (const shell of hostShells)
  describe.skipIf(shell.missing)(`the probes in ${shell.name}`, () => {
    const look = lookBy(shell);

    it('tell type, mode, owner, size, time, hash and target', async () => {
      const at = folder();
      writeFileSync(join(at, 'file'), 'content');
      chmodSync(join(at, 'file'), 0o4750);
      mkdirSync(join(at, 'dir'), { mode: 0o700 });
      symlinkSync('no/such\nplace', join(at, 'link'));
      execFileSync('mkfifo', [join(at, 'pipe')]);
      const sha256 = createHash('sha256').update('content').digest('hex');
      expect(await readStat(look, join(at, 'file'), { hash: true })).toMatchObject({
        kind: 'file',
        mode: '4750',
        size: 7,
        sha256,
      });
      expect(await readStat(look, join(at, 'dir'))).toMatchObject({ kind: 'directory', mode: '0700' });
      expect(await readStat(look, join(at, 'link'), { hash: true })).toMatchObject({
        kind: 'link',
        target: 'no/such\nplace',
      });
      expect(await readStat(look, join(at, 'pipe'), { hash: true })).toMatchObject({ kind: 'other' });
      const found = await readStat(look, join(at, 'file'));
      expect(found).toMatchObject({ uid: process.getuid?.(), gid: process.getgid?.() });
      expect(found.kind !== 'absent' && Math.abs(found.mtime - Date.now() / 1000) < 60).toBe(true);
    });

    it('take names literally, present and absent', async () => {
      const at = folder();
      for (const name of odd) {
        expect(await readStat(look, join(at, name)), name).toEqual({ kind: 'absent' });
        writeFileSync(join(at, name), name);
        expect(await readContent(look, join(at, name)), name).toBe(name);
        expect(await readStat(look, join(at, name), { hash: true }), name).toMatchObject({ kind: 'file' });
      }
      expect(await listDirectory(look, at)).toEqual([...odd].sort());
    });

    it('prove absence below what is missing, below a file and at odd ends', async () => {
      const at = folder();
      writeFileSync(join(at, 'file'), '');
      const absent = ['x', 'x/y/z', 'file/x', 'x/', 'x//y', 'file\\', 'fil', 'file2', '?ile', '[f]ile', 'f*'];
      for (const name of absent)
        expect(await readStat(look, `${at}/${name}`), name).toEqual({ kind: 'absent' });
      expect(await readContent(look, join(at, 'x/y'))).toBeUndefined();
      expect(await listDirectory(look, join(at, 'x'))).toBeUndefined();
    });

    it('prove nothing where the host cannot tell', async () => {
      const at = folder();
      symlinkSync('/nowhere', join(at, 'dangling'));
      mkdirSync(join(at, 'dir'));
      await expect(readStat(look, join(at, 'dangling/x'))).rejects.toThrow(Inconclusive);
      await expect(readStat(look, 'relative')).rejects.toThrow(Inconclusive);
      await expect(readContent(look, join(at, 'dir'))).rejects.toThrow(/not a regular file/);
      await expect(listDirectory(look, '/etc/passwd')).rejects.toThrow(/not a directory/);
    });

    it.skipIf(process.getuid?.() !== 0)('prove nothing where permission is missing', async () => {
      const at = folder();
      mkdirSync(join(at, 'closed/inner'), { recursive: true });
      writeFileSync(join(at, 'closed/inner/file'), 'x');
      chmodSync(join(at, 'closed'), 0o700);
      // May be passed through, but not listed.
      mkdirSync(join(at, 'unlisted'));
      chmodSync(join(at, 'unlisted'), 0o711);
      const nobody = lookBy(shell, 65534);
      for (const path of ['closed/inner/file', 'closed/none', 'unlisted/none'])
        await expect(readStat(nobody, join(at, path)), path).rejects.toThrow(Inconclusive);
      await expect(readContent(nobody, join(at, 'closed/inner/file'))).rejects.toThrow(Inconclusive);
      await expect(listDirectory(nobody, join(at, 'closed'))).rejects.toThrow(Inconclusive);
      expect(await readStat(nobody, join(at, 'none'))).toEqual({ kind: 'absent' });
    });

    it('read accounts by name only', async () => {
      expect(await readUser(look, 'root')).toMatchObject({ name: 'root', uid: 0, home: '/root' });
      expect(await readUser(look, 'no-such-user')).toBeUndefined();
      expect(await readGroup(look, 'root')).toMatchObject({ name: 'root', gid: 0 });
      expect(await readGroup(look, 'no-such-group')).toBeUndefined();
      await expect(readUser(look, '0')).rejects.toThrow(Inconclusive);
    });

    it('read the system, packages and file systems', async () => {
      const system = await readSystem(look);
      expect(system['HOSTNAME']).toBe(execFileSync('uname', ['-n']).toString().trim());
      expect(Math.abs(Number.parseFloat(system['TIME'] ?? '') - Date.now() / 1000)).toBeLessThan(10);
      const { manager, installed } = await readPackages(look, ['no-such-package-at-all']);
      expect(['apt', 'dnf', 'apk', 'none']).toContain(manager);
      expect(installed).toEqual({});
      const space = await readFilesystem(look, '/no/such/path');
      expect(space).toMatchObject({ MOUNTPOINT: '/' });
      expect(Number(space['AVAILABLE'])).toBeGreaterThan(0);
      await expect(readFilesystem(look, 'relative')).rejects.toThrow(Inconclusive);
    });

    it('ask ports and URLs', async () => {
      // The probes run one process at a time and wait for it, so the server is one of another process.
      const server = execFileSync(process.execPath, ['-e', serverScript]).toString().trim().split(' ');
      const [port = '', pid = ''] = server;
      try {
        const tcp = { probe: 'tcp', address: '127.0.0.1', timeoutSeconds: 2 } as const;
        expect((await look.probe({ ...tcp, port: Number(port) })).status).toBe(0);
        expect((await look.probe({ ...tcp, port: 1 })).status).not.toBe(0);
        const url = `http://127.0.0.1:${port}/[x]?{a}`;
        const answer = await look.probe({
          probe: 'http',
          url,
          timeoutSeconds: 2,
          headers: ['X-Told: a "b" $c'],
        });
        expect(answer).toMatchObject({ status: 0, stdout: '404\n/[x]?{a}\na "b" $c' });
        const silent = await look.probe({ probe: 'http', url: 'http://127.0.0.1:1/', timeoutSeconds: 2 });
        expect(silent.status).not.toBe(0);
        expect(silent.stdout).toBe('');
      } finally {
        process.kill(Number(pid));
      }
    });

    it('run a declared test within its time, in its folder', async () => {
      const at = folder();
      const ask = (script: string) => look.probe({ probe: 'test', script, timeoutSeconds: 1, cwd: at });
      expect((await ask('pwd; exit 5')).status).toBe(5);
      expect((await ask('pwd')).stdout).toBe(`${at}\n`);
      expect([124, 143]).toContain((await ask('sleep 5')).status);
    });

    it('tell when the host program is not installed', async ({ skip }) => {
      if (existsSync('/usr/local/lib/pairctl/pairctl-host')) skip();
      const answer = await look.probe({ probe: 'host-program', command: 'role', pair: 'no-such-pair' });
      expect(answer.status).toBe(127);
    });
  });

const serverScript = `
const { spawn } = require('node:child_process');
const child = spawn(process.execPath, ['-e', ${JSON.stringify(`
const server = require('node:http').createServer((request, answer) => {
  answer.statusCode = 404;
  answer.end(request.url + '\\n' + request.headers['x-told']);
}).listen(0, '127.0.0.1', () => process.stdout.write(server.address().port + ' ' + process.pid));
setTimeout(() => process.exit(), 60000);
`)}], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
child.stdout.once('data', (text) => { process.stdout.write(text); process.exit(); });
`;
