import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '../../src/config/playbook.ts';
import { lines, problems } from './support.ts';

const root = join(import.meta.dirname, '../..');
const play = (tasks: string) => `- hosts: all\n  tasks:\n${tasks}`;
const faults = (text: string) => lines(loadPlaybook(text, 'p.yml'));

describe('what is taken', () => {
  it.each(readdirSync(join(root, 'playbooks')))('playbooks/%s', (name) => {
    expect(lines(loadPlaybook(readFileSync(join(root, 'playbooks', name)), name))).toEqual([]);
  });

  it('every keyword of plays, tasks and blocks', () => {
    const text = `
- name: A play
  hosts: [primary, machine-b]
  vars: { x: 1 }
  vars_files: [site.yml]
  gather_facts: false
  become: true
  become_user: root
  tags: t
  ignore_unreachable: true
  any_errors_fatal: true
  pre_tasks: [{ command: ls }]
  tasks:
    - name: A task
      when: [a, not b, true]
      register: r
      loop: [1, 2]
      loop_control: { loop_var: v, index_var: i, label: "{{ v }}" }
      until: r.rc == 0
      retries: 3
      delay: 0.5
      notify: [h]
      tags: [a, b]
      become: true
      become_user: app
      delegate_to: standby
      run_once: true
      ignore_errors: true
      ignore_unreachable: false
      failed_when: r.rc > 1
      changed_when: false
      vars: { y: 2 }
      owned: true
      timeout: 60
      command: ls
    - block:
        - block: [{ command: ls }]
          always: [{ command: ls }]
      rescue: [{ command: ls }]
      always: [{ command: ls }]
      when: x
    - { import_tasks: web.yml, when: x, tags: t, vars: { y: 3 } }
    - include_tasks: { file: web.yml }
  post_tasks: [{ command: ls, with_items: "{{ x }}" }]
  handlers: [{ name: h, listen: [g], command: ls }]
- { import_playbook: other.yml, tags: t, vars: { x: 1 } }
`;
    expect(faults(text)).toEqual([]);
  });

  it.each([
    '    - command: ls -l',
    '    - command: { argv: [ls, -l] }',
    '    - copy: { dest: "{{ x }}", content: "{{ y }}", mode: "{{ m }}", backup: "{{ b }}" }',
    '    - package: { name: "{{ names }}" }',
    '    - wait_for: { port: "{{ p }}", timeout: "{{ t }}" }',
    '    - shell: "echo {{ x }}"\n      loop: "{{ list }}"',
  ])('a template for any value: %s', (task) => {
    expect(faults(play(task))).toEqual([]);
  });
});

describe('what is refused, with its place', () => {
  it.each([
    ['hosts: all\n', 'p.yml:1:1 the whole file must be a list of plays, not a map (begin each entry with -)'],
    ['[]\n', 'p.yml:1:1 the whole file must not be empty'],
    ['- tasks: []\n', 'p.yml:1:3 entry 1 of the whole file needs one of hosts or import_playbook'],
    ['- hosts: all\n  task: []\n', 'p.yml:2:3 unknown key "task" (did you mean tasks?)'],
    [
      play('    - { name: x }\n'),
      'p.yml:3:7 entry 1 of tasks has no module (a task has one key that names a module, or block)',
    ],
    [
      play('    - { command: ls, copy: { dest: /a } }\n'),
      'p.yml:3:22 command and copy exclude each other (keep one of them)',
    ],
    [play('    - { comand: ls }\n'), 'p.yml:3:9 unknown key "comand" (did you mean command?)'],
    [play('    - { command: ls, whn: x }\n'), 'p.yml:3:22 unknown key "whn" (did you mean when?)'],
    [play('    - { command: ls, rescue: [] }\n'), 'p.yml:3:7 rescue needs block beside it'],
    [
      play('    - { command: ls, ignore_errors: "{{ x }}" }\n'),
      'p.yml:3:37 ignore_errors must be true or false, not "{{ x }}"',
    ],
    [
      play('    - { command: ls, register: a-b }\n'),
      'p.yml:3:32 register: "a-b" is not a variable’s name: letters, digits and _ (for example answer)',
    ],
    [
      play('    - { command: ls, retries: -1 }\n'),
      'p.yml:3:31 retries: -1 is not a whole number (0 or more) (for example 10)',
    ],
    [
      play('    - block:\n        - { coppy: { dest: /x } }\n'),
      'p.yml:4:13 unknown key "coppy" (did you mean copy?)',
    ],
    [
      play('    - command: {{ x }}\n'),
      'p.yml:3:16 a value that begins with {{ must be in quotes: YAML reads a brace as the start of a map (write "{{ … }}")',
    ],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  it.each([
    ['file: { path: /x, state: directry }', 'p.yml:3:34 state must be', 'did you mean directory?'],
    [
      'copy: { dest: /x, mode: 0644 }',
      'p.yml:3:33 mode must be',
      'the number without its zero; write it in quotes: "0644"',
    ],
    ['copy: { dest: /x, backup: yes }', 'p.yml:3:35 backup must be true or false, not "yes"', 'write true'],
    ['copy: { content: x }', 'p.yml:3:9 dest is missing in copy', ''],
  ])('in a module’s own arguments: %s', (task, message, hint) => {
    const found = faults(play(`    - { ${task} }\n`));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    expect(found[0]).toContain(hint);
  });

  it('in the tasks of a pair too', async () => {
    expect(
      await problems('failover:\n  before:\n    - { comand: ls }\n  after:\n    - { name: x }\n'),
    ).toEqual([
      'pair.yml:6:9 unknown key "comand" (did you mean command?)',
      'pair.yml:8:7 entry 1 of after has no module (a task has one key that names a module, or block)',
    ]);
  });
});

it('keeps the places of what it took', () => {
  const loaded = loadPlaybook(play('    - name: x\n      command: ls\n'), 'p.yml');
  if (!loaded.ok) throw new Error('it has no fault');
  expect(loaded.value.plays[0]?.tasks?.[0]).toEqual({ name: 'x', command: 'ls' });
  expect(loaded.value.source.keyPlace([0, 'tasks', 0, 'command'])).toEqual({
    file: 'p.yml',
    line: 4,
    column: 7,
  });
});

it('never throws, whatever stands where', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 1, -1, 'x', '{{ x }}', 'all'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'hosts',
          'tasks',
          'block',
          'when',
          'command',
          'copy',
          'file',
          'dest',
          'name',
          '__proto__',
          'x',
        ),
        tie('value'),
        { maxKeys: 4 },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(value, (document) => {
      const loaded = loadPlaybook(JSON.stringify(document), 'p.yml');
      expect(loaded.ok || loaded.problems.every(({ message }) => message !== '')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
