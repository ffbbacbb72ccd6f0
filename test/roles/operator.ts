import { PassThrough } from 'node:stream';
import { loadDefinition, type Definition } from '../../src/config/definition.ts';
import { applyOn } from '../../src/cli/apply.ts';
import { resumeOn } from '../../src/cli/resume.ts';
import { playOn } from '../../src/cli/run.ts';
import { openSession } from '../../src/cli/session.ts';
import type { Io, PairOptions } from '../../src/cli/types.ts';
import type { GuardName } from '../../src/model/error.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { createView } from '../../src/view/view.ts';
import { modelNow } from './answers.ts';
import { fateOf, type Mishap } from './fate.ts';
import type { World } from './world.ts';

const inventory = `hosts:
  web1: { address: 203.0.113.10 }
  web2: { address: 203.0.113.20 }
`;
/** The definition of the model pair; `mirror` and `ttl` are what an administrator changes in it. */
interface Written {
  readonly plans: readonly string[];
  readonly mirror: string;
  readonly ttl: number;
  readonly before: string;
}
function pairText({ plans, mirror, ttl, before }: Written): string {
  const each = plans.map((plan) => `{ name: ${plan}, schedule: 1h/1d, include: [{ path: /srv/${plan} }] }`);
  return `name: shop
primary: web1
standby: web2
services: [app.service]
mirror: [{ path: /srv/files, ${mirror} }]
backup: { plans: [${each.join(', ')}] }
failover:
  before: [${before}]
  health: { http: 'http://127.0.0.1:8080/', within: 5s }
  fence: { command: 'off', status: 'is-off' }
  traffic:
    - dns:
        provider: rfc2136
        server: 192.0.2.53
        zone: example.test
        record: app
        type: A
        ttl: ${String(ttl)}
        key: { name: pairctl., algorithm: hmac-sha256, secret: { env: TSIG } }
`;
}

const loaded = new Map<string, Definition>();
async function definition(written: Written): Promise<Definition> {
  const text = pairText(written);
  const known = loaded.get(text);
  if (known !== undefined) return known;
  const texts: Readonly<Record<string, string>> = { 'pair.yml': text, 'inventory.yml': inventory };
  const read = await loadDefinition({
    pairPath: 'pair.yml',
    readFile: (path) => Promise.resolve(Buffer.from(texts[path] ?? '')),
  });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  loaded.set(text, read.value);
  return read.value;
}

const options: PairOptions = {
  pairPath: 'pair.yml',
  extraVars: {},
  tags: [],
  skipTags: [],
  preview: false,
  detailedExitCode: false,
  yes: true,
  overrides: new Map(),
  lockWait: 0,
  timeoutSeconds: 5,
};

/** How a command ended: its exit code, how many commands it sent to hosts, and what it said. */
interface Ended {
  readonly exitCode: number;
  readonly sent: number;
  readonly words: string;
}

/** What else a command is given. */
export interface Given {
  readonly overrides?: Partial<Record<GuardName, string>>;
  readonly extraVars?: JsonObject;
  readonly mirror?: string;
  readonly ttl?: number;
  /** Tasks of `failover.before`. */
  readonly before?: string;
  /** false: without `--yes`, and without a terminal. */
  readonly yes?: boolean;
}

/**
 * `pairctl run PLAYBOOK --yes`, or with these words `pairctl apply --yes`, `resume --yes` and `resume --abort --yes`, by the program's own code from the session
 * up; the hosts are the world's.
 */
export async function operate(
  world: World,
  what: string,
  mishap?: Mishap,
  { overrides = {}, extraVars = {}, mirror = 'every: 15m', ttl = 60, before = '', yes = true }: Given = {},
): Promise<Ended> {
  const fate = fateOf(mishap);
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const words: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => words.push(chunk));
  stderr.on('data', (chunk: Buffer) => words.push(chunk));
  const signal = new AbortController().signal;
  const io: Io = {
    view: await createView({
      output: 'text',
      stdin: new PassThrough(),
      stdout,
      stderr,
      env: {},
      noColour: true,
      verbosity: 0,
      diff: false,
      signal,
      now: () => modelNow,
    }),
    clock: { now: () => modelNow, sleep: () => Promise.resolve() },
    signal,
    env: { TSIG: 'c2VjcmV0' },
  };
  const asked = {
    ...options,
    extraVars,
    yes,
    overrides: new Map(Object.entries(overrides) as [GuardName, string][]),
  };
  const written = await definition({ plans: world.plans, mirror, ttl, before });
  const begun = openSession(written, world.transport(fate), { lock: { holder: 'op', wait: 0 } });
  const carriedOut = begun.then(async (session) => {
    switch (what) {
      case 'apply':
        return await applyOn(session, asked, io);
      case 'resume':
      case 'resume --abort':
        return await resumeOn(session, asked, what !== 'resume', io);
      default:
        return await playOn(session, what, asked, io);
    }
  });
  // As the command line does: an error is shown, and is an exit code.
  const exitCode = await carriedOut.catch((error: unknown) => {
    words.push(Buffer.from(String(error)));
    return 1;
  });
  return { exitCode, sent: fate.sent, words: Buffer.concat(words).toString() };
}
