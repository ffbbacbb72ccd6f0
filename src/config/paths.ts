/** A path without doubled or final slashes; `.` and `..` are refused by the schema before. */
export function normalizePath(path: string): string {
  const once = path.replace(/\/{2,}/g, '/');
  return once.length > 1 ? once.replace(/\/$/, '') : once;
}

/** Whether a path is a directory itself or something below it. Both normalized. */
export function isWithin(path: string, directory: string): boolean {
  return path === directory || directory === '/' || path.startsWith(`${directory}/`);
}

/**
 * Whether one of rsync's patterns surely leaves a path out, which lies below a mirror's top. Counts only patterns without wildcards, and of those
 * only what they are sure to match: with a leading slash from the top, else any run of whole names (rsync(1), PATTERN MATCHING RULES).
 */
export function isExcluded(path: string, top: string, patterns: readonly string[]): boolean {
  const relative = top === '/' ? path : path.slice(top.length);
  return patterns.some((pattern) => {
    const plain = pattern.replace(/\/(?:\*{1,3})?$/, '');
    if (plain === '' || /[*?[\\]/.test(plain)) return false;
    const anchored = plain.startsWith('/');
    return anchored ? isWithin(relative, plain) : `${relative}/`.includes(`/${plain}/`);
  });
}

/** `/opt/cycle_server` as a name: `opt-cycle-server`; at most 40 characters, never empty. */
export function nameOfPath(path: string): string {
  const words = path
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const sum = checksum(path);
  if (words === '') return `path-${sum}`;
  return words.length <= 40 ? words : `${words.slice(0, 33).replace(/-$/, '')}-${sum}`;
}

/** Six hexadecimal digits that tell apart what letters and digits cannot (FNV-1a, 24 bits of it). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 0) & 0xffffff).toString(16).padStart(6, '0');
}
