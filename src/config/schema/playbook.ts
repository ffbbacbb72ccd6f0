import type { JSONSchema } from 'json-schema-to-ts';

/** What a rendered template may stand for, beside its own kind of value. */
const template = '\\{\\{';

const condition = {
  type: ['string', 'boolean', 'array'],
  title: 'an expression, or a list of them that must all hold',
  minLength: 1,
  items: { type: ['string', 'boolean'], title: 'an expression' },
} as const satisfies JSONSchema;

const yesNo = { type: 'boolean' } as const satisfies JSONSchema;

const count = {
  type: 'integer',
  title: 'a whole number',
  minimum: 0,
} as const satisfies JSONSchema;

const words = {
  type: ['string', 'array'],
  title: 'a word, or a list of them',
  minLength: 1,
  items: { type: 'string', minLength: 1 },
} as const satisfies JSONSchema;

const variableName = {
  type: 'string',
  title: 'a variable’s name: letters, digits and _',
  pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
} as const satisfies JSONSchema;

const vars = {
  type: 'object',
  title: 'a map of variables',
  additionalProperties: true,
} as const satisfies JSONSchema;

/** What a task may have beside its module; `block`, `rescue` and `always` hold tasks again and are added by `playbookSchema`. */
export const taskKeywords = {
  type: 'object',
  additionalProperties: true,
  properties: {
    name: {
      type: 'string',
      title: 'text',
      description: 'What the task is for; shown when it runs. May use templates.',
      examples: ['Open the port'],
    },
    when: {
      ...condition,
      description: 'Do it only where this holds (expressions without braces).',
      examples: ['host.vars.site == "east"'],
    },
    register: { ...variableName, description: 'Variable that keeps the result.', examples: ['answer'] },
    loop: {
      type: ['array', 'string'],
      title: 'a list, or a template that gives one',
      pattern: template,
      description: 'Do it once for each item, called item.',
      examples: [['a', 'b']],
    },
    with_items: {
      type: ['array', 'string'],
      title: 'a list, or a template that gives one',
      pattern: template,
      description: 'The older word for loop.',
      examples: [['a', 'b']],
    },
    loop_control: {
      type: 'object',
      title: 'a map with loop_var, index_var or label',
      description: 'What the items of a loop are called.',
      additionalProperties: false,
      properties: {
        loop_var: { ...variableName, description: 'Name of the item. Default: item.', examples: ['entry'] },
        index_var: {
          ...variableName,
          description: 'Variable that counts the items from 0.',
          examples: ['number'],
        },
        label: {
          type: 'string',
          title: 'text',
          description: 'What is shown of an item. May use templates.',
          examples: ['{{ entry.name }}'],
        },
      },
    },
    until: { ...condition, description: 'Repeat until this holds.', examples: ['answer.status == 200'] },
    retries: { ...count, description: 'How often at most, with until. Default: 3.', examples: [10] },
    delay: {
      type: 'number',
      title: 'seconds',
      minimum: 0,
      description: 'Seconds between tries. Default: 5.',
      examples: [5],
    },
    notify: {
      ...words,
      description: 'Handlers to run at the end of the play when this changed something.',
      examples: ['restart app'],
    },
    listen: {
      ...words,
      description: 'On a handler: other names that it answers to.',
      examples: ['app changed'],
    },
    tags: { ...words, description: 'For --tags and --skip-tags.', examples: [['network']] },
    become: {
      ...yesNo,
      description: 'Act as another user: root, or become_user. pairctl is root on the hosts already.',
      examples: [true],
    },
    become_user: {
      type: 'string',
      title: 'a user’s name',
      minLength: 1,
      description: 'Who to act as.',
      examples: ['postgres'],
    },
    delegate_to: {
      type: 'string',
      title: 'a host or role',
      minLength: 1,
      description: 'Do it on this host instead, for the host of the play.',
      examples: ['standby'],
    },
    run_once: { ...yesNo, description: 'Do it on the first host of the play only.', examples: [true] },
    ignore_errors: { ...yesNo, description: 'Go on after a failure.', examples: [true] },
    ignore_unreachable: { ...yesNo, description: 'Go on when the host cannot be reached.', examples: [true] },
    failed_when: { ...condition, description: 'What counts as failed.', examples: ['answer.rc > 1'] },
    changed_when: { ...condition, description: 'What counts as changed.', examples: [false] },
    vars: { ...vars, description: 'Variables of this task.', examples: [{ port: 8080 }] },
    owned: {
      type: 'boolean',
      description:
        'What it makes belongs to pairctl: it is listed in the host’s manifest and removed when it is no longer wanted.',
      examples: [true],
    },
    timeout: { ...count, description: 'Seconds until it is stopped.', examples: [600] },
  },
} as const satisfies JSONSchema;

const play = {
  type: 'object',
  title: 'a map with hosts and tasks',
  description: 'Tasks for some hosts.',
  additionalProperties: false,
  oneOf: [{ required: ['hosts'] }, { required: ['import_playbook'] }],
  properties: {
    name: { type: 'string', title: 'text', description: 'What the play is for.', examples: ['Take over'] },
    hosts: {
      ...words,
      description: 'Roles, hosts or groups: primary, standby, all, a name, or several.',
      examples: ['standby', 'all', ['machine-a']],
    },
    vars: { ...vars, description: 'Variables of this play.', examples: [{ port: 8080 }] },
    vars_files: {
      type: 'array',
      title: 'a list of files',
      description: 'Files with more variables, beside the playbook; they win over vars.',
      items: { type: 'string', minLength: 1 },
      examples: [['site.yml']],
    },
    import_playbook: {
      type: 'string',
      title: 'a file',
      minLength: 1,
      description: 'In place of a play: all plays of that file. Beside it may stand name, tags and vars.',
      examples: ['common.yml'],
    },
    gather_facts: {
      type: 'boolean',
      description: 'Taken for Ansible’s sake: facts are read when they are asked for.',
      examples: [false],
    },
    become: { ...taskKeywords.properties.become, description: 'Default of all its tasks.' },
    become_user: { ...taskKeywords.properties.become_user, description: 'Default of all its tasks.' },
    tags: { ...words, description: 'Tags of all its tasks.', examples: [['network']] },
    ignore_unreachable: {
      type: 'boolean',
      description: 'Go on without a host that cannot be reached.',
      examples: [true],
    },
    any_errors_fatal: {
      type: 'boolean',
      description: 'A failure on one host ends the run on all.',
      examples: [true],
    },
  },
} as const satisfies JSONSchema;

/** Keys of a play that hold tasks. */
const lists = {
  pre_tasks: 'Tasks before all others.',
  tasks: 'What is to be done, in order.',
  post_tasks: 'Tasks after all others.',
  handlers: 'Tasks that run at the end, once, when a task that notifies them changed something.',
} as const;

/** Instead of a module: the tasks of a file. */
const imports = {
  import_tasks: importing(
    'The tasks of a file, as if they stood here: what is said here holds for each of them.',
  ),
  include_tasks: importing('The same as import_tasks.'),
} as const;

function importing(description: string) {
  return {
    type: ['string', 'object'],
    title: 'a file',
    description,
    minLength: 1,
    required: ['file'],
    additionalProperties: false,
    properties: { file: { type: 'string', minLength: 1, description: 'The file.', examples: ['web.yml'] } },
    examples: ['web.yml'],
  } as const;
}

const blocks = {
  block: 'Tasks that belong together: what is said here holds for each of them.',
  rescue: 'Tasks for when one of the block failed.',
  always: 'Tasks that follow in any case.',
} as const;

/** The schema of a playbook for a set of modules, whose schemas are given in their relaxed form (relax.ts). */
export function playbookSchema(modules: Readonly<Record<string, object>>): object {
  const ref = { $ref: '#/definitions/tasks' };
  const listing = (of: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(of).map(([key, description]) => [key, { ...ref, description }]));
  return {
    type: 'array',
    title: 'a list of plays',
    description: 'Plays, each with its hosts and tasks, in Ansible’s form.',
    minItems: 1,
    items: { ...play, properties: { ...play.properties, ...listing(lists) } },
    definitions: {
      tasks: { type: 'array', title: 'a list of tasks', items: { $ref: '#/definitions/task' } },
      task: {
        type: 'object',
        title: 'a map with a module',
        description: 'One module with its arguments, or a block of tasks, and what is to be said about it.',
        additionalProperties: false,
        properties: { ...taskKeywords.properties, ...listing(blocks), ...imports, ...modules },
        oneOf: ['block', ...Object.keys(imports), ...Object.keys(modules)].map((key) => ({
          required: [key],
        })),
        dependencies: { rescue: ['block'], always: ['block'] },
      },
    },
  };
}
