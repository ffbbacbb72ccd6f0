import { expect, test } from 'vitest';
import { makeSecret, maskSecrets, openSecrets } from '../../src/shell/secret.ts';
import { scopeFor, tasksOf } from './support.ts';

const value = `it's "secret" $(x)`;
const token = makeSecret(value);

async function rendered(text: string): Promise<string> {
  const [task] = await tasksOf([{ command: text }], { extra: { token } });
  const resolved = task?.resolve(scopeFor('web1'));
  if (resolved?.kind === 'invalid') throw new Error(resolved.message);
  if (resolved?.kind !== 'ready') throw new Error(resolved?.kind);
  const cmd = resolved.items[0]?.args['cmd'];
  return typeof cmd === 'string' ? cmd : '';
}

test.each([
  ['{{ token }}', value],
  ['a {{ token }} b', `a ${value} b`],
  ["{{ 'a' ~ token }}", `a${value}`],
  ['{{ token | quote }}', `'it'\\''s "secret" $(x)'`],
  ['{{ token | b64encode }}', Buffer.from(value).toString('base64')],
  ['{{ {"k": token, "n": 1} | to_json }}', JSON.stringify({ k: value, n: 1 })],
  ["{{ token | default('x') }}", value],
])('%s stays secret and opens as what was meant', async (text, opened) => {
  const cmd = await rendered(text);
  expect(openSecrets(cmd)).toBe(opened);
  expect(cmd).not.toContain('secret"');
  expect(maskSecrets(cmd)).toContain('***');
});

test.each([
  '{{ token | upper }}',
  '{{ token[3:] }}',
  "{{ token | replace('0', 'x') | replace('a', 'x') | replace('-', '_') }}",
])('%s would lose the secret, and is refused', async (text) => {
  await expect(rendered(text)).rejects.toThrow(/may pass a secret on, but not take it apart/);
});
