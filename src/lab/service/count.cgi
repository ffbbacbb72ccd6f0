#!/bin/sh
# The newest line: number, time, host.
printf 'Content-Type: text/plain\r\n\r\n'
tail -n 1 /srv/counter/data/lines
