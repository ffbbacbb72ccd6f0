import type { InventoryHost } from '../model/inventory.ts';
import type { Pair } from '../model/pair.ts';
import { hostPath } from './settings.ts';
import { programDirectory } from './program.ts';

/** What a puller may not ask for: all that would write, or read outside of the module (rsyncd.conf(5), `refuse options`). */
const refused = 'remove-source-files write-devices copy-devices copy-links copy-unsafe-links log-file';

/**
 * `/etc/pairctl/PAIR/rsyncd.conf` of one host: a read-only module for each mirror, for what pulls of it deleted, and for the store of each backup plan.
 * No log file: what goes wrong reaches the caller, and a preview must leave no trace.
 */
export function rsyncdConf(pair: Pair, host: InventoryHost): string {
  const mirrors = pair.mirrors.map((mirror) => module(`mirror-${mirror.name}`, hostPath(pair, host, mirror)));
  const kept = pair.mirrors.map(({ name }) =>
    module(`kept-${name}`, `/var/lib/pairctl/${pair.name}/deleted/${name}`),
  );
  const stores = pair.backup.plans.flatMap((plan) => [
    module(`backup-${plan.name}`, `${pair.backup.directory}/${plan.name}`),
    ...(plan.external === undefined ? [] : [module(`external-${plan.name}`, plan.external.directory)]),
  ]);
  return `${globals(pair)}${[...mirrors, ...kept, ...stores].join('')}`;
}

function globals(pair: Pair): string {
  return `# Compiled by pairctl; changes here are overwritten.
use chroot = yes
uid = 0
gid = 0
numeric ids = yes
read only = yes
write only = no
list = no
munge symlinks = no
reverse lookup = no
timeout = 600
transfer logging = no
log file = /dev/null
refuse options = ${refused}
pre-xfer exec = ${programDirectory}/pairctl-host serve-guard ${pair.name}
`;
}

function module(name: string, path: string): string {
  return `[${name}]\npath = ${pathValue(path)}\n`;
}

/** rsyncd.conf has no quoting: a value ends at the line's end, loses blanks around it, and `%NAME%` stands for a variable. */
function pathValue(path: string): string {
  if (/[\n\r\0]|^\s|\s$|\\$|%[A-Za-z_]+%/.test(path))
    throw new RangeError(
      `rsync cannot serve the path ${JSON.stringify(path)}: rsyncd.conf has no way to write it`,
    );
  return path;
}
