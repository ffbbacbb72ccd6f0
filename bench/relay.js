import { connect, createServer } from 'node:net';

/** A TCP relay that hands on each byte DELAY milliseconds after it came, in both directions: `node relay.js PORT ADDRESS ADDRESS_PORT DELAY`. */
const [port, address, addressPort, delay] = process.argv.slice(2);
createServer({ noDelay: true }, (near) => {
  const far = connect({ host: address, port: Number(addressPort), noDelay: true });
  const join = (from, to) => {
    from.on('data', (chunk) => setTimeout(() => to.write(chunk), Number(delay)));
    from.on('end', () => setTimeout(() => to.end(), Number(delay)));
    from.on('error', () => to.destroy());
  };
  join(near, far);
  join(far, near);
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
