import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modules } from '../../../src/modules/registry.ts';
import { look, make, odd } from './harness.ts';
import { scratchRoot, scratchRootMissing, type ScratchRoot } from './scratch_root.ts';

const why = scratchRootMissing === undefined ? '' : ` (skipped: ${scratchRootMissing})`;

describe.skipIf(why !== '')(`modules that work on accounts, carried out in a scratch root${why}`, () => {
  let root: ScratchRoot;
  beforeAll(async () => {
    root = await scratchRoot();
  });
  afterAll(() => root.close());

  it('group and user: made, changed, removed', async () => {
    await make(root.host, 'group', { name: 'pc-apps', gid: 48_111 });
    await make(root.host, 'group', { name: 'pc-more', gid: 48_120 });
    await make(root.host, 'group', { name: 'pc-apps', gid: 48_112 });
    const args = {
      name: 'pc-app',
      uid: 48_113,
      group: 'pc-apps',
      groups: ['pc-more'],
      home: '/srv/pc-app',
      shell: '/bin/sh',
      comment: 'The “app” $(id)',
    };
    const { values } = await make(root.host, 'user', args);
    expect(values).toMatchObject({ uid: 48_113, group: 48_112, home: '/srv/pc-app', comment: args.comment });
    expect(root.run('id -nG pc-app; stat -c %U /srv/pc-app')).toBe('pc-apps pc-more\npc-app\n');
    const { change } = await make(root.host, 'user', {
      ...args,
      uid: 48_114,
      shell: '/bin/false',
      groups: ['daemon'],
    });
    expect(change).toMatchObject({ risk: 'disruptive' });
    expect(root.run('id -nG pc-app | tr " " "\\n" | sort | tr "\\n" " "')).toBe('daemon pc-apps pc-more ');
    await expect(make(root.host, 'user', { name: 'pc-other', uid: 48_114 })).rejects.toThrow(
      'its number is taken',
    );
    await expect(make(root.host, 'user', { name: 'pc-other', group: 'pc-none' })).rejects.toThrow(
      'is not there',
    );
    await expect(make(root.host, 'group', { name: 'pc-apps', state: 'absent' })).rejects.toThrow(
      'it is in use',
    );
    await make(root.host, 'user', { name: 'pc-app', state: 'absent' });
    expect(root.run('test -d /srv/pc-app && echo there')).toBe('there\n');
    await make(root.host, 'group', { name: 'pc-apps', state: 'absent' });
  });

  it('user: one whose group is there already; its files go with it when that is wanted', async () => {
    await make(root.host, 'group', { name: 'pc-twin' });
    await make(root.host, 'user', { name: 'pc-twin', system: true, home: '/srv/pc-twin' });
    await make(root.host, 'user', { name: 'pc-twin', state: 'absent', remove: true });
    expect(root.run('test -e /srv/pc-twin || echo gone')).toBe('gone\n');
  });

  it('authorized_key: one line of many, others byte for byte, by the account itself', async () => {
    await make(root.host, 'user', { name: 'pc-keys', home: '/srv/pc-keys' });
    const path = '/srv/pc-keys/.ssh/authorized_keys';
    const args = {
      user: 'pc-keys',
      key: 'ssh-ed25519 AAAAnew me@there',
      key_options: 'restrict,command="a \'b\' $c"',
      comment: 'pairctl-shop',
    };
    const line = 'restrict,command="a \'b\' $c" ssh-ed25519 AAAAnew pairctl-shop\n';
    await make(root.host, 'authorized_key', args);
    expect(root.run(`cat ${path}; stat -c '%a %U' ${path} $(dirname ${path})`)).toBe(
      `${line}600 pc-keys\n700 pc-keys\n`,
    );
    // Latin-1, a carriage return, a line that only looks like ours, one under our mark, and no newline at the end.
    root.run(
      `printf 'ssh-rsa BBBB Andr\\351\\r\\n# pairctl-shop\\nssh-rsa CCCC pairctl-shop  \\n  ssh-rsa DDDD x pairctl-shop2' >${path}; chmod 640 ${path}`,
    );
    const { change } = await make(root.host, 'authorized_key', args);
    expect(change).toMatchObject({ action: 'update', because: ['the line differs'] });
    const others = 'ssh-rsa BBBB Andr\\351\\r\\n# pairctl-shop\\n  ssh-rsa DDDD x pairctl-shop2\\n';
    const sum = (text: string): string => root.run(`${text} | sha256sum`);
    expect(sum(`cat ${path}`)).toBe(
      sum(`{ printf '${others}'; printf %s '${line.replaceAll("'", "'\\''")}'; }`),
    );
    expect(root.run(`stat -c '%a %U' ${path}`)).toBe('640 pc-keys\n');
    const removal = modules['authorized_key']?.removal?.(args);
    await make(root.host, 'authorized_key', removal?.args ?? {});
    expect(sum(`cat ${path}`)).toBe(sum(`printf '${others}'`));
    expect(root.run('ls -A /srv/pc-keys/.ssh')).toBe('authorized_keys\n');
  });

  it('authorized_key: root’s own, and what sshd would not read is mended', async () => {
    root.run('rm -rf /root/.ssh; mkdir /root/.ssh; chown daemon /root/.ssh; chmod 777 /root/.ssh');
    const args = { user: 'root', key: 'ssh-ed25519 AAAA', comment: 'pairctl-shop' };
    await make(root.host, 'authorized_key', args);
    root.run('chown daemon /root/.ssh/authorized_keys; chmod 666 /root/.ssh/authorized_keys');
    const { change } = await make(root.host, 'authorized_key', args);
    expect(change).toMatchObject({
      because: [
        '/root/.ssh/authorized_keys belongs to daemon',
        '/root/.ssh/authorized_keys can be written by others (mode 0666)',
      ],
    });
    expect(root.run('stat -c "%a %U" /root/.ssh /root/.ssh/authorized_keys')).toBe('755 root\n644 root\n');
  });

  it('authorized_key: a link in the way is not followed', async () => {
    root.run('rm -rf /srv/pc-keys/.ssh; ln -s /root/.ssh /srv/pc-keys/.ssh');
    const args = { user: 'pc-keys', key: 'ssh-ed25519 AAAA', comment: 'pairctl-shop' };
    await expect(make(root.host, 'authorized_key', args)).rejects.toThrow('is not touched');
  });

  it('authorized_key: an account that is made later', async () => {
    const args = { user: 'pc-later', key: 'ssh-ed25519 AAAA', comment: 'pairctl-shop' };
    expect((await look(root.host, 'authorized_key', args)).change.action).toBe('create');
    await expect(make(root.host, 'authorized_key', args)).rejects.toThrow('there is no user pc-later');
  });

  it('cron: a file that crond reads, escaped and owned as it wants it, and off again', async () => {
    const args = {
      name: 'pc-app',
      env: { A: odd.replaceAll('\n', '') },
      jobs: [{ schedule: '1 2 * * *', user: 'daemon', job: 'date +%s' }],
    };
    root.run('mkdir -p /etc/cron.d');
    await make(root.host, 'cron', args);
    expect(root.run('cat /etc/cron.d/pc-app; stat -c "%a %U:%G" /etc/cron.d/pc-app')).toBe(
      `A=${odd.replaceAll('\n', '')}\n1 2 * * * daemon date +\\%s\n644 root:root\n`,
    );
    root.run('chmod 600 /etc/cron.d/pc-app');
    await make(root.host, 'cron', args);
    await make(root.host, 'cron', { name: 'pc-app', state: 'absent' });
    expect(root.run('test -e /etc/cron.d/pc-app || echo gone')).toBe('gone\n');
  });

  it('package: what is there and what is not, asked of the real database', async () => {
    expect((await look(root.host, 'package', { name: 'dash, coreutils' })).change.action).toBe('none');
    const missing = await look(root.host, 'package', { name: ['coreutils', 'pairctl-no-such-package'] });
    expect(missing.change).toMatchObject({
      action: 'create',
      because: ['not installed: pairctl-no-such-package'],
    });
  });

  it('service and drop-in: a root without systemd says so', async () => {
    const { change } = await look(root.host, 'service', { name: 'app', state: 'started' });
    expect(change).toMatchObject({
      action: 'fail',
      message: expect.stringContaining('is not run by systemd') as string,
    });
  });
});
