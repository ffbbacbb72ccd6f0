import { randomBytes } from 'node:crypto';

/**
 * A secret travels as a token, a string that means nothing outside this process: plans, diffs, journals and reports can only ever hold the token.
 * The transport alone opens it, at the moment of sending. `maskSecrets` stands at every sink: tokens and, as a second line, values become `***`.
 */
const values = new Map<string, string>();
const tokenPattern = /\u2063pairctl-secret-[0-9a-f]{16}\u2063/g;

/** The token of a secret; the same value gives the same token within a process. */
export function makeSecret(value: string): string {
  for (const [token, known] of values) if (known === value) return token;
  const token = `\u2063pairctl-secret-${randomBytes(8).toString('hex')}\u2063`;
  values.set(token, value);
  return token;
}

/** Text with every token replaced by its value: only for what is sent to a host or hashed. */
export function openSecrets(text: string): string {
  return text.replace(tokenPattern, (token) => values.get(token) ?? token);
}

/** Text with every token, and every known value of four characters or more, replaced by `***`. */
export function maskSecrets(text: string): string {
  let masked = text.replace(tokenPattern, '***');
  for (const value of values.values()) if (value.length >= 4) masked = masked.replaceAll(value, '***');
  return masked;
}

export function hasSecret(text: string): boolean {
  return text.search(tokenPattern) >= 0;
}
