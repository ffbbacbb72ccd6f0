/** What a command answered. Text is decoded as UTF-8 with replacement; a host's answer is data, never evaluated. */
export interface Output {
  /** Exit status; 128+N when a signal N ended it. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command as data. Arguments are words, never shell text; `script` is a constant of ours or the user's own text from a `shell` task, its data come as positional parameters. */
export interface Command {
  readonly run:
    readonly [string, ...string[]] | { readonly script: string; readonly args: readonly string[] };
  /** Fed to standard input; may bear secret tokens (shell/secret.ts), opened only by the transport. */
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Run as that user (by `runuser`/`su` from root). */
  readonly user?: string;
  /** Seconds until the command is stopped (TERM, then KILL) and counts as status 124. Default 600. */
  readonly timeoutSeconds?: number;
  /** A long one with progress on stdout: gets a channel of its own, its output lines reach the listener as they come. */
  readonly stream?: 'rsync' | 'lines';
}

/** A file to be put whole: written beside, synced, given owner and mode, renamed. */
export interface FilePut {
  readonly path: string;
  /** Text, which may bear secret tokens, or bytes in base64. */
  readonly content: string | { readonly base64: string };
  /** Octal digits, such as `0644`. */
  readonly mode: string;
  readonly owner: string;
  readonly group: string;
  /** Keep what was there as PATH.DATE~ first. */
  readonly backup?: boolean;
}

/** One step of a change: data until the last moment. */
export type Step =
  | {
      readonly do: 'exec';
      readonly command: Command;
      /** Statuses that mean success; default [0]. */ readonly ok?: readonly number[];
    }
  | { readonly do: 'put'; readonly file: FilePut }
  /** On the operator's machine: wait, or ask a person; needs no host. */
  | { readonly do: 'pause'; readonly seconds?: number; readonly prompt?: string };
