import { hostPath } from '../host/settings.ts';
import type { HostReader } from '../model/host.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import { lookAtOwners } from './owners.ts';
import type { Patient } from './patient.ts';
import { ask } from './script.ts';

/** Who owns mirrored files on the primary is the same user and group on the standby: files go over by their numbers. */
export const mirrorOwners: Check = {
  name: 'mirror-owners',
  group: 'Data',
  async ask({ pair, primary, standby }) {
    if (pair.mirrors.length === 0) return [];
    if (primary.host === undefined || standby.host === undefined)
      return [unasked('who owns the mirrored files could not be compared')];
    const trees = pair.mirrors.map((mirror) => [hostPath(pair, primary.inventory, mirror), mirror] as const);
    const { wrong, left } = await lookAtOwners(primary.host, standby.host, trees);
    return [
      ...wrong.map((line) =>
        failed(
          `mirrored files: ${line}`,
          'the application cannot read or write its files there, or somebody else can',
          'give it the same number on both hosts (usermod -u, groupmod -g, and chown what it owns), or a user task with uid',
          standby.name,
        ),
      ),
      ...left.map((path) => unasked(`who owns the files in ${path} was not looked at: it is too large`)),
      ...(wrong.length + left.length > 0 ? [] : [ok('owners of mirrored files are the same on both hosts')]),
    ];
  },
};

interface Account {
  readonly kind: 'user' | 'group';
  readonly name: string;
  /** Empty where the host does not have it. */
  readonly id: string;
}

/** For each unit: the user and group that it runs as, and their numbers; a unit that is not there says nothing. */
const accountsScript = `
id_of() { getent "$1" "$2" | cut -d: -f3 | head -n 1; }
for unit; do
  user=$(systemctl show -p User --value -- "$unit") group=$(systemctl show -p Group --value -- "$unit")
  [ -z "$user" ] || echo "user $user $(id_of passwd "$user")"
  [ -z "$group" ] || echo "group $group $(id_of group "$group")"
done`;

/** The users and groups that services run as are there on both hosts, with the same numbers. */
export const serviceAccounts: Check = {
  name: 'service-accounts',
  group: 'Services',
  async ask(patient) {
    const { pair, primary, standby } = patient;
    if (pair.services.length === 0) return [];
    if (primary.host === undefined || standby.host === undefined)
      return [unasked('the accounts of the services could not be compared')];
    const [there, here] = await Promise.all([
      accountsOn(primary.host, patient),
      accountsOn(standby.host, patient),
    ]);
    if (there === undefined || here === undefined)
      return [unasked('which accounts the services run as could not be asked')];
    return judgeAccounts(there, here, primary.name, standby.name);
  },
};

async function accountsOn(host: HostReader, { pair }: Patient): Promise<readonly Account[] | undefined> {
  const lines = await ask(
    host,
    accountsScript,
    pair.services.map(({ unit }) => unit),
  );
  return lines?.flatMap((line) => {
    const [kind, name = '', id = ''] = line.split(' ');
    return kind === 'user' || kind === 'group' ? [{ kind, name, id }] : [];
  });
}

/** What the services' accounts on the primary are on the standby. Pure. */
export function judgeAccounts(
  there: readonly Account[],
  here: readonly Account[],
  primary: string,
  standby: string,
): readonly Said[] {
  const wrong = there.flatMap(({ kind, name, id }): readonly Said[] => {
    const own = here.find((one) => one.kind === kind && one.name === name)?.id ?? '';
    if (own === '')
      return [
        failed(
          `services run as ${kind} ${name} (${id} on ${primary}), which ${standby} does not have`,
          'the service does not start there',
          kind === 'user' ? `useradd --system -u ${id} ${name}` : `groupadd --system -g ${id} ${name}`,
          standby,
        ),
      ];
    if (own === id) return [];
    return [
      warning(
        `services run as ${kind} ${name}, which is ${id} on ${primary} and ${own} on ${standby}`,
        'files that go over by their numbers belong to somebody else there',
        `give it one number on both hosts: ${kind === 'user' ? 'usermod -u' : 'groupmod -g'} ${id} ${name} on ${standby}, and chown what it owns`,
        standby,
      ),
    ];
  });
  return wrong.length > 0 ? wrong : [ok('the accounts that services run as are the same on both hosts')];
}
