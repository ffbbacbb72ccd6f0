#!/bin/sh
# restore.sh BACKUP — puts the data store back from a backup.
set -eu
mkdir -p /opt/cycle_server/data/store
cp "$1/rows" /opt/cycle_server/data/store/rows.new
mv /opt/cycle_server/data/store/rows.new /opt/cycle_server/data/store/rows
