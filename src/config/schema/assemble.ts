import { inventorySchema } from './inventory.ts';
import { pairSchema } from './pair.ts';
import { playbookSchema } from './playbook.ts';
import { relaxArguments } from './relax.ts';

/** What the schemas need to know of a module; config meets modules only here, by way of scripts/generate.js. */
export interface Describes {
  readonly name: string;
  readonly summary: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly shorthand?: string;
}

const draft = { $schema: 'http://json-schema.org/draft-07/schema#' };

/** The schemas of the three kinds of file, by file name, and each module's own for arguments whose templates are rendered. */
export function assembleSchemas(modules: Readonly<Record<string, Describes>>) {
  const entries = Object.entries(modules).sort(([a], [b]) => (a < b ? -1 : 1));
  const relaxed = entries.map(([name, module]) => {
    const schema = { description: module.summary, ...module.schema };
    return [name, relaxArguments(schema, module.shorthand)] as const;
  });
  return {
    files: {
      'inventory.schema.json': { ...draft, $id: 'inventory.schema.json', ...inventorySchema },
      'pair.schema.json': { ...draft, $id: 'pair.schema.json', ...pairSchema },
      'playbook.schema.json': {
        ...draft,
        $id: 'playbook.schema.json',
        ...playbookSchema(Object.fromEntries(relaxed)),
      },
    },
    arguments: Object.fromEntries(entries.map(([name, module]) => [name, module.schema])),
  };
}
