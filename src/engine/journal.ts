import type { JsonObject } from '../model/json.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Task } from '../model/task.ts';
import { maskSecrets } from '../shell/secret.ts';
import type { Context } from './context.ts';
import { recordCommand, requireRecorded, settleCommand } from './ledger.ts';
import type { Sessions } from './sessions.ts';

/**
 * The hosts' own record of a run: what is about to be done is on the disk of the host before it is done. A host that nothing is done to is not written to.
 * On the operator's machine (`localhost`) nothing is kept.
 */
export class Journal {
  readonly #context: Context;
  readonly #sessions: Sessions;
  readonly #begun = new Set<string>();

  constructor(context: Context, sessions: Sessions) {
    this.#context = context;
    this.#sessions = sessions;
  }

  /** Records intents and the handlers that they will owe. Hosts where that failed come back with the reason: nothing may be done there. */
  async intend(acting: readonly Task[]): Promise<ReadonlyMap<string, unknown>> {
    const blocked = new Map<string, unknown>();
    const hosts = new Set(acting.map((task) => task.host));
    await Promise.all(
      [...hosts].map(async (host) => {
        const here = acting.filter((task) => task.host === host);
        const entries = here.map((task) => this.#entry('intent', { task: task.id, name: task.name }));
        const owed = [...new Set(here.flatMap((task) => task.notify))];
        try {
          await this.#record(host, entries, owed);
        } catch (error) {
          blocked.set(host, error);
        }
      }),
    );
    return blocked;
  }

  /** Records how what was intended ended. A session that is gone by now is no reason to fail. */
  async done(outcomes: readonly Outcome[]): Promise<void> {
    const hosts = new Set(outcomes.map((outcome) => outcome.host));
    await Promise.all(
      [...hosts].map(async (host) => {
        if (!this.#begun.has(host)) return;
        const here = outcomes.filter((outcome) => outcome.host === host);
        const entries = here.map((o) =>
          this.#entry('done', {
            task: o.id,
            result: o.result,
            ...(o.message === undefined ? {} : { message: o.message.slice(0, 500) }),
          }),
        );
        await this.#quietly(this.#record(host, entries, []));
      }),
    );
  }

  /** Records on every host of the run that a guard was lifted, and why. */
  async lifted(task: Task, guard: string): Promise<void> {
    const reason = this.#context.overrides.get(guard as never) ?? '';
    this.#context.listener({
      event: 'message',
      level: 'warning',
      text: `guard ${guard} lifted for "${task.name}": ${reason}`,
    });
    await Promise.all(
      [...this.#context.connections.keys()]
        .filter((host) => this.#sessions.isUp(host) && this.#isOurs(host))
        .map((host) =>
          this.#quietly(this.#record(host, [this.#entry('override', { task: task.id, guard, reason })], [])),
        ),
    );
  }

  /** A host beside the pair that is only asked something is not written to. */
  #isOurs(host: string): boolean {
    const { roles } = this.#context;
    return Object.keys(roles).length === 0 || Object.hasOwn(roles, host) || this.#begun.has(host);
  }

  /** Strikes a handler that has run off the host's list of those owed. */
  async settle(handler: Task): Promise<void> {
    await this.#quietly(
      this.#sessions.host(handler.host).exec(settleCommand(this.#context.pair, handler.name)),
    );
  }

  /** Closes the record on every host that has one. */
  async end(outcome: string): Promise<void> {
    await Promise.all(
      [...this.#begun].map((host) =>
        this.#quietly(this.#record(host, [this.#entry('end', { outcome })], [])),
      ),
    );
  }

  async #record(host: string, entries: readonly JsonObject[], owed: readonly string[]): Promise<void> {
    if (host === 'localhost') return;
    const first = this.#begun.has(host)
      ? []
      : [
          this.#entry('begin', {
            playbook: this.#context.playbook,
            operator: this.#context.operator,
            epoch: this.#context.epoch,
          }),
        ];
    const output = await this.#sessions
      .host(host)
      .exec(recordCommand(this.#context.pair, [...first, ...entries], owed));
    requireRecorded(host, output.status, output.stderr);
    this.#begun.add(host);
  }

  async #quietly(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#context.listener({
        event: 'message',
        level: 'warning',
        text: `the journal misses an entry: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }

  #entry(event: string, more: JsonObject): JsonObject {
    const entry = {
      time: new Date(this.#context.clock.now()).toISOString(),
      run: this.#context.run,
      event,
      ...more,
    };
    return JSON.parse(maskSecrets(JSON.stringify(entry))) as JsonObject;
  }
}
