import { programDirectory } from '../host/program.ts';
import type { InventoryHost } from '../model/inventory.ts';
import { quote } from '../shell/quote.ts';
import type { Takeover } from './input.ts';

/** A command for a host as one types it on the operator's machine; the rest of a here-document follows outside of the quotes. */
export function on({ inventory }: Pick<Takeover, 'inventory'>, host: InventoryHost, command: string): string {
  if (host.connection === 'local') return command;
  const jump = host.jump === undefined ? undefined : inventory.hosts[host.jump];
  const at = (one: InventoryHost): string => `${one.user === undefined ? '' : `${one.user}@`}${one.address}`;
  const words = [
    'ssh',
    ...(host.port === undefined ? [] : ['-p', String(host.port)]),
    ...(host.identityFile === undefined ? [] : ['-i', host.identityFile]),
    ...(host.jump === undefined ? [] : ['-J', jump === undefined ? host.jump : at(jump)]),
    at(host),
  ];
  const [line, here] = splitHere(command);
  const whole = `${host.become === false ? '' : 'sudo '}${line.replace(/^pairctl-host /, `${programDirectory}/pairctl-host `)}`;
  return `${words.join(' ')} ${typed(whole)}${here}`;
}

/** One word for the shell that a person types into: as plain as it can be. */
function typed(text: string): string {
  if (/^[A-Za-z0-9_./:=@%+,\- ]+$/.test(text)) return text;
  return text.includes("'") && !/["$`\\!]/.test(text) ? `"${text}"` : quote(text);
}

function splitHere(command: string): readonly [string, string] {
  const at = command.indexOf(' <<');
  return at < 0 ? [command, ''] : [command.slice(0, at), command.slice(at)];
}
