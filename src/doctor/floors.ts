interface Floor {
  readonly tools: string;
  readonly version: string;
  readonly why: string;
}

/** By major release the first one with what is said; releases that are not listed and newer are well. */
const floors: Readonly<
  Record<string, { readonly tools: string; readonly why: string; readonly versions: readonly string[] }>
> = {
  // postgresql.org/support/security: CVE-2025-8714, CVE-2025-8715 (dumps that carry code), CVE-2026-6477 (libpq, by a server's answer).
  postgresql: {
    tools: 'psql and pg_restore',
    why: 'which closed CVE-2026-6477, and CVE-2025-8714 and 8715 before it',
    versions: ['14.23', '15.18', '16.14', '17.10', '18.4'],
  },
  // mariadb.com/kb/en/security: CVE-2024-21096; from there on a dump begins with the client's sandbox mode.
  mariadb: {
    tools: 'the mariadb client',
    why: 'which runs dumps in its sandbox mode (CVE-2024-21096)',
    versions: ['10.5.25', '10.6.18', '10.11.8', '11.0.6', '11.1.5', '11.2.4', '11.4.2'],
  },
};

/** The release that tools of that kind should have at least, where theirs is older; undefined where they are well or nothing is known. */
export function belowFloor(kind: string, version: string): Floor | undefined {
  const known = floors[kind];
  const found = numbers(version);
  if (known === undefined || found.length === 0) return undefined;
  const { tools, why, versions } = known;
  const lines = versions.map((each) => ({ each, wanted: numbers(each) }));
  const sameLine = lines.find(({ wanted }) => wanted.slice(0, -1).every((n, index) => n === found[index]));
  const oldest = lines[0];
  const floor = sameLine ?? (oldest !== undefined && isLower(found, oldest.wanted) ? oldest : undefined);
  if (floor === undefined || !isLower(found, floor.wanted)) return undefined;
  return { tools, why, version: floor.each };
}

function numbers(version: string): readonly number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').filter(Boolean).map(Number);
}

function isLower(one: readonly number[], other: readonly number[]): boolean {
  const at = other.findIndex((number, index) => number !== (one[index] ?? 0));
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
