import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import { Lab } from '../lab/lab.ts';
import { runForeground } from '../transport/local_foreground.ts';
import { pairLab, writeDefinition } from './lab_definition.ts';
import { packagePath } from './package.ts';
import type { Io } from './types.ts';

const drill = `
drill:
  start: exec /usr/bin/busybox httpd -f -p 8080 -h /srv/counter/www
  checks:
    - { name: there are orders, sql: SELECT count(*) FROM orders, database: orders, at_least: 1 }
    - { name: the application answers, http: "http://127.0.0.1:8080/cgi-bin/count" }
`;

/** `pairctl demo`: the whole story on lab hosts, told as it happens. Takes everything down at its end, also when interrupted. */
export async function runDemo(keep: boolean, io: Io): Promise<ExitCode> {
  const name = `demo-${String(process.pid)}`;
  const directory = mkdtempSync(join(tmpdir(), 'pairctl-demo-'));
  const began = io.clock.now();
  let lab: Lab | undefined;
  try {
    tell(
      io,
      'Three hosts of their own: a primary (web1), a standby (web2) and a name server (ns1).',
      'Real systemd, sshd, cron and PostgreSQL, each in its own network. Nothing of this machine is touched.',
    );
    lab = await Lab.up({
      ...pairLab(name, ['postgresql']),
      programs: packagePath('src/lab/program'),
      say: (text) => {
        io.view.note(text);
      },
    });
    writeDefinition(lab, directory);
    appendFileSync(join(directory, 'pair.yml'), drill);
    const story = new Story(lab, directory, io);
    await beginning(story);
    await drift(story);
    await rehearsal(story);
    await disaster(story);
    await comeback(story);
    const seconds = Math.round((io.clock.now() - began) / 1000);
    tell(io, `That was the whole story, in ${String(seconds)} seconds.`, ...next(keep, name, directory, lab));
    return exitCode.done;
  } finally {
    if (!keep || io.signal.aborted) {
      await lab?.down();
      rmSync(directory, { recursive: true, force: true });
    }
  }
}

async function beginning(story: Story): Promise<void> {
  await story.show('One YAML file describes the pair:', ['cat', 'pair.yml']);
  await story.pairctl(
    'What would have to be done is shown first. (Diffs are left out here.)',
    ['plan', '--no-diff'],
    'tail',
  );
  await story.pairctl('Then it is done, on both hosts at once.', ['apply', '--yes', '--no-diff'], 'tail');
  await story.pairctl('Done a second time, it changes nothing.', ['apply'], 'tail');
  await story.clients(
    'One service counts, once a second; another enters ten orders a second into PostgreSQL. A client asks the name server where it is, and gets the count:',
    'web1',
  );
  await story.pairctl(
    'From now on the hosts’ own cron takes backups and pulls them to the standby every minute. So as not to wait, once by hand:',
    ['run', 'backup'],
    'tail',
  );
  await story.pairctl(undefined, ['run', 'sync'], 'tail');
  await story.pairctl('How is the pair?', ['status']);
}

async function drift(story: Story): Promise<void> {
  story.say(
    'Somebody edits a file on the standby that pairctl put there, and stops cron’s log from being rotated.',
  );
  await story.lab.shell(
    'web2',
    "sed -i 's/rotate 4/rotate 400/' /etc/logrotate.d/pairctl-counter; chmod 600 /etc/cron.d/pairctl-counter",
  );
  await story.pairctl(
    'The plan finds it, and shows exactly what it would do:',
    ['plan', '--detailed-exitcode'],
    'all',
    [2],
  );
  await story.pairctl(undefined, ['apply', '--yes', '--no-diff'], 'tail');
}

async function rehearsal(story: Story): Promise<void> {
  await story.pairctl(
    'Is that backup worth anything? A drill restores it on the standby in a sealed room, beside production, and asks:',
    ['run', 'drill', '--yes'],
    'drill',
  );
}

async function disaster(story: Story): Promise<void> {
  story.say('Now the power of web1 fails.');
  await story.lab.cut('web1');
  await story.pairctl(
    'The standby takes over: web1 is proven to be off, the newest backup that verifies is restored, services start, health is checked, the name moves.',
    ['run', 'failover', '--yes', '--no-diff'],
  );
  await story.clients('The same client, the same name:', 'web2');
  await story.loss();
}

async function comeback(story: Story): Promise<void> {
  story.say('Power is back: web1 boots, and believes that it is the primary. Does it serve?');
  await story.lab.boot('web1');
  await story.settled('web1', 'standby 2');
  await story.onHost(
    'web1',
    'systemctl start counter.service; systemctl is-active counter.service; journalctl -q --no-pager -o cat -b -u pairctl-counter.service | grep "pairctl counter"',
  );
  await story.pairctl(
    'It asked its peer before it started anything. One more apply makes it the standby:',
    ['apply', '--yes', '--no-diff'],
    'tail',
  );
  await story.pairctl(undefined, ['run', 'sync'], 'tail');
  await story.pairctl('And the pair is a pair again, the other way round:', ['status']);
}

function next(keep: boolean, name: string, directory: string, lab: Lab): readonly string[] {
  const self = packagePath('bin/pairctl.js');
  if (!keep)
    return [
      'What to try next:',
      `  ${self} lab up mylab        hosts that stay, with an inventory and a pair for them`,
      `  ${self} demo --keep        this story, and the hosts stay at its end`,
      `  ${self} init mypair        begin with two servers of your own (docs/getting-started.md)`,
    ];
  return [
    'The hosts are still up. Try:',
    `  cd ${directory} && TSIG_SECRET=$(cat ${lab.directory}/tsig) ${self} lab exec --name ${name} operator -- ${self} run failover --dry-run`,
    `  ${self} lab down --name ${name}`,
  ];
}

/** What of an output is shown. */
const shown = {
  tail: 'grep -v "^$" | tail -n 3',
  drill: 'grep -E "^Drill |^  (check|restored) |^error"',
} as const;

/** Tells, and runs commands where the operator stands. */
class Story {
  readonly lab: Lab;
  readonly #directory: string;
  readonly #io: Io;

  constructor(lab: Lab, directory: string, io: Io) {
    this.lab = lab;
    this.#directory = directory;
    this.#io = io;
  }

  say(...sentences: readonly string[]): void {
    tell(this.#io, ...sentences);
  }

  async show(sentence: string, words: readonly [string, ...string[]]): Promise<void> {
    this.say(sentence);
    this.#io.view.show(`  $ ${words.join(' ')}`);
    await this.#run(words);
  }

  /** Runs pairctl; with `tail` only its last lines are shown, with `drill` what it found. Stops the story when it ends otherwise than expected. */
  async pairctl(
    sentence: string | undefined,
    args: readonly string[],
    lines: 'all' | 'tail' | 'drill' = 'all',
    expected: readonly number[] = [0],
  ): Promise<void> {
    if (sentence !== undefined) this.say(sentence);
    this.#io.view.show(`  $ pairctl ${args.join(' ')}`);
    const self = [process.execPath, packagePath('bin/pairctl.js'), ...args] as const;
    const words = this.lab.operatorWords(
      lines === 'all'
        ? self
        : [
            'sh',
            '-c',
            `out=$("$@" 2>&1); status=$?; printf "%s\\n" "$out" | ${shown[lines]}; exit "$status"`,
            'sh',
            ...self,
          ],
    );
    const status = await this.#run(words);
    this.#io.signal.throwIfAborted();
    if (!expected.includes(status))
      throw new PairctlError(
        `the story stops here: pairctl ${args.join(' ')} ended with exit code ${String(status)}`,
        { exitCode: exitCode.failed },
      );
  }

  /** What a client sees, who knows nothing but the name. */
  async clients(sentence: string, host: string): Promise<void> {
    this.say(sentence);
    const server = this.lab.hosts.find((each) => each.profile === 'nameserver')?.address ?? '';
    const script =
      'address=$(dig +short "@$1" app.example.test A); echo "app.example.test is $address ($2)"; curl -s --max-time 5 "http://$address:8080/cgi-bin/count"';
    await this.#run(this.lab.operatorWords(['sh', '-c', script, 'sh', server, host]));
  }

  /** Counts what is lost: the receipts that customers have of web1, against the orders that web2 has. */
  async loss(): Promise<void> {
    const written = readFileSync(join(this.lab.root('web1'), 'var/log/orders'), 'utf8');
    // What the power cut made of the last line, or a shell that was killed wrote below it, was never handed out.
    const receipts = [...written.matchAll(/^(\d+) (\d+\.\d+)\n/gm)].map(([, number, at]) => ({
      number: Number(number),
      at: Number(at),
    }));
    const kept = Number(await this.lab.shell('web2', 'rows postgresql newest web1'));
    const [, , wrong = ''] = (await this.lab.shell('web2', 'rows postgresql check')).split(' ');
    const lost = receipts.filter(({ number }) => number > kept);
    const [from = 0, to = 0] = [lost[0]?.at, lost.at(-1)?.at];
    this.say(
      `And the orders? web1 had confirmed ${String(receipts.length)} of them when its power failed. web2 has the first ${String(kept)}; missing or damaged among those: ${wrong}.`,
      `Lost: ${String(lost.length)} orders, those entered in the last ${(to - from).toFixed(1)} s, after the backup was taken. web2 takes new ones.`,
    );
  }

  async onHost(host: string, script: string): Promise<void> {
    this.#io.view.show(`  ${host}# ${script.split(';')[0] ?? ''}`);
    await this.#run(this.lab.hostWords(host, ['sh', '-c', script]));
  }

  /** Waits until a host has written down what it learnt. */
  async settled(host: string, role: string): Promise<void> {
    await this.lab.shell(
      host,
      `n=0; until [ "$(cat /var/lib/pairctl/counter/role)" = "${role}" ] || [ "$n" -ge 300 ]; do n=$((n + 1)); sleep 0.1; done`,
    );
  }

  #run(words: readonly [string, ...string[]]): Promise<number> {
    return runForeground(words, { cwd: this.#directory, env: { TSIG_SECRET: this.lab.tsig } });
  }
}

function tell(io: Io, ...sentences: readonly string[]): void {
  io.view.show(`\n${sentences.join('\n')}`);
}
