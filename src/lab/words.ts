import { join } from 'node:path';
import { quoteAll } from '../shell/quote.ts';
import { labDirectory, prefixOf } from './place.ts';

type Words = readonly [string, ...string[]];

/** The network namespace of a host, or of the operator. */
export function namespaceOf(lab: string, name: string): string {
  return `${prefixOf(lab)}-${name === 'operator' ? 'op' : name}`;
}

/** Words that run a program of this machine in the network of a host, or where the operator stands. */
export function networkWords(lab: string, name: string, words: readonly string[]): Words {
  return ['ip', 'netns', 'exec', namespaceOf(lab, name), ...words];
}

/** Words that run a command where the operator stands, names resolved by the lab's name server; `ip netns exec` gives it mounts of its own. */
export function operatorWords(lab: string, words: readonly string[]): Words {
  const script = '[ ! -s "$1" ] || mount --bind "$1" /etc/resolv.conf 2>/dev/null || :; shift; exec "$@"';
  return networkWords(lab, 'operator', [
    'sh',
    '-c',
    script,
    'sh',
    join(labDirectory(lab), 'resolv.conf'),
    ...words,
  ]);
}

/** Words that run a command on a host, by ssh from where the operator stands. */
export function sshWords(lab: string, address: string, words: readonly string[]): Words {
  const directory = labDirectory(lab);
  const options = [
    'BatchMode=yes',
    'ConnectTimeout=5',
    `UserKnownHostsFile=${join(directory, 'known_hosts')}`,
    'LogLevel=ERROR',
  ];
  return networkWords(lab, 'operator', [
    'ssh',
    '-F',
    'none',
    ...options.flatMap((option) => ['-o', option]),
    '-i',
    join(directory, 'key'),
    `root@${address}`,
    '--',
    quoteAll(words),
  ]);
}

/** Words that run a command within a host as from its console, whatever its network does; `init` is its first process. */
export function consoleWords(init: number, words: readonly string[]): Words {
  return ['nsenter', '--target', String(init), '--all', '--wdns=/', '--', ...words];
}
