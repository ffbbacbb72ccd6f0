import type { Change } from '../../model/change.ts';
import type { Output } from '../../model/command.ts';
import type { Json } from '../../model/json.ts';
import { lastWords } from '../parts.ts';
import type { Explanation, TrafficTarget, Wanted } from '../target.ts';
import { seenScript, switchScript, switchStatus, waitScript } from './scripts.ts';
import { haproxySchema, type HaproxySettings } from './settings.ts';
import { isKeptOut, isReady, parseServers, type ServerState } from './state.ts';

interface State {
  readonly output: Output;
  /** Of the running HAProxy; undefined when it did not tell. */
  readonly running: readonly ServerState[] | undefined;
  /** As HAProxy would find it again; undefined when nothing is saved. */
  readonly saved: readonly ServerState[] | undefined;
  /** Whether the configuration names the file. */
  readonly loaded: boolean;
}

/** A load balancer with both hosts behind it: the primary's server is ready, the other's in maintenance, now and after a restart of HAProxy. */
export const haproxy: TrafficTarget<HaproxySettings, State> = {
  provider: 'haproxy',
  schema: haproxySchema,
  files: () => [],
  async look(look, settings) {
    const output = await look.probe({
      probe: 'test',
      script: seenScript,
      args: place(settings),
      timeoutSeconds: 30,
    });
    const [table = '', rest = ''] = output.stdout.split('@file\n');
    const [file = '', loaded] = rest.split('@loaded');
    return {
      output,
      running: output.status === 0 ? parseServers(table) : undefined,
      saved: parseServers(file),
      loaded: loaded !== undefined,
    };
  },
  diff(settings, state, wanted): Change {
    const names = serversOf(settings, wanted);
    if ('action' in names) return names;
    const { running, output } = state;
    if (running === undefined) return { action: 'fail', ...explainSilence(settings, output) };
    const missing = [names.primary, names.other].filter((name) => !running.some((s) => s.name === name));
    if (missing.length > 0) return unknownServers(settings, missing, running);
    const because = reasons(settings, state, names);
    if (because.length === 0) return { action: 'none', note: remark(settings, state) };
    return {
      action: 'update',
      because,
      risk: leadsTo(running, names) ? 'safe' : 'disruptive',
      steps: [
        {
          do: 'exec',
          command: {
            run: { script: switchScript, args: [...place(settings), names.primary, names.other] },
            timeoutSeconds: 90,
          },
        },
      ],
      diff: {
        before: display(settings, running),
        after: display(settings, running, names),
        label: `HAProxy ${settings.backend}`,
      },
    };
  },
  verify(settings, { running }, wanted, within): Change {
    const names = serversOf(settings, wanted);
    if ('action' in names) return names;
    const server = running?.find(({ name }) => name === names.primary);
    if (server !== undefined && isReady(server) && server.operational === 2) return { action: 'none' };
    return {
      action: 'run',
      because: [`HAProxy does not send clients to ${names.primary} yet`],
      risk: 'safe',
      steps: [
        {
          do: 'exec',
          command: {
            run: { script: waitScript, args: [...place(settings), names.primary, String(within)] },
            timeoutSeconds: within + 60,
          },
        },
      ],
    };
  },
  values: (settings, { running, loaded }, wanted): Json => ({
    backend: settings.backend,
    before: (running ?? []).filter(isReady).map(({ name }) => name),
    hosts: Object.keys(settings.servers).filter((host) =>
      (running ?? []).some((server) => server.name === settings.servers[host] && isReady(server)),
    ),
    after: [settings.servers[wanted.primary] ?? wanted.primary],
    durable: settings.stateFile !== undefined && loaded,
  }),
  explain,
};

interface Names {
  readonly primary: string;
  readonly other: string;
}

/** socat's address, the backend, and the state file or nothing: what every script takes first. */
function place({ socket, backend, stateFile }: HaproxySettings): readonly string[] {
  const address = socket.startsWith('/') ? `UNIX-CONNECT:${socket}` : `TCP:${socket},connect-timeout=5`;
  return [address, backend, stateFile ?? ''];
}

function serversOf({ servers }: HaproxySettings, { primary, addresses }: Wanted): Names | Change {
  const other = Object.keys(addresses).find((name) => name !== primary) ?? '';
  const [on, off] = [servers[primary], servers[other]];
  if (on !== undefined && off !== undefined) return { primary: on, other: off };
  return {
    action: 'fail',
    message: `which server of the backend ${on === undefined ? primary : other} is, is not said`,
    hint: 'name both hosts of the pair under servers',
  };
}

function reasons(settings: HaproxySettings, state: State, names: Names): readonly string[] {
  const { running = [], saved } = state;
  const now = running.filter(isReady).map(({ name }) => name);
  const live = leadsTo(running, names)
    ? []
    : [`clients go to ${now.length === 0 ? 'nobody' : now.join(' and ')} instead of ${names.primary}`];
  if (settings.stateFile === undefined || (saved !== undefined && leadsTo(saved, names))) return live;
  return [...live, saved === undefined ? 'nothing is saved for a restart' : 'a restart would lead elsewhere'];
}

function leadsTo(servers: readonly ServerState[], names: Names): boolean {
  const of = (name: string) => servers.find((server) => server.name === name);
  const [on, off] = [of(names.primary), of(names.other)];
  return on !== undefined && off !== undefined && isReady(on) && isKeptOut(off);
}

function remark({ stateFile }: HaproxySettings, { loaded }: State): string {
  if (stateFile === undefined || loaded) return 'it leads to the primary';
  return `it leads to the primary, but nothing in /etc/haproxy names ${stateFile}: a restart of HAProxy would forget it`;
}

function display({ backend }: HaproxySettings, servers: readonly ServerState[], wanted?: Names): string {
  const word = (server: ServerState): string => {
    if (wanted?.primary === server.name) return 'ready';
    if (wanted?.other === server.name) return 'maint';
    return isKeptOut(server) ? 'maint' : isReady(server) ? 'ready' : 'drain';
  };
  return servers.map((server) => `${backend}/${server.name} ${word(server)}\n`).join('');
}

function unknownServers(
  { backend }: HaproxySettings,
  missing: readonly string[],
  running: readonly ServerState[],
): Change {
  return {
    action: 'fail',
    message: `HAProxy's backend ${backend} has no server ${missing.join(', ')}; it has ${running.map(({ name }) => name).join(', ') || 'none'}`,
    hint: 'correct servers in pair.yml, or the backend',
  };
}

function explainSilence({ socket, backend }: HaproxySettings, output: Output): Explanation {
  if (output.status === switchStatus.notInstalled)
    return {
      message: 'socat is not installed here, by which HAProxy is asked',
      hint: 'install the package socat',
    };
  if (output.status === 0)
    return {
      message: `HAProxy tells no backend ${backend}: ${output.stdout.trim().split('\n')[0] ?? ''}`,
      hint: 'correct backend in pair.yml; the socket needs level admin',
    };
  return {
    message: `HAProxy does not answer at ${socket}: ${lastWords(output, 1)}`,
    hint: 'start it; its configuration wants: stats socket PATH mode 660 level admin',
  };
}

function explain(
  settings: HaproxySettings,
  output: Output,
  wanted: Wanted,
  within?: number,
): Explanation | undefined {
  const server = `${settings.backend}/${settings.servers[wanted.primary] ?? wanted.primary}`;
  switch (output.status) {
    case switchStatus.refused:
      return {
        message: `HAProxy did not take the change of ${server}: ${lastWords(output)}`,
        hint: 'its socket needs level admin; look at it by hand: show servers state',
      };
    case switchStatus.unsaved:
      return {
        message: `HAProxy leads to ${server}, but that could not be saved in ${settings.stateFile ?? ''}`,
        hint: 'a restart of HAProxy would forget it: make its folder writable, or name another file',
      };
    case switchStatus.down:
      return {
        message: `after ${String(within ?? 0)} s HAProxy does not send clients to ${server}: its own health check of it does not hold`,
        hint: 'clients get errors until it does: see `show servers state` and the check in its configuration',
      };
    default:
      return explainSilence(settings, output.status === 0 ? { ...output, status: 1 } : output);
  }
}
