import type { Json } from '../../model/json.ts';
import { listOf, mapOf, same, textOf, type Filter } from './guard.ts';

/** Filters of lists and maps that Ansible's users expect and the engine lacks. */
export const dataFilters: Readonly<Record<string, Filter>> = {
  mandatory: (value, [message]) => {
    if (value === null)
      throw new Error(message === undefined ? 'a mandatory value is missing' : textOf(message));
    return value;
  },
  ternary: (value, [yes = null, no = null, none]) => {
    if (value === null && none !== undefined) return none;
    return truthy(value) ? yes : no;
  },
  combine: (value, args, named) =>
    args.reduce<Json>((below, above) => merge(below, above, named['recursive'] === true), mapOf(value)),
  dict2items: (value, _args, named) =>
    Object.entries(mapOf(value)).map(([key, inner]) => ({
      [textOf(named['key_name'] ?? 'key')]: key,
      [textOf(named['value_name'] ?? 'value')]: inner,
    })),
  items2dict: (value, _args, named) =>
    Object.fromEntries(
      listOf(value).map((item) => [
        textOf(mapOf(item)[textOf(named['key_name'] ?? 'key')]),
        mapOf(item)[textOf(named['value_name'] ?? 'value')] ?? null,
      ]),
    ),
  flatten: (value, [levels], named) => flatten(listOf(value), Number(named['levels'] ?? levels ?? 99)),
  union: (value, [other]) => distinct([...listOf(value), ...listOf(other)]),
  intersect: (value, [other]) => distinct(listOf(value).filter((item) => has(listOf(other), item))),
  difference: (value, [other]) => distinct(listOf(value).filter((item) => !has(listOf(other), item))),
  symmetric_difference: (value, [other]) => {
    const [a, b] = [listOf(value), listOf(other)];
    return distinct([...a.filter((item) => !has(b, item)), ...b.filter((item) => !has(a, item))]);
  },
  zip: (value, [other]) => {
    const second = listOf(other);
    return listOf(value)
      .slice(0, second.length)
      .map((item, index) => [item, second[index] ?? null]);
  },
  extract: (value, [from]) =>
    Array.isArray(from)
      ? ((from as readonly Json[])[Number(value)] ?? null)
      : (mapOf(from)[textOf(value)] ?? null),
};

/** What counts as true in a condition, as in Jinja. */
export function truthy(value: Json): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

export function has(list: readonly Json[], item: Json): boolean {
  return list.some((other) => same(other, item));
}

function distinct(list: readonly Json[]): readonly Json[] {
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}

function flatten(list: readonly Json[], levels: number): readonly Json[] {
  return list.flatMap((item): readonly Json[] => {
    if (item === null) return [];
    return Array.isArray(item) && levels > 0 ? flatten(item as readonly Json[], levels - 1) : [item];
  });
}

function merge(below: Json, above: Json, deep: boolean): Json {
  const [low, high] = [mapOf(below), mapOf(above)];
  const merged = Object.entries(high).map(([key, value]): [string, Json] => {
    const under = Object.hasOwn(low, key) ? low[key] : undefined;
    return [key, deep && isMap(under) && isMap(value) ? merge(under, value, deep) : value];
  });
  return { ...low, ...Object.fromEntries(merged) };
}

function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
