import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import { scanHostKey, trustHostKey, type OfferedKey } from '../transport/ssh/trust.ts';
import type { Io, PairOptions } from './types.ts';
import { definitionOf } from './wire.ts';

/** `pairctl trust HOST`: shows the key that a host offers and, once confirmed, writes it into known_hosts. With `--fingerprint` only that key is trusted, unasked. */
export async function runTrust(
  host: string,
  wanted: string | undefined,
  options: PairOptions,
  io: Io,
): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const offered = await scanHostKey(definition.inventory, host, {
    seconds: options.timeoutSeconds,
    signal: io.signal,
  });
  const document = {
    host,
    type: offered.type,
    fingerprint: offered.fingerprint,
    standing: offered.standing,
    before: [...offered.before],
    file: offered.file,
  };
  if (offered.standing === 'trusted') {
    io.view.show(`${words(offered)}\nIt is trusted already.`, document);
    return exitCode.done;
  }
  if (wanted !== undefined && wanted !== offered.fingerprint)
    throw new PairctlError(`${host} offers ${offered.fingerprint}, not ${wanted}; nothing was trusted`, {
      exitCode: exitCode.unreachable,
      host,
      hint: 'somebody may be in between: compare with the host’s own key',
    });
  io.view.note(words(offered));
  if (
    wanted === undefined &&
    !(await io.view.confirm(
      `Trust it from now on, in ${offered.file}?`,
      `--fingerprint ${offered.fingerprint}`,
    ))
  ) {
    io.view.note('nothing was changed');
    return exitCode.refused;
  }
  await trustHostKey(offered);
  io.view.show(`${host} is trusted: ${offered.fingerprint}`, { ...document, standing: 'trusted' });
  return exitCode.done;
}

function words(offered: OfferedKey): string {
  const before = offered.before.length === 0 ? '' : `\n  trusted until now: ${offered.before.join(', ')}`;
  return `${offered.host} (${offered.address} port ${String(offered.port)}) offers a key of type ${offered.type}, which is ${offered.standing}:\n  ${offered.fingerprint}${before}\nCompare it with what the host itself says: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub`;
}
