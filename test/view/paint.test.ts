import { describe, expect, it } from 'vitest';
import { makePaint, wantsColour } from '../../src/view/paint.ts';

const terminal = { isTTY: true };
const pipe = {};

describe('colours', () => {
  it.each([
    ['on a terminal', terminal, {}, false, true],
    ['not in a pipe', pipe, {}, false, false],
    ['not with --no-color', terminal, { FORCE_COLOR: '1' }, true, false],
    ['not with NO_COLOR', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
    ['with NO_COLOR empty as without it', terminal, { NO_COLOR: '' }, false, true],
    ['in a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, false, true],
    ['not with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false, false],
    ['not on a dumb terminal', terminal, { TERM: 'dumb' }, false, false],
  ] as const)('%s', (_name, stream, env, noColour, wanted) => {
    expect(wantsColour(stream, { env, noColour })).toBe(wanted);
  });

  it('are in the text, or not at all', () => {
    expect(makePaint(true).bad('x')).toBe('\u001b[31mx\u001b[39m');
    const { good, changed, bad, dim, strong, link } = makePaint(false);
    for (const paint of [good, changed, bad, dim, strong, link]) expect(paint('x')).toBe('x');
  });
});
