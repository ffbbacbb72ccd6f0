/** As much of an argument as every system takes. */
const longest = 60_000;

/**
 * What a watch of a mirror leaves out, as an extended regular expression (POSIX.1-2017, 9.4) over whole paths in which directories end with a slash: our own files,
 * and the patterns of rsync that can be told so. One that cannot (sets of letters, escapes) is watched, which costs a pull that carries nothing.
 */
export function unwatchedPaths(top: string, patterns: readonly string[], sentinel: string): string {
  const root = top === '/' ? '' : literal(top);
  const own = [`^${root}/${literal(sentinel)}`, `^${root}/(.*/)?\\.pairctl-partial(/|$)`];
  const told = patterns.flatMap((pattern) => {
    const expression = expressionOf(pattern);
    return expression === undefined ? [] : [`^${root}/${expression}`];
  });
  let length = 0;
  const kept = [...own, ...told].filter((one) => (length += Buffer.byteLength(one) + 1) <= longest);
  return kept.join('|');
}

/** A pattern below the top (rsync(1), PATTERN MATCHING RULES). */
function expressionOf(pattern: string): string | undefined {
  if (/[[\]\\]/.test(pattern)) return undefined;
  const anchored = pattern.startsWith('/');
  const below = pattern.endsWith('/***');
  const directory = !below && pattern.endsWith('/');
  const plain = pattern.slice(anchored ? 1 : 0, below ? -4 : directory ? -1 : undefined);
  if (plain === '') return undefined;
  const parts = plain.split(/(\*{2,}|\*|\?)/).map((part) => wildcards(part) ?? literal(part));
  return `${anchored ? '' : '(.*/)?'}${parts.join('')}${directory ? '/' : '(/|$)'}`;
}

function wildcards(part: string): string | undefined {
  if (part === '?') return '[^/]';
  if (part === '*') return '[^/]*';
  return /^\*{2,}$/.test(part) ? '.*' : undefined;
}

function literal(text: string): string {
  return text.replace(/[.[\]{}()*+?^$|\\]/g, '\\$&');
}
