/**
 * The closed list of questions that can be asked of a host. None of them changes anything: a preview is handed nothing else.
 * How each is put to a POSIX shell, and how its answer is read, stands in `shell/probes.ts`.
 */
export type Probe =
  /** Type, mode, owner and size of one path, without following a final symbolic link; proves absence. With `hash`, also the SHA-256 of a regular file. */
  | { readonly probe: 'stat'; readonly path: string; readonly hash?: boolean }
  /** The first `max` bytes of a regular file; status 3 when it is proven absent. */
  | { readonly probe: 'content'; readonly path: string; readonly max?: number }
  /** Names in a directory, NUL-separated; status 3 when it is proven absent. */
  | { readonly probe: 'list'; readonly path: string }
  /** One passwd line; status 3 when there is no such user. */
  | { readonly probe: 'user'; readonly name: string }
  /** One group line; status 3 when there is no such group. */
  | { readonly probe: 'group'; readonly name: string }
  /** Package manager's name in the first line, then `NAME VERSION` of those that are installed. */
  | { readonly probe: 'packages'; readonly names: readonly string[] }
  /** `systemctl show` of one unit: `Key=Value` lines. */
  | { readonly probe: 'unit'; readonly unit: string }
  /** `Key=Value` lines: os-release's ID, ID_LIKE, VERSION_ID, and HOSTNAME, ARCH, INIT, TIME (seconds since 1970 with nanoseconds). */
  | { readonly probe: 'system' }
  /** `Key=Value` lines of the file system that holds a path: DEVICE, MOUNTPOINT, FSTYPE, AVAILABLE and SIZE in KiB, INODES available. */
  | { readonly probe: 'filesystem'; readonly path: string }
  /** Status 0 when a TCP connection can be opened from that host. */
  | {
      readonly probe: 'tcp';
      readonly address: string;
      readonly port: number;
      readonly timeoutSeconds: number;
    }
  /** The HTTP status code, then a newline and the first 4 KiB of the body, as curl on that host saw it. */
  | {
      readonly probe: 'http';
      readonly url: string;
      readonly timeoutSeconds: number;
      readonly headers?: readonly string[];
      /** For the connection alone; default 4. */
      readonly connectSeconds?: number;
      /** A file of curl's options on that host, mode 0600, for what must not stand in an argument; status 66 when it cannot be read. Then up to 1 MiB of the body. */
      readonly config?: string;
    }
  /** One record set as dig on that host got it from one server, no recursion: answer section lines; stderr bears dig's words. */
  | {
      readonly probe: 'dns';
      readonly server: string;
      readonly port: number;
      readonly record: string;
      readonly type: string;
    }
  /** A reading command of the host program, answered in JSON or lines; status 127 when the program is not installed. */
  | {
      readonly probe: 'host-program';
      readonly command: HostReading;
      readonly pair: string;
      readonly args?: readonly string[];
    }
  /** What the user declares to be a test that changes nothing: a module's `unless`, a command health check. */
  | {
      readonly probe: 'test';
      readonly script: string;
      readonly timeoutSeconds: number;
      readonly cwd?: string;
      /** Its positional parameters. */
      readonly args?: readonly string[];
      /** It asks somebody who may be silent: what else is asked does not wait for it. */
      readonly elsewhere?: boolean;
    };

/** Commands of `pairctl-host` that only read. */
export type HostReading =
  'role' | 'status' | 'catalogue' | 'check' | 'peer' | 'preview' | 'databases' | 'contents';

export type ProbeKind = Probe['probe'];
