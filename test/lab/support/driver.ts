import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import type { Lab } from '../../../src/lab/lab.ts';
import type { InventoryHost } from '../../../src/model/inventory.ts';

const root = join(import.meta.dirname, '../../..');

/** How something that was told to the driver ended. */
export interface Said {
  readonly ok: boolean;
  readonly status?: number;
  readonly error?: string;
  readonly why?: string;
  readonly exitCode?: number;
  readonly message?: string;
}

/** A process of the operator in the lab's network that holds a session and does what it is told. */
export interface Driver {
  tell(what: { readonly do: 'connect' | 'lock' | 'exec' | 'close'; readonly text?: string }): Promise<Said>;
  readonly process: ChildProcess;
}

/** Starts a driver for one lab host; `seconds` is the patience of each stage. */
export function startDriver(lab: Lab, name: string, seconds: number): Driver {
  const host: InventoryHost = {
    name,
    address: lab.host(name).address,
    user: 'root',
    identityFile: lab.keyFile,
    hostKey: lab.hostKey(name),
    become: false,
    connection: 'ssh',
    serviceAddress: '',
    peerAddress: '',
    vars: {},
  };
  const [file, ...args] = lab.operatorWords([process.execPath, program(), JSON.stringify({ host, seconds })]);
  const child = spawn(file, args, {
    env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, (said: Said) => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, ...said } = JSON.parse(line) as Said & { id: number };
    waiting.get(id)?.(said);
  });
  let next = 0;
  return {
    process: child,
    tell: (what) =>
      new Promise((resolve) => {
        next += 1;
        waiting.set(next, resolve);
        child.stdin.write(`${JSON.stringify({ id: next, ...what })}\n`);
      }),
  };
}

let built: string | undefined;
function program(): string {
  if (built !== undefined) return built;
  const outfile = join(mkdtempSync(join(tmpdir(), 'pairctl-driver-')), 'driver.cjs');
  const entry = join(root, 'test/lab/support/driver_program.ts');
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    outfile,
  });
  built = outfile;
  return outfile;
}
