import type { HostReader } from '../model/host.ts';
import type { Mirror } from '../model/pair.ts';
import { quote, quoteAll } from '../shell/quote.ts';

/** Seconds for walking one mirrored tree: a plan does not wait for one that is larger. */
const patience = 20;

/** Who owns files of the mirrored trees, by kind of account. */
interface Owner {
  readonly kind: 'user' | 'group';
  readonly id: string;
  /** Undefined where that host has no name for the id. */
  readonly name: string | undefined;
}

/** What another host makes of an owner. */
interface Seen {
  /** Name of the id there, and id of the name. */
  readonly name: string | undefined;
  readonly id: string | undefined;
}

/** The lookups of both scripts: by NSS where there is getent(1), else by the files themselves. */
const lookups = `LC_ALL=C; export LC_ALL
look_up() {
  if command -v getent >/dev/null 2>&1; then getent "$1" "$2" || :; else KEY=$2 awk -F: -v n="$3" '$n == ENVIRON["KEY"]' "/etc/$1"; fi | head -n 1
}
name_of() { look_up "$1" "$2" 3 | cut -d: -f1; }
id_of() { case $2 in '' | *[!0-9]*) look_up "$1" "$2" 1 | cut -d: -f3 ;; esac; }
`;

/** What is wrong with the owners of mirrored files, a sentence each, and which trees were too large to be walked. Only looks. */
export async function lookAtOwners(
  primary: HostReader,
  standby: HostReader,
  trees: readonly (readonly [string, Mirror])[],
): Promise<{ readonly wrong: readonly string[]; readonly left: readonly string[] }> {
  const { owners, left } = await ownersOn(primary, trees);
  const seen = await seenOn(standby, owners);
  return { wrong: differences(owners, seen, primary.name, standby.name), left };
}

/** One sentence with a remedy for each owner that the other host takes for somebody else. Pure. */
export function differences(
  owners: readonly Owner[],
  seen: readonly Seen[],
  primary: string,
  standby: string,
): readonly string[] {
  return owners.flatMap((owner, index) => {
    const there = seen[index];
    if (there === undefined || owner.name === there.name) return [];
    const what = found(owner, there, primary, standby);
    return [`${what}; give the ${owner.kind} one number on both hosts`];
  });
}

function found({ kind, id, name }: Owner, there: Seen, primary: string, standby: string): string {
  if (name === undefined)
    return `${kind} ${id} has no name on ${primary} and is ${there.name ?? ''} on ${standby}`;
  const other = there.name === undefined ? '' : `, and ${id} is ${there.name} there`;
  if (there.id !== undefined)
    return `${kind} ${name} is ${id} on ${primary} and ${there.id} on ${standby}${other}`;
  return `${kind} ${name} (${id} on ${primary}) owns files and is not on ${standby}${other}`;
}

async function ownersOn(
  host: HostReader,
  trees: readonly (readonly [string, Mirror])[],
): Promise<{ readonly owners: readonly Owner[]; readonly left: readonly string[] }> {
  const walks = trees.map(
    ([path, mirror], index) =>
      `if cd -- ${quote(path)} 2>/dev/null; then timeout ${String(patience)} find . ${prune(mirror)} -exec stat -c '%u %g' {} + 2>/dev/null || [ $? != 124 ] || echo left ${String(index)}; fi`,
  );
  const script = `${lookups}{
${walks.join('\n')}
} | awk '$1 == "left" { print; next } { u[$1]; g[$2] } END { for (i in u) print "user", i; for (i in g) print "group", i }' | sort | while read -r kind id; do
  case $kind in
  left) echo "left $id" ;;
  user) echo "user $id $(name_of passwd "$id")" ;;
  group) echo "group $id $(name_of group "$id")" ;;
  esac
done`;
  const lines = await linesOf(host, script, trees.length * patience + 30);
  const words = lines.map((line) => line.split(' '));
  return {
    left: words.flatMap(([kind, index]) => (kind === 'left' ? [trees[Number(index)]?.[0] ?? ''] : [])),
    owners: words.flatMap(([kind, id = '', name = '']) =>
      (kind === 'user' || kind === 'group') && /^[1-9]\d*$/.test(id)
        ? [{ kind, id, name: name === '' ? undefined : name }]
        : [],
    ),
  };
}

/** What rsync leaves out, for find(1): near enough, and rather too much than too little. */
function prune({ exclude }: Mirror): string {
  const tests = exclude.flatMap((pattern) => {
    const plain = pattern.replace(/\/+$/, '');
    if (plain === '') return [];
    if (plain.startsWith('/')) return [`-path ${quote(`.${plain}`)}`];
    return [plain.includes('/') ? `-path ${quote(`*/${plain}`)}` : `-name ${quote(plain)}`];
  });
  return tests.length === 0 ? '' : `\\( ${tests.join(' -o ')} \\) -prune -o`;
}

async function seenOn(host: HostReader, owners: readonly Owner[]): Promise<readonly Seen[]> {
  if (owners.length === 0) return [];
  const asked = owners.map(({ kind, id, name }) => {
    const file = kind === 'user' ? 'passwd' : 'group';
    return `echo "$(name_of ${file} ${id}):$(id_of ${quoteAll([file, name ?? ''])})"`;
  });
  const lines = await linesOf(host, `${lookups}${asked.join('\n')}`, 60);
  return lines.map((line) => {
    const [name = '', id = ''] = line.split(':');
    return { name: name === '' ? undefined : name, id: id === '' ? undefined : id };
  });
}

async function linesOf(host: HostReader, script: string, timeoutSeconds: number): Promise<readonly string[]> {
  const { status, stdout } = await host.probe({ probe: 'test', script, timeoutSeconds });
  return status === 0 ? stdout.split('\n').slice(0, -1) : [];
}
