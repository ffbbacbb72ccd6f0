import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Json } from '../../model/json.ts';
import { setProperty } from './property.ts';
import type { Mark } from './mark.ts';
import { readKey, readScalar } from './scalar.ts';
import { maxDepth } from './tokens.ts';
import { templateHint, templateMessage } from './template.ts';

/** Aliases are followed, but a document may not grow by them beyond this many values. */
const maxValues = 100_000;

export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

interface Walk {
  readonly faults: Fault[];
  /** Anchors seen so far; `null` while the value they name is still being read. */
  readonly anchors: Map<string, Mark | null>;
  /** Keys that merges have copied so far. */
  copied: number;
}

/** Turns a composed document into plain values with their places. Its depth is already limited (tokens.ts). */
export function walkDocument(root: Node | null): { readonly mark: Mark; readonly faults: readonly Fault[] } {
  const walk: Walk = { faults: [], anchors: new Map(), copied: 0 };
  return { mark: readNode(walk, root, 0), faults: walk.faults };
}

function readNode(walk: Walk, node: Node | null, fallback: number): Mark {
  if (node === null) return leaf(null, fallback);
  const at = node.range?.[0] ?? fallback;
  if (isAlias(node)) return readAlias(walk, node, at);
  const { anchor } = node;
  if (anchor !== undefined) walk.anchors.set(anchor, null);
  const mark = readValue(walk, node, at);
  if (anchor !== undefined) walk.anchors.set(anchor, mark);
  return mark;
}

function readValue(walk: Walk, node: Node, at: number): Mark {
  if (isMap(node)) return readMap(walk, node, at);
  if (isSeq(node)) return readSeq(walk, node, at);
  if (!isScalar(node)) return leaf(null, at);
  const scalar = readScalar(node);
  if (scalar.fault !== undefined) walk.faults.push({ offset: at, ...scalar.fault });
  return { ...leaf(scalar.value, at), ...(scalar.written === undefined ? {} : { written: scalar.written }) };
}

function leaf(value: Json, at: number): Mark {
  return { value, at, size: 1, depth: 0 };
}

function readAlias(walk: Walk, node: Alias, at: number): Mark {
  const mark = walk.anchors.get(node.source);
  if (mark !== undefined && mark !== null) return { ...mark, at };
  walk.faults.push({
    offset: at,
    message:
      mark === null
        ? `*${node.source} stands inside the value that it names`
        : `nothing is named &${node.source} above`,
  });
  return leaf(null, at);
}

function readSeq(walk: Walk, node: YAMLSeq, at: number): Mark {
  const items = new Map<number, Mark>();
  node.items.forEach((item, index) => items.set(index, readNode(walk, item as Node | null, at)));
  return collect(
    walk,
    at,
    [...items.values()].map((mark) => mark.value),
    items,
  );
}

function readMap(walk: Walk, node: YAMLMap, at: number): Mark {
  const own = new Map<string, Mark>();
  const merged = new Map<string, Mark>();
  for (const pair of node.items) {
    const key = readKey(pair.key as Node | null);
    const keyAt = (pair.key as Node | null)?.range?.[0] ?? at;
    const value = readNode(walk, pair.value as Node | null, keyAt);
    if (key.kind === 'merge') mergeInto(walk, merged, value);
    else if (key.kind === 'bad') walk.faults.push(badKey(pair.key as Node | null, keyAt, at));
    else if (own.has(key.text))
      walk.faults.push({
        offset: keyAt,
        message: `the key "${key.text}" stands here twice`,
        hint: 'remove or rename one',
      });
    else own.set(key.text, { ...value, key: keyAt });
  }
  for (const [key, mark] of merged) if (!own.has(key)) own.set(key, mark);
  const value = {};
  for (const [key, mark] of own) setProperty(value, key, mark.value);
  return collect(walk, at, value, own);
}

function badKey(key: Node | null, keyAt: number, mapAt: number): Fault {
  if (isMap(key)) return { offset: mapAt, message: templateMessage, hint: templateHint };
  return { offset: keyAt, message: 'a key must be a word', hint: 'put it in quotes' };
}

/** `<<`: the keys of a map, or of several in a list, the first of which wins (yaml.org/type/merge.html). */
function mergeInto(walk: Walk, merged: Map<string, Mark>, from: Mark): void {
  const sources = Array.isArray(from.value) ? [...(from.items?.values() ?? [])] : [from];
  for (const source of sources) {
    if (source.value === null || typeof source.value !== 'object' || Array.isArray(source.value)) {
      walk.faults.push({ offset: source.at, message: '<< takes a map, or a list of maps' });
      continue;
    }
    walk.copied += source.items?.size ?? 0;
    if (walk.copied > maxValues) {
      walk.faults.push({ offset: from.at, message: `merges copy more than ${String(maxValues)} keys` });
      return;
    }
    for (const [key, mark] of source.items ?? []) if (!merged.has(String(key))) merged.set(String(key), mark);
  }
}

function collect(walk: Walk, at: number, value: Json, items: ReadonlyMap<string | number, Mark>): Mark {
  let size = 1;
  let depth = 0;
  for (const item of items.values()) {
    size += item.size;
    depth = Math.max(depth, item.depth);
  }
  if (size <= maxValues && depth < maxDepth) return { value, at, items, size, depth: depth + 1 };
  const message =
    size > maxValues
      ? `aliases make this more than ${String(maxValues)} values`
      : `nested deeper than ${String(maxDepth)} levels by aliases`;
  walk.faults.push({ offset: at, message });
  return leaf(null, at);
}
