#!/usr/bin/env bash
# install.sh [tests] — what is missing on this machine: Debian packages for the lab (with `tests`, for the tests, too), the npm packages of the lock file, and
# the build. Debian packages need root and apt-get; without them it says what is missing and goes on: what needs them then says so by name.
set -eu
cd "$(dirname "$0")/.."

# What a lab host runs is not among these: that goes into a layer of the lab's own.
declare -A package=(
  [systemd-nspawn]=systemd-container [ip]=iproute2 [ssh]=openssh-client [ssh-keygen]=openssh-client [mkfs.ext4]=e2fsprogs [curl]=curl [dig]=bind9-dnsutils
)
declare -A server=()
if [ "${1:-}" = tests ]; then
  package+=(
    [rsync]=rsync [zstd]=zstd [busybox]=busybox [shellcheck]=shellcheck [nft]=nftables [nsupdate]=bind9-dnsutils [xfs_io]=xfsprogs [mkfs.xfs]=xfsprogs [git]=git
    [sshd]=openssh-server [named]=bind9 [pg_createcluster]=postgresql [psql]=postgresql [mariadbd]=mariadb-server [mariadb-dump]=mariadb-client [sqlite3]=sqlite3 [pdns_server]=pdns-server [inotifywait]=inotify-tools
  )
  # Programs that tests start by themselves; as services they are not wanted here.
  server=([openssh-server]=ssh.service [bind9]=named.service [postgresql]=postgresql.service [mariadb-server]=mariadb.service [pdns-server]=pdns.service)
fi

missing=()
for program in "${!package[@]}"; do
  PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null 2>&1 || missing+=("${package[$program]}")
done
# A part of PowerDNS that is no program.
if [ "${1:-}" = tests ] && [ ! -e /usr/share/pdns-backend-sqlite3 ]; then missing+=(pdns-backend-sqlite3); fi
if [ "${#missing[@]}" -gt 0 ]; then
  mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "this is no Debian system; the lab and its tests are left out. Missing: ${missing[*]}" >&2
  elif [ "$(id -u)" != 0 ]; then
    echo "not root; what needs these Debian packages is left out: ${missing[*]}" >&2
  else
    echo "installing Debian packages: ${missing[*]}" >&2
    export DEBIAN_FRONTEND=noninteractive
    # Nothing that is installed here may start a server on this machine, now or at its next boot.
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
      trap 'rm -f "$policy"' EXIT
      printf '#!/bin/sh\nexit 101\n' >"$policy"
      chmod 755 "$policy"
    fi
    # Nor does this machine get a database of its own: /etc/postgresql-common/createcluster.conf is read by PostgreSQL's package while it is installed.
    case " ${missing[*]} " in
    *' postgresql '*)
      if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
      fi
      ;;
    esac
    log=$(mktemp)
    # A package archive that does not answer need not be the one that is wanted.
    apt-get update -q >"$log" 2>&1 </dev/null || true
    if ! apt-get install -y -q --no-install-recommends -- "${missing[@]}" >>"$log" 2>&1 </dev/null; then
      tail -n 20 "$log" >&2
      rm -f "$log"
      echo 'apt-get could not install them; its last words are above' >&2
      exit 1
    fi
    rm -f "$log"
    for name in "${missing[@]}"; do
      [ -z "${server[$name]:-}" ] || systemctl disable "${server[$name]}" >/dev/null 2>&1 || true
    done
  fi
fi

# npm writes this file last.
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error </dev/null >/dev/null
fi
npm run --silent build
