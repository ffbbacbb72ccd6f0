import type { AnyModule } from '../model/change.ts';
import { authorizedKey } from './authorized_key.ts';
import { backup } from './backup.ts';
import { backupStore } from './backup_store.ts';
import { command, shell } from './command.ts';
import { copy, template } from './copy.ts';
import { cron } from './cron.ts';
import { contents } from './contents.ts';
import { databases } from './databases.ts';
import { directory } from './directory.ts';

import { drill } from './drill.ts';
import { fence } from './fence.ts';
import { file } from './file.ts';
import { group } from './group.ts';
import { health } from './health.ts';
import { mirror } from './mirror.ts';
import { packages } from './package.ts';
import { outlook } from './outlook.ts';
import { pairStatus } from './pair_status.ts';
import { restore } from './restore.ts';
import { role } from './role.ts';
import { safety } from './safety.ts';
import { service } from './service.ts';
import { slurp } from './slurp.ts';
import { sshKey } from './ssh_key.ts';
import { systemdDropin } from './systemd_dropin.ts';
import { systemdUnit } from './systemd_unit.ts';
import { assert, debug, fail, pause, setFact } from './talk.ts';
import { traffic } from './traffic.ts';
import { transition } from './transition.ts';
import { undelete } from './undelete.ts';
import { uri } from './uri.ts';
import { user } from './user.ts';
import { view } from './view.ts';
import { warm } from './warm.ts';
import { waitFor } from './wait_for.ts';

const all: readonly { readonly name: string }[] = [
  assert,
  authorizedKey,
  backup,
  backupStore,
  command,
  contents,
  copy,
  cron,
  databases,
  debug,
  directory,
  drill,
  fail,
  fence,
  file,
  group,
  health,
  mirror,
  outlook,
  packages,
  pairStatus,
  pause,
  restore,
  role,
  safety,
  service,
  setFact,
  shell,
  slurp,
  sshKey,
  systemdDropin,
  systemdUnit,
  template,
  traffic,
  transition,
  undelete,
  uri,
  user,
  view,
  waitFor,
  warm,
];

/** Every module by its name: one line above is all that a new one needs beside its file. */
export const modules = byName(all) as Readonly<Record<string, AnyModule>>;

/** The one place where a module's own types are set aside: its arguments have been validated by its schema before it sees them. */
function byName(list: readonly { readonly name: string }[]): unknown {
  return Object.fromEntries(list.map((module) => [module.name, module]));
}
