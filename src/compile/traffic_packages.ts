import type { TrafficTarget } from '../model/traffic.ts';
import type { CompileInput } from './input.ts';

/** The programs that traffic targets need on both hosts. */
export function trafficPackages(input: CompileInput): readonly string[] {
  const needed: Readonly<Record<TrafficTarget['provider'], readonly string[]>> = {
    rfc2136: ['bind9-dnsutils'],
    // curl is there in any case; the epoch is asked of name servers.
    powerdns: ['bind9-dnsutils'],
    cloudflare: ['bind9-dnsutils'],
    route53: ['bind9-dnsutils'],
    address: ['iputils-arping', 'iproute2'],
    command: [],
    // Only where it is asked from a host of the pair; other machines are not changed.
    haproxy: ['socat'],
  };
  return input.pair.failover.traffic.flatMap(({ provider, on }) =>
    on === 'standby' ? needed[provider] : [],
  );
}
