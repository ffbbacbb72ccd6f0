#!/usr/bin/env bash
# Installs what is needed and plays the demo.
set -eu
here=$(dirname "$0")
bash "$here/install.sh"
exec node "$here/../bin/pairctl.js" demo "$@"
