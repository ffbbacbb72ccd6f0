import { expect, test } from 'vitest';
import { view } from '../../../src/modules/view.ts';
import { answering, around, failed, said } from './answers.ts';
import type { Output } from '../../../src/model/command.ts';

type Spec = Parameters<typeof view.diff>[0];
const spec: Spec = {
  of: 'web1',
  at: ['10.0.0.1', '10.0.0.2', '10.0.0.1'],
  check: { kind: 'http', url: 'http://127.0.0.1:8080/' },
};
async function seen(more: Partial<Spec>, answers: Readonly<Record<string, Output>>) {
  const asked = { ...spec, ...more };
  const state = await view.observe(answering(answers), asked, { ...around, host: 'ns1' });
  expect(view.diff(asked, state, around)).toEqual({ action: 'none' });
  return view.values?.(asked, state, []);
}
const ping = 'test ping -c 1 -W 2 -- "$1" >/dev/null 2>&1';

test('the application’s port at each address, and ping', async () => {
  const ports = { 'tcp 10.0.0.1 8080': said(''), 'tcp 10.0.0.2 8080': failed(1) };
  expect(await seen({}, { ...ports, [ping]: said('') })).toEqual({
    from: 'ns1',
    ports: ['10.0.0.1:8080', '10.0.0.2:8080'],
    open: ['10.0.0.1:8080'],
    pinged: ['10.0.0.1', '10.0.0.2'],
  });
  expect(await seen({}, { ...ports, [ping]: failed(1) })).toMatchObject({ pinged: [] });
});

test('without ping, without a right to it, or without a check that fact is kept: it is not silence', async () => {
  for (const status of [127, 2])
    expect(await seen({ check: null }, { [ping]: failed(status) })).toEqual({
      from: 'ns1',
      ports: [],
      open: [],
      pinged: null,
    });
});
