import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { look, make } from './harness.ts';
import { scratchRoot, scratchRootMissing, type ScratchRoot } from './scratch_root.ts';

const missing = scratchRootMissing ?? (existsSync('/usr/bin/apt-get') ? undefined : 'needs apt');
const why = missing === undefined ? '' : ` (skipped: ${missing})`;

/** A repository of one folder, with two packages that hold nothing but a file of configuration (deb-control(5)). */
const repository = `set -e
add() {
  rm -rf /tmp/build; mkdir -p /tmp/build/DEBIAN /tmp/build/etc
  printf 'Package: %s\\nVersion: %s\\nArchitecture: all\\nMaintainer: nobody <nobody@example.com>\\nDescription: a test\\n' "$1" "$2" >/tmp/build/DEBIAN/control
  printf '/etc/%s.conf\\n' "$1" >/tmp/build/DEBIAN/conffiles
  echo "of the package, $2" >"/tmp/build/etc/$1.conf"
  dpkg-deb -b --root-owner-group /tmp/build "/repo/$1_$2.deb" >/dev/null
}
index() {
  : >/repo/Packages
  for deb in /repo/*.deb; do
    dpkg-deb -f "$deb" >>/repo/Packages
    printf 'Filename: ./%s\\nSize: %s\\nSHA256: %s\\n\\n' "\${deb##*/}" "$(stat -c %s "$deb")" "$(sha256sum <"$deb" | cut -d ' ' -f 1)" >>/repo/Packages
  done
}
`;

describe.skipIf(why !== '')(`packages by a real apt, from a repository in a scratch root${why}`, () => {
  let root: ScratchRoot;
  beforeAll(async () => {
    root = await scratchRoot();
    root.run(`rm -rf /etc/apt/sources.list.d /var/lib/apt/lists /var/lib/apt/periodic; mkdir -p /repo /etc/apt/sources.list.d /var/lib/apt/lists
echo 'deb [trusted=yes] file:/repo ./' >/etc/apt/sources.list`);
    root.run(`${repository} add pc-one 1; add pc-two 1; index`);
  });
  afterAll(() => root.close());

  it('are installed from lists that are fetched first, and only once', async () => {
    const { change, outputs, values } = await make(root.host, 'package', { name: 'pc-one, dash' });
    expect(change).toMatchObject({ action: 'create', because: ['not installed: pc-one'] });
    expect(outputs[0]?.stdout).not.toBe('');
    expect(values).toMatchObject({ manager: 'apt', installed: { 'pc-one': '1' } });
    const second = await make(root.host, 'package', { name: ['pc-two'] });
    expect(second.outputs[0]?.stdout).toBe('');
  });

  it('are removed, and what an administrator wrote into their configuration stays', async () => {
    root.run('echo mine >/etc/pc-one.conf');
    await make(root.host, 'package', { name: 'pc-one', state: 'absent' });
    expect((await look(root.host, 'package', { name: 'pc-one', state: 'absent' })).change.action).toBe(
      'none',
    );
    root.run(`${repository} add pc-one 2; rm -f /repo/pc-one_1.deb; index; rm -rf /var/lib/apt/lists/*`);
    await make(root.host, 'package', { name: 'pc-one' });
    expect(root.run('cat /etc/pc-one.conf')).toBe('mine\n');
  });

  it('that nobody has are named, with what apt said', async () => {
    await expect(make(root.host, 'package', { name: 'pc-none' })).rejects.toThrow(
      /^pc-none cannot be installed by apt: .*pc-none/,
    );
  }, 90_000);
});
