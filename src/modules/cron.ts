import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import { diffFile, observeFile, type FoundFile, type WholeFile } from './file_content.ts';

const schema = {
  type: 'object',
  required: ['name', 'jobs'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]+$',
      description: 'Name of the file in /etc/cron.d; cron ignores one with a dot.',
    },
    env: {
      type: 'object',
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
            pattern: '^(@[a-z]+|\\S+ \\S+ \\S+ \\S+ \\S+)$',
            description: 'Five fields of crontab(5), or @daily and the like.',
          },
          user: { type: 'string', pattern: '^\\S+$', description: 'Who runs it; default root.' },
          job: {
            type: 'string',
            pattern: '^[^\\n]+$',
            description: 'The command line; a percent sign is escaped for cron.',
          },
          comment: { type: 'string', pattern: '^[^\\n]*$', description: 'A comment above it.' },
        },
      },
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
  diff: (spec, found) => diffFile(wanted(spec), found),
  resources: (spec) => ({ provides: [`path:/etc/cron.d/${spec.name}`], needs: [] }),
  removal: (spec) => ({ module: 'file', args: { path: `/etc/cron.d/${spec.name}`, state: 'absent' } }),
};

function wanted(spec: Spec): WholeFile {
  const env = Object.entries(spec.env ?? {}).map(([key, value]) => `${key}=${value}\n`);
  const jobs = spec.jobs.map(
    (job) =>
      `${job.comment === undefined ? '' : `# ${job.comment}\n`}${job.schedule} ${job.user ?? 'root'} ${job.job.replaceAll('%', '\\%')}\n`,
  );
  return {
    path: `/etc/cron.d/${spec.name}`,
    content: [...env, ...jobs].join(''),
    mode: '0644',
    owner: 'root',
    group: 'root',
  };
}
