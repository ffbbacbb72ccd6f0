import type { Pair } from '../model/pair.ts';

/** `/etc/logrotate.d/pairctl-PAIR` (logrotate(8)). */
export function logrotateFile(pair: Pair): string {
  return `/var/log/pairctl/${pair.name}.log {
  daily
  maxsize 5M
  rotate 4
  compress
  missingok
  notifempty
  create 0640 root root
}
`;
}
