import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, forget, knownName, lookUp } from '../../src/transport/ssh/known_hosts.ts';

const missing = spawnSync('ssh-keygen', ['-?']).error !== undefined;

/** What ssh-keygen itself finds for a name: its lines without the comments. */
function oracle(text: string, name: string): readonly string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'pairctl-known-')), 'known_hosts');
  writeFileSync(file, text);
  const { stdout } = spawnSync('ssh-keygen', ['-F', name, '-f', file]);
  return stdout
    .toString()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function key(number: number): string {
  const blob = Buffer.alloc(51, number);
  Buffer.from('0000000b7373682d65643235353139', 'hex').copy(blob);
  blob.writeUInt32BE(32, 15);
  return blob.toString('base64');
}

const names = [
  'web1',
  'web1.example.com',
  'WEB1.example.com',
  '192.0.2.1',
  '2001:db8::1',
  'web10',
  'eb1',
  'web1+x',
];
const lookups = fc.record({ name: fc.constantFrom(...names), port: fc.constantFrom(22, 2222) });
const pattern = fc.constantFrom(
  ...names,
  ...names.map((name) => `[${name}]:2222`),
  '*',
  '*.example.com',
  'web?',
  '!web1',
  '!*.example.com',
  '[*]:2222',
  'w*1',
  '192.0.2.*',
);
const line = fc.record({
  marker: fc.constantFrom('', '', '', '@revoked ', '@cert-authority '),
  patterns: fc.array(pattern, { minLength: 1, maxLength: 3 }),
  key: fc.nat(5),
  space: fc.constantFrom('', ' ', '\t'),
  comment: fc.constantFrom('', ' somebody@somewhere', '\r'),
});
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;

function render(lines: readonly Line[]): string {
  const text = lines.map(
    (each) =>
      `${each.space}${each.marker}${each.patterns.join(',')} ssh-ed25519 ${key(each.key)}${each.comment}`,
  );
  return ['# a comment', '', ...text, 'not a line at all', ''].join('\n');
}

describe.skipIf(missing)('known_hosts, as ssh-keygen -F finds', () => {
  it('plain names, wildcards, negations, ports and markers', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), lookups, (lines, { name, port }) => {
        const text = render(lines);
        const known = lookUp(text, knownName(name, port));
        const found = oracle(text, knownName(name, port));
        const keysOf = (marker: string): readonly string[] =>
          found
            .filter((each) => (marker === '' ? !each.startsWith('@') : each.startsWith(marker)))
            .map((each) => /ssh-ed25519 (\S+)/.exec(each)?.[1] ?? '');
        expect(known.trusted.map((each) => each.key)).toEqual(keysOf(''));
        expect(known.revoked.map((each) => each.key)).toEqual(keysOf('@revoked'));
        expect(known.authority).toBe(keysOf('@cert-authority').length > 0);
      }),
      { numRuns: 150 },
    );
  });

  it('hashed names, and forgets as ssh-keygen -R does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
        lookups,
        (hosts, { name, port }) => {
          const file = join(mkdtempSync(join(tmpdir(), 'pairctl-known-')), 'known_hosts');
          const plain =
            hosts.map((host, at) => `${host} ssh-ed25519 ${key(at)}\n`).join('') +
            `a,${name},b ssh-ed25519 ${key(7)}\n`;
          writeFileSync(file, plain);
          execFileSync('ssh-keygen', ['-H', '-f', file], { stdio: 'ignore' });
          const wanted = knownName(name, port);
          for (const text of [readFileSync(file, 'utf8'), plain]) {
            expect(lookUp(text, wanted).trusted.length).toBe(oracle(text, wanted).length);
            const rest = forget(text, wanted);
            expect(lookUp(rest, wanted).trusted).toEqual([]);
            for (const other of names.map((each) => knownName(each, port)).filter((each) => each !== wanted))
              expect(lookUp(rest, other)).toEqual(lookUp(text, other));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('shows fingerprints as ssh-keygen -l does', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pairctl-known-')), 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ecdsa', '-N', '', '-f', file]);
    const blob = readFileSync(`${file}.pub`, 'utf8').split(' ')[1] ?? '';
    expect(execFileSync('ssh-keygen', ['-lf', `${file}.pub`]).toString()).toContain(fingerprint(blob));
  });
});

describe('forgetting a name', () => {
  it('keeps markers, wildcards, comments and the other names of a line', () => {
    const text = `# c\n@revoked web1 ssh-ed25519 AAAA\n*.example.com ssh-ed25519 AAAA\nweb0,web1 ssh-ed25519 AAAA me\nweb1 ssh-ed25519 BBBB\n`;
    expect(forget(text, 'web1')).toBe(
      `# c\n@revoked web1 ssh-ed25519 AAAA\n*.example.com ssh-ed25519 AAAA\nweb0 ssh-ed25519 AAAA me\n`,
    );
  });
});
