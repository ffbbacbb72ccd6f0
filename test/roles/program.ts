import type { Output } from '../../src/model/command.ts';
import type { HostStatus } from '../../src/model/hoststatus.ts';
import type { Role } from '../../src/model/role.ts';
import { failed, json, said, status } from '../modules/own/answers.ts';
import { modelNow, peerAnswer, previewRestore, previewSync, servicesOf } from './answers.ts';
import { programOf } from './disk.ts';
import type { Machine, Stored, Writes } from './machine.ts';
import type { World } from './world.ts';

const time = '2026-01-31T12:00:00Z';

/** The line of `/var/lib/pairctl/PAIR/role`. */
export function roleLine({ role, epoch }: Machine): string {
  return `${role ?? ''} ${String(epoch)}\n`;
}

/** A reading command of the host program. */
export function answerProgram(
  world: World,
  machine: Machine,
  command: string,
  args: readonly string[],
): Output {
  switch (command) {
    case 'role':
      return machine.role === undefined ? failed(3) : said(roleLine(machine));
    case 'status':
      return json(statusOf(world, machine));
    case 'peer':
      return peerOf(world, machine);
    case 'catalogue':
      return json(machine.backups.map(entryOf).reverse());
    case 'check':
      return said('ok\n');
    case 'contents':
      return json({
        format: 1,
        host: machine.name,
        items: Object.entries(machine.contents).map(([plan, writes]) => ({
          plan,
          name: `srv-${plan}`,
          kind: 'path',
          why: null,
          parts: [{ name: 'files', count: writes.length, sum: null }],
        })),
      });
    case 'preview':
      return args[0] === 'sync'
        ? previewSync(
            args[1] ?? '',
            world.other(machine).files.length !== machine.files.length,
            world.other(machine).role !== 'primary',
          )
        : previewRestore(args[1] ?? '', args[2] ?? '');
    case 'databases':
      return json([]);
    default:
      throw new Error(`${machine.name} does not answer ${command}`);
  }
}

function statusOf(world: World, machine: Machine): object {
  const { name, role, epoch, running, restored, restoring, quiet, own, transition } = machine;
  const [playbook, from, to, at, since, backup] = transition?.split(' ') ?? [];
  const base = status();
  const mirror = base.mirrors['site'];
  return {
    ...base,
    host: name,
    role: role ?? null,
    epoch: role === undefined ? null : epoch,
    services: servicesOf(running),
    restored,
    quiet,
    restoring: restoring.length === 0 ? null : restoring.join(' '),
    own: own ?? null,
    plans: Object.fromEntries(world.plans.map((plan) => [plan, planStatus(machine, plan)])),
    mirrors:
      machine.disk === undefined || mirror === undefined
        ? base.mirrors
        : machine.pulled
          ? { 'srv-files': mirror }
          : {},
    transition:
      transition === undefined || Number(at) < epoch
        ? null
        : { playbook, from, to, epoch: Number(at), since, backup: backup === '-' ? null : backup },
  };
}

function planStatus({ backups }: Machine, plan: string): HostStatus['plans'][string] {
  const count = backups.filter((backup) => backup.plan === plan).length;
  return {
    started: '',
    ended: null,
    result: 'ok',
    message: '',
    guard: null,
    lastSuccess: null,
    epoch: 7,
    skipped: 0,
    count,
    newest: null,
    newestProven: null,
    bad: 0,
  };
}

function peerOf(world: World, machine: Machine): Output {
  const other = world.other(machine);
  if (!other.power || !world.cable || programOf(other.disk) !== 'whole') return peerAnswer(undefined);
  const { role = null, epoch, running } = other;
  return peerAnswer({ role, epoch: role === null ? null : epoch, running, offset: 0 });
}

function entryOf({ plan, name, seq, epoch }: Stored): object {
  const takenAt = new Date(modelNow - (1000 - seq) * 60_000).toISOString();
  return { plan, name, seq, takenAt, epoch, bytes: 1000, proof: 'intact' };
}

/** A command of the host program that acts. */
export function carryOutProgram(
  world: World,
  machine: Machine,
  command: string,
  args: readonly string[],
): Output {
  switch (command) {
    case 'role':
      return setRole(machine, args);
    case 'transition':
      if (args[0] === 'quiet') {
        machine.quiet = !machine.running;
        return machine.quiet ? said('') : failed(1, 'not stopped: app.service');
      }
      machine.transition =
        args[0] === 'end' ? undefined : `${args.slice(1, 5).join(' ')} ${time} ${args[5] ?? '-'}`;
      return said('');
    case 'sync':
      return sync(world, machine, args.includes('--backups'));
    case 'backup':
      return take(world, machine);
    case 'trial':
      return said('');
    case 'safety':
      return keepSafe(world, machine);
    case 'restore':
      return restore(world, machine, args);
    default:
      throw new Error(`${machine.name} does not do ${command}`);
  }
}

/** The rules of the host program: a higher epoch always, at the same epoch only down. */
function setRole(machine: Machine, args: readonly string[]): Output {
  const [, word, at] = args;
  if (args.includes('--quiet') && !machine.quiet) return failed(1, 'services were started');
  const role: Role = word === 'primary' ? 'primary' : 'standby';
  const epoch = Number(at);
  if (epoch < machine.epoch || (epoch === machine.epoch && machine.role === 'standby' && role === 'primary'))
    return failed(77, `guard role-conflict: ${machine.name} is ${roleLine(machine)}`);
  if (machine.role === 'primary' && role === 'standby') machine.own = time;
  if (role === 'primary' || args.includes('--handed-over')) machine.own = undefined;
  machine.role = role;
  machine.epoch = epoch;
  if (Number(machine.transition?.split(' ')[3] ?? 0) < epoch) machine.transition = undefined;
  if (role === 'standby') machine.running = false;
  return said(roleLine(machine));
}

function sync(world: World, machine: Machine, backups: boolean): Output {
  const other = world.other(machine);
  if (machine.role !== 'standby') return failed(3, 'only the standby pulls');
  if (!world.cable || !other.power) return failed(69, 'no answer');
  if (other.role !== 'primary' || other.epoch < machine.epoch)
    return failed(77, 'guard role-conflict: there is no primary to pull from');
  machine.epoch = other.epoch;
  if (backups) {
    const held = new Set(machine.backups.map(({ plan, name }) => `${plan}/${name}`));
    const more = other.backups.filter(({ plan, name }) => !held.has(`${plan}/${name}`));
    machine.backups = [...machine.backups, ...more];
    return said('');
  }
  machine.aside = [...machine.aside, machine.files];
  machine.files = other.files;
  machine.pulled = true;
  return said('');
}

function take(world: World, machine: Machine): Output {
  if (machine.role !== 'primary') return failed(3, 'backups are taken on the primary');
  return said(world.plans.map((plan) => `${plan} ${publish(machine, 'backup', plan)}\n`).join(''));
}

/** What is in service of a plan becomes a backup of that kind. */
function publish(machine: Machine, kind: 'backup' | 'safety', plan: string): string {
  const of = machine.backups.filter((backup) => backup.plan === plan);
  const seq = Math.max(0, ...of.map((backup) => backup.seq)) + 1;
  const name = `${kind}-${String(machine.epoch)}-${String(seq)}`;
  const data: Writes = machine.contents[plan] ?? [];
  machine.backups = [...machine.backups, { plan, name, seq, epoch: machine.epoch, data }];
  return name;
}

function keepSafe(world: World, machine: Machine): Output {
  machine.running = false;
  world.step();
  const made = world.plans.map((plan) => {
    const name = publish(machine, 'safety', plan);
    world.step();
    return `${plan} ${name}\n`;
  });
  machine.own = undefined;
  return said(made.join(''));
}

/** As src/host/program/restore.sh does it: the copy, the mark, what is replaced, the token, the mark taken off. */
function restore(world: World, machine: Machine, args: readonly string[]): Output {
  const [plan = '', name = ''] = args;
  const backup = machine.backups.find((each) => each.plan === plan && each.name === name);
  if (backup === undefined) return failed(65, `${name} is not held`);
  const into = args.indexOf('--into');
  if (into >= 0) return said(`restored ${plan} ${name} into ${args[into + 1] ?? ''}\n`);
  if (machine.running) world.violations.push(`${name} was restored under a service that runs`);
  const safety = publish(machine, 'safety', plan);
  world.step();
  const next = args.filter((_, index) => args[index - 1] === '--then');
  machine.restoring = [...new Set([...machine.restoring, ...next])];
  world.step();
  machine.restoring = [...new Set([...machine.restoring, plan])];
  world.step();
  machine.contents = { ...machine.contents, [plan]: backup.data };
  world.step();
  const before = machine.restored?.epoch === machine.epoch ? machine.restored.backups : {};
  machine.restored = { backups: { ...before, [plan]: name }, epoch: machine.epoch };
  if (machine.role === 'standby') machine.own = undefined;
  world.step();
  machine.restoring = machine.restoring.filter((each) => each !== plan);
  return said(`restored ${plan} ${name} safety ${safety}\n`);
}
