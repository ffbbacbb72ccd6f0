import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { OutcomeUnknown, Unreachable } from '../../src/model/error.ts';
import type { Module } from '../../src/model/change.ts';
import type { Command, FilePut, Output } from '../../src/model/command.ts';
import type { Host } from '../../src/model/host.ts';
import type { Event } from '../../src/model/outcome.ts';
import type { Probe } from '../../src/model/probe.ts';
import type { Play, Resolved, Scope, Task } from '../../src/model/task.ts';
import type { Connection, Context } from '../../src/engine/context.ts';

/** A host whose root is a folder: reads and writes are real, absolute paths among arguments lie below the folder. */
export class FolderHost implements Host {
  readonly name: string;
  readonly root: string;
  roundTrips = 0;
  broken = false;
  /** Called before each exec or put with its number, from 1; may throw. */
  onStep: (n: number) => void = () => undefined;
  /** Called after each exec or put took effect; may throw: the reply is lost. */
  afterStep: (n: number) => void = () => undefined;
  steps = 0;
  readonly execs: Command[] = [];

  constructor(name: string, root = mkdtempSync(join(tmpdir(), 'pairctl-engine-'))) {
    this.name = name;
    this.root = root;
  }

  path(absolute: string): string {
    return join(this.root, absolute);
  }

  read(absolute: string): string | undefined {
    return existsSync(this.path(absolute)) ? readFileSync(this.path(absolute), 'utf8') : undefined;
  }

  write(absolute: string, text: string): void {
    mkdirSync(dirname(this.path(absolute)), { recursive: true });
    writeFileSync(this.path(absolute), text);
  }

  probe(probe: Probe): Promise<Output> {
    if (this.broken)
      return Promise.reject(new Unreachable('network', `${this.name}: gone`, { host: this.name }));
    if (probe.probe !== 'content') throw new Error(`no answer for ${probe.probe}`);
    const text = this.read(probe.path);
    return Promise.resolve(
      text === undefined ? { status: 3, stdout: '', stderr: '' } : { status: 0, stdout: text, stderr: '' },
    );
  }

  async exec(command: Command): Promise<Output> {
    this.step();
    this.execs.push(command);
    const { run } = command;
    const words =
      'script' in run
        ? ['-c', run.script, 'sh', ...run.args.map((a) => this.place(a))]
        : ['-c', '"$@"', 'sh', ...run.map((a) => this.place(a))];
    const output = await new Promise<Output>((resolve) => {
      const child = execFile('/bin/sh', words, (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
      });
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(command.stdin ?? '');
    });
    this.replied();
    return output;
  }

  put(file: FilePut): Promise<void> {
    this.step();
    this.write(
      file.path,
      typeof file.content === 'string' ? file.content : Buffer.from(file.content.base64, 'base64').toString(),
    );
    chmodSync(this.path(file.path), Number.parseInt(file.mode, 8));
    this.replied();
    return Promise.resolve();
  }

  lock(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private step(): void {
    if (this.broken) throw new Unreachable('network', `${this.name}: gone`, { host: this.name });
    this.steps += 1;
    this.onStep(this.steps);
  }

  private replied(): void {
    this.afterStep(this.steps);
  }

  private place(word: string): string {
    return word.startsWith('/') ? this.path(word) : word;
  }
}

/** The session breaks and the reply is lost. */
export function loseReply(host: FolderHost): never {
  host.broken = true;
  throw new OutcomeUnknown(`${host.name}: the connection broke`, { host: host.name });
}

interface NoteSpec {
  readonly [key: string]: string | undefined;
  readonly path: string;
  readonly text?: string;
}

/** A file with a text: the smallest module there is. Without `text` it is to be absent. */
export const note: Module<NoteSpec, string | undefined> = {
  name: 'note',
  summary: 'a file with a text',
  schema: {},
  async observe(look, spec) {
    const answer = await look.probe({ probe: 'content', path: spec.path });
    return answer.status === 0 ? answer.stdout : undefined;
  },
  diff(spec, state) {
    if (spec.text === state) return { action: 'none' };
    if (spec.text === undefined)
      return {
        action: 'remove',
        because: ['present'],
        risk: 'safe',
        steps: [{ do: 'exec', command: { run: ['rm', '-f', '--', spec.path] } }],
      };
    return {
      action: state === undefined ? 'create' : 'update',
      because: [state === undefined ? 'missing' : 'content differs'],
      risk: spec['risk'] === 'destructive' ? 'destructive' : 'safe',
      steps: [
        {
          do: 'put',
          file: { path: spec.path, content: spec.text, mode: '0644', owner: 'root', group: 'root' },
        },
      ],
      diff: { before: state ?? '', after: spec.text },
    };
  },
  values: (_spec, state) => ({ text: state ?? '' }),
  resources: (spec) => ({ provides: [`path:${spec.path}`], needs: [] }),
  removal: (spec) => ({ module: 'note', args: { path: spec.path } }),
};

/** An opaque command, as `command` is one. */
export const run: Module<{ readonly script: string }> = {
  name: 'run',
  summary: 'an opaque command',
  schema: {},
  observe: () => Promise.resolve(undefined),
  diff: (spec) => ({
    action: 'run',
    because: ['always'],
    risk: 'safe',
    steps: [{ do: 'exec', command: { run: { script: spec.script, args: ['/'] } } }],
  }),
  values: (_spec, _state, outputs) => ({ stdout: outputs[0]?.stdout ?? '' }),
  resources: () => 'barrier',
};

/** Refuses until its guard is lifted, then is a note. */
export const guarded: Module<NoteSpec, string | undefined> = {
  ...note,
  name: 'guarded',
  diff(spec, state, around) {
    const change = note.diff(spec, state, around);
    if (change.action === 'none') return change;
    return {
      action: 'refuse',
      refusal: { guard: 'max-loss', found: 'it is old', loss: 'an hour', remedy: 'wait' },
      otherwise: change,
    };
  },
};

/** A task whose arguments need no template, unless a function makes them from the scope. */
export function task(
  host: string,
  module: string,
  args: Record<string, string> | ((scope: Scope) => Resolved),
  more: Partial<Task> = {},
): Task {
  const key = typeof args === 'function' ? 'later' : (args['path'] ?? args['script'] ?? '');
  return {
    id: `${host}/${module}:${key}`,
    host,
    forHost: host,
    name: `${module} ${key}`,
    module,
    tags: [],
    reads: [],
    facts: [],
    notify: [],
    ignoreErrors: false,
    ignoreUnreachable: false,
    owned: false,
    resolve: typeof args === 'function' ? args : () => ({ kind: 'ready', items: [{ args }] }),
    ...more,
  };
}

export function play(tasks: readonly Task[], more: Partial<Play> = {}): Play {
  return {
    name: 'play',
    hosts: [...new Set(tasks.map((t) => t.host))],
    items: tasks.map((t) => ({ kind: 'task', task: t })),
    handlers: [],
    anyErrorsFatal: false,
    ...more,
  };
}

export function context(
  hosts: readonly FolderHost[],
  more: Partial<Context> = {},
): Context & { readonly events: Event[] } {
  const events: Event[] = [];
  const connect = (host: FolderHost): Connection => ({
    up: true,
    host,
    reopen: () => {
      host.broken = false;
      return Promise.resolve(connect(host));
    },
  });
  return {
    pair: 'shop',
    playbook: 'apply',
    run: 'r1',
    operator: 'op',
    epoch: 1,
    roles: {},
    connections: new Map(hosts.map((h) => [h.name, connect(h)])),
    modules: { note, run, guarded },
    check: (_module, value) => ({ ok: true, value }),
    clock: { now: () => 1_800_000_000_000, sleep: () => Promise.resolve() },
    listener: (event) => events.push(event),
    unified: (before, after) => `-${before}+${after}`,
    overrides: new Map(),
    signal: new AbortController().signal,
    keepManifest: false,
    ...more,
    events,
  };
}
