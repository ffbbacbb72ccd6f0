import type { Json, JsonObject } from '../model/json.ts';
import { analyseExpression, analyseTemplate } from './template/analyse.ts';
import { isTemplate } from './template/render.ts';
import type { Uses } from './template/reference.ts';
import { own, type Layers, type World } from './world.ts';

/** A text to be evaluated: a template, or an expression as in `when`. */
export interface Text {
  readonly kind: 'template' | 'expression';
  readonly text: string;
}

/** All templates in plain data. */
export function templatesIn(value: Json | undefined): readonly Text[] {
  if (typeof value === 'string') return isTemplate(value) ? [{ kind: 'template', text: value }] : [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(templatesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value as JsonObject).flatMap(templatesIn);
}

/** What a text mentions; a condition with braces is read as the template that it is. */
export function usesOf({ kind, text }: Text): Uses {
  return kind === 'expression' && !isTemplate(text)
    ? analyseExpression(text).uses
    : analyseTemplate(text).uses;
}

/** Names of registered variables that texts read, also through written variables and other hosts' `hostvars`. */
export function readsOf(world: World, texts: readonly Text[], layers: Layers): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const note = (name: string): void => {
    if (world.registered.has(name)) found.add(name);
  };
  const visit = (text: Text): void => {
    for (const { root, steps } of usesOf(text).references) {
      if (root === 'hostvars') {
        const name = steps[1] !== undefined && 'key' in steps[1] ? String(steps[1].key) : undefined;
        for (const each of name === undefined ? world.registered.keys() : [name]) note(each);
        if (name !== undefined) through(name);
      } else {
        note(root);
        through(root);
      }
    }
  };
  const through = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const value of writtenAs(world, layers, name)) templatesIn(value).forEach(visit);
  };
  texts.forEach(visit);
  return found;
}

function writtenAs(world: World, layers: Layers, name: string): readonly (Json | undefined)[] {
  return [
    ...layers.map(({ values }) => own(values, name)),
    ...Object.values(world.inventory.hosts).map(({ vars }) => own(vars, name)),
    own(world.inventory.vars, name),
  ];
}
