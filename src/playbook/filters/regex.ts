import type { Json } from '../../model/json.ts';
import { listOf, textOf, type Filter, type Test } from './guard.ts';

/** A regular expression as Python writes it, as far as it differs: named groups, `\A`, `\Z` and flags in front. */
function pythonRegex(pattern: Json | undefined, named: Readonly<Record<string, Json>>, flags = ''): RegExp {
  let source = textOf(pattern);
  let all = flags + (named['ignorecase'] === true ? 'i' : '') + (named['multiline'] === true ? 'm' : '');
  const inFront = /^\(\?([ims]+)\)/.exec(source);
  if (inFront !== null) {
    source = source.slice(inFront[0].length);
    all += inFront[1] ?? '';
  }
  source = source.replaceAll('(?P<', '(?<').replace(/\(\?P=(\w+)\)/g, '\\k<$1>');
  source = source.replace(/\\([AZ])/g, (_, end) => (end === 'A' ? '(?<![^])' : '(?![^])'));
  try {
    return new RegExp(source, [...new Set(all)].join(''));
  } catch (error) {
    throw new Error(`${JSON.stringify(textOf(pattern))} is no regular expression`, { cause: error });
  }
}

/** What `\1`, `\g<1>` and `\g<name>` of a replacement stand for. */
function fillIn(
  replacement: string,
  groups: readonly string[],
  names: Readonly<Record<string, string>>,
): string {
  return replacement.replace(/\\(\d)|\\g<(\w+)>|\\\\/g, (_, digit?: string, name?: string) => {
    const key = digit ?? name;
    if (key === undefined) return '\\';
    return (/^\d+$/.test(key) ? groups[Number(key)] : names[key]) ?? '';
  });
}

export const regexFilters: Readonly<Record<string, Filter>> = {
  regex_replace: (value, [pattern, by], named) => {
    const replacement = textOf(by);
    return textOf(value).replace(pythonRegex(pattern, named, 'g'), (...found: unknown[]) => {
      const names = typeof found.at(-1) === 'object' ? (found.pop() as Record<string, string>) : {};
      return fillIn(replacement, found.slice(0, -2) as string[], names);
    });
  },
  regex_search: (value, [pattern, ...groups], named) => {
    const found = pythonRegex(pattern, named).exec(textOf(value));
    if (found === null) return null;
    if (groups.length === 0) return found[0];
    return groups.map((group) => fillIn(textOf(group), found, found.groups ?? {}));
  },
  regex_findall: (value, [pattern], named) =>
    [...textOf(value).matchAll(pythonRegex(pattern, named, 'g'))].map((found) => {
      const groups = found.slice(1);
      return groups.length > 1 ? groups : (groups[0] ?? found[0]);
    }),
  regex_escape: (value) => textOf(value).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
};

export const regexTests: Readonly<Record<string, Test>> = {
  match: (value, [pattern], named) => pythonRegex(pattern, named, 'y').test(textOf(value)),
  search: (value, [pattern], named) => pythonRegex(pattern, named).test(textOf(value)),
  regex: (value, [pattern], named) => pythonRegex(pattern, named).test(textOf(value)),
  contains: (value, [item]) =>
    typeof value === 'string' ? value.includes(textOf(item)) : listOf(value).includes(item ?? null),
};
