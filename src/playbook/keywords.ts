/** Keys of a task that are not its module. */
export const taskKeywords: ReadonlySet<string> = new Set([
  'name',
  'when',
  'register',
  'loop',
  'with_items',
  'loop_control',
  'until',
  'retries',
  'delay',
  'notify',
  'listen',
  'tags',
  'become',
  'become_user',
  'delegate_to',
  'run_once',
  'ignore_errors',
  'ignore_unreachable',
  'failed_when',
  'changed_when',
  'vars',
  'owned',
  'timeout',
  'block',
  'rescue',
  'always',
]);

const roles = 'roles are not supported: put their tasks into files and use import_tasks';
const loops = 'use loop, with a filter such as dict2items, flatten or zip where it takes one';

/** What Ansible has and playbooks here do not, with what to do instead. */
const absent: Readonly<Record<string, string>> = {
  import_role: roles,
  include_role: roles,
  roles,
  with_dict: loops,
  with_list: loops,
  with_together: loops,
  with_nested: loops,
  with_sequence: loops,
  with_subelements: loops,
  with_fileglob: loops,
  with_first_found: loops,
  include: 'use import_tasks',
  include_vars: 'use vars_files of the play',
  meta: 'handlers run at the end of each play; begin a new play where they have to run earlier',
  action: 'write the module’s own name as the key',
  local_action: 'use delegate_to: localhost',
  args: 'put these arguments under the module itself',
  environment: 'use the argument env of command and shell',
  no_log: 'secrets are masked wherever they come from an { env: … }, { file: … } or { command: … } reference',
  async: 'use timeout; tasks of both hosts run at once by themselves',
  poll: 'use timeout',
  throttle: 'use run_once, or hosts of the play',
  serial: 'write one play for each host',
  strategy: 'tasks run as soon as those that they depend on are done',
  max_fail_percentage: 'use any_errors_fatal',
  become_method: 'it belongs to the host’s become in the inventory',
  become_flags: 'it belongs to the host’s become in the inventory',
  check_mode: 'a task never runs in a dry run, and is only looked at',
  diff: 'diffs are always made, and shown or not by --diff and --no-diff',
  any_errors_fatal: 'it belongs to the play',
  module_defaults: 'use vars',
  vars_prompt: 'use -e NAME=VALUE',
  gather_subset: 'facts are read when they are asked for',
  connection: 'it belongs to the host in the inventory',
  remote_user: 'it is user of the host in the inventory',
  port: 'it belongs to the host in the inventory',
};

/** What to do instead of a keyword of Ansible's that is not there; undefined for a word that is none. */
export function insteadOf(keyword: string): string | undefined {
  const bare = bareModule(keyword);
  return Object.hasOwn(absent, bare) ? absent[bare] : undefined;
}

/** A module's name without the collection that Ansible has it in. */
export function bareModule(name: string): string {
  return name.replace(/^(?:ansible\.(?:builtin|posix|legacy)|community\.(?:general|crypto)|pairctl)\./, '');
}
