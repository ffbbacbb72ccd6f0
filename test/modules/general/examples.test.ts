import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../../src/config/arguments.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { modules } from '../../../src/modules/registry.ts';

describe('schemas', () => {
  for (const module of Object.values(modules)) {
    const examples = (module.schema['examples'] ?? []) as readonly JsonObject[];
    it(`${module.name}: its examples hold, every argument is described`, () => {
      for (const args of examples) expect(checkArguments(module.name, args)).toMatchObject({ ok: true });
      const properties = (module.schema['properties'] ?? {}) as Readonly<Record<string, JsonObject>>;
      const silent = Object.keys(properties).filter(
        (key) => typeof properties[key]?.['description'] !== 'string',
      );
      expect(silent).toEqual([]);
      if (module.shorthand !== undefined) expect(Object.keys(properties)).toContain(module.shorthand);
    });
  }
});
