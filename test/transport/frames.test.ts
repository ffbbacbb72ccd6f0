import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answer, outputLimit } from '../../src/transport/answer.ts';
import { Frames } from '../../src/transport/frames.ts';

const nonce = 'pc0123456789abcdef';

interface Read {
  readonly id: number;
  readonly status: number;
  readonly body: string;
}

function read(stream: Buffer, cuts: readonly number[]): readonly Read[] {
  const answers: Read[] = [];
  const parts = new Map<number, Buffer[]>();
  const frames = new Frames(nonce, {
    began: (id) => parts.set(id, []),
    part: (id, bytes) => parts.get(id)?.push(Buffer.from(bytes)),
    ended: (id, status) => {
      answers.push({ id, status, body: Buffer.concat(parts.get(id) ?? []).toString('latin1') });
    },
  });
  let from = 0;
  for (const cut of [...cuts, stream.length].sort((a, b) => a - b)) {
    frames.push(stream.subarray(from, Math.max(from, cut)));
    from = Math.max(from, cut);
  }
  return answers;
}

/** Bytes that look much like markers. */
const body = fc
  .array(fc.oneof(fc.constantFrom('\n', nonce, 'pc', ' ', 'b 1', 'e 1 0', '\0', '\u00ff'), fc.string()), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter(
    (text) => !text.includes(`\n${nonce} `) && !`${text}\n${nonce}`.slice(0, -1).includes(`\n${nonce} `),
  );

describe('frames', () => {
  it('give back every answer byte for byte, however the stream is cut and whatever stands between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ noise: body, body, status: fc.nat(255) }), { maxLength: 6 }),
        fc.array(fc.nat(400), { maxLength: 20 }),
        (asked, cuts) => {
          const stream = asked
            .map(
              ({ noise, status, body: text }, id) =>
                `${noise}\n${nonce} b ${String(id)} \n${text}\n${nonce} e ${String(id)} ${String(status)}\n`,
            )
            .join('');
          const bytes = Buffer.from(stream, 'latin1');
          const inside = cuts.map((cut) => cut % (bytes.length + 1));
          const latin1 = (text: string): string => Buffer.from(text, 'latin1').toString('latin1');
          expect(read(bytes, inside)).toEqual(
            asked.map(({ status, body: text }, id) => ({ id, status, body: latin1(text) })),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('drop what a login shell prints and what comes between answers', () => {
    const stream = `Welcome!\n\n${nonce} b 7 \nx\n${nonce} e 7 3\nleft behind\n`;
    expect(read(Buffer.from(stream), [])).toEqual([{ id: 7, status: 3, body: 'x' }]);
  });
});

describe('an answer', () => {
  it('is whole when both streams have ended', () => {
    const answer = new Answer();
    answer.stdout(Buffer.from('out'));
    expect(answer.ended('stdout', 4)).toBeUndefined();
    answer.stderr(Buffer.from('err'));
    expect(answer.ended('stderr', 4)).toEqual({ status: 4, stdout: 'out', stderr: 'err' });
  });

  it('keeps the beginning of too long an output, and the end of too long an error', () => {
    const answer = new Answer();
    for (let i = 0; i < 18; i += 1) answer.stdout(Buffer.alloc(1024 * 1024, 65 + i));
    for (let i = 0; i < 18; i += 1) answer.stderr(Buffer.alloc(1024 * 1024, 65 + i));
    answer.stderr(Buffer.from('the reason'));
    answer.ended('stdout', 0);
    const output = answer.ended('stderr', 0);
    expect(answer.truncated).toBe(true);
    expect(output?.stdout.length).toBe(outputLimit);
    expect(output?.stdout.startsWith('AAA')).toBe(true);
    expect(output?.stderr.endsWith('the reason')).toBe(true);
    expect(output?.stderr.length).toBeLessThan(1024 * 1024);
  });
});
