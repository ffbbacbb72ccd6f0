import type { Output } from '../model/command.ts';
import type { Look } from '../model/host.ts';
import type { Probe, ProbeKind } from '../model/probe.ts';

/** What takes a while or asks others. What is read at once is asked anew, among it the host's clock. */
const kept: ReadonlySet<ProbeKind> = new Set(['host-program', 'test', 'tcp', 'http', 'dns']);

/** A look that puts the same question to a host once and gives all who ask its answer: a plan is a picture of one moment, and waits for a silent machine but once. */
export function askedOnce(look: Look): Look {
  const answers = new Map<string, Promise<Output>>();
  return {
    probe(probe: Probe): Promise<Output> {
      if (!kept.has(probe.probe)) return look.probe(probe);
      const question = JSON.stringify(probe);
      const answer = answers.get(question) ?? look.probe(probe);
      answers.set(question, answer);
      return answer;
    },
  };
}
