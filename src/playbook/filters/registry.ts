import { dataFilters } from './data.ts';
import type { Filter, Test } from './guard.ts';
import { regexFilters, regexTests } from './regex.ts';
import { ansibleTests } from './tests.ts';
import { textFilters } from './text.ts';

/** Filters of our own, by name; they stand in for the engine's of the same name. */
export const filters: Readonly<Record<string, Filter>> = { ...textFilters, ...dataFilters, ...regexFilters };

/** Tests of our own, by name. */
export const tests: Readonly<Record<string, Test>> = { ...ansibleTests, ...regexTests };

/** What minijinja-js 2.11 itself has, so that an unknown name is found before anything is run. */
const engineFilters =
  'abs attr batch bool capitalize chain count d default dictsort e escape filesizeformat first float groupby indent int items join last length lines list lower map max min pluralize pprint reject rejectattr replace reverse round safe select selectattr slice sort split string striptags sum title tojson trim truncate unique upper';
const engineTests =
  'boolean defined divisibleby endingwith eq equalto escaped even false filter float ge greaterthan gt in int integer iterable le lessthan lower lt mapping ne none number odd safe sameas sequence startingwith string test true undefined upper True False None';
const engineFunctions = 'range dict namespace cycler joiner lookup query loop caller super';

export const filterNames: ReadonlySet<string> = new Set([
  ...Object.keys(filters),
  ...engineFilters.split(' '),
]);
export const testNames: ReadonlySet<string> = new Set([...Object.keys(tests), ...engineTests.split(' ')]);
export const functionNames: ReadonlySet<string> = new Set(engineFunctions.split(' '));
