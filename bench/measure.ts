import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One run of a command: seconds of wall clock, the most memory it held (VmHWM of proc(5), in MB), and what it printed. */
export interface Run {
  readonly seconds: number;
  readonly peakMb: number;
  readonly status: number;
  readonly stdout: string;
}

/** Runs a command once. Memory is read while it runs, every 10 ms: of the process itself, not of its children. */
export async function measure(
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: Record<string, string> } = {},
): Promise<Run> {
  const [program = '', ...args] = words;
  const started = process.hrtime.bigint();
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
  });
  let peakKb = 0;
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, highWater(child.pid ?? 0));
  }, 10);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const status = await new Promise<number>((resolve) =>
    child.once('close', (code) => {
      resolve(code ?? 1);
    }),
  );
  clearInterval(timer);
  if (status !== 0)
    process.stderr.write(
      Buffer.concat([...err, ...out])
        .toString()
        .slice(-2000),
    );
  return {
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
    peakMb: peakKb / 1000,
    status,
    stdout: Buffer.concat(out).toString(),
  };
}

function highWater(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The median of several runs taken in turn with others, so that a slow moment hits all alike. */
export async function inTurn(
  rounds: number,
  commands: Readonly<Record<string, () => Promise<Run>>>,
): Promise<Record<string, { readonly seconds: number; readonly peakMb: number; readonly last: Run }>> {
  const runs: Record<string, Run[]> = {};
  for (let round = 0; round < rounds; round += 1)
    for (const [name, command] of Object.entries(commands)) (runs[name] ??= []).push(await command());
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => {
      const sorted = list.map((run) => run.seconds).sort((a, b) => a - b);
      const last = list.at(-1);
      if (last === undefined) throw new Error('no rounds');
      return [
        name,
        {
          seconds: sorted[Math.floor(sorted.length / 2)] ?? 0,
          peakMb: Math.max(...list.map((run) => run.peakMb)),
          last,
        },
      ];
    }),
  );
}
