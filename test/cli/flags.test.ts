import { describe, expect, it } from 'vitest';
import { pairOptions } from '../../src/cli/flags.ts';
import { folder } from './support/program.ts';

const wrong = (hint: string | RegExp): object => ({
  exitCode: 64,
  hint: expect.stringMatching(hint) as string,
});

describe('flags of a run', () => {
  it('have defaults that ask for everything, and for nothing to be lifted', async () => {
    expect(await pairOptions('pair.yml', {})).toEqual({
      pairPath: 'pair.yml',
      extraVars: {},
      tags: [],
      skipTags: [],
      preview: false,
      detailedExitCode: false,
      yes: false,
      overrides: new Map(),
      lockWait: 0,
      timeoutSeconds: 10,
    });
  });

  it('take lists with commas', async () => {
    const options = await pairOptions('p', { limit: 'web1, web2', tags: 'a,b,', skipTags: 'c' });
    expect(options).toMatchObject({ limit: ['web1', 'web2'], tags: ['a', 'b'], skipTags: ['c'] });
    // Nothing named must not come to mean everything.
    await expect(pairOptions('p', { limit: ' , ' })).rejects.toMatchObject(wrong('--limit web2'));
  });

  it('-C is --dry-run, and only with it a plan is saved or the exit code detailed', async () => {
    for (const flags of [{ check: true }, { dryRun: true }])
      expect(await pairOptions('p', { ...flags, out: 'x', detailedExitcode: true })).toMatchObject({
        preview: true,
        planFile: 'x',
        detailedExitCode: true,
      });
    await expect(pairOptions('p', { out: 'x' })).rejects.toMatchObject(wrong('pairctl plan --out'));
    await expect(pairOptions('p', { detailedExitcode: true })).rejects.toMatchObject(
      wrong('pairctl plan --detailed-exitcode'),
    );
  });

  it.each([
    ['30', 30],
    ['30s', 30],
    ['5m', 300],
    ['1h', 3600],
  ])('%s is %d seconds', async (text, seconds) => {
    expect((await pairOptions('p', { lockWait: text })).lockWait).toBe(seconds);
  });

  it.each(['', '-1', '1.5', 'soon', '5 m', '1d', '99999999'])('%j is no time', async (text) => {
    await expect(pairOptions('p', { timeout: text })).rejects.toMatchObject(wrong('--timeout 30'));
  });
});

describe('--override', () => {
  it('lifts a guard for a reason, which may hold equal signs', async () => {
    const { overrides } = await pairOptions('p', {
      override: ['unfenced=off by hand = sure', 'max-loss= known '],
    });
    expect([...overrides]).toEqual([
      ['unfenced', 'off by hand = sure'],
      ['max-loss', 'known'],
    ]);
  });

  it.each([
    ['unfence=x', 'did you mean unfenced?'],
    ['toString=x', 'there is no guard "toString"'],
    ['unfenced', 'wants a reason'],
    ['unfenced=  ', 'wants a reason'],
    ['consent=x', 'guard consent is not lifted'],
  ])('%j is refused', async (text, message) => {
    await expect(pairOptions('p', { override: [text] })).rejects.toMatchObject({
      exitCode: 64,
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('--extra-vars', () => {
  it('are texts by name, JSON, or a file; later ones win', async () => {
    const files = folder({
      'vars.yml': 'port: 8080\nlist: [a, b]\nname: from file\n',
      'vars.json': '{"deep": {"x": null}}',
    });
    const { extraVars } = await pairOptions('p', {
      extraVars: [
        'name=first',
        `@${files}/vars.yml`,
        `@${files}/vars.json`,
        '{"on": true}',
        'name=a=b c',
        'empty=',
      ],
    });
    expect(extraVars).toEqual({
      port: 8080,
      list: ['a', 'b'],
      deep: { x: null },
      on: true,
      name: 'a=b c',
      empty: '',
    });
  });

  it('named __proto__ stay data', async () => {
    const { extraVars } = await pairOptions('p', {
      extraVars: ['{"__proto__": {"polluted": "yes"}}', '__proto__=x'],
    });
    expect(Object.keys(extraVars)).toEqual(['__proto__']);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it.each([
    ['nothing', 'wants NAME=VALUE'],
    ['=x', 'wants NAME=VALUE'],
    ['1a=x', 'wants NAME=VALUE'],
    ['@/nonexistent/vars.yml', 'cannot be read (ENOENT)'],
    ['{"a": ', '--extra-vars: --extra-vars:1:'],
    ['{}x', '--extra-vars:1:'],
  ])('%j is wrong', async (text, message) => {
    await expect(pairOptions('p', { extraVars: [text] })).rejects.toMatchObject({
      exitCode: 64,
      message: expect.stringContaining(message) as string,
    });
  });

  it('from a file with a list are wrong', async () => {
    const files = folder({ 'vars.yml': '- a\n' });
    await expect(pairOptions('p', { extraVars: [`@${files}/vars.yml`] })).rejects.toMatchObject({
      exitCode: 64,
      message: expect.stringContaining('no variables by name') as string,
    });
  });
});
