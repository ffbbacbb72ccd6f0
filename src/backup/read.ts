import type { Output } from '../model/command.ts';
import { exitCode, PairctlError } from '../model/error.ts';
import type { Look } from '../model/host.ts';
import type { BackupEntry, Contents, DatabasePrograms, HostStatus, PeerView } from '../model/hoststatus.ts';
import type { RestorePreview, RolePreview, SyncPreview, UndeletePreview } from '../model/previews.ts';
import type { HostReading } from '../model/probe.ts';
import { parseRole } from '../model/role.ts';
import type { RoleRecord } from '../model/role.ts';
import { decodeJson } from './decode.ts';
import type { Decode } from './decode.ts';
import { catalogue, contentsDocument, databaseDocument, hostStatus, peerView } from './documents.ts';
import { restorePreview, rolePreview, syncPreview, undeletePreview } from './previews.ts';

/** Where the host program is not installed, or its settings are not there yet: exit statuses of docs/host-program.md and the shell's 127. */
const notSetUp: readonly number[] = [127, 126, 78];
const noRoleYet = 3;
/** A mirror or plan that the host's settings do not have (yet). */
const notKnown = 64;

/** This host's record of its role: `none` when it was never set, `absent` where the host program is not (yet) set up. */
export async function readRole(look: Look, pair: string): Promise<RoleRecord | 'none' | 'absent'> {
  const output = await ask(look, pair, 'role');
  if (output.status === noRoleYet) return 'none';
  if (output.status === 127 || output.status === 126) return 'absent';
  const record = output.status === 0 ? parseRole(output.stdout) : undefined;
  if (record === undefined) throw unclear('role', output);
  return record;
}

/** What the host says of itself; undefined where the host program is not (yet) set up. */
export async function readStatus(look: Look, pair: string): Promise<HostStatus | undefined> {
  return await readDocument(look, pair, 'status', [], hostStatus);
}

/** What the host sees of its peer by the pull channel, asked now; `--name` asks for the name, too. Undefined where the host program is not set up, or is of an earlier version. */
export async function readPeer(
  look: Look,
  pair: string,
  args: readonly string[] = [],
): Promise<PeerView | undefined> {
  return await readDocument(look, pair, 'peer', args, peerView, [...notSetUp, notKnown]);
}

/** The same with an answer waited for so many seconds, fewer than the usual five; an earlier version, which does not know of that, waits the usual time. */
export async function readPeerWithin(
  look: Look,
  pair: string,
  seconds: number,
): Promise<PeerView | undefined> {
  const whole = String(Math.max(1, Math.ceil(seconds)));
  return (await readPeer(look, pair, ['--within', whole])) ?? (await readPeer(look, pair));
}

/** All backups that the host holds; undefined where the host program is not set up. */
export async function readCatalogue(look: Look, pair: string): Promise<readonly BackupEntry[] | undefined> {
  return await readDocument(look, pair, 'catalogue', [], catalogue);
}

/** Reads and hashes a whole backup on the host: undefined when it verifies, else why it does not. */
export async function checkBackup(
  look: Look,
  pair: string,
  plan: string,
  name: string,
): Promise<string | undefined> {
  const output = await ask(look, pair, 'check', [plan, name]);
  if (output.status === 0) return undefined;
  if (output.status !== 1 && output.status !== 65) throw unclear('check', output);
  const [why = ''] = (output.stdout.trim() === '' ? output.stderr : output.stdout).trim().split('\n');
  return why === '' ? 'it does not verify' : why;
}

/** What the items of these plans, or of all that are not disabled, hold on the host now; undefined where the host program is not set up. */
export async function readContents(
  look: Look,
  pair: string,
  { sums, plans }: { readonly sums: boolean; readonly plans: readonly string[] },
): Promise<Contents | undefined> {
  const words = [...(sums ? ['--sums'] : []), ...plans];
  return await readDocument(look, pair, 'contents', words, contentsDocument);
}

/**
 * What a restore would replace, with the words of `choice` (`--only`, `--into`); undefined where the host program is not set up. A backup that was `verified` moments
 * ago is not read as a whole for it: a restore reads it once more in any case, before it replaces anything.
 */
export async function previewRestore(
  look: Look,
  pair: string,
  plan: string,
  name: string,
  more: { readonly choice?: readonly string[]; readonly verified?: boolean } = {},
): Promise<RestorePreview | undefined> {
  const { choice = [], verified = false } = more;
  const words = ['restore', plan, name, ...choice];
  if (verified) {
    const output = await ask(look, pair, 'preview', [...words, '--chosen']);
    // A host program of an earlier version does not know the word.
    if (output.status !== notKnown) return documentOf(output, 'preview', restorePreview, notSetUp);
  }
  return await readDocument(look, pair, 'preview', words, restorePreview);
}

/** The programs by which the host dumps and restores the pair's databases; undefined where the host program is not set up, or is of an earlier version. */
export async function readDatabases(
  look: Look,
  pair: string,
): Promise<readonly DatabasePrograms[] | undefined> {
  const document = await readDocument(look, pair, 'databases', [], databaseDocument, [...notSetUp, notKnown]);
  return document?.databases;
}

/** What a pull of a mirror would do; undefined where the host program is not set up, or does not know the mirror yet. */
export async function previewSync(
  look: Look,
  pair: string,
  mirror: string,
): Promise<SyncPreview | undefined> {
  return await readDocument(look, pair, 'preview', ['sync', mirror], syncPreview, [...notSetUp, notKnown]);
}

/** Whether a shared file system forbids this host to be primary at an epoch; undefined where the host program is not set up, or knows of none. */
export async function previewRole(look: Look, pair: string, epoch: number): Promise<RolePreview | undefined> {
  return await readDocument(look, pair, 'preview', ['role', 'primary', String(epoch)], rolePreview, [
    ...notSetUp,
    notKnown,
  ]);
}

/** What an undelete with these arguments would bring back; undefined where the host program is not set up, or does not know the mirror. */
export async function previewUndelete(
  look: Look,
  pair: string,
  args: readonly string[],
): Promise<UndeletePreview | undefined> {
  return await readDocument(look, pair, 'preview', ['undelete', ...args], undeletePreview, [
    ...notSetUp,
    notKnown,
  ]);
}

async function readDocument<T>(
  look: Look,
  pair: string,
  command: HostReading,
  args: readonly string[],
  decode: Decode<T>,
  absent: readonly number[] = notSetUp,
): Promise<T | undefined> {
  return documentOf(await ask(look, pair, command, args), command, decode, absent);
}

function documentOf<T>(
  output: Output,
  command: HostReading,
  decode: Decode<T>,
  absent: readonly number[],
): T | undefined {
  if (absent.includes(output.status)) return undefined;
  if (output.status !== 0) throw unclear(command, output);
  return decodeJson(`the answer of \`pairctl-host ${command}\``, output.stdout, decode);
}

async function ask(
  look: Look,
  pair: string,
  command: HostReading,
  args: readonly string[] = [],
): Promise<Output> {
  return await look.probe({ probe: 'host-program', command, pair, args });
}

function unclear(command: string, output: Output): PairctlError {
  const [said = ''] = output.stderr.trim().split('\n');
  return new PairctlError(
    `\`pairctl-host ${command}\` ended with status ${String(output.status)}${said === '' ? '' : `: ${said}`}`,
    {
      exitCode: exitCode.failed,
      hint: 'run it on the host to see more; `pairctl apply` mends the host program and its settings',
    },
  );
}
