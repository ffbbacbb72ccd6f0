import { expect, test } from 'vitest';
import { askedOnce } from '../../src/engine/once.ts';
import type { Probe } from '../../src/model/probe.ts';

function counting() {
  const asked: Probe[] = [];
  const look = askedOnce({
    probe: (probe) => {
      asked.push(probe);
      return Promise.resolve({ status: 0, stdout: String(asked.length), stderr: '' });
    },
  });
  return { asked, look };
}

test('who asks what was asked before gets the same answer, also while it is awaited', async () => {
  const { asked, look } = counting();
  const port = { probe: 'tcp', address: '203.0.113.10', port: 80, timeoutSeconds: 4 } as const;
  const answers = await Promise.all([look.probe(port), look.probe({ ...port })]);
  expect([...answers, await look.probe(port)].map(({ stdout }) => stdout)).toEqual(['1', '1', '1']);
  expect(asked).toHaveLength(1);
  await look.probe({ ...port, port: 81 });
  expect(asked).toHaveLength(2);
});

test('the host’s clock is read each time', async () => {
  const { asked, look } = counting();
  await look.probe({ probe: 'system' });
  await look.probe({ probe: 'system' });
  expect(asked).toHaveLength(2);
});
