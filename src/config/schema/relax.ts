/** A JSON Schema as plain data. */
type Schema = Readonly<Record<string, unknown>>;

const template = '\\{\\{';
/** Keywords whose value is one schema, and those whose value is a map or list of schemas. */
const inner = ['items', 'additionalProperties', 'contains', 'not'] as const;
const named = ['properties', 'patternProperties'] as const;
const several = ['anyOf', 'oneOf', 'allOf'] as const;

/** A module's arguments as a playbook may write them: any value, but not the map of arguments itself, may be a text with `{{`. */
export function relaxArguments(schema: Schema, shorthand: string | undefined): Schema {
  const relaxed = relaxInside(schema);
  if (shorthand === undefined) return relaxed;
  const { description, title, ...map } = relaxed;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [{ type: 'string', minLength: 1 }, map],
  };
}

function relaxValue(schema: unknown): unknown {
  if (!isSchema(schema)) return schema;
  const relaxed = relaxInside(schema);
  const { type } = relaxed;
  if ('enum' in relaxed || 'const' in relaxed) return orTemplate(relaxed);
  if (several.some((key) => key in relaxed) && type === undefined) return relaxed;
  if (type === undefined) return relaxed;
  const types = (Array.isArray(type) ? type : [type]) as readonly string[];
  const pattern = types.includes('string') ? merged(relaxed['pattern']) : template;
  if (pattern === undefined) return relaxed;
  return { ...relaxed, type: [...new Set([...types, 'string'])], pattern };
}

/** A text that had a pattern may have a template instead; one that had none may be anything already. */
function merged(pattern: unknown): string | undefined {
  return typeof pattern === 'string' ? `(?:${pattern})|${template}` : undefined;
}

function orTemplate(schema: Schema): Schema {
  const { description, title, ...rest } = schema;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [rest, { type: 'string', pattern: template }],
  };
}

function relaxInside(schema: Schema): Schema {
  const relaxed: Record<string, unknown> = { ...schema };
  for (const key of inner) if (isSchema(schema[key])) relaxed[key] = relaxValue(schema[key]);
  for (const key of named) {
    const map = schema[key];
    if (isSchema(map))
      relaxed[key] = Object.fromEntries(
        Object.entries(map).map(([name, value]) => [name, relaxValue(value)]),
      );
  }
  for (const key of several) {
    const list = schema[key];
    if (Array.isArray(list)) relaxed[key] = list.map((part) => relaxBranch(part));
  }
  return relaxed;
}

/** Branches that only require keys stay as they are; the others are values again. */
function relaxBranch(branch: unknown): unknown {
  return isSchema(branch) && Object.keys(branch).every((key) => key === 'required')
    ? branch
    : relaxValue(branch);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
