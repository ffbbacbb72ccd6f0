import type { SecretRef } from '../../model/inventory.ts';
import type { SecretToken, TargetFile, TrafficTarget } from '../target.ts';
import { diffDns } from './diff.ts';
import { explainUpdate } from './explain.ts';
import { baseView, lookAtServers } from './look.ts';
import type { DnsState } from './look.ts';
import { keyFilePath, renderKeyFile, rfc2136Schema } from './settings.ts';
import type { Rfc2136 } from './settings.ts';
import { explainWait, valuesOfDns } from './values.ts';
import { verifyDns } from './verify.ts';

/** A record moved by dynamic update (RFC 2136) signed by TSIG (RFC 8945), with the epoch in a TXT record beside it. */
export const rfc2136: TrafficTarget<Rfc2136, DnsState> = {
  provider: 'rfc2136',
  schema: rfc2136Schema,
  files,
  look: lookAtServers,
  diff: diffDns,
  verify: verifyDns,
  values: (settings, state, wanted, outputs) =>
    valuesOfDns(settings, state, baseView(state), wanted, outputs),
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
