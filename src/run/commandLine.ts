import { parseArgs } from 'node:util';
import { notebookSchema } from '../document/notebookDocument.ts';
import { notebookJsonSchema } from '../document/notebookJsonSchema.ts';
import { LARGEST_FILE_CHARACTERS } from '../document/notebookLimits.ts';
import { parseDocument } from '../document/parseDocument.ts';
import type { Problem } from '../document/problem.ts';
import { problemSentence } from '../document/problemSentence.ts';
import { readBytes } from '../document/readBytes.ts';
import { groupsInEvidence } from '../evidence/cohortEvidence.ts';
import { loadEvidence } from '../evidence/evidence.ts';
import { withOwn } from '../evidence/withOwn.ts';
import { LANGUAGES, messagesIn, type Language } from '../message/language.ts';
import { QuantityFormat } from '../quantity/format.ts';
import { expectNotebook } from './expectNotebook.ts';
import { forTerminal } from './forTerminal.ts';
import { resultAsCsv, resultAsJson, resultAsTable } from './formatResult.ts';
import { readInput } from './readInput.ts';
import { simulateNotebook } from './simulateNotebook.ts';

/** Problems of a file that are told one by one. */
const MOST_PROBLEMS = 8;

/** Exit code for what the user can mend: a bad file or a bad option. */
const USER_ERROR = 2;

// Who reads only the first lines has closed the pipe: nobody is left to tell.
process.stdout.on('error', () => process.exit());

const outcome = run(process.argv.slice(2));
if (outcome.warning !== undefined) process.stderr.write(`${forTerminal(outcome.warning)}\n`);
if (outcome.output !== undefined) process.stdout.write(`${forTerminal(outcome.output)}\n`);
process.exitCode = outcome.exitCode;

interface Outcome {
  readonly exitCode: number;
  readonly output?: string;
  readonly warning?: string;
}

function run(args: readonly string[]): Outcome {
  const refuse = (sentence: string): Outcome => ({ exitCode: USER_ERROR, warning: sentence });
  const parsed = readOptions(args);
  const messages = messagesIn(languageIn(args)).commandLine;
  if ('refused' in parsed) return refuse(`${parsed.refused}\n${messages.usage}`);
  const { files, format, ids, exact, language, replicates, schema, seed } = parsed;
  if (schema) return { exitCode: 0, output: JSON.stringify(notebookJsonSchema(), null, 2) };
  const [file, another] = files;
  if (file === undefined) return refuse(`${messages.noFile}\n${messages.usage}`);
  if (another !== undefined) return refuse(messages.oneFile(another));
  if (!isLanguage(language)) return refuse(messages.unknownLanguage(language));
  if (!['json', 'csv', 'table'].includes(format)) return refuse(messages.unknownFormat(format));
  if (replicates !== undefined && !areReplicates(replicates)) {
    return refuse(messages.badReplicates(replicates));
  }
  if (seed !== undefined && !notebookSchema.shape.seed.safeParse(seed).success) {
    return refuse(messages.badSeed);
  }
  const input = readInput(file);
  if (!input.ok && input.why === 'unreadable') return refuse(messages.unreadable(file));
  if (!input.ok) {
    const [value, expected] = [input.size, LARGEST_FILE_CHARACTERS];
    return refuse(sentencesOf([{ code: 'tooLarge', path: [], value, expected }], language));
  }
  const text = readBytes(input.bytes);
  if (text === undefined) return refuse(sentencesOf([{ code: 'notText', path: [] }], language));
  const reports = loadEvidence();
  const notebook = parseDocument(text, groupsInEvidence(reports));
  if (!notebook.ok) {
    return refuse(sentencesOf(notebook.problems, language));
  }
  const { scenarios } = notebook;
  const unknown = ids.find((id) => !scenarios.has(id));
  if (unknown !== undefined) {
    return refuse(messages.unknownScenario(unknown, [...scenarios.keys()].join(', ')));
  }
  const document = {
    ...notebook.document,
    ...(replicates !== undefined && { replicates: Number(replicates) }),
    ...(seed !== undefined && { seed }),
  };
  const evidence = withOwn(reports, document.evidence);
  const result = exact
    ? expectNotebook(document, scenarios, evidence, ids, language)
    : simulateNotebook(document, scenarios, evidence, ids, language);
  const output =
    format === 'csv'
      ? resultAsCsv(result)
      : format === 'table'
        ? resultAsTable(result, language)
        : resultAsJson(result);
  return { exitCode: 0, output };
}

function areReplicates(text: string): boolean {
  return /^\d+$/.test(text) && notebookSchema.shape.replicates.safeParse(Number(text)).success;
}

function sentencesOf(problems: readonly Problem[], language: Language): string {
  const numbers = new QuantityFormat(language);
  const told = problems.slice(0, MOST_PROBLEMS).map((each) => problemSentence(each, numbers));
  const more = problems.length - told.length;
  if (more > 0) told.push(messagesIn(language).app.moreProblems(numbers.number(more)));
  return told.join('\n');
}

function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** The language asked for, also when the rest of the line cannot be read. */
function languageIn(args: readonly string[]): Language {
  return /(^| )--language[ =]en( |$)/.test(args.join(' ')) ? 'en' : 'sv';
}

interface Options {
  readonly files: readonly string[];
  readonly format: string;
  readonly ids: readonly string[];
  readonly exact: boolean;
  readonly language: string;
  readonly replicates: string | undefined;
  /** Prints the format of a notebook instead of computing one. */
  readonly schema: boolean;
  readonly seed: string | undefined;
}

/** The options, or why one of them cannot be read. */
function readOptions(args: readonly string[]): Options | { readonly refused: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        scenario: { type: 'string', multiple: true },
        exact: { type: 'boolean' },
        format: { type: 'string' },
        language: { type: 'string' },
        replicates: { type: 'string' },
        schema: { type: 'boolean' },
        seed: { type: 'string' },
      },
    });
    return {
      files: positionals,
      format: values.format ?? 'json',
      // `--scenario a b` leaves b among the positionals.
      ids: [...(values.scenario ?? []), ...positionals.slice(1)],
      exact: values.exact ?? false,
      language: values.language ?? 'sv',
      replicates: values.replicates,
      schema: values.schema ?? false,
      seed: values.seed,
    };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const { badOption, unknownOption } = messagesIn(languageIn(args)).commandLine;
    const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? args.join(' ');
    const isKnown = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    return { refused: (isKnown ? badOption : unknownOption)(option) };
  }
}
