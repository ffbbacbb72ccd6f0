import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { makeSecret, openSecrets } from '../../src/shell/secret.ts';
import type { TrafficTarget, Wanted } from '../../src/traffic/target.ts';
import { commandOf, localStandby, type Standby } from './local.ts';

const addresses = { web1: '203.0.113.10', web2: '203.0.113.20' };
export const web1: Wanted = { pair: 'shop', primary: 'web1', epoch: 7, addresses };
export const web2: Wanted = { pair: 'shop', primary: 'web2', epoch: 8, addresses };

/** A target at a standby, with its secret on it as apply puts it there. */
export class Zone<Settings extends object, State> {
  readonly standby: Standby = localStandby();
  readonly target: TrafficTarget<Settings, State>;
  readonly settings: Settings;

  constructor(target: TrafficTarget<Settings, State>, settings: Settings) {
    this.target = target;
    this.settings = settings;
  }

  putSecret(value: string): void {
    const files = this.target.files('shop', this.settings, (_ref, form = (text) => text) =>
      makeSecret(form(value)),
    );
    expect(files).toHaveLength(1);
    for (const file of files) {
      const path = this.standby.moved(file.path);
      mkdirSync(path.replace(/\/[^/]*$/, ''), { recursive: true });
      writeFileSync(path, openSecrets(file.content), { mode: 0o600 });
    }
  }

  async change(to: Wanted, more: Partial<Settings> = {}) {
    const used = { ...this.settings, ...more };
    return this.target.diff(used, await this.target.look(this.standby, used, to), to);
  }

  async move(to: Wanted): Promise<{ status: number; said: string | undefined }> {
    return await this.run(await this.change(to), to);
  }

  async run(
    change: Parameters<typeof commandOf>[0],
    to: Wanted,
  ): Promise<{ status: number; said: string | undefined }> {
    const output = await this.standby.run(commandOf(change));
    return {
      status: output.status,
      said: output.status === 0 ? undefined : this.target.explain(this.settings, output, to)?.message,
    };
  }

  async values(to: Wanted): Promise<JsonObject> {
    const state = await this.target.look(this.standby, this.settings, to);
    return this.target.values(this.settings, state, to, []) as JsonObject;
  }
}

/** What every zone must do: out, home, and out again, nothing twice, a higher epoch respected, a competitor not overwritten. */
export async function exam<Settings extends object, State>(
  zone: Zone<Settings, State>,
  held: () => Promise<readonly string[]> | readonly string[],
): Promise<void> {
  expect(await zone.change(web1)).toMatchObject({ action: 'create', risk: 'safe' });
  expect(await zone.move(web1)).toEqual({ status: 0, said: undefined });
  expect(await held()).toEqual(['203.0.113.10', '2001:db8::1', '"pairctl epoch=7 primary=web1"']);
  expect(await zone.change(web1)).toEqual({ action: 'none' });
  expect(await zone.change(web2)).toMatchObject({
    action: 'update',
    risk: 'disruptive',
    because: [
      '203.0.113.10 now, 203.0.113.20 wanted',
      'app.example.test AAAA: 2001:db8::1 now, 2001:db8::2 wanted',
      '"pairctl epoch=7 primary=web1" now, "pairctl epoch=8 primary=web2" wanted',
    ],
  });
  const stale = await zone.change({ ...web1, epoch: 8 });
  expect(await zone.move(web2)).toEqual({ status: 0, said: undefined });
  expect(await held()).toEqual(['203.0.113.20', '2001:db8::2', '"pairctl epoch=8 primary=web2"']);
  expect(await zone.values(web2)).toMatchObject({ before: ['203.0.113.20'], hosts: ['web2'] });

  // Of two failovers at once one wins; the other is told who.
  const lost = await zone.run(stale, { ...web1, epoch: 8 });
  expect(lost.status).not.toBe(0);
  expect(await held()).toEqual(['203.0.113.20', '2001:db8::2', '"pairctl epoch=8 primary=web2"']);
  expect(await zone.change(web1)).toMatchObject({
    action: 'fail',
    message: 'the name servers know web2 as primary since epoch 8; this run would make it web1 at epoch 7',
  });
  // And home again, by the same act.
  expect(await zone.move({ ...web1, epoch: 9 })).toEqual({ status: 0, said: undefined });
  expect(await held()).toEqual(['203.0.113.10', '2001:db8::1', '"pairctl epoch=9 primary=web1"']);
}
