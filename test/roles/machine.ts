import type { HostStatus } from '../../src/model/hoststatus.ts';
import type { Role } from '../../src/model/role.ts';
import type { Disk } from './disk.ts';

/** Numbers of the writes that something holds, in their order. */
export type Writes = readonly number[];

/** A server of the model pair, as its disk and its processes are. Plain data, so that a world can be copied. */
export interface Machine {
  readonly name: string;
  readonly address: string;
  power: boolean;
  /** Undefined where none was ever set. */
  role: Role | undefined;
  epoch: number;
  transition: string | undefined;
  running: boolean;
  /** Nothing was started since the services were stopped to be handed over. */
  quiet: boolean;
  healthy: boolean;
  /** What is in service of each backup plan: the writes that its items hold. */
  contents: Readonly<Record<string, Writes>>;
  /** The writes in the mirrored tree. */
  files: Writes;
  /** The tree was pulled at least once. */
  pulled: boolean;
  backups: readonly Stored[];
  /** What pulls and restores put aside. */
  aside: readonly Writes[];
  restored: HostStatus['restored'];
  /** Plans whose restore was begun and has not ended well. */
  restoring: readonly string[];
  /** Since when it holds what it wrote as primary and nobody took over. */
  own: string | undefined;
  /** Files, units and packages; undefined where they are no part of the story, and all is set up. */
  disk: Disk | undefined;
}

export interface Stored {
  readonly plan: string;
  readonly name: string;
  readonly seq: number;
  readonly epoch: number;
  readonly data: Writes;
}

/** All writes that a machine has anywhere: in service, put aside or in a backup. */
export function keptBy({ contents, files, aside, backups }: Machine): ReadonlySet<number> {
  return new Set([
    ...Object.values(contents).flat(),
    ...files,
    ...aside.flat(),
    ...backups.flatMap(({ data }) => data),
  ]);
}

/** A machine that is set up, with one backup of each plan from before any write. */
export function machineOf(name: string, address: string, role: Role, plans: readonly string[]): Machine {
  return {
    name,
    address,
    power: true,
    role,
    epoch: 7,
    transition: undefined,
    running: role === 'primary',
    quiet: false,
    healthy: true,
    contents: Object.fromEntries(plans.map((plan) => [plan, []])),
    files: [],
    pulled: true,
    backups: plans.map((plan) => ({ plan, name: 'backup-1', seq: 1, epoch: 7, data: [] })),
    aside: [],
    restored: null,
    restoring: [],
    own: undefined,
    disk: undefined,
  };
}
