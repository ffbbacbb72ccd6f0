import type { Json, JsonObject } from './json.ts';
import type { TrafficTarget } from './traffic.ts';

export interface Service {
  /** Full unit name, with its suffix: `cycle_server.service`. */
  readonly unit: string;
  /** What it does where the role is standby. */
  readonly onStandby: 'stopped' | 'running';
}

/** Either a share of what is there, or a count of files. */
export type DeleteLimit = { readonly percent: number } | { readonly files: number };

/** A file system that both hosts mount, and only the primary uses. */
export interface SharedPath {
  /** Absolute, no trailing slash, the same on both. */
  readonly path: string;
  readonly requireMount: boolean;
}

export interface Mirror {
  /** `[a-z0-9-]`, made from the path; names the rsync module and the status file. */
  readonly name: string;
  /** Absolute, no trailing slash. */
  readonly path: string;
  readonly standbyPath: string;
  readonly exclude: readonly string[];
  /** Five cron fields. */
  readonly cron: string;
  /** Five cron fields of the compare by content; undefined is the default, null never. */
  readonly compareCron?: string | null;
  /** Seconds that deleted and overwritten files are kept; 0 keeps none. */
  readonly keepDeletedSeconds: number;
  readonly maxDelete: DeleteLimit;
  readonly requireMount: boolean;
  /** KiB per second, rsync's unit; undefined is unlimited. */
  readonly bandwidthKiB?: number;
  readonly compress: 'zstd' | 'none';
  /** Pulled as soon as it changes, besides by cron. */
  readonly watch?: boolean;
}

/** What a backup plan takes: a path, or a database of some kind. What is done with a kind, the host program alone knows (its `item-KIND.sh`). */
export interface BackupItem {
  /** `[a-z]+`. */
  readonly kind: string;
  /** `[a-z0-9-]`, once in a plan; names its artifact. */
  readonly name: string;
  /** What the host program must know of it, as `ITEM_…` of its settings; the keys are the rest of those names, in capitals. */
  readonly settings: Readonly<Record<string, string>>;
  /** Debian packages of the programs that dump and restore it. */
  readonly packages: readonly string[];
}

/** A file or directory as an item of a plan; `path` is absolute. */
export function pathItem(name: string, path: string): BackupItem {
  return { kind: 'path', name, settings: { PATH: path }, packages: [] };
}

export interface BackupPlan {
  /** `[a-z0-9-]`. */
  readonly name: string;
  readonly description?: string;
  /** Rolling schedule as written, such as `1h,1d/7d`. */
  readonly schedule: string;
  readonly disabled: boolean;
  readonly items: readonly BackupItem[];
  /** What it holds is on a shared file system, and so is there after a failover: none restores it. */
  readonly onShare?: boolean;
  /** The application writes its own; pairctl carries, proves and restores them. */
  readonly external?: {
    readonly directory: string;
    readonly pattern: string;
    readonly restore: string;
    /** A folder in that directory that backups refer to. */
    readonly companion?: string;
  };
}

export interface HealthCheck {
  readonly check:
    | { readonly kind: 'http'; readonly url: string; readonly status: number }
    | { readonly kind: 'tcp'; readonly address: string; readonly port: number }
    | { readonly kind: 'command'; readonly script: string };
  /** Seconds within which it must hold. */
  readonly withinSeconds: number;
}

/** What a query in a drill must give. */
export type Expectation =
  | { readonly rule: 'any' }
  | { readonly rule: 'equals'; readonly value: string }
  | { readonly rule: 'at_least'; readonly value: number }
  /** At most this many percent less than in the last drill that passed. */
  | { readonly rule: 'tolerance'; readonly percent: number };

export interface DrillCheck {
  readonly name: string;
  readonly check:
    | HealthCheck['check']
    | {
        readonly kind: 'sql';
        /** The item, as `PLAN/ITEM`. */
        readonly database: string;
        readonly sql: string;
        readonly expect: Expectation;
      };
}

/** A rehearsal on the standby, beside production. */
export interface Drill {
  /** Five cron fields; undefined only by hand. */
  readonly cron?: string;
  readonly maxAgeSeconds?: number;
  readonly plans: readonly string[];
  /** A shell line that starts the application and stays with it. */
  readonly start?: string;
  readonly writable: readonly string[];
  readonly withinSeconds: number;
  readonly checks: readonly DrillCheck[];
}

export interface Fence {
  /** A shell line that switches the primary off. */
  readonly command: string;
  /** A shell line whose exit status 0 proves that it is off. */
  readonly status?: string;
  /** Where both run. */
  readonly on: 'standby' | 'operator';
  readonly timeoutSeconds: number;
}

/** The pair with every default filled in. Durations in seconds. */
export interface Pair {
  readonly name: string;
  /** The preferred primary and the other one, by their names in the inventory. */
  readonly primary: string;
  readonly standby: string;
  readonly objectives: { readonly rpoSeconds?: number; readonly rtoSeconds?: number };
  readonly packages: readonly string[];
  readonly services: readonly Service[];
  readonly mirrors: readonly Mirror[];
  /** Absent where nothing is shared. */
  readonly shared?: readonly SharedPath[];
  readonly backup: { readonly directory: string; readonly plans: readonly BackupPlan[] };
  readonly failover: {
    readonly health?: HealthCheck;
    readonly traffic: readonly TrafficTarget[];
    readonly fence?: Fence;
    /** A third host, by its name in the inventory, that is asked what it sees of the primary. */
    readonly witness?: string;
    readonly maxLossSeconds?: number;
    /** So long after a change of roles another one is refused; undefined and 0 never. */
    readonly holdDownSeconds?: number;
    /** Tasks in a playbook's written form. */
    readonly before: readonly Json[];
    readonly after: readonly Json[];
  };
  readonly drill: Drill;
  readonly notify: { readonly email?: string };
  readonly vars: JsonObject;
}
