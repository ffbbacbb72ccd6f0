import type { Command } from '../model/command.ts';
import type { Probe } from '../model/probe.ts';
import { defaultSeconds } from './script.ts';

/** Seconds beyond a question's own limit before the shell counts as hung: room for stopping it and for the way. */
const grace = 30;

/** Seconds that a probe may take. */
export function probeSeconds(probe: Probe): number {
  switch (probe.probe) {
    case 'tcp':
    case 'http':
    case 'test':
      return probe.timeoutSeconds + grace;
    case 'host-program':
      return isLong(probe) ? 24 * 3600 : 60 + grace;
    default:
      return 60 + grace;
  }
}

/** Whether a probe reads so much that it may take hours. */
function isLong(probe: Probe): boolean {
  return probe.probe === 'host-program' && (probe.command === 'check' || probe.command === 'preview');
}

/** Whether the questions behind a probe should not wait for it: it reads much, or asks another machine, which may be silent. It gets a shell of its own. */
export function looksAside(probe: Probe): boolean {
  switch (probe.probe) {
    case 'tcp':
      return !isOwn(probe.address);
    case 'http':
      return URL.canParse(probe.url) && !isOwn(new URL(probe.url).hostname);
    case 'test':
      return probe.elsewhere === true;
    case 'host-program':
      return probe.command === 'peer' || isLong(probe);
    default:
      return false;
  }
}

/** An address of the host itself, which answers or refuses at once. */
function isOwn(address: string): boolean {
  return address === 'localhost' || address.startsWith('127.') || address === '::1' || address === '[::1]';
}

/** Seconds that a command may take until the shell counts as hung. */
export function commandSeconds(command: Command): number {
  return (command.timeoutSeconds ?? defaultSeconds) + grace;
}

/** Largest data, in characters, that go with the questions of a turn; larger ones get a shell of their own. */
export const largestInBatch = 256 * 1024;

/** Whether a command gets a shell of its own: it streams, says that it takes long, or is fed much. */
export function goesAside(command: Command): boolean {
  return (
    command.stream !== undefined ||
    (command.timeoutSeconds ?? 0) > defaultSeconds ||
    (command.stdin?.length ?? 0) > largestInBatch
  );
}

/** What a probe asks, for people. */
export function displayProbe(probe: Probe): string {
  switch (probe.probe) {
    case 'stat':
    case 'content':
    case 'list':
    case 'filesystem':
      return `looking at ${probe.path}`;
    case 'user':
    case 'group':
      return `looking for ${probe.probe} ${probe.name}`;
    case 'unit':
      return `looking at ${probe.unit}`;
    case 'host-program':
      return `pairctl-host ${probe.command}`;
    default:
      return `the look "${probe.probe}"`;
  }
}

/** A command, for people: its words, or the first line of its script, cut short. */
export function displayCommand(command: Command): string {
  const text = 'script' in command.run ? command.run.script : command.run.join(' ');
  const line = text.trim().split('\n')[0] ?? '';
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`;
}
