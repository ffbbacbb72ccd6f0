import { describe, expect, test } from 'vitest';
import { judgeAccounts } from '../../src/doctor/accounts.ts';
import { judgeSkew, judgeZones } from '../../src/doctor/clocks.ts';
import { judgeCron } from '../../src/doctor/cron.ts';
import { judgeNewest, judgeRoom, judgeStore } from '../../src/doctor/data.ts';
import { judgePlan } from '../../src/doctor/defined.ts';
import { hostOfRemote, judgeNeeds, secretFiles } from '../../src/doctor/dependencies.ts';
import { judgeLead, judgeWorst } from '../../src/doctor/dns.ts';
import { judgeCommand, judgeStatus } from '../../src/doctor/fence.ts';
import type { Said } from '../../src/doctor/finding.ts';
import { belowFloor } from '../../src/doctor/floors.ts';
import { judgeHealth } from '../../src/doctor/health.ts';
import { judgeMail } from '../../src/doctor/mail.ts';
import { judgeFloors, judgePackages, judgeProgram, judgeVersions } from '../../src/doctor/programs.ts';
import { judgeTries } from '../../src/doctor/pull_key.ts';
import { judgeRunbook } from '../../src/doctor/runbook.ts';
import { judgeService } from '../../src/doctor/services.ts';
import { reportFindings } from '../../src/model/doctor.ts';
import type { RestorePreview } from '../../src/model/previews.ts';
import type { Plan } from '../../src/model/outcome.ts';
import { entry, status } from '../modules/own/answers.ts';

const now = Date.parse('2026-01-31T12:00:00Z');
const verdicts = (said: readonly Said[]): readonly string[] => said.map(({ verdict }) => verdict);
/** Whatever is wrong says what it means and what to do. */
const complete = (said: readonly Said[]): void => {
  for (const { verdict, found, means, remedy } of said)
    if (verdict === 'failed' || verdict === 'warning') {
      expect(means, found).toBeTruthy();
      expect(remedy, found).toBeTruthy();
    }
};

describe('clocks', () => {
  test.each([
    [0, 'ok'],
    [30, 'ok'],
    [-30.4, 'ok'],
    [31, 'failed'],
    [-400, 'failed'],
    [undefined, 'not checked'],
  ])('%s s apart: %s', (seconds, verdict) => {
    const said = judgeSkew(seconds, 'web1 and web2');
    expect(said.verdict).toBe(verdict);
    complete([said]);
  });

  test('time zones must be the same, and an unknown one proves nothing', () => {
    expect(
      judgeZones([
        ['web1', '+0000 UTC'],
        ['web2', '+0000 UTC'],
      ]).verdict,
    ).toBe('ok');
    expect(
      judgeZones([
        ['web1', '+0000 UTC'],
        ['web2', '+0100 CET'],
      ]),
    ).toMatchObject({
      verdict: 'warning',
      found: expect.stringContaining('web2 +0100 CET') as string,
    });
    expect(
      judgeZones([
        ['web1', '+0000 UTC'],
        ['web2', undefined],
      ]).verdict,
    ).toBe('not checked');
  });
});

describe('programs', () => {
  test('the host program must be the one that is shipped', () => {
    expect(judgeProgram('web1', 'abc', 'abc').verdict).toBe('ok');
    expect(judgeProgram('web1', 'abd', 'abc')).toMatchObject({ verdict: 'failed', remedy: 'pairctl apply' });
    expect(judgeProgram('web1', undefined, 'abc').verdict).toBe('failed');
  });

  test('packages: what is missing fails, another version of the application warns', () => {
    expect(judgePackages('web2', [], 8).verdict).toBe('ok');
    expect(judgePackages('web2', ['zstd'], 8)).toMatchObject({
      verdict: 'failed',
      found: 'not installed: zstd',
    });
    const found = [
      { name: 'web1', installed: { app: '1.2', rsync: '3.2' } },
      { name: 'web2', installed: { app: '1.3', rsync: '3.1' } },
    ];
    expect(judgeVersions(['app'], found)).toMatchObject([
      { verdict: 'warning', found: 'other versions on web1 than on web2: app 1.2 and 1.3' },
    ]);
    expect(judgeVersions([], found)).toEqual([]);
  });

  test.each([
    ['postgresql', '15.17', '15.18'],
    ['postgresql', '15.18', undefined],
    ['postgresql', '15.18 (Debian 15.18-0+deb12u1)', undefined],
    ['postgresql', '13.22', '14.23'],
    ['postgresql', '19.1', undefined],
    ['mariadb', '10.11.6', '10.11.8'],
    ['mariadb', '10.11.14', undefined],
    ['mariadb', '10.3.39', '10.5.25'],
    ['mariadb', '11.8.2', undefined],
    ['sqlite', '3.1', undefined],
    ['postgresql', 'unknown', undefined],
  ])('the floor of %s %s is %s', (kind, version, floor) => {
    expect(belowFloor(kind, version)?.version).toBe(floor);
  });

  test('one warning for all databases of a kind', () => {
    const one = { plan: 'data', kind: 'postgresql', tool: '15.2', server: '15.2', level: '15', why: null };
    const said = judgeFloors('web2', [
      { ...one, name: 'a' },
      { ...one, name: 'b' },
    ]);
    expect(verdicts(said)).toEqual(['warning']);
    expect(said[0]?.found.match(/15\.18/g)).toHaveLength(1);
  });
});

describe('accounts of services', () => {
  const app = { kind: 'user', name: 'app', id: '1001' } as const;
  test.each([
    [[app], 'ok'],
    [[], 'failed'],
    [[{ ...app, id: '' }], 'failed'],
    [[{ ...app, kind: 'group' as const }], 'failed'],
    [[{ ...app, id: '1002' }], 'warning'],
  ])('on the standby %j: %s', (here, verdict) => {
    const said = judgeAccounts([app], here, 'web1', 'web2');
    expect(verdicts(said)).toEqual([verdict]);
    complete(said);
  });
});

describe('cron', () => {
  const beat = (seen: string) => status({ peer: { seen, role: 'primary', epoch: 1 } });
  const seen = {
    host: 'web2',
    pair: 'shop',
    runs: true,
    file: true,
    status: beat('2026-01-31T11:59:10Z'),
    now,
  };
  test.each([
    [{}, 'ok'],
    [{ runs: false }, 'failed'],
    [{ file: false }, 'failed'],
    [{ runs: undefined }, 'ok'],
    [{ status: beat('2026-01-31T11:50:00Z') }, 'warning'],
    [{ status: status() }, 'warning'],
    [{ status: undefined }, 'warning'],
  ])('%j: %s', (more, verdict) => {
    const said = judgeCron({ ...seen, ...more });
    expect(verdicts(said)).toEqual([verdict]);
    complete(said);
  });
});

describe('the pull key', () => {
  const shut: readonly string[] = [
    'control opened',
    'shell shut',
    'console shut',
    'path shut',
    'write shut',
    'forward shut',
  ];
  const judge = (lines: readonly string[]): Said =>
    judgeTries(`${lines.join('\n')}\n`, 'web2', 'web1', 'shop');
  test('all that is tried must be shut', () => {
    expect(judge(shut).verdict).toBe('ok');
    for (const [index, line] of shut.entries())
      if (index > 0) {
        const said = judge(shut.with(index, line.replace('shut', 'opened')));
        expect(said, line).toMatchObject({ verdict: 'failed', host: 'web1' });
        complete([said]);
      }
  });
  test('refusals prove nothing where the peer does not answer at all; a shell does also then', () => {
    expect(judge(['shell shut']).verdict).toBe('not checked');
    expect(judge([]).verdict).toBe('not checked');
    expect(judge(['shell opened', 'path opened']).verdict).toBe('failed');
  });
});

describe('services', () => {
  const well = {
    LoadState: 'loaded',
    ActiveState: 'inactive',
    UnitFileState: 'enabled',
    DropInPaths: '/etc/systemd/system/app.service.d/50-pairctl.conf',
    NeedDaemonReload: 'no',
  };
  const app = { unit: 'app.service', onStandby: 'stopped' } as const;
  const judge = (
    more: Partial<typeof well>,
    primary = false,
    service: Parameters<typeof judgeService>[0] = app,
  ) => {
    const said = judgeService(service, { ...well, ...more }, 'web2', primary, 'shop');
    complete(said);
    return verdicts(said);
  };
  test('on the standby they are stopped, enabled and guarded', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ ActiveState: 'active' })).toEqual(['failed']);
    expect(judge({ DropInPaths: '' })).toEqual(['failed']);
    expect(judge({ UnitFileState: 'disabled' })).toEqual(['warning']);
    expect(judge({ LoadState: 'not-found' })).toEqual(['failed']);
    expect(judge({ LoadState: 'masked' })).toEqual(['failed']);
    expect(judge({ NeedDaemonReload: 'yes' })).toEqual(['warning']);
  });
  test('on the primary they run', () => {
    expect(judge({ ActiveState: 'active' }, true)).toEqual([]);
    expect(judge({}, true)).toEqual(['failed']);
  });
  test('one that runs on both is not guarded', () => {
    const both = { ...app, onStandby: 'running' } as const;
    expect(judge({ ActiveState: 'active', DropInPaths: '' }, false, both)).toEqual([]);
    expect(judge({ DropInPaths: '' }, false, both)).toEqual(['failed']);
  });
});

describe('backups', () => {
  const limits = { host: 'web2', now, rpo: 1800, maxLoss: 3600 };
  test.each([
    [[entry(1, 10)], 'ok'],
    [[entry(1, 31)], 'warning'],
    [[entry(1, 61)], 'failed'],
    [[], 'failed'],
    [[entry(1, 10, { proof: 'complete' })], 'failed'],
    [[entry(1, 10, { bad: 'seal missing' })], 'failed'],
    [[entry(2, 10, { bad: 'seal missing' }), entry(1, 40)], 'warning'],
  ])('%j: %s', (entries, verdict) => {
    const said = judgeNewest('data', entries, limits);
    expect(said.verdict).toBe(verdict);
    complete([said]);
  });

  test('bad ones are named, and so are those that wait for a proof', () => {
    const said = judgeStore(
      'web2',
      [entry(3, 1, { proof: 'complete' }), entry(2, 90, { proof: 'complete' }), entry(1, 99, { bad: 'rot' })],
      now,
    );
    expect(verdicts(said)).toEqual(['warning', 'warning']);
    expect(said[0]?.found).toContain('rot');
    expect(verdicts(judgeStore('web2', [entry(3, 1, { proof: 'complete' })], now))).toEqual(['ok']);
  });

  const preview: RestorePreview = {
    format: 1,
    plan: 'data',
    name: 'backup-2026-01-31_11-00-00+0000',
    ok: true,
    guard: null,
    found: '',
    takenAt: null,
    epoch: 1,
    seq: 1,
    items: [],
    needBytes: 100,
    freeBytes: 1000,
  };
  test.each([
    [{}, 'ok'],
    [{ needBytes: 900 }, 'warning'],
    [{ ok: false, guard: 'space', found: 'no room' }, 'failed'],
    [{ ok: false, found: 'seal missing' }, 'failed'],
  ] as const)('room for a restore, %j: %s', (more, verdict) => {
    const said = judgeRoom({ ...preview, ...more }, 'web2');
    expect(said.verdict).toBe(verdict);
    complete([said]);
  });
});

describe('clients', () => {
  const held = { what: 'http://127.0.0.1/', held: true, alive: true, said: 'it answered 200' };
  const dead = { ...held, held: false, alive: false, said: 'refused' };
  test('the health check must hold now, and is better seen from the standby, too', () => {
    const judge = (here: typeof held | undefined, away: readonly (typeof held)[]) =>
      verdicts(judgeHealth(here, away, 'web1', 'web2'));
    expect(judge(held, [held])).toEqual(['ok']);
    expect(judge(held, [dead, held])).toEqual(['ok']);
    expect(judge(held, [])).toEqual(['ok']);
    expect(judge(held, [dead])).toEqual(['ok', 'warning']);
    expect(judge(dead, [dead])).toEqual(['failed']);
    expect(judge(undefined, [dead])).toEqual(['not checked']);
  });

  test('a name leads to the primary, or not', () => {
    expect(judgeLead('app', { action: 'none' }, 'web1').verdict).toBe('ok');
    expect(judgeLead('app', { action: 'update', because: ['b instead of a'] }, 'web1').verdict).toBe(
      'failed',
    );
    expect(judgeLead('app', { action: 'fail', message: 'nobody answers' }, 'web1').verdict).toBe('failed');
  });

  test('the worst case adds up restore, health and TTL', () => {
    const base = { ttl: 60, declared: 60, within: 30, serve: 20, rto: 120 };
    expect(judgeWorst(base)).toMatchObject({
      verdict: 'ok',
      found: expect.stringContaining('110 s') as string,
    });
    expect(judgeWorst({ ...base, rto: 109 }).verdict).toBe('warning');
    expect(judgeWorst({ ...base, ttl: 3600, rto: undefined }).verdict).toBe('warning');
    expect(judgeWorst({ ...base, serve: undefined }).found).toContain('not measured');
  });
});

describe('the fence', () => {
  test.each([
    [0, true, 'failed'],
    [0, false, 'ok'],
    [1, true, 'ok'],
    [1, false, 'not checked'],
    [124, true, 'failed'],
    [126, true, 'failed'],
    [127, false, 'failed'],
  ])('status %i, running %s: %s', (code, running, verdict) => {
    const said = judgeStatus({ status: code, stderr: '' }, 'web2', running);
    expect(said.verdict).toBe(verdict);
    complete([said]);
  });
  test('the program of its command must be there, where it is a plain one', () => {
    expect(verdicts(judgeCommand('ipmitool', 'none', 'web2'))).toEqual(['failed']);
    expect(verdicts(judgeCommand('ipmitool', '/usr/bin/ipmitool', 'web2'))).toEqual(['ok']);
    expect(judgeCommand('', 'none', 'web2')).toEqual([]);
  });
});

test.each([
  ['none', undefined, 'warning'],
  ['none', 'ops@example.com', 'failed'],
  ['/usr/sbin/sendmail', 'ops@example.com', 'ok'],
  ['/usr/sbin/sendmail', undefined, 'warning'],
  [undefined, 'ops@example.com', 'not checked'],
])('mail by %s to %s: %s', (found, email, verdict) => {
  const said = judgeMail('web2', found, email);
  expect(said.verdict).toBe(verdict);
  complete([said]);
});

describe('what the recovery leans on', () => {
  const need = (...places: readonly string[]) => ({
    what: 'the resolver',
    places,
    without: 'no names',
    remedy: 'another',
  });
  const own = new Set(['10.0.0.1', 'web1.example.com']);
  const seen = new Map([['db.example.com', ['10.0.0.1']]]);
  test.each([
    [['10.0.0.9'], 'ok'],
    [['10.0.0.1'], 'failed'],
    [['web1.example.com'], 'failed'],
    [['db.example.com'], 'failed'],
    [['10.0.0.1', '10.0.0.9'], 'warning'],
    [['nobody.example.com'], 'ok'],
  ])('at %j: %s', (places, verdict) => {
    const said = judgeNeeds([need(...places)], own, seen, 'web1');
    expect(verdicts(said)).toEqual([verdict]);
    complete(said);
  });

  test.each([
    ['git@git.example.com:ops/pairs.git', 'git.example.com'],
    ['ssh://git@git.example.com:2222/ops/pairs.git', 'git.example.com'],
    ['https://user:token@git.example.com/ops', 'git.example.com'],
    ['ssh://git@[2001:db8::1]:22/x', '2001:db8::1'],
    ['web1:pairs.git', 'web1'],
    ['/srv/git/pairs.git', ''],
    ['../pairs', ''],
    ['file:///srv/git/pairs.git', ''],
  ])('the host of %s is %j', (url, host) => {
    expect(hostOfRemote(url)).toBe(host);
  });

  test('secret files are found wherever they are declared', () => {
    expect(
      secretFiles([
        { key: { secret: { file: '/a' } } },
        { become: { password: { file: '~/b' } }, x: { env: 'C' } },
        null,
        'file',
      ]),
    ).toEqual(['/a', '~/b']);
  });
});

test('a plan that would change something is a warning, one that fails or is refused a failure', () => {
  const plan: Plan = {
    format: 1,
    pair: 'shop',
    playbook: 'apply',
    epoch: 1,
    roles: {},
    changes: [],
    refusals: [],
    failures: [],
    summary: { create: 0, update: 0, remove: 0, run: 0, unchanged: 3 },
    digest: '',
  };
  expect(verdicts(judgePlan(plan, 2))).toEqual(['ok']);
  const change = {
    id: 'a',
    host: 'web1',
    module: 'file',
    name: 'x',
    action: 'update',
    because: ['b'],
    risk: 'safe',
  } as const;
  expect(verdicts(judgePlan({ ...plan, changes: [change] }, 2))).toEqual(['warning']);
  const failure = { id: 'a', host: 'web1', name: 'x', module: 'file', result: 'failed', seconds: 0 } as const;
  expect(verdicts(judgePlan({ ...plan, failures: [failure] }, 2))).toEqual(['failed']);
  expect(verdicts(judgePlan({ ...plan, failures: [{ ...failure, result: 'unreachable' }] }, 1))).toEqual([
    'ok',
  ]);
});

test('a report is as bad as its worst finding, and shows that first', () => {
  const finding = (verdict: 'ok' | 'warning' | 'failed' | 'not checked') =>
    ({ check: 'x', group: 'Hosts', verdict, found: verdict }) as const;
  const well = reportFindings('shop', [finding('ok')]);
  expect([well.state, well.exitCode]).toEqual(['well', 0]);
  const warned = reportFindings('shop', [finding('ok'), finding('warning')]);
  expect([warned.state, warned.exitCode]).toEqual(['warning', 0]);
  expect(reportFindings('shop', [finding('ok'), finding('not checked')]).state).toBe('warning');
  const worst = reportFindings('shop', [finding('ok'), finding('warning'), finding('failed')]);
  expect([worst.state, worst.exitCode]).toEqual(['failed', 1]);
  expect(worst.findings.map(({ verdict }) => verdict)).toEqual(['failed', 'warning', 'ok']);
});

test('the runbook must be there, the compiled one, for root alone', () => {
  const file = {
    kind: 'file',
    mode: '0700',
    owner: 'root',
    group: 'root',
    uid: 0,
    gid: 0,
    size: 1,
    mtime: 0,
    sha256: 'abc',
  } as const;
  const judge = (stat: Parameters<typeof judgeRunbook>[0]) => judgeRunbook(stat, 'abc', '/x', 'web1').verdict;
  expect(judge(file)).toBe('ok');
  expect(judge({ kind: 'absent' })).toBe('failed');
  expect(judge({ ...file, sha256: 'abd' })).toBe('failed');
  expect(judge({ ...file, mode: '0644' })).toBe('failed');
  expect(judge({ ...file, uid: 1 })).toBe('failed');
});
