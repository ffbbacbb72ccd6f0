import { createInterface } from 'node:readline';
import type { Host } from '../../../src/model/host.ts';
import type { InventoryHost } from '../../../src/model/inventory.ts';
import { createTransport } from '../../../src/transport/transport.ts';

/** What startDriver runs where the operator stands: one line of JSON in for each thing to do, one out for how it ended. */
const { host, seconds } = JSON.parse(process.argv[2] ?? '') as { host: InventoryHost; seconds: number };
const transport = createTransport({
  inventory: { hosts: { [host.name]: host }, groups: {}, vars: {} },
  secret: () => Promise.reject(new Error('no secrets here')),
  clock: { now: () => Date.now(), sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
  signal: new AbortController().signal,
  timeoutSeconds: seconds,
});
let session: Host | undefined;

async function act(what: string, text: string): Promise<object> {
  if (what === 'connect') {
    session = await transport.connect(host.name);
    return {};
  }
  if (session === undefined) throw new Error('there is no session');
  if (what === 'lock') await session.lock(text, `driver ${String(process.pid)}`);
  else if (what === 'close') await session.close();
  else return { status: (await session.exec({ run: { script: text, args: [] } })).status };
  return {};
}

function fields(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const more = error as Error & { why?: string; exitCode?: number };
  return { error: error.name, message: error.message, why: more.why, exitCode: more.exitCode };
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, do: what, text = '' } = JSON.parse(line) as { id: number; do: string; text?: string };
  act(what, text).then(
    (result) => process.stdout.write(`${JSON.stringify({ id, ok: true, ...result })}\n`),
    (error: unknown) => process.stdout.write(`${JSON.stringify({ id, ok: false, ...fields(error) })}\n`),
  );
});
