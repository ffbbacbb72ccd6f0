import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../src/config/arguments.ts';
import { modules } from '../../src/modules/registry.ts';

describe('arguments after rendering', () => {
  it('knows every module of the registry', () => {
    for (const name of Object.keys(modules)) {
      const checked = checkArguments(name, { 'no such argument': 1 });
      const faults = checked.ok ? [] : checked.faults;
      expect(faults.map(({ message }) => message).join(), name).not.toContain('there is no module');
    }
  });

  it.each(['nothing', 'toString', '__proto__'])('knows no module called %s', (name) => {
    expect(checkArguments(name, {})).toEqual({
      ok: false,
      faults: [{ path: [], message: `there is no module "${name}"` }],
    });
  });

  it('takes good arguments as a copy', () => {
    const args = { dest: '/x', content: 'y', mode: '0644' };
    const checked = checkArguments('copy', args);
    expect(checked).toEqual({ ok: true, value: args });
    expect(checked.ok && checked.value).not.toBe(args);
  });

  it('is strict: a template that is left over is no mode', () => {
    expect(checkArguments('copy', { dest: '/x', content: 'y', mode: '{{ x }}' }).ok).toBe(false);
    expect(checkArguments('copy', { dest: '{{ x }}', content: 'y' }).ok).toBe(false);
  });

  it('reads texts as numbers and booleans where only those are wanted', () => {
    expect(checkArguments('wait_for', { port: '8080' })).toMatchObject({ ok: true, value: { port: 8080 } });
    expect(checkArguments('copy', { dest: '/x', content: '644', backup: 'True' })).toEqual({
      ok: true,
      value: { dest: '/x', content: '644', backup: true },
    });
  });

  it.each(['8080x', '0x1f', '', ' 1', '08080', '1e3', 'Infinity'])('does not read %j as a number', (text) => {
    expect(checkArguments('wait_for', { port: text }).ok).toBe(false);
  });

  it('does not make a text of a number', () => {
    expect(checkArguments('copy', { dest: '/x', content: 'y', mode: 644 })).toMatchObject({
      ok: false,
      faults: [{ path: ['mode'], hint: 'write it in quotes: "644"' }],
    });
  });

  it('tells of every fault, with its path', () => {
    const checked = checkArguments('copy', { dest: 'x', contnt: 'y', backup: 'perhaps' });
    expect(checked.ok ? [] : checked.faults.map(({ path }) => path)).toEqual([
      ['contnt'],
      ['dest'],
      ['backup'],
    ]);
  });
});
