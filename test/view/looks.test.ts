import { describe, expect, it } from 'vitest';
import type { BackupEntry } from '../../src/model/hoststatus.ts';
import { PairctlError } from '../../src/model/error.ts';
import type { StatusReport } from '../../src/model/status.ts';
import { changeText, scheduleText } from '../../src/view/schedule_text.ts';
import { pipeView } from './support/view.ts';

const status: StatusReport = {
  format: 1,
  pair: 'shop',
  state: 'warning',
  findings: ['app.service is failed on web1'],
  epoch: 3,
  hosts: {
    web1: {
      reachable: true,
      role: 'primary',
      epoch: 3,
      clockOffsetSeconds: -0.014,
      services: { 'app.service': 'failed' },
    },
    'web2-long-name': {
      reachable: false,
      why: 'connection refused',
      role: null,
      epoch: null,
      clockOffsetSeconds: null,
      services: {},
    },
  },
  mirrors: [
    { name: 'srv', lastSuccess: '2026-01-31T12:00:00Z', ageSeconds: 600, lastResult: 'ok', message: '' },
    { name: 'opt', lastSuccess: null, ageSeconds: null, lastResult: 'refused', message: 'source is empty' },
  ],
  backups: {
    newest: '2026-01-31T12:00:00Z',
    newestProven: null,
    count: { web1: 30, 'web2-long-name': 2 },
    bad: { web1: 1 },
    levels: { web1: { complete: 2, intact: 28, restored: 0 } },
  },
  drill: { last: null, outcome: null, lastPassed: null, ageSeconds: null, serveSeconds: null },
  objectives: {
    rpo: { target: 1800, actual: null, met: false },
    rto: { target: 600, actual: null, met: null },
  },
};

describe('the state of a pair', () => {
  it('is told findings first', async () => {
    const { view, out } = await pipeView('text');
    view.showStatus(status);
    expect(out()).toBe(`shop: warning, epoch 3
  ! app.service is failed on web1
Hosts
  web1            primary      epoch 3, clock -0.01 s, app.service failed
  web2-long-name  unreachable  connection refused
Mirrors
  srv  good 10 min ago
  opt  never copied     last run: refused, source is empty
Backups
  newest                  2026-01-31T12:00:00Z
  newest proven           not known
  kept on web1            30: 28 intact, 2 complete (and 1 bad)
  kept on web2-long-name  2
Objectives
  data loss      not known of 30 min  not met
  recovery time  not known of 10 min
`);
  });
});

describe('the catalogue', () => {
  const entry: BackupEntry = {
    plan: 'data',
    name: 'backup-2026-01-31_12-00-00+0000',
    seq: 7,
    takenAt: '2026-01-31T12:00:00Z',
    epoch: 3,
    bytes: 21_390_950,
    proof: 'intact',
  };
  const kept: BackupEntry = { ...entry, keptBy: 'newest proven', provenAt: '2026-02-01T09:30:00Z' };

  it('is a table for each host, with what keeps each backup and what is wrong with it', async () => {
    const { view, out } = await pipeView('text');
    view.showBackups({
      web1: [
        kept,
        { ...entry, bytes: 512, proof: 'taken' },
        { ...entry, bytes: 0, bad: 'seal \u001bmissing' },
      ],
      web2: [],
    });
    expect(out()).toBe(`web1: 3 backups, 20.4 MiB, 1 bad
  plan  taken at                  size  proof   proven at             epoch  name                             kept by
  data  2026-01-31T12:00:00Z  20.4 MiB  intact  2026-02-01T09:30:00Z      3  backup-2026-01-31_12-00-00+0000  newest proven
  data  2026-01-31T12:00:00Z     512 B  taken   -                         3  backup-2026-01-31_12-00-00+0000  (goes with the next prune)
  data  2026-01-31T12:00:00Z       0 B  bad     -                         3  backup-2026-01-31_12-00-00+0000  seal \\u001bmissing

web2: no backups
`);
  });

  it('is a document with json', async () => {
    const { view, out } = await pipeView('json');
    view.showBackups({ web1: [entry] });
    expect(JSON.parse(out())).toEqual({ format: 1, hosts: { web1: [entry] } });
  });
});

describe('past runs', () => {
  const run = {
    run: 'r',
    time: '2026-01-31T12:00:00Z',
    playbook: 'failover',
    operator: 'ops@desk pid 7',
    outcome: 'done',
    hosts: ['web1', 'web2'],
    changed: 12,
    overrides: ['unfenced: switched off\nby hand'],
  };

  it('are a table, guards that were lifted below; what a host recorded cannot forge a line', async () => {
    const { view, out } = await pipeView('text');
    view.showHistory('shop', [run, { ...run, outcome: 'open', operator: 'x\u001b[2J\ny', overrides: [] }]);
    expect(out()).toBe(`time                  playbook  outcome  changed  hosts       by
2026-01-31T12:00:00Z  failover  done          12  web1, web2  ops@desk pid 7
    guard lifted: unfenced: switched off\\nby hand
2026-01-31T12:00:00Z  failover  open          12  web1, web2  x\\u001b[2J\\ny
`);
    view.showHistory('shop', []);
    expect(out()).toBe('no runs yet\n');
  });

  it('are a document with json', async () => {
    const { view, out } = await pipeView('json');
    view.showHistory('shop', [run]);
    expect(JSON.parse(out())).toEqual({ format: 1, pair: 'shop', runs: [run] });
  });
});

describe('problems of a definition', () => {
  it('are told with place, frame and remedy, then counted', async () => {
    const { view, err } = await pipeView('text');
    view.showProblems([
      {
        message: 'unknown key "mirorr"',
        place: { file: 'pair.yml', line: 3, column: 1 },
        frame: '  3 | mirorr: []\n    | ^',
        hint: 'did you mean mirror?',
      },
      { message: 'no place' },
    ]);
    expect(err()).toBe(`pair.yml:3:1: error: unknown key "mirorr"
  3 | mirorr: []
    | ^
  do: did you mean mirror?

error: no place

2 errors
`);
  });
});

describe('an error', () => {
  const error = new PairctlError('web1 refused the connection', {
    exitCode: 69,
    hint: 'is sshd running?\nlook there',
    cause: new Error('ECONNREFUSED', { cause: new Error('deep') }),
  });

  it('has its remedy; causes with -v', async () => {
    const plain = await pipeView('text');
    plain.view.showError(error, 69);
    expect(plain.err()).toBe(
      'error: web1 refused the connection\n  do: is sshd running?\n      look there\n',
    );
    const verbose = await pipeView('text', { verbosity: 1 });
    verbose.view.showError(error, 69);
    expect(verbose.err()).toContain('  because: ECONNREFUSED\n  because: deep\n');
  });

  it('that nobody foresaw is called a defect, its trace shown with -vvv only', async () => {
    const plain = await pipeView('text');
    plain.view.showError(new TypeError('x is undefined'));
    expect(plain.err()).toMatch(
      /^error: x is undefined\n {2}do: this is a defect of pairctl: please report it/,
    );
    const verbose = await pipeView('text', { verbosity: 3 });
    verbose.view.showError(new TypeError('x is undefined'));
    expect(verbose.err()).toContain('looks.test.ts');
  });
});

describe('a schedule', () => {
  it('that would be changed: which backups die, and why', () => {
    const one = { takenAt: '2026-01-31T12:00:00Z', bytes: 2048, keptNow: '1h', goesBecause: null };
    expect(
      changeText('web1', [
        { ...one, name: 'b', keptThen: 'newest, 1d' },
        { ...one, name: 'a', keptThen: null, goesBecause: 'b stands for its 1d' },
      ]),
    ).toBe(`web1: 1 live, 1 die (2.0 KiB)
         name     size  kept now by  then
  lives  b     2.0 KiB  1h           newest, 1d
  dies   a     2.0 KiB  1h           b stands for its 1d`);
  });

  it('is explained with a mark for each backup that is kept', () => {
    const slots = [0, 3600, 7200].map((ageSeconds) => ({ ageSeconds, intervalSeconds: 3600 }));
    expect(
      scheduleText({
        schedule: '1h,3h/9h',
        count: 5,
        baseSeconds: 3600,
        totalSeconds: 32_400,
        slots: [
          ...slots,
          { ageSeconds: 10_800, intervalSeconds: 10_800 },
          { ageSeconds: 21_600, intervalSeconds: 10_800 },
        ],
        gaps: [{ intervalSeconds: 3600, worstSeconds: 10_800 }],
      }),
    ).toBe(`1h,3h/9h: a backup every 1 h, none older than 9 h, 5 kept when full
  age         density        kept  worst gap
  now to 3 h  one every 1 h     3        3 h  |||
  3 h to 9 h  one every 3 h     2             ||`);
  });
});
