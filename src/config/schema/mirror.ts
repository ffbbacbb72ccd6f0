import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { absolutePath, duration, shortName } from './parts.ts';

/** One entry of `mirror`. */
export const mirrorSchema = {
  type: 'object',
  title: 'a map with path',
  description: 'A directory tree kept equal on the standby, which pulls it.',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: {
      ...absolutePath,
      description: 'The directory, on the primary. A final slash makes no difference.',
      examples: ['/opt/cycle_server'],
    },
    standby_path: {
      ...absolutePath,
      description: 'Where it goes on the standby. Default: the same path.',
      examples: ['/srv/copy/cycle_server'],
    },
    name: {
      ...shortName,
      description: 'Its name in messages and status. Default: made from the path.',
      examples: ['cycle-server'],
    },
    exclude: {
      type: 'array',
      title: 'a list of rsync patterns',
      maxItems: 1000,
      description:
        'What is left out: patterns as rsync(1) has them; a leading slash is the mirror’s own top.',
      items: {
        type: 'string',
        title: 'a pattern of rsync',
        pattern: '^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007f]+$',
        maxLength: 1024,
      },
      examples: [['data/', 'logs/', 'license.dat']],
    },
    schedule: {
      type: 'string',
      title: 'a cron schedule of five fields',
      description: 'When the standby pulls: five cron fields. Or use every.',
      examples: ['0,30 * * * *'],
    },
    every: {
      ...duration,
      description: 'Instead of schedule: pull this often. Must divide an hour or a day evenly.',
      examples: ['30m'],
    },
    keep_deleted: {
      type: ['string', 'integer'],
      title: 'a duration such as 7d, or 0',
      description:
        'Deleted and overwritten files are kept this long beside the standby’s copy; 0 turns it off. Default: 7d.',
      pattern: duration.pattern,
      maximum: 0,
      minimum: 0,
      examples: ['7d', 0],
    },
    max_delete: {
      type: ['string', 'integer'],
      title: 'a percentage such as 25%, or a number of files',
      description: 'A run that would delete more than this is held back (guard mass-change). Default: 25%.',
      pattern: '^(?:100|[1-9]?[0-9])%$',
      minimum: 0,
      maximum: 2147483647,
      examples: ['25%', 1000],
    },
    compare: {
      type: 'string',
      title: 'a cron schedule of five fields, or never',
      description:
        'When every file is read on both hosts and compared by content, which finds what size and time do not tell. Default: once a week, in the night to Sunday.',
      examples: ['20 3 * * 0', 'never'],
    },
    require_mount: {
      type: 'boolean',
      description: 'true: the path must be a mount point, or nothing runs. Default: false.',
      examples: [false],
    },
    allow_system: {
      type: 'boolean',
      description:
        'true: take a directory that belongs to the operating system, such as /etc. Default: false.',
      examples: [false],
    },
    include_identity: {
      type: 'boolean',
      description:
        'true: carry also what makes a host itself (machine-id, names, fstab, network, host keys of ssh), where the mirror would put it in the place of the standby’s own. Default: false, it is left out.',
      examples: [false],
    },
    bandwidth: {
      type: 'string',
      title: 'a rate such as 20MiB/s (KiB/s, MiB/s, GiB/s, KB/s, MB/s or GB/s)',
      description: 'At most this much per second. Default: no limit.',
      pattern: '^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$',
      examples: ['20MiB/s'],
    },
    watch: {
      type: 'boolean',
      description:
        'true: pulled within seconds of a change (inotify), besides by schedule; for trees of some thousand directories. Default: false.',
      examples: [true],
    },
    compress: {
      enum: ['zstd', 'none'],
      description: 'Compression on the wire. Default: none.',
      examples: ['zstd'],
    },
  },
  oneOf: [{ required: ['schedule'] }, { required: ['every'] }],
} as const satisfies JSONSchema;
export type WrittenMirror = FromSchema<typeof mirrorSchema>;
