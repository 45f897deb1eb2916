import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDocument } from '../document/parseDocument.ts';
import { problemSentence } from '../document/problemSentence.ts';
import { groupsInEvidence } from '../evidence/cohortEvidence.ts';
import { loadEvidence } from '../evidence/evidence.ts';
import { messagesIn, type Language } from '../message/language.ts';
import { QuantityFormat } from '../quantity/format.ts';
import { expectNotebook } from './expectNotebook.ts';
import { resultAsCsv, resultAsJson, resultAsTable } from './formatResult.ts';

/** Exit code for what the user can mend: a bad file or a bad option. */
const USER_ERROR = 2;

const outcome = run(process.argv.slice(2));
if (outcome.warning !== undefined) process.stderr.write(`${outcome.warning}\n`);
if (outcome.output !== undefined) process.stdout.write(`${outcome.output}\n`);
process.exitCode = outcome.exitCode;

interface Outcome {
  readonly exitCode: number;
  readonly output?: string;
  readonly warning?: string;
}

function run(args: readonly string[]): Outcome {
  const refuse = (sentence: string): Outcome => ({ exitCode: USER_ERROR, warning: sentence });
  const parsed = readOptions(args);
  if (typeof parsed === 'string') {
    const { unknownOption, usage } = messagesIn('sv').commandLine;
    return refuse(`${unknownOption(parsed)}\n${usage}`);
  }
  const { file, format, ids, exact, language } = parsed;
  const messages = messagesIn(language).commandLine;
  if (file === undefined) return refuse(`${messages.noFile}\n${messages.usage}`);
  if (!['json', 'csv', 'table'].includes(format)) return refuse(messages.unknownFormat(format));
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return refuse(messages.unreadable(file));
  }
  const evidence = loadEvidence();
  const notebook = parseDocument(text, groupsInEvidence(evidence));
  if (!notebook.ok) {
    const numbers = new QuantityFormat(language);
    return refuse(notebook.problems.map((each) => problemSentence(each, numbers)).join('\n'));
  }
  const { document, scenarios } = notebook;
  const unknown = ids.find((id) => !scenarios.has(id));
  if (unknown !== undefined) {
    return refuse(messages.unknownScenario(unknown, [...scenarios.keys()].join(', ')));
  }
  const result = expectNotebook(document, scenarios, evidence, ids, language);
  const output =
    format === 'csv'
      ? resultAsCsv(result)
      : format === 'table'
        ? resultAsTable(result, language)
        : resultAsJson(result);
  return { exitCode: 0, output, ...(!exact && { warning: messages.notSimulated }) };
}

interface Options {
  readonly file: string | undefined;
  readonly format: string;
  readonly ids: readonly string[];
  readonly exact: boolean;
  readonly language: Language;
}

/** The options, or the one that is not known. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        scenario: { type: 'string', multiple: true },
        exact: { type: 'boolean' },
        format: { type: 'string' },
        language: { type: 'string' },
      },
    });
    return {
      file: positionals[0],
      format: values.format ?? 'json',
      ids: values.scenario ?? [],
      exact: values.exact ?? false,
      language: values.language === 'en' ? 'en' : 'sv',
    };
  } catch (error) {
    const option = /'(-[^']*)'/.exec(error instanceof Error ? error.message : '');
    return option?.[1] ?? args.find((arg) => arg.startsWith('-')) ?? '';
  }
}
