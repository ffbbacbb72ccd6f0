// node bench/poll.js SERVER NAME PORT PATH: a client that asks the name server every 20 ms where NAME leads and asks that address for PATH, each time on a new connection.
// On standard output, at the end of standard input: the longest time without an answer, in seconds.
import { Resolver } from 'node:dns/promises';
import { get } from 'node:http';

const [server, name, port, path] = process.argv.slice(2);
const resolver = new Resolver({ timeout: 500, tries: 1 });
resolver.setServers([server]);
let last = performance.now();
let longest = 0;
let ended = false;
process.stdin.resume().on('end', () => {
  ended = true;
});
process.stdout.write('polling\n');

function answers(host) {
  return new Promise((resolve) => {
    const request = get({ host, port, path, agent: false, timeout: 500 }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode === 200));
    });
    request.on('error', () => resolve(false)).on('timeout', () => request.destroy());
  });
}

while (!ended) {
  const [address] = await resolver.resolve4(name).catch(() => []);
  if (address !== undefined && (await answers(address))) {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}
process.stdout.write(`${String(Math.max(longest, performance.now() - last) / 1000)}\n`);
process.exit(0);
