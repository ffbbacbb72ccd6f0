import type { Probe } from '../model/probe.ts';
import { limitFunctions } from './functions/limits.ts';
import { networkFunctions } from './functions/network.ts';
import { pathFunctions } from './functions/paths.ts';
import { systemFunctions } from './functions/system.ts';

/** A probe as words: the name of a function of the prelude and its positional parameters. */
export type ProbeCall = readonly [string, ...string[]];

/** How a probe is called. */
export function probeCall(probe: Probe): ProbeCall {
  switch (probe.probe) {
    case 'stat':
      return [probe.hash === true ? 'pc_hash' : 'pc_stat', probe.path];
    case 'content':
      return ['pc_content', probe.path, String(probe.max ?? 1_048_576)];
    case 'list':
      return ['pc_list', probe.path];
    case 'user':
      return ['pc_user', probe.name];
    case 'group':
      return ['pc_group', probe.name];
    case 'packages':
      return ['pc_packages', ...probe.names];
    case 'unit':
      return ['pc_unit', probe.unit];
    case 'system':
      return ['pc_system'];
    case 'filesystem':
      return ['pc_filesystem', probe.path];
    case 'tcp':
      return ['pc_tcp', probe.address, String(probe.port), String(probe.timeoutSeconds)];
    case 'http':
      if (probe.config !== undefined)
        return ['pc_http_as', probe.url, String(probe.timeoutSeconds), probe.config];
      return [
        'pc_http',
        probe.url,
        `${String(probe.timeoutSeconds)}${probe.connectSeconds === undefined ? '' : `/${String(probe.connectSeconds)}`}`,
        ...(probe.headers ?? []),
      ];
    case 'dns':
      return ['pc_dns', probe.server, String(probe.port), probe.record, probe.type];
    case 'host-program':
      return ['pc_host_program', probe.command, probe.pair, ...(probe.args ?? [])];
    case 'test':
      return ['pc_test', probe.script, String(probe.timeoutSeconds), probe.cwd ?? '/', ...(probe.args ?? [])];
  }
}

/** The functions behind the probes, constant text that is sent once a session. */
export const probePrelude = limitFunctions + pathFunctions + systemFunctions + networkFunctions;
