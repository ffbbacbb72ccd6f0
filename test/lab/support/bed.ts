import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { pairLab, writeDefinition } from '../../../src/cli/lab_definition.ts';
import type { HostRequest } from '../../../src/lab/building.ts';
import type { DatabaseServer } from '../../../src/lab/host.ts';
import { Lab } from '../../../src/lab/lab.ts';
import { labAvailable } from '../../../src/lab/system.ts';
import type { Output } from '../../../src/model/command.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { Plan, RunReport } from '../../../src/model/outcome.ts';
import { runLocal } from '../../../src/transport/local.ts';
import { audit, type AuditOptions } from './audit.ts';
import { watchCommandLines } from './processes.ts';

const root = join(import.meta.dirname, '../../..');
const programs = join(root, 'src/lab/program');
const program = join(root, 'bin/pairctl.js');

/** How a run of the built program ended. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, for looking for words. */
  readonly said: string;
  /** The one document of `--output json`, as the commands that print it declare it. */
  plan(): Plan;
  report(): RunReport;
  json(): JsonObject;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly timeoutSeconds?: number;
}

/** Which hosts a lab has, and what writes the two files that describe its pair. */
export interface Layout {
  readonly hosts: readonly HostRequest[];
  define(lab: Lab, directory: string): void;
}

/** A pair of lab hosts and a name server, the files that describe them, and the program to run on them. */
export class Bed {
  #lab: Lab | undefined;
  #directory = '';
  #pair = '';
  #inventory = '';

  get lab(): Lab {
    if (this.#lab === undefined) throw new Error('the lab is not up');
    return this.#lab;
  }

  /** Where pair.yml and inventory.yml are. */
  get directory(): string {
    return this.#directory;
  }

  async up(name: string, layout: Layout): Promise<void> {
    this.#directory = mkdtempSync(join(tmpdir(), `pairctl-lab-${name}-`));
    this.#lab = await Lab.up({ name, hosts: layout.hosts, programs });
    layout.define(this.#lab, this.#directory);
    this.#pair = readFileSync(this.path('pair.yml'), 'utf8');
    this.#inventory = readFileSync(this.path('inventory.yml'), 'utf8');
  }

  async down(): Promise<void> {
    await this.#lab?.down();
    if (this.#directory !== '') rmSync(this.#directory, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.#directory, name);
  }

  /** Runs the built program where the operator stands. Whatever it printed, no secret may be in it, nor in a command line of any process meanwhile. */
  async pairctl(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
    const watch = watchCommandLines(this.lab.tsig);
    const output = await runLocal({
      run: this.lab.operatorWords([process.execPath, program, ...args]),
      cwd: this.#directory,
      env: { TSIG_SECRET: this.lab.tsig, NO_COLOR: '1', HOME: this.#directory, ...options.env },
      timeoutSeconds: options.timeoutSeconds ?? 170,
      ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    });
    expect(watch.stop(), 'command lines that bore the secret').toEqual([]);
    return this.#ran(output);
  }

  /** The same, and the exit code must be this one. */
  async expectPairctl(status: number, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
    const ran = await this.pairctl(args, options);
    expect(ran.status, `pairctl ${args.join(' ')}\n${ran.said}`).toBe(status);
    return ran;
  }

  /** Runs text in a host's shell, as from its console: without a network, and ten times faster than by ssh. */
  on(host: string, script: string, ...args: readonly string[]): Promise<Output> {
    const path = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    return this.lab.console(host, [
      '/usr/bin/env',
      '-i',
      path,
      'HOME=/root',
      '/bin/sh',
      '-c',
      script,
      'sh',
      ...args,
    ]);
  }

  /** The same, for what must end well; gives what it printed. */
  async must(host: string, script: string, ...args: readonly string[]): Promise<string> {
    const output = await this.on(host, script, ...args);
    expect(output.status, `on ${host}: ${script}\n${output.stdout}\n${output.stderr}`).toBe(0);
    return output.stdout.trim();
  }

  /** The host program, as cron calls it. */
  program(host: string, command: string, ...words: readonly string[]): Promise<Output> {
    return this.on(host, 'exec /usr/local/lib/pairctl/pairctl-host "$@"', command, 'counter', ...words);
  }

  /** Changes pair.yml from the one that the lab wrote; without a change it is that one again. */
  definePair(change: (text: string) => string = (text) => text): void {
    writeFileSync(this.path('pair.yml'), change(this.#pair));
  }

  /** Changes inventory.yml in the same way. */
  defineInventory(change: (text: string) => string = (text) => text): void {
    writeFileSync(this.path('inventory.yml'), change(this.#inventory));
  }

  /** The invariants of the pair, read from the hosts' disks and processes. */
  async audit(options: AuditOptions = {}): Promise<void> {
    await audit(this.lab, options);
  }

  #ran({ status, stdout, stderr }: Output): Ran {
    const said = `${stdout}\n${stderr}`;
    expect(said.includes(this.lab.tsig), 'the program printed the secret').toBe(false);
    const parse = (): unknown => JSON.parse(stdout);
    return {
      status,
      stdout,
      stderr,
      said,
      plan: () => parse() as Plan,
      report: () => parse() as RunReport,
      json: () => parse() as JsonObject,
    };
  }
}

/** Tests on a lab of their own, booted once; skipped by name, with the reason, where lab hosts cannot be made. */
export function describeLab(
  title: string,
  name: string,
  body: (bed: Bed) => void,
  servers: readonly DatabaseServer[] = [],
): void {
  describeLayout(title, name, { hosts: pairLab(name, servers).hosts, define: writeDefinition }, body);
}

/** The same with hosts and a pair of one's own. */
export function describeLayout(title: string, name: string, layout: Layout, body: (bed: Bed) => void): void {
  const available = labAvailable();
  describe.skipIf(!available.ok)(available.ok ? title : `${title} (skipped: ${available.why})`, () => {
    const bed = new Bed();
    beforeAll(async () => {
      await sweep();
      await bed.up(`test-${name}-${String(process.pid)}`, layout);
    }, 900_000);
    // What one test defined is not the next one's business, also when it failed.
    beforeEach(() => {
      bed.definePair();
      bed.defineInventory();
    });
    afterAll(async () => {
      await bed.down();
    });
    body(bed);
  });
}

/** Takes down what an earlier run of these tests left when it was killed: labs named after a process that is no more. */
async function sweep(): Promise<void> {
  const labs = '/run/pairctl-lab';
  for (const name of existsSync(labs) ? readdirSync(labs) : []) {
    const pid = /^test-[a-z]+-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !existsSync(`/proc/${pid}`))
      await Lab.find(name, programs)
        .down()
        .catch(() => undefined);
  }
}
