import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSecret } from '../../src/shell/secret.ts';
import { prelude } from '../../src/transport/prelude.ts';
import { askText, commandWords, putWords } from '../../src/transport/script.ts';
import { hostShells, runIn } from '../shell/shells.ts';

const nonce = 'pcnonce';
const start = prelude(nonce, 'pmmark');

function framed(stdout: Buffer, id: number): { status: number; body: string } | undefined {
  const text = stdout.toString();
  const begin = `\n${nonce} b ${String(id)} \n`;
  const match = new RegExp(`\\n${nonce} e ${String(id)} (-?[0-9]+)\\n`).exec(text);
  if (match === null || !text.includes(begin)) return undefined;
  return { status: Number(match[1]), body: text.slice(text.indexOf(begin) + begin.length, match.index) };
}

for (const shell of hostShells)
  describe.skipIf(shell.missing)(`a script in ${shell.name}`, () => {
    const folder = (): string => mkdtempSync(join(tmpdir(), 'pairctl-script-'));

    it('fault-043 cut anywhere runs each question wholly or not at all', () => {
      const at = folder();
      const file = { path: join(at, 'put'), content: '', mode: '0600', owner: 'root', group: 'root' };
      const content = 'line one\nline two, which is longer\n';
      const text =
        askText(nonce, 1, commandWords({ run: ['touch', join(at, 'first-and-more')] })) +
        askText(nonce, 2, putWords(file, 'tmp', ''), { stdin: content }) +
        askText(nonce, 3, commandWords({ run: ['sh', '-c', `cat >"$1"`, 'sh', join(at, 'fed')] }), {
          stdin: content,
        });
      const whole = new Map([
        ['first-and-more', ''],
        ['put', content],
        ['fed', content],
      ]);
      const step = Math.max(1, Math.floor(text.length / 60));
      for (let cut = 0; cut <= text.length; cut += step) {
        runIn(shell, `rm -rf ${at}/* ${at}/.p*\n${start}${text.slice(0, cut)}`);
        for (const name of readdirSync(at)) {
          expect(whole.has(name), `${name} after ${String(cut)} characters`).toBe(true);
          expect(readFileSync(join(at, name), 'utf8')).toBe(whole.get(name));
        }
      }
      runIn(shell, start + text);
      expect(readdirSync(at).sort()).toEqual(['fed', 'first-and-more', 'put']);
    }, 60_000);

    it('skips what it has not begun once it is told to, and goes on when that is taken back', () => {
      const at = folder();
      const touch = (name: string) => commandWords({ run: ['touch', join(at, name)] });
      const { stdout } = runIn(
        shell,
        `${start}
( sleep 0.3; kill -s USR1 $$ ) &
${askText(nonce, 1, commandWords({ run: ['sleep', '0.6'] }))}${askText(nonce, 2, touch('skipped'))}${askText(nonce, 3, touch('fed'), { stdin: 'x' })}:
pc_stop=
${askText(nonce, 4, touch('later'))}`,
      );
      expect([1, 2, 3, 4].map((id) => framed(stdout, id)?.status)).toEqual([0, -1, -1, 0]);
      expect(readdirSync(at)).toEqual(['later']);
    });

    it('gives commands a clean environment, their own, and no descriptor of the lock', () => {
      const script =
        'echo "$LC_ALL|${CDPATH-unset}|${ENV-unset}|$(umask)|$PWD|$A"; [ -e /proc/self/fd/9 ] && echo 9; cat';
      const command = commandWords({ run: { script, args: [] }, env: { A: "a'b\n$c" }, cwd: '/usr' });
      const { stdout } = runIn(
        shell,
        `CDPATH=/; ENV=/x; IFS=x\n${start}exec 9>/dev/null\n${askText(nonce, 1, command)}`,
      );
      expect(framed(stdout, 1)).toEqual({ status: 0, body: "C|unset|unset|0022|/usr|a'b\n$c\n" });
    });

    it.skipIf(process.getuid?.() !== 0)('runs commands as another user', () => {
      const command = commandWords({
        run: ['sh', '-c', 'id -un; printf "%s|" "$@"', 'sh', "a'b", '$c'],
        user: 'nobody',
      });
      const { stdout } = runIn(shell, start + askText(nonce, 1, command));
      expect(framed(stdout, 1)).toEqual({ status: 0, body: "nobody\na'b|$c|" });
    });

    it('stops a command at its time limit, with all its children', () => {
      const at = folder();
      const script = '( sleep 2; echo late >"$1" ) & wait';
      const command = commandWords({ run: { script, args: [join(at, 'late')] }, timeoutSeconds: 1 });
      const { stdout } = runIn(shell, `${start}${askText(nonce, 1, command)}sleep 1.3\n`);
      expect([124, 143]).toContain(framed(stdout, 1)?.status);
      expect(existsSync(join(at, 'late'))).toBe(false);
    });

    it('puts nothing through a link, over a folder, or half', () => {
      const at = folder();
      const put = (id: number, path: string, unique: string) =>
        askText(
          nonce,
          id,
          putWords({ path, content: '', mode: '0600', owner: 'root', group: 'root' }, unique, ''),
          { stdin: 'new' },
        );
      const { stdout } = runIn(
        shell,
        `${start}mkdir ${at}/dir; ln -s ${at}/elsewhere ${at}/.pairctl-guess\n${put(1, `${at}/dir`, 'a')}${put(2, `${at}/file`, 'guess')}${put(3, `${at}/none/file`, 'b')}`,
      );
      expect([1, 2, 3].map((id) => framed(stdout, id)?.status === 0)).toEqual([false, false, false]);
      expect(readdirSync(at).sort()).toEqual(['.pairctl-guess', 'dir']);
      expect(readdirSync(join(at, 'dir'))).toEqual([]);
      // A link where the file shall be is replaced, wherever it leads.
      const links = `${start}cd ${at}; echo old >target; ln -s target to-file; ln -s dir to-dir; ln -s nowhere to-nothing\n`;
      const names = ['to-file', 'to-dir', 'to-nothing'];
      runIn(shell, links + names.map((name, id) => put(id, join(at, name), String(id))).join(''));
      expect(names.map((name) => lstatSync(join(at, name)).isFile())).toEqual([true, true, true]);
      expect(readFileSync(join(at, 'target'), 'utf8')).toBe('old\n');
      expect(readdirSync(join(at, 'dir'))).toEqual([]);
    });

    it('answers also where the shell has no room for what it is fed', () => {
      // bash keeps long here-documents in a temporary file (other shells in a pipe): no room there must not leave the question open.
      const script = `${start}ulimit -f 0 2>/dev/null; trap '' XFSZ\n${askText(nonce, 1, ['cat'], { stdin: 'x'.repeat(300_000) })}${askText(nonce, 2, ['echo', 'on'])}`;
      const { stdout } = runIn(shell, script);
      expect(framed(stdout, 1)).toBeDefined();
      expect(framed(stdout, 2)).toEqual({ status: 0, body: 'on\n' });
    });
  });

describe('the words of a command', () => {
  it('bear no secret, which everybody on the host could read in them', () => {
    const secret = makeSecret('very secret indeed');
    expect(() => commandWords({ run: ['mysql', `-p${secret}`] })).toThrow(/secret/);
    expect(() => commandWords({ run: { script: 'x "$1"', args: [secret] } })).toThrow(/secret/);
    const words = commandWords({ run: ['env'], env: { PASSWORD: secret } });
    expect(words).toContain('PASSWORD=very secret indeed');
    expect(words.indexOf('PASSWORD=very secret indeed')).toBeLessThan(words.indexOf('env'));
  });

  it('take only names for the environment', () => {
    expect(() => commandWords({ run: ['env'], env: { 'A B': 'x' } })).toThrow(/environment/);
  });
});
