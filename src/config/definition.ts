import { dirname, isAbsolute, join } from 'node:path';
import type { Inventory } from '../model/inventory.ts';
import type { JsonObject } from '../model/json.ts';
import type { Pair } from '../model/pair.ts';
import type { Checked, Problem } from '../model/problem.ts';
import { readDraft } from './draft.ts';
import type { ReadFile } from './files.ts';
import { inventory as inventoryValidator, pair as pairValidator } from './generated/definition.js';
import { readYaml } from './read.ts';
import { resolveInventory } from './resolve/inventory.ts';
import { resolvePair } from './resolve/pair.ts';
import { checkInventory, checkPair, warnPair } from './rules/rules.ts';
import type { WrittenInventory } from './schema/inventory.ts';
import type { WrittenPair } from './schema/pair.ts';
import { atMost, inOrder, validate } from './validate/validate.ts';
import type { Located } from './yaml/located.ts';

export interface DefinitionRequest {
  readonly readFile: ReadFile;
  readonly pairPath: string;
  /** Wins over the pair's own `inventory:` key; default `inventory.yml` beside the pair. */
  readonly inventoryPath?: string;
  /** `--extra-vars`: laid over the pair's `vars`. */
  readonly extraVars?: JsonObject;
}

export interface Definition {
  readonly pair: Pair;
  readonly inventory: Inventory;
  readonly pairFile: string;
  readonly inventoryFile: string;
  readonly extraVars: JsonObject;
  /** Places in the pair's file, for problems that are found later (`failover.before`, `failover.after`, compile). */
  readonly source: Located;
}

/** Reads and checks both files: the model with every default, or all problems of both at once. Never throws for what a user wrote. */
export async function loadDefinition(request: DefinitionRequest): Promise<Checked<Definition>> {
  const { readFile, pairPath, extraVars = {} } = request;
  const pairFile = await readYaml(readFile, pairPath, 'name the pair’s file, or begin with: pairctl init');
  const inventoryFile = request.inventoryPath ?? inventoryBeside(pairPath, pairFile);
  if (inventoryFile === undefined) return { ok: false, problems: problemsOf(pairFile) };
  const inventory = await readInventory(readFile, inventoryFile);
  if (!pairFile.ok) return { ok: false, problems: [...pairFile.problems, ...inventory.problems] };
  const source = pairFile.value;
  const schemaProblems = validate(pairValidator, source);
  const draft: Partial<WrittenPair> =
    schemaProblems.length === 0 ? asPair(source) : readDraft(pairValidator, source, 'entries');
  const context = { pair: draft, at: source, inventory: inventory.draft };
  const found = atMost(inOrder([...schemaProblems, ...checkPair(context)]), source.file);
  const problems = [...found, ...inventory.problems];
  if (problems.length > 0 || inventory.source === undefined) return { ok: false, problems };
  return {
    ok: true,
    value: {
      pair: resolvePair(asPair(source), extraVars),
      inventory: resolveInventory(asInventory(inventory.source)),
      pairFile: pairPath,
      inventoryFile,
      extraVars,
      source,
    },
    warnings: atMost(warnPair(context), source.file),
  };
}

interface ReadInventory {
  readonly source: Located | undefined;
  /** What of it can be worked with; undefined when nothing can. */
  readonly draft: Partial<WrittenInventory> | undefined;
  readonly problems: readonly Problem[];
}

async function readInventory(readFile: ReadFile, file: string): Promise<ReadInventory> {
  const advice = 'name it by --inventory or by inventory: in the pair’s file';
  const loaded = await readYaml(readFile, file, advice);
  if (!loaded.ok) return { source: undefined, draft: undefined, problems: loaded.problems };
  const source = loaded.value;
  const problems = validate(inventoryValidator, source);
  const draft: Partial<WrittenInventory> =
    problems.length === 0 ? asInventory(source) : readDraft(inventoryValidator, source, 'keys');
  const found = checkInventory({ inventory: draft, at: source });
  return { source, draft, problems: atMost(inOrder([...problems, ...found]), file) };
}

/** The inventory that a pair names, from the pair's own directory; undefined when the pair cannot be read, and so names none. */
function inventoryBeside(pairPath: string, pair: Checked<Located>): string | undefined {
  if (!pair.ok) return undefined;
  const { value } = pair.value;
  const key =
    value !== null && typeof value === 'object' && 'inventory' in value ? value.inventory : undefined;
  const name = typeof key === 'string' && key !== '' && !key.includes('\0') ? key : 'inventory.yml';
  return isAbsolute(name) ? name : join(dirname(pairPath), name);
}

function problemsOf(checked: Checked<unknown>): readonly Problem[] {
  return checked.ok ? [] : checked.problems;
}

/** What fits its schema is of its type: here alone, and for the inventory below, that is taken for granted. */
function asPair(source: Located): WrittenPair {
  return source.value as unknown as WrittenPair;
}

function asInventory(source: Located): WrittenInventory {
  return source.value as unknown as WrittenInventory;
}
