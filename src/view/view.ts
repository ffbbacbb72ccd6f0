import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { exitCode, guards, PairctlError, type Refusal } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import type { Listener, Plan, RunReport } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import type { StatusReport } from '../model/status.ts';
import type { BackupEntry } from '../model/hoststatus.ts';
import { maskSecrets } from '../shell/secret.ts';
import { backupsText } from './backups_text.ts';
import { lineListener, messageText } from './lines.ts';
import { Live } from './live.ts';
import { neutral } from './neutral.ts';
import { makePaint } from './paint.ts';
import { planText, refusalText } from './plan_text.ts';
import { problemsText } from './problems_text.ts';
import { reportText } from './report_text.ts';
import { statusText } from './status_text.ts';

export interface ViewOptions {
  readonly output: 'text' | 'json' | 'ndjson';
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly colour: boolean;
  readonly verbosity: number;
  readonly diff: boolean;
  now(): number;
}

/** Everything that reaches a person or a pipe. */
export interface View {
  readonly listener: Listener;
  readonly interactive: boolean;
  showPlan(plan: Plan): void;
  showReport(report: RunReport): Promise<void>;
  showProblems(problems: readonly Problem[], level?: 'error' | 'warning'): void;
  showStatus(report: StatusReport): void;
  showBackups(hosts: Readonly<Record<string, readonly BackupEntry[]>>): void;
  showRefusal(refusal: Refusal): void;
  showError(error: unknown): void;
  /** Text for people, on standard output; with json the document `value` instead. */
  show(text: string, value?: Json): void;
  note(text: string): void;
  /** Asks a yes-or-no question, default no. Without a terminal, refused with exit code 77. */
  confirm(question: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The view for an output format and a terminal or pipe. With json and ndjson nothing but documents reaches standard output. */
export function createView(options: ViewOptions): View {
  const { stdout, stderr, output } = options;
  const paint = makePaint(options.colour ? 1 : 0);
  const text = output === 'text';
  const out = (line: string): void => void stdout.write(`${maskSecrets(line)}\n`);
  const err = (line: string): void => void stderr.write(`${maskSecrets(line)}\n`);
  const document = (value: unknown): void =>
    void stdout.write(
      `${maskSecrets(JSON.stringify(value, undefined, output === 'json' ? 2 : undefined))}\n`,
    );
  const lines = {
    paint,
    diff: options.diff,
    verbosity: options.verbosity,
    print: text ? out : err,
    warn: err,
  };
  const interactive = options.stdin.isTTY === true && stderr.isTTY === true;
  const live = text && stdout.isTTY === true ? new Live(lines, () => options.now()) : undefined;
  const listener: Listener =
    output === 'ndjson'
      ? document
      : output === 'json'
        ? (event) => {
            if (event.event === 'message') err(messageText(event, paint));
          }
        : (live?.listener ?? lineListener(lines));
  const show = (people: string, value?: Json): void => {
    if (text || value === undefined) out(people);
    else document(value);
  };
  return {
    listener,
    interactive,
    showPlan: (plan) => {
      if (text) out(planText(plan, { diff: options.diff, paint }));
      else document(output === 'json' ? plan : { event: 'plan', plan });
    },
    showReport: async (report) => {
      await live?.done();
      if (text) out(reportText(report, paint));
      else if (output === 'json') document(report);
    },
    showProblems: (problems, level = 'error') => {
      err(problemsText(problems, level, paint));
    },
    showStatus: (report) => {
      if (text) out(statusText(report, paint));
      else document(report);
    },
    showBackups: (hosts) => {
      if (text) out(backupsText(hosts, paint));
      else document({ format: 1, hosts });
    },
    showRefusal: (refusal) => {
      err(refusalText(refusal, paint));
    },
    showError: (error) => {
      const hint = error instanceof PairctlError ? error.hint : undefined;
      const message =
        error instanceof PairctlError
          ? error.message
          : error instanceof Error && options.verbosity > 1
            ? (error.stack ?? error.message)
            : error instanceof Error
              ? error.message
              : String(error);
      err(
        `${paint.bad('error:')} ${neutral(message)}${hint === undefined ? '' : `\n  do: ${neutral(hint)}`}`,
      );
    },
    show,
    note: (line) => {
      err(paint.dim(neutral(line)));
    },
    confirm: async (question) => {
      if (!interactive)
        throw new PairctlError(`refused by guard consent: ${question}`, {
          exitCode: exitCode.refused,
          hint: `there is no terminal to ask at; --yes says yes (${guards.consent})`,
        });
      const prompt = createInterface({ input: options.stdin, output: stderr });
      try {
        return /^y(es)?$/i.test((await prompt.question(`${question} [y/N] `)).trim());
      } finally {
        prompt.close();
      }
    },
    close: async () => {
      await live?.done();
    },
  };
}
