import { expect, it } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { plan } from '../../src/engine/plan.ts';
import { OutcomeUnknown } from '../../src/model/error.ts';
import type { Output } from '../../src/model/command.ts';
import type { Probe } from '../../src/model/probe.ts';
import { context, FolderHost } from './support.ts';

/** A host that is lost while it is looked at: what was asked last fails first. */
class LostHost extends FolderHost {
  override async probe(probe: Probe): Promise<Output> {
    const last = probe.probe === 'content' && probe.path.endsWith('/manifest');
    if (!last) await sleep(50);
    throw new OutcomeUnknown(`${this.name}: the connection was lost`, { host: this.name });
  }
}

it('fault-043 a host that is lost in several looks at once is one error, and none of them ends the program', async () => {
  const strays: unknown[] = [];
  const note = (error: unknown): void => void strays.push(error);
  process.on('unhandledRejection', note);
  const hosts = [new LostHost('a'), new LostHost('b')];
  try {
    await expect(plan(context(hosts, { keepManifest: true }), [])).rejects.toThrow('the connection was lost');
    await sleep(100);
  } finally {
    for (const host of hosts) host.remove();
    process.off('unhandledRejection', note);
  }
  expect(strays).toEqual([]);
});
