import { createHmac } from 'node:crypto';
import { createSocket } from 'node:dgram';

/** How the stub answers an update; queries (read-backs) are answered with an empty NOERROR. */
export type Behaviour =
  | { readonly kind: 'silent' }
  | { readonly kind: 'rcode'; readonly rcode: number; readonly signed: 'well' | 'badly' | 'not' }
  /** NOTAUTH with TSIG error BADTIME, the server's clock being that many seconds ahead (RFC 8945, 5.2.3). */
  | { readonly kind: 'badtime'; readonly ahead: number };

export const rcodes = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NOTIMP: 4, NOTZONE: 10 } as const;

/** A name server on loopback that answers what the test wants; `updates` counts what it was sent. */
export async function startStub(
  behaviour: Behaviour,
  secret: string,
): Promise<{ port: number; updates: () => number; stop(): void }> {
  const socket = createSocket('udp4');
  let updates = 0;
  socket.on('message', (request, from) => {
    const opcode = ((request[2] ?? 0) >> 3) & 15;
    if (opcode !== 5) {
      socket.send(header(request, 0), from.port, from.address);
      return;
    }
    updates += 1;
    const response = answer(request, behaviour, secret);
    if (response !== undefined) socket.send(response, from.port, from.address);
  });
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', resolve);
  });
  return { port: socket.address().port, updates: () => updates, stop: () => socket.close() };
}

function answer(request: Buffer, behaviour: Behaviour, secret: string): Buffer | undefined {
  switch (behaviour.kind) {
    case 'silent':
      return undefined;
    case 'rcode':
      if (behaviour.signed === 'not') return header(request, behaviour.rcode);
      return sign(
        request,
        header(request, behaviour.rcode),
        behaviour.signed === 'well' ? secret : 'd3Jvbmc=',
        0,
      );
    case 'badtime':
      return sign(request, header(request, 9), secret, behaviour.ahead);
  }
}

/** The request's header and first section entry turned into an answer without records. */
function header(request: Buffer, rcode: number): Buffer {
  const end = skipName(request, 12) + 4;
  const response = Buffer.from(request.subarray(0, end));
  response.writeUInt16BE(0x8000 | (request.readUInt16BE(2) & 0x7800) | rcode, 2);
  response.writeUInt16BE(1, 4);
  response.fill(0, 6, 12);
  return response;
}

/** Appends a TSIG record (RFC 8945, 4.2 and 4.3): over the request's MAC, the response and the TSIG variables. */
function sign(request: Buffer, response: Buffer, secret: string, ahead: number): Buffer {
  const tsig = findTsig(request);
  const time = Buffer.alloc(6);
  time.writeUIntBE(tsig.time, 0, 6);
  const other = Buffer.alloc(ahead === 0 ? 0 : 6);
  if (ahead !== 0) other.writeUIntBE(tsig.time + ahead, 0, 6);
  const error = ahead === 0 ? 0 : 18;
  const variables = Buffer.concat([
    tsig.name,
    u16(255),
    u32(0),
    tsig.algorithm,
    time,
    u16(300),
    u16(error),
    u16(other.length),
    other,
  ]);
  const mac = createHmac('sha256', Buffer.from(secret, 'base64'))
    .update(Buffer.concat([u16(tsig.mac.length), tsig.mac, response, variables]))
    .digest();
  const rdata = Buffer.concat([
    tsig.algorithm,
    time,
    u16(300),
    u16(mac.length),
    mac,
    request.subarray(0, 2),
    u16(error),
    u16(other.length),
    other,
  ]);
  const record = Buffer.concat([tsig.name, u16(250), u16(255), u32(0), u16(rdata.length), rdata]);
  const message = Buffer.concat([response, record]);
  message.writeUInt16BE(1, 10);
  return message;
}

function findTsig(request: Buffer): { name: Buffer; algorithm: Buffer; mac: Buffer; time: number } {
  let at = 12;
  for (let i = 0; i < request.readUInt16BE(4); i += 1) at = skipName(request, at) + 4;
  const count = request.readUInt16BE(6) + request.readUInt16BE(8) + request.readUInt16BE(10);
  for (let i = 1; i < count; i += 1) {
    const fixed = skipName(request, at);
    at = fixed + 10 + request.readUInt16BE(fixed + 8);
  }
  const nameEnd = skipName(request, at);
  const algorithmEnd = skipName(request, nameEnd + 10);
  const macLength = request.readUInt16BE(algorithmEnd + 8);
  return {
    name: request.subarray(at, nameEnd),
    algorithm: request.subarray(nameEnd + 10, algorithmEnd),
    time: request.readUIntBE(algorithmEnd, 6),
    mac: request.subarray(algorithmEnd + 10, algorithmEnd + 10 + macLength),
  };
}

function skipName(message: Buffer, start: number): number {
  let at = start;
  for (;;) {
    const length = message[at] ?? 0;
    if (length === 0) return at + 1;
    if (length >= 192) return at + 2;
    at += length + 1;
  }
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16BE(value);
  return buffer;
}
function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}
