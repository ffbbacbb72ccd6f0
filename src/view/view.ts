import type { Readable, Writable } from 'node:stream';
import { exitCode, guards, PairctlError, type ExitCode, type Refusal } from '../model/error.ts';
import type { DoctorReport } from '../model/doctor.ts';
import type { BackupEntry } from '../model/hoststatus.ts';
import type { Json } from '../model/json.ts';
import type { Listener, Plan, RunReport } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import type { StatusReport } from '../model/status.ts';
import { maskSecrets } from '../shell/secret.ts';
import { askYesNo } from './ask.ts';
import { backupsText } from './backups_text.ts';
import { doctorText } from './doctor_text.ts';
import { createDocuments } from './documents.ts';
import { errorDocument, errorText } from './error_text.ts';
import { historyText, type PastRun } from './history_text.ts';
import { lineListener, messageText, type LineOptions } from './lines.ts';
import { neutral } from './neutral.ts';
import { makePaint, wantsColour } from './paint.ts';
import { planText, refusalText } from './plan_text.ts';
import { problemsText } from './problems_text.ts';
import { reportText } from './report_text.ts';
import { Screen } from './screen.ts';
import { statusText } from './status_text.ts';

export interface ViewOptions {
  readonly output: 'text' | 'json' | 'ndjson';
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Read for NO_COLOR, FORCE_COLOR and TERM. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--no-color`. */
  readonly noColour: boolean;
  /** 0 to 3, the number of -v. */
  readonly verbosity: number;
  readonly diff: boolean;
  /** Ends a question that waits for an answer. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Everything that reaches a person or a pipe. With json standard output is exactly one document, with ndjson one a line; people's text then goes to standard error. */
export interface View {
  /** Takes the events of a run. */
  readonly listener: Listener;
  /** Whether a question can be asked: only on a terminal, and only in text. */
  readonly interactive: boolean;
  showPlan(plan: Plan): void;
  /** Waits until live rows are gone. */
  showReport(report: RunReport): Promise<void>;
  /** Problems of a definition; an error that follows becomes one document with them. */
  showProblems(problems: readonly Problem[], level?: 'error' | 'warning'): void;
  showStatus(report: StatusReport): void;
  /** With ndjson a line for each finding, then one with the counts. */
  showDoctor(report: DoctorReport): void;
  showBackups(hosts: Readonly<Record<string, readonly BackupEntry[]>>): void;
  showHistory(pair: string, runs: readonly PastRun[]): void;
  /** A refusal before anything began. */
  showRefusal(refusal: Refusal): void;
  showError(error: unknown, code?: ExitCode): void;
  /** What a command answers: text for people, made harmless; with json or ndjson the document `value` instead, or, without one, text on standard error. */
  show(text: string, value?: Json | object): void;
  /** An aside, on standard error. */
  note(text: string): void;
  /** Asks a yes-or-no question, default no. Where nobody can be asked: refused with exit code 77; `lift` names the flag that says yes. */
  confirm(question: string, lift?: string): Promise<boolean>;
  /** Waits until live rows are gone, so that others may write. */
  close(): Promise<void>;
  /** The end of the command: with json, a document if there was none yet. */
  end(code: number): Promise<void>;
}

/** The view for an output format and a terminal or pipe. Live rows, with all that draws them, are loaded only for a terminal. */
export async function createView(options: ViewOptions): Promise<View> {
  const { stdout, stderr, output, verbosity } = options;
  const text = output === 'text';
  const paint = makePaint(text && wantsColour(stdout, options));
  const errPaint = makePaint(wantsColour(stderr, options));
  const screen = new Screen(stdout);
  const write = (to: Writable & { readonly isTTY?: boolean }, line: string): void => {
    const whole = `${maskSecrets(line)}\n`;
    if (live?.drawing === true && to.isTTY === true) screen.above(whole);
    else to.write(whole);
  };
  const out = (line: string): void => {
    write(stdout, line);
  };
  const err = (line: string): void => {
    write(stderr, line);
  };
  const lines: LineOptions = {
    paint,
    messagePaint: errPaint,
    diff: options.diff,
    verbosity,
    print: out,
    warn: err,
  };
  const alive = text && stdout.isTTY === true && options.env['TERM'] !== 'dumb';
  const live = alive ? new (await import('./live.ts')).Live(lines, screen, () => options.now()) : undefined;
  const documents = createDocuments(output, (json) => void stdout.write(json));
  let problems: readonly Problem[] = [];
  const interactive = text && options.stdin.isTTY === true && stderr.isTTY === true;

  const show = (people: string, value?: Json | object): void => {
    if (text) out(neutral(people));
    else if (value === undefined) err(neutral(people));
    else documents.put(value);
  };
  return {
    listener: listenerFor(output, {
      text: live?.listener ?? lineListener(lines),
      document: (event) => {
        documents.put(event);
      },
      message: (event) => {
        err(messageText(event, errPaint));
      },
    }),
    interactive,
    showPlan: (plan) => {
      if (text) out(planText(plan, { diff: options.diff, paint }));
      else documents.put(output === 'json' ? plan : { event: 'plan', plan });
    },
    showReport: async (report) => {
      await live?.done();
      if (text) out(reportText(report, paint));
      // With ndjson the listener has had it as `run-finished`.
      else if (output === 'json') documents.put(report);
    },
    showProblems: (found, level = 'error') => {
      err(problemsText(found, level, errPaint));
      if (level === 'error') problems = [...problems, ...found];
      if (output === 'ndjson')
        for (const problem of found) documents.put({ event: 'problem', level, problem });
    },
    showStatus: (report) => {
      if (text) out(statusText(report, paint));
      else documents.put(report);
    },
    showDoctor: (report) => {
      if (text) out(doctorText(report, paint));
      else if (output === 'json') documents.put(report);
      else {
        const { findings, ...rest } = report;
        for (const finding of findings) documents.put({ event: 'finding', ...finding });
        documents.put({ event: 'examined', ...rest });
      }
    },
    showBackups: (hosts) => {
      if (text) out(backupsText(hosts, paint));
      else documents.put({ format: 1, hosts });
    },
    showHistory: (pair, runs) => {
      if (text) out(historyText(runs, paint));
      else documents.put({ format: 1, pair, runs });
    },
    showRefusal: (refusal) => {
      err(refusalText(refusal, errPaint));
      if (output === 'json')
        documents.put({ format: 1, outcome: 'refused', refusals: [refusal], exitCode: exitCode.refused });
      else if (output === 'ndjson') documents.put({ event: 'refused', refusal });
    },
    showError: (error, code = exitCode.failed) => {
      err(errorText(error, verbosity, errPaint));
      const told = { error: errorDocument(error), problems, exitCode: code };
      documents.put(output === 'json' ? { format: 1, ...told } : { event: 'error', ...told });
    },
    show,
    note: (line) => {
      err(errPaint.dim(neutral(line)));
    },
    confirm: async (question, lift = '--yes') => {
      if (!interactive)
        throw new PairctlError(`refused by guard consent: ${question}`, {
          exitCode: exitCode.refused,
          hint: `there is no terminal to ask at; ${lift} says yes (guard consent: ${guards.consent})`,
        });
      const ask = (): Promise<boolean> => askYesNo(question, options);
      return await (live === undefined ? ask() : live.hold(ask));
    },
    close: async () => {
      await live?.done();
    },
    end: async (code) => {
      await live?.done();
      if (output === 'json' && !documents.written) documents.put({ format: 1, exitCode: code });
    },
  };
}

type MessageEvent = Parameters<typeof messageText>[0];

function listenerFor(
  output: ViewOptions['output'],
  to: {
    readonly text: Listener;
    readonly document: (value: object) => void;
    readonly message: (event: MessageEvent) => void;
  },
): Listener {
  switch (output) {
    case 'text':
      return to.text;
    case 'ndjson':
      return to.document;
    case 'json':
      return (event) => {
        if (event.event === 'message') to.message(event);
      };
  }
}
