import type { Look } from '../model/host.ts';
import type { HealthCheck } from '../model/pair.ts';

export type Check = HealthCheck['check'];

/** A check in a task's arguments, as `pair.failover.health.check` has it: `kind` says which of the other keys are there. */
export const checkKeys = {
  kind: { enum: ['http', 'tcp', 'command'] },
  url: { type: 'string' },
  status: { type: 'integer' },
  address: { type: 'string' },
  port: { type: 'integer' },
  script: { type: 'string' },
} as const;
interface GivenCheck {
  readonly kind: Check['kind'];
  readonly url?: string;
  readonly status?: number;
  readonly address?: string;
  readonly port?: number;
  readonly script?: string;
}

/** Throws a TypeError when it has not the keys of its kind. */
export function givenCheck(check: GivenCheck): Check {
  if (check.kind === 'http' && check.url !== undefined)
    return { kind: 'http', url: check.url, status: check.status ?? 200 };
  if (check.kind === 'tcp' && check.address !== undefined && check.port !== undefined)
    return { kind: 'tcp', address: check.address, port: check.port };
  if (check.kind === 'command' && check.script !== undefined)
    return { kind: 'command', script: check.script };
  throw new TypeError(`a check of kind ${check.kind} has not the keys of its kind`);
}

/** What one check came to. */
export interface Checked {
  /** What was asked, for people: a URL, `ADDRESS:PORT`, or the command. */
  readonly what: string;
  /** It is as the check wants it. */
  readonly held: boolean;
  /** Somebody serves there, well or not: any HTTP answer below 500, an open port, a command that holds. */
  readonly alive: boolean;
  /** What was answered, or why nothing was. */
  readonly said: string;
}

/** Longest that one single check may take, in seconds. */
export const checkSeconds = 10;

/** A port that is there takes a connection at once: within this many seconds three attempts of TCP are made (RFC 6298, 2 and 5.7: after 1 and 3 s). */
const connectSeconds = 4;

/** Asks once; a connection is waited for so many seconds at most. */
export async function askCheck(
  look: Look,
  check: Check,
  patience: number = connectSeconds,
): Promise<Checked> {
  const connecting = Math.max(1, Math.min(connectSeconds, Math.ceil(patience)));
  const what = displayCheck(check);
  switch (check.kind) {
    case 'http': {
      const { url, status } = check;
      const output = await look.probe({
        probe: 'http',
        url,
        timeoutSeconds: checkSeconds,
        connectSeconds: connecting,
        ...hostHeader(check),
      });
      const code = Number(/^([1-5][0-9]{2})$/m.exec(output.stdout.split('\n')[0] ?? '')?.[1] ?? 0);
      const said =
        code === 0 ? (firstLine(output.stderr) ?? 'it did not answer') : `it answered ${String(code)}`;
      return { what, held: code === status, alive: code === status || (code > 0 && code < 500), said };
    }
    case 'tcp': {
      const { address, port } = check;
      const output = await look.probe({ probe: 'tcp', address, port, timeoutSeconds: connecting });
      const held = output.status === 0;
      return { what, held, alive: held, said: held ? 'the port is open' : 'no connection could be made' };
    }
    case 'command': {
      const output = await look.probe({ probe: 'test', script: check.script, timeoutSeconds: checkSeconds });
      const held = output.status === 0;
      const words = firstLine(output.stderr);
      return {
        what,
        held,
        alive: held,
        said: `it ended with status ${String(output.status)}${words === undefined ? '' : `: ${words}`}`,
      };
    }
  }
}

/** A check with the name that its URL had before an address took its place. */
type Placed = Check & { readonly hostHeader?: string };

/**
 * The check as it is to be asked from another host, at each of these addresses: the URL's host is replaced, its name kept as Host header.
 * A command cannot be asked from elsewhere; behind https only the port can, as the certificate is for the name.
 */
export function placedAt(check: Check, addresses: readonly string[]): readonly Placed[] {
  const unique = [...new Set(addresses)];
  switch (check.kind) {
    case 'command':
      return [];
    case 'tcp':
      return unique.map((address) => ({ ...check, address }));
    case 'http': {
      const url = new URL(check.url);
      if (url.protocol === 'https:') return portsAt(check, addresses);
      return unique.map((address) => {
        const moved = new URL(url);
        moved.hostname = address.includes(':') ? `[${address}]` : address;
        return { ...check, url: moved.href, ...(isLoopback(url.hostname) ? {} : { hostHeader: url.host }) };
      });
    }
  }
}

/** The check's port alone, at each of these addresses. */
export function portsAt(
  check: Check,
  addresses: readonly string[],
): readonly Extract<Check, { kind: 'tcp' }>[] {
  const port = portOf(check);
  if (port === undefined) return [];
  return [...new Set(addresses)].map((address) => ({ kind: 'tcp', address, port }));
}

export function displayCheck(check: Check): string {
  switch (check.kind) {
    case 'http':
      return check.url;
    case 'tcp':
      return `${check.address}:${String(check.port)}`;
    case 'command':
      return check.script;
  }
}

function portOf(check: Check): number | undefined {
  if (check.kind === 'command') return undefined;
  if (check.kind === 'tcp') return check.port;
  const { port, protocol } = new URL(check.url);
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

function hostHeader(check: Placed): { headers?: readonly string[] } {
  return check.hostHeader === undefined ? {} : { headers: [`Host: ${check.hostHeader}`] };
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name.startsWith('127.') || name === '[::1]' || name === '0.0.0.0';
}

function firstLine(text: string): string | undefined {
  const [line = ''] = text.trim().split('\n');
  return line === '' ? undefined : line.slice(0, 200);
}
