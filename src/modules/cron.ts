import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { diffFile, observeFile, type FoundFile, type WholeFile } from './file_content.ts';
import { script } from './parts.ts';
import { removePath } from './remove_path.ts';

const schema = {
  type: 'object',
  examples: [
    { name: 'app-report', jobs: [{ schedule: '15 6 * * *', user: 'app', job: '/opt/app/bin/report' }] },
  ],
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]+$',
      title: 'letters, digits, _ and -',
      description: 'Name of the file in /etc/cron.d; cron ignores one with a dot.',
    },
    state: { enum: ['present', 'absent'], description: 'Default present; absent removes the file.' },
    env: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
      additionalProperties: { type: 'string', pattern: '^[^\\n]*$' },
      description: 'Variables before the jobs: MAILTO, PATH.',
    },
    jobs: {
      type: 'array',
      minItems: 1,
      description: 'The jobs of the file.',
      items: {
        type: 'object',
        required: ['schedule', 'job'],
        additionalProperties: false,
        properties: {
          schedule: {
            type: 'string',
            pattern: '^(@[a-z]+|[^\\s@]\\S*( \\S+){4})$',
            title: 'five fields, such as "*/5 * * * *", or @daily and the like',
            description: 'Five fields of crontab(5), or @daily and the like.',
          },
          user: { type: 'string', pattern: '^[^\\s]+$', description: 'Who runs it; default root.' },
          job: {
            type: 'string',
            pattern: '^[^\\n]+$',
            description: 'The command line; a percent sign is escaped for cron.',
          },
          comment: { type: 'string', pattern: '^[^\\n]*$', description: 'A comment above it.' },
        },
      },
    },
    content: {
      type: 'string',
      description: 'The whole file as crontab(5) has it, instead of env and jobs; a final newline is added.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** A whole file in /etc/cron.d (crontab(5)): mode 0644, owner root, a final newline, `%` escaped. */
export const cron: Module<Spec, FoundFile> = {
  name: 'cron',
  summary: 'A file of jobs in /etc/cron.d.',
  schema,
  observe: (look, spec) => observeFile(look, wanted(spec)),
  diff(spec, found): Change {
    if (spec.state === 'absent') return told(removePath(wanted(spec).path, found));
    if ((spec.content === undefined) === (spec.jobs === undefined))
      return { action: 'fail', message: `${spec.name}: cron wants either jobs or content` };
    return told(diffFile(wanted(spec), found));
  },
  resources: (spec) => ({
    provides: [`path:/etc/cron.d/${spec.name}`],
    needs: [...new Set(spec.jobs?.map((job) => `user:${job.user ?? 'root'}`))],
  }),
  removal: (spec) => ({ module: 'cron', args: { name: spec.name, state: 'absent' } }),
};

/**
 * Cron reads a folder again when the newest time of change in it, in whole seconds, is another one: a file that is written within the second in which cron
 * has looked would be overlooked until the next change. So the folder gets a time that cron cannot have seen.
 */
function told(change: Change): Change {
  if (!('steps' in change)) return change;
  const touch = script('touch -d "@$(($(date +%s) + 1))" /etc/cron.d', []);
  return { ...change, steps: [...change.steps, touch] };
}

function wanted(spec: Spec): WholeFile {
  const content = spec.content ?? [...variables(spec), ...lines(spec)].join('');
  return {
    path: `/etc/cron.d/${spec.name}`,
    content: content === '' || content.endsWith('\n') ? content : `${content}\n`,
    mode: '0644',
    owner: 'root',
    group: 'root',
    // What is to go is not read.
    onlyMissing: spec.state === 'absent',
  };
}

function variables(spec: Spec): readonly string[] {
  return Object.entries(spec.env ?? {}).map(([key, value]) => `${key}=${value}\n`);
}

function lines(spec: Spec): readonly string[] {
  return (spec.jobs ?? []).map(({ schedule, job, user = 'root', comment }) => {
    const above = comment === undefined ? '' : `# ${comment}\n`;
    return `${above}${schedule} ${user} ${job.replaceAll('%', '\\%')}\n`;
  });
}
