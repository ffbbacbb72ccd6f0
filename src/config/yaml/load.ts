import { Composer, type Document, type YAMLError } from 'yaml';
import type { Checked, Problem } from '../../model/problem.ts';
import { decode } from './decode.ts';
import { codeFrame } from './frame.ts';
import type { Located } from './located.ts';
import { locate } from './locate.ts';
import { lineAt, makeSource, placeAt, type Source } from './source.ts';
import { hasBareTemplate, templateHint, templateMessage } from './template.ts';
import { readTokens } from './tokens.ts';
import { walkDocument, type Fault } from './walk.ts';

/** More problems than this of one file are not listed: the first ones explain the rest. */
const maxProblems = 50;

/**
 * Reads one YAML 1.2 document (core schema) into plain data with places. Refuses, before composing anything, what is larger than 256 KiB,
 * deeper than 64 levels, or not UTF-8. Duplicate keys are problems, merge keys work, aliases cannot make it grow without limit.
 */
export function loadYaml(content: string | Uint8Array, file: string): Checked<Located> {
  const decoded = decode(content, file);
  if (!decoded.ok) return decoded;
  const source = makeSource(file, decoded.value);
  const tokens = readTokens(source.text);
  if (!tokens.ok) return { ok: false, problems: [problemAt(source, tokens)] };
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens.tokens, true, source.text.length)];
  const [document] = documents;
  if (document === undefined)
    return { ok: false, problems: [{ place: placeAt(source, 0), message: 'the file is empty' }] };
  const faults = documentFaults(documents, document, source);
  const walked = faults.length > 0 ? undefined : walkDocument(document.contents);
  const all = walked === undefined ? faults : walked.faults;
  if (all.length > 0) return { ok: false, problems: listed(source, all) };
  if (walked === undefined || walked.mark.value === null)
    return {
      ok: false,
      problems: [
        {
          place: placeAt(source, 0),
          message: source.text.trim() === '' ? 'the file is empty' : 'the file holds nothing but comments',
        },
      ],
    };
  return { ok: true, value: locate(source, walked.mark), warnings: [] };
}

function documentFaults(
  documents: readonly Document[],
  document: Document,
  source: Source,
): readonly Fault[] {
  const version = document.directives?.yaml.explicit === true ? document.directives.yaml.version : '1.2';
  if (version !== '1.2')
    return [
      { offset: 0, message: `%YAML ${version}: only YAML 1.2 is read here`, hint: 'remove the directive' },
    ];
  const faults = [...document.errors, ...document.warnings]
    .slice(0, maxProblems * 4)
    .map((error) => explain(error, source));
  const second = documents[1];
  if (second !== undefined)
    faults.push({
      offset: second.range?.[0] ?? 0,
      message: 'a second document begins here',
      hint: 'one file holds one document: remove the --- line',
    });
  return faults;
}

/** What the parser found, with the remedy for what people most often run into. */
function explain(error: YAMLError, source: Source): Fault {
  const offset = Math.min(error.pos[0], source.text.length);
  const { line: number, column } = placeAt(source, offset);
  const line = lineAt(source, number) ?? '';
  if (hasBareTemplate(line))
    return { offset: offset - column + 1 + line.indexOf('{{'), message: templateMessage, hint: templateHint };
  const hint =
    error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)
      ? 'indent with spaces: YAML takes no tabs there'
      : hints[error.code];
  return { offset, message: error.message.replace(/\s+/g, ' '), ...(hint === undefined ? {} : { hint }) };
}

const hints: Readonly<Record<string, string>> = {
  BAD_INDENT: 'entries of one map or list begin in the same column',
  MISSING_CHAR: 'a quote or bracket is not closed, or a space is missing',
  BAD_ALIAS: 'text that begins with * or & must be in quotes',
  BAD_SCALAR_START: 'text that begins with this character must be in quotes',
  MULTILINE_IMPLICIT_KEY: 'is a colon missing, or a quote left open?',
  BAD_DQ_ESCAPE: 'a backslash in double quotes is an escape; use single quotes for plain text',
  TAG_RESOLVE_FAILED: 'leave the tag (!…) out',
};

/** One problem for each place, in order. */
function listed(source: Source, faults: readonly Fault[]): readonly Problem[] {
  const seen = new Set<number>();
  const once = faults.filter(({ offset }) => !seen.has(offset) && seen.add(offset));
  const ordered = [...once].sort((a, b) => a.offset - b.offset);
  const problems = ordered.slice(0, maxProblems).map((fault) => problemAt(source, fault));
  const more = ordered.length - problems.length;
  return more > 0
    ? [...problems, { message: `${source.file}: and ${String(more)} more problems` }]
    : problems;
}

function problemAt(source: Source, fault: Fault): Problem {
  const place = placeAt(source, fault.offset);
  return {
    place,
    message: fault.message,
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
    frame: codeFrame(source, place),
  };
}
