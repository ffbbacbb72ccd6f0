import { isIP } from 'node:net';

/** Why a text that has the form of a host name or address is none; undefined when it is one. */
export function addressFault(text: string): string | undefined {
  if (isIP(text) !== 0) return undefined;
  if (text.includes(':')) return 'is not an IPv6 address';
  if (/^[0-9.]+$/.test(text)) return 'is not an IPv4 address';
  return undefined;
}

/** 4 or 6 for an address, 0 for a name. */
export function addressFamily(text: string): number {
  return isIP(text);
}
