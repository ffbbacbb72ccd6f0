import ssh2, { type ParsedKey } from 'ssh2';

/** A private key file: a key to log in with, or why it cannot be used by itself; with the public half where that can be told. */
export type KeyFile =
  | { readonly kind: 'usable'; readonly key: ParsedKey; readonly blob: Buffer }
  | { readonly kind: 'unusable'; readonly why: string; readonly blob?: Buffer };

const magic = 'openssh-key-v1\0';

/** Reads a private key (openssh/PROTOCOL.key, or PEM). Never asks for a passphrase: that is the agent's business. */
export function parseKeyFile(content: Buffer): KeyFile {
  const text = content.toString('latin1');
  const outer = openSshOuter(text);
  const blob = outer === undefined ? {} : { blob: outer.blob };
  if (outer?.type.startsWith('sk-') === true)
    return { kind: 'unusable', why: 'a security key (FIDO), which works only with the ssh program', ...blob };
  if (
    (outer !== undefined && outer.cipher !== 'none') ||
    /^Proc-Type: 4,ENCRYPTED|BEGIN ENCRYPTED/m.test(text)
  )
    return { kind: 'unusable', why: 'it has a passphrase and is not in the agent: ssh-add it', ...blob };
  const key = ssh2.utils.parseKey(content);
  if (key instanceof Error || !key.isPrivateKey())
    return { kind: 'unusable', why: 'not a private key that can be read', ...blob };
  return { kind: 'usable', key, blob: key.getPublicSSH() };
}

/** The unencrypted part of an OpenSSH private key: its cipher and its public key. */
function openSshOuter(text: string): { cipher: string; type: string; blob: Buffer } | undefined {
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END/.exec(text)?.[1];
  if (body === undefined) return undefined;
  const data = Buffer.from(body, 'base64');
  if (data.subarray(0, magic.length).toString('latin1') !== magic) return undefined;
  try {
    let at = magic.length;
    const next = (): Buffer => {
      const length = data.readUInt32BE(at);
      at += 4 + length;
      return data.subarray(at - length, at);
    };
    const cipher = next().toString();
    next();
    next();
    at += 4;
    const blob = next();
    return { cipher, type: blob.subarray(4, 4 + blob.readUInt32BE(0)).toString(), blob };
  } catch {
    return undefined;
  }
}
