import type { JsonObject } from './json.ts';

/** Where a secret is to be had; its value is never written in a file of the definition. */
export type SecretRef =
  { readonly env: string } | { readonly file: string } | { readonly command: readonly [string, ...string[]] };

/** How to become root: not at all, `sudo -n`, or sudo with a password on standard input. */
export type Become = false | { readonly method: 'sudo'; readonly password?: SecretRef };

/** A host with all defaults of the inventory filled in; what is undefined is asked of `ssh -G` by the transport. */
export interface InventoryHost {
  readonly name: string;
  /** Name or address that the operator connects to. */
  readonly address: string;
  readonly port?: number;
  readonly user?: string;
  readonly identityFile?: string;
  /** Another host of the inventory, or `user@address:port`. */
  readonly jump?: string;
  readonly become: Become;
  /** `ssh-ed25519 AAAA…`, when the inventory pins it. */
  readonly hostKey?: string;
  /** What clients reach; goes into DNS. */
  readonly serviceAddress: string;
  /** What the other host of the pair uses to reach it. */
  readonly peerAddress: string;
  /** The machine itself, through no ssh: `connection: local`. */
  readonly connection: 'ssh' | 'local';
  readonly vars: JsonObject;
}

export interface Inventory {
  readonly hosts: Readonly<Record<string, InventoryHost>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly vars: JsonObject;
}
