import { PassThrough } from 'node:stream';
import { loadDefinition, type Definition } from '../../src/config/definition.ts';
import { resumeOn } from '../../src/cli/resume.ts';
import { playOn } from '../../src/cli/run.ts';
import { openSession } from '../../src/cli/session.ts';
import type { Io, PairOptions } from '../../src/cli/types.ts';
import type { GuardName } from '../../src/model/error.ts';
import { createView } from '../../src/view/view.ts';
import { fateOf, type Mishap } from './fate.ts';
import { modelNow, type World } from './world.ts';

const inventory = `hosts:
  web1: { address: 203.0.113.10 }
  web2: { address: 203.0.113.20 }
`;
const pair = `name: shop
primary: web1
standby: web2
services: [app.service]
mirror: [{ path: /srv/files, every: 15m }]
backup: { plans: [{ name: data, schedule: 1h/1d, include: [{ path: /srv/data }] }] }
failover:
  health: { http: 'http://127.0.0.1:8080/', within: 5s }
  fence: { command: 'off', status: 'is-off' }
  traffic:
    - dns:
        provider: rfc2136
        server: 192.0.2.53
        zone: example.test
        record: app
        type: A
        ttl: 60
        key: { name: pairctl., algorithm: hmac-sha256, secret: { env: TSIG } }
`;

let loaded: Definition | undefined;
async function definition(): Promise<Definition> {
  if (loaded !== undefined) return loaded;
  const texts: Readonly<Record<string, string>> = { 'pair.yml': pair, 'inventory.yml': inventory };
  const read = await loadDefinition({
    pairPath: 'pair.yml',
    readFile: (path) => Promise.resolve(Buffer.from(texts[path] ?? '')),
  });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  loaded = read.value;
  return loaded;
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

/** `pairctl run PLAYBOOK --yes`, `pairctl resume --yes` or `pairctl resume --abort --yes`, by the program's own code from the session up; the hosts are the world's. */
export async function operate(
  world: World,
  what: string,
  mishap?: Mishap,
  overrides: Partial<Record<GuardName, string>> = {},
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
    env: {},
  };
  const asked = { ...options, overrides: new Map(Object.entries(overrides) as [GuardName, string][]) };
  const session = await openSession(await definition(), world.transport(fate), {
    lock: { holder: 'op', wait: 0 },
  });
  const [verb = '', flag] = what.split(' ');
  const carriedOut =
    verb === 'resume' ? resumeOn(session, asked, flag === '--abort', io) : playOn(session, verb, asked, io);
  // As the command line does: an error is shown, and is an exit code.
  const exitCode = await carriedOut.catch((error: unknown) => {
    words.push(Buffer.from(String(error)));
    return 1;
  });
  return { exitCode, sent: fate.sent, words: Buffer.concat(words).toString() };
}
