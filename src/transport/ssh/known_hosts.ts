import { createHash, createHmac } from 'node:crypto';

/** One host key as known_hosts(5) and public key files write it. */
export interface HostKey {
  readonly type: string;
  /** Base64 of the key blob. */
  readonly key: string;
}

interface Line extends HostKey {
  readonly marker: string | undefined;
  readonly patterns: string;
}

/** What the files know of a host: keys that are trusted, keys that are revoked, and whether a certificate authority is named (which ssh2 cannot check). */
export interface KnownKeys {
  readonly trusted: readonly HostKey[];
  readonly revoked: readonly HostKey[];
  readonly authority: boolean;
}

/** The name that known_hosts has for a host at a port: `host`, or `[host]:port` off port 22. */
export function knownName(address: string, port: number): string {
  return port === 22 ? address.toLowerCase() : `[${address.toLowerCase()}]:${String(port)}`;
}

/** Looks a host up in the text of one or more known_hosts files. */
export function lookUp(text: string, name: string): KnownKeys {
  const lines = text
    .split('\n')
    .flatMap(parseLine)
    .filter((line) => matches(line.patterns, name));
  const plain = ({ type, key }: Line): HostKey => ({ type, key });
  return {
    trusted: lines.filter((l) => l.marker === undefined).map(plain),
    revoked: lines.filter((l) => l.marker === '@revoked').map(plain),
    authority: lines.some((l) => l.marker === '@cert-authority'),
  };
}

function parseLine(text: string): Line[] {
  const words = text.trim().split(/[ \t]+/);
  if (words[0] === '' || words[0]?.startsWith('#') === true) return [];
  const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined;
  const [patterns, type, key] = words;
  return patterns === undefined || type === undefined || key === undefined
    ? []
    : [{ marker, patterns, type, key }];
}

function matches(patterns: string, name: string): boolean {
  if (patterns.startsWith('|1|')) {
    const [, , salt = '', hash = ''] = patterns.split('|');
    return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
  }
  let found = false;
  for (const pattern of patterns.split(',')) {
    const negated = pattern.startsWith('!');
    if (!wildcard(negated ? pattern.slice(1) : pattern).test(name)) continue;
    if (negated) return false;
    found = true;
  }
  return found;
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern
    .toLowerCase()
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`);
}

/** `SHA256:…` as ssh-keygen -l shows it: base64 without padding. */
export function fingerprint(key: string): string {
  return `SHA256:${createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64').replace(/=+$/, '')}`;
}

/** The text of a known_hosts file without what it has for exactly this name; markers and wildcards stay, and so do a line's other names. */
export function forget(text: string, name: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [parsed] = parseLine(line);
      if (parsed === undefined || parsed.marker !== undefined || !matches(parsed.patterns, name))
        return [line];
      if (parsed.patterns.startsWith('|1|')) return [];
      const others = parsed.patterns.split(',').filter((pattern) => pattern.toLowerCase() !== name);
      if (others.length === 0) return [];
      return [others.join(',') + line.trimStart().slice(parsed.patterns.length)];
    })
    .join('\n');
}
