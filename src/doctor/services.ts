import { readUnit } from '../shell/read.ts';
import type { Service } from '../model/pair.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import { reached, seats, type Patient } from './patient.ts';

type Properties = Readonly<Record<string, string>>;

/** Each service is known to both hosts, enabled and guarded; it runs where it must, and only there. */
export const services: Check = {
  name: 'services',
  group: 'Services',
  async ask(patient) {
    const { pair, primary } = patient;
    if (pair.services.length === 0)
      return [
        warning(
          'the pair has no services',
          'a failover starts nothing, and nothing keeps an application from running on both hosts',
          'declare them in pair.yml under services',
        ),
      ];
    const found = await Promise.all(
      reached(patient).flatMap(({ host, name }) =>
        pair.services.map(async (service) =>
          judgeService(service, await readUnit(host, service.unit), name, name === primary.name, pair.name),
        ),
      ),
    );
    const wrong = found.flat();
    const down = seats(patient).flatMap(({ host, name }) =>
      host === undefined ? [unasked('its services could not be looked at', name)] : [],
    );
    const units = pair.services.map(({ unit }) => unit).join(', ');
    return [
      ...wrong,
      ...down,
      ...(wrong.length + down.length > 0
        ? []
        : [ok(`${units}: on both hosts, enabled and guarded; running on ${primary.name} alone`)]),
    ];
  },
};

/** What is wrong with one unit on one host; pure. `found` is what systemctl show says. */
export function judgeService(
  { unit, onStandby }: Service,
  found: Properties,
  host: string,
  primary: boolean,
  pair: string,
): readonly Said[] {
  const apply = `pairctl apply --limit ${host}`;
  if (found['LoadState'] === 'masked')
    return [failed(`${unit} is masked`, 'it cannot be started there', `systemctl unmask ${unit}`, host)];
  if (found['LoadState'] !== 'loaded')
    return [
      failed(
        `there is no unit ${unit}`,
        'it cannot be started there',
        'install the application there, then pairctl apply',
        host,
      ),
    ];
  const active = ['active', 'activating', 'reloading'].includes(found['ActiveState'] ?? '');
  const guarded = (found['DropInPaths'] ?? '').includes('/50-pairctl.conf');
  const enabled = ['enabled', 'static', 'generated', 'indirect', 'enabled-runtime'].includes(
    found['UnitFileState'] ?? '',
  );
  const alone = onStandby === 'stopped';
  return [
    ...(alone && !guarded
      ? [
          failed(
            `${unit} is not guarded`,
            'it starts whatever the role of the host: an old primary that comes back would serve',
            apply,
            host,
          ),
        ]
      : []),
    ...(alone && !primary && active
      ? [
          failed(
            `${unit} runs on the standby`,
            'both hosts may write, and a restore would replace what it has open',
            `systemctl stop ${unit}; then ${apply}`,
            host,
          ),
        ]
      : []),
    ...((primary || !alone) && !active
      ? [
          failed(
            `${unit} is ${found['ActiveState'] ?? 'unknown'}`,
            'what does not run here may not run elsewhere either',
            `journalctl -u ${unit}; pairctl apply --limit ${host} starts it`,
            host,
          ),
        ]
      : []),
    ...(enabled
      ? []
      : [
          warning(
            `${unit} is ${found['UnitFileState'] === '' ? 'not enabled' : (found['UnitFileState'] ?? 'not enabled')}`,
            'it does not start by itself when the host boots as primary',
            apply,
            host,
          ),
        ]),
    ...(found['NeedDaemonReload'] === 'yes'
      ? [
          warning(
            `systemd has not read the newest files of ${unit}`,
            `it may not be guarded as ${pair} says`,
            'systemctl daemon-reload',
            host,
          ),
        ]
      : []),
  ];
}

/** The boot-time unit that asks for the role is enabled on both hosts. */
export const bootUnitEnabled: Check = {
  name: 'boot-unit',
  group: 'Services',
  async ask(patient: Patient) {
    const unit = `pairctl-${patient.pair.name}.service`;
    return await Promise.all(
      reached(patient).map(async ({ host, name }) => {
        const found = await readUnit(host, unit);
        if (found['LoadState'] === 'loaded' && found['UnitFileState'] === 'enabled')
          return ok(`${unit} asks for the role at boot`, name);
        return failed(
          `${unit} is ${found['LoadState'] === 'loaded' ? (found['UnitFileState'] ?? '') : 'missing'}`,
          'after a power cut the services wait for nobody’s word on the role',
          `pairctl apply --limit ${name}`,
          name,
        );
      }),
    );
  },
};
