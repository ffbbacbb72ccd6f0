import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Pair } from '../../src/model/pair.ts';
import { runbookFile } from '../../src/runbook/compile.ts';
import { takeover } from './support.ts';

const missing = ['curl', 'dash'].filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);

/** A curl that answers 200 where it is asked for a URL within sensible times and with at most the header of the name. */
const curl = `curl() {
  seconds='' connecting='' url=''
  while [ $# -gt 0 ]; do
    case $1 in
    --max-time) seconds=$2; shift ;;
    --connect-timeout) connecting=$2; shift ;;
    -H) case $2 in 'Host: '*) ;; *) return 2 ;; esac; shift ;;
    -o | -w) shift ;;
    --) url=$2; shift ;;
    esac
    shift
  done
  case $seconds/$connecting in *[!0-9/]* | /* | */) return 2 ;; esac
  printf 'hello\\n200'
  echo "$url" >&2
}`;

/** What the functions of a runbook that ask for health say, without its steps. */
function asks(call: string, check: string): { readonly status: number | null; readonly stdout: string } {
  const health = { check: { kind: 'http' as const, url: check, status: 200 }, withinSeconds: 5 };
  const with_ = (pair: Pair): Pair => ({ ...pair, failover: { ...pair.failover, health } });
  const functions =
    runbookFile(takeover(with_)).split('\n# What every command of the runbook needs')[0] ?? '';
  const text = `${functions}\n${curl}\n${call}`;
  const { status, stdout } = spawnSync('dash', ['-c', text], { encoding: 'utf8' });
  return { status, stdout };
}

describe.skipIf(missing.length > 0)('the health check of a runbook', () => {
  test('holds where the application answers as it should', () => {
    expect(asks('if is_healthy; then echo yes; else echo no; fi', 'http://127.0.0.1:8080/')).toMatchObject({
      stdout: 'yes\n',
    });
  });

  test('finds the application of the other host, at its address and under its name', () => {
    expect(asks('health_of_peer', 'http://127.0.0.1:8080/').stdout).toBe('http://192.0.2.11:8080/ ');
    expect(asks('health_of_peer', 'http://shop.example.com/').stdout).toBe('http://192.0.2.11/ ');
  });
});
