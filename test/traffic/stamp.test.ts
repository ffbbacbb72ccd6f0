import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress } from '../../src/traffic/rfc2136/address.ts';
import { parseAnswer, recordsOf } from '../../src/traffic/rfc2136/answer.ts';
import { keyFilePath, renderKeyFile } from '../../src/traffic/rfc2136/settings.ts';
import { newestStamp, parseStamp, renderStamp } from '../../src/traffic/rfc2136/stamp.ts';

test('a stamp is read as it was written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999_999 }),
      fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/),
      (epoch, primary) => {
        expect(parseStamp(renderStamp({ epoch, primary }))).toEqual({ epoch, primary });
      },
    ),
  );
});

test.each([
  '"v=spf1 -all"',
  '"pairctl epoch=0 primary=web1"',
  '"pairctl epoch=8 primary=web1" "more"',
  '"pairctl epoch=8 primary=a b"',
  '',
])('%s is somebody else’s', (text) => {
  expect(parseStamp(text)).toBeUndefined();
});

test('of several stamps the highest epoch counts', () => {
  expect(newestStamp(['"pairctl epoch=7 primary=web1"', '"x"', '"pairctl epoch=8 primary=web2"'])).toEqual({
    epoch: 8,
    primary: 'web2',
  });
});

test.each([
  ['A', '203.0.113.10', '203.0.113.10'],
  ['A', '203.0.113.010', undefined],
  ['A', '203.0.113.256', undefined],
  ['A', '2001:db8::1', undefined],
  ['A', 'web1.example.test', undefined],
  ['AAAA', '2001:0DB8:0::0001', '2001:db8::1'],
  ['AAAA', '203.0.113.10', undefined],
  ['AAAA', '2001:::1', undefined],
  ['CNAME', 'Web1.Example.test.', 'web1.example.test.'],
  ['CNAME', '203.0.113.10', undefined],
] as const)('%s record of %s', (type, given, canonical) => {
  expect(canonicalAddress(type, given)).toBe(canonical);
});

test('the key file is BIND’s, one for each key of a zone', () => {
  expect(keyFilePath('shop', { zone: 'Example.test', key: { name: 'Pairctl.' } })).toBe(
    '/etc/pairctl/shop/dns-example.test-pairctl.key',
  );
  expect(renderKeyFile({ name: 'pairctl.', algorithm: 'hmac-sha256' }, 'c2VjcmV0')).toBe(
    'key "pairctl." {\n\talgorithm hmac-sha256;\n\tsecret "c2VjcmV0";\n};\n',
  );
});

test('absence, refusal, silence and a missing dig are four different answers', () => {
  const header = (status: string) => ({
    status: 0,
    stdout: `;; ->>HEADER<<- opcode: QUERY, status: ${status}, id: 1\n`,
    stderr: '',
  });
  expect(parseAnswer(header('NXDOMAIN'))).toEqual({ kind: 'none', why: 'NXDOMAIN' });
  expect(parseAnswer(header('NOERROR'))).toEqual({ kind: 'none', why: 'NOERROR' });
  expect(parseAnswer(header('REFUSED'))).toEqual({ kind: 'unknown', why: 'it answered REFUSED' });
  expect(
    parseAnswer({
      status: 9,
      stdout: ';; communications error to 192.0.2.1#53: timed out\n\n;; no servers could be reached\n',
      stderr: '',
    }),
  ).toEqual({
    kind: 'unknown',
    why: 'communications error to 192.0.2.1#53: timed out',
  });
  expect(parseAnswer({ status: 127, stdout: '', stderr: 'dig: not found' })).toEqual({ kind: 'no-dig' });
  expect(recordsOf(parseAnswer({ status: 0, stdout: '', stderr: '' }), 'A')).toBeUndefined();
});
