import type { Output } from '../../model/command.ts';
import type { SecretRef } from '../../model/inventory.ts';
import type { Json } from '../../model/json.ts';
import type { Explanation, SecretToken, TargetFile, TrafficTarget, Wanted } from '../target.ts';
import { diffDns } from './diff.ts';
import { explainUpdate } from './explain.ts';
import { baseView, lookAtServers } from './look.ts';
import type { DnsState, View } from './look.ts';
import { keyFilePath, renderKeyFile, rfc2136Schema } from './settings.ts';
import type { Rfc2136 } from './settings.ts';
import { hostsHeld, wantedSets } from './sets.ts';
import { verifyDns } from './verify.ts';

/** A record moved by dynamic update (RFC 2136) signed by TSIG (RFC 8945), with the epoch in a TXT record beside it. */
export const rfc2136: TrafficTarget<Rfc2136, DnsState> = {
  provider: 'rfc2136',
  schema: rfc2136Schema,
  files,
  look: lookAtServers,
  diff: diffDns,
  verify: verifyDns,
  values,
  explain: (settings, output, wanted, within) =>
    within === undefined ? explainUpdate(settings, output, wanted) : explainWait(output, within),
};

/** The key file; none where the settings come without the way to the secret. */
function files(pair: string, settings: Rfc2136, secret: SecretToken): readonly TargetFile[] {
  const ref = secretOf(settings);
  if (ref === undefined) return [];
  return [{ path: keyFilePath(pair, settings), content: renderKeyFile(settings.key, secret(ref)) }];
}

function secretOf({ key: { secret } }: Rfc2136): SecretRef | undefined {
  if (typeof secret?.['env'] === 'string') return { env: secret['env'] };
  if (typeof secret?.['file'] === 'string') return { file: secret['file'] };
  const command = secret?.['command'];
  const [program, ...args] = Array.isArray(command) ? command : [];
  return program === undefined ? undefined : { command: [program, ...args] };
}

function explainWait(output: Output, within: number): Explanation {
  if (output.status === 127) return { message: output.stderr.trim() };
  return {
    message: `after ${String(within)} s not all name servers agree: ${output.stderr.trim().replaceAll('\n', '; ')}`,
    hint: `clients may still be led elsewhere; the record itself was moved: mend these servers or their zone transfer. Nothing needs to be undone`,
  };
}

/** `before` and `after` are what the first record holds, `hosts` whom it leads to; `servers` tells what each holds, or why that is not known. */
function values(settings: Rfc2136, state: DnsState, wanted: Wanted, outputs: readonly Output[]): Json {
  const now = baseView(state)?.sets[0]?.records.map((record) => record.data) ?? [];
  const sets = wantedSets(settings, wanted);
  // The update's script repeats what was there before it.
  const before = outputs[0] === undefined ? now : words(outputs[0].stdout);
  return {
    record: settings.record,
    type: settings.type,
    before,
    after: 'action' in sets ? [] : sets.slice(0, 1).map(({ value }) => value),
    hosts: hostsHeld(settings, before, wanted),
    servers: Object.fromEntries(state.views.map((view) => [view.server.name, displayView(view)])),
  };
}

function displayView(view: View): Json {
  if (view.kind === 'unknown') return { known: false, why: view.why };
  return { known: true, holds: view.sets.flatMap(({ records }) => records.map((record) => record.data)) };
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
