#!/usr/bin/env bash
# Installs what pairctl's lab and tests need on this machine: Debian packages that are missing, the npm packages of the lock file, and the build.
# Needs root for Debian packages; without it says what is missing and goes on.
set -eu
cd "$(dirname "$0")/.."
export DEBIAN_FRONTEND=noninteractive

declare -A package=(
  [systemd-nspawn]=systemd-container [ip]=iproute2 [ssh]=openssh-client [ssh-keygen]=openssh-client [rsync]=rsync [flock]=util-linux [zstd]=zstd [curl]=curl
  [dig]=bind9-dnsutils [nsupdate]=bind9-dnsutils [busybox]=busybox [shellcheck]=shellcheck [nft]=nftables
)
# Only tests need these servers; they are installed without being started.
if [ "${1:-}" = tests ]; then
  package[sshd]=openssh-server
  package[named]=bind9
fi
missing=()
for program in "${!package[@]}"; do
  PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null 2>&1 || missing+=("${package[$program]}")
done
if [ "${#missing[@]}" -gt 0 ]; then
  mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing Debian packages: ${missing[*]}" >&2
    # Nothing that is installed here may start a server on this machine.
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
      printf '#!/bin/sh\nexit 101\n' >"$policy"
      chmod 755 "$policy"
      trap 'rm -f "$policy"' EXIT
    fi
    apt-get update -q >/dev/null
    apt-get install -y -q --no-install-recommends -- "${missing[@]}" </dev/null >/dev/null
  else
    echo "these Debian packages are missing, and installing them needs root: ${missing[*]}" >&2
  fi
fi
npm ci --no-audit --no-fund --loglevel=error </dev/null >/dev/null
npm run --silent build
