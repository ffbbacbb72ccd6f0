import { address } from './address/target.ts';
import { command } from './command/target.ts';
import { cloudflare } from './cloudflare.ts';
import { haproxy } from './haproxy/target.ts';
import { powerdns } from './powerdns.ts';
import { rfc2136 } from './rfc2136/target.ts';
import { route53 } from './route53.ts';
import type { TrafficTarget } from './target.ts';

/** Every traffic target by its provider: the one place that knows them all. */
export const trafficTargets: Readonly<Record<string, TrafficTarget>> = {
  [address.provider]: address,
  [command.provider]: command,
  [haproxy.provider]: haproxy,
  [rfc2136.provider]: rfc2136,
  [powerdns.provider]: powerdns,
  [cloudflare.provider]: cloudflare,
  [route53.provider]: route53,
};
