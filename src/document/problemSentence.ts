import { messagesIn, type Messages } from '../message/language.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import type { Problem } from './problem.ts';

/**
 * A problem as a sentence in the language of the format: the place, the offending value (60
 * characters at most), what is wrong.
 */
export function problemSentence(problem: Problem, format: QuantityFormat): string {
  const messages = messagesIn(format.language);
  const sentence = describe(problem, messages, format);
  const place = placeOf(problem, messages);
  return place === '' ? sentence : messages.problems.at(place, sentence);
}

function placeOf({ code, path, expected }: Problem, { problems }: Messages): string {
  if (code === 'notJson') {
    const [line, column] = typeof expected === 'object' ? expected : [];
    return line === undefined ? '' : problems.line(String(line), String(column));
  }
  return path.map((step) => cut(String(step))).join(' › ');
}

function describe(problem: Problem, messages: Messages, format: QuantityFormat): string {
  const { code, value, expected } = problem;
  const { problems } = messages;
  const shown = showValue(value, format);
  const limit = typeof expected === 'number' ? format.short(expected) : '';
  switch (code) {
    case 'tooLarge':
      return problems.tooLarge(shown, limit);
    case 'notJson':
      return problems.notJson(typeof value === 'string' ? cut(value) : '');
    case 'otherKind':
      return problems.otherKind(cut(String(value)));
    case 'unreadable':
    case 'notText':
    case 'notNotebook':
    case 'missing':
    case 'noGroups':
      return problems[code];
    case 'tooManyValues':
      return problems.tooManyValues(limit);
    case 'tooNew':
      return problems.tooNew(shown, limit);
    case 'wrongType':
      return problems.wrongType(shown, typeWord(expected, messages));
    case 'notAllowed':
      return problems.notAllowed(shown, Array.isArray(expected) ? expected.join(', ') : '');
    case 'tooSmall':
      return problems.tooSmall(shown, limit);
    case 'tooBig':
      return problems.tooBig(shown, limit);
    case 'unknownField':
      return problems.unknownField(cut(String(problem.path.at(-1))));
    case 'forbiddenKey':
      return problems.forbiddenKey(cut(String(value)));
    case 'sharesNotWhole':
      return problems.sharesNotWhole(format.percent(sumOfShares(value), 1));
    case 'circularBase':
      return problems.circularBase(String(value));
    case 'groupWithoutEvidence':
      return problems.groupWithoutEvidence(
        shown,
        Array.isArray(expected) ? expected.join(', ') : '',
      );
    case 'unknownVersion':
    case 'notWhole':
    case 'badId':
    case 'notDate':
    case 'duplicateId':
    case 'missingBase':
    case 'missingScenario':
    case 'missingCell':
    case 'unlistedCell':
    case 'unknownCohort':
    case 'unknownDocument':
    case 'unknownAgency':
    case 'impossibleMove':
    case 'endsBeforeStart':
      return problems[code](shown);
  }
}

function typeWord(expected: Problem['expected'], { problems }: Messages): string {
  const words: Readonly<Record<string, string>> = problems.types;
  const type = expected === 'record' ? 'object' : expected;
  return (typeof type === 'string' && words[type]) || problems.types.other;
}

/** A value as it may be quoted in a sentence: never long. */
function showValue(value: unknown, format: QuantityFormat): string {
  if (typeof value === 'number') {
    // Written out, 1e300 would have three hundred zeros.
    return Number.isFinite(value) && Math.abs(value) >= 1e15
      ? String(value)
      : format.short(value, 6);
  }
  return typeof value === 'string'
    ? messagesIn(format.language).problems.quote(cut(value))
    : cut(JSON.stringify(value) ?? '');
}

function cut(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)} …` : text;
}

const LONGEST_QUOTE = 60;

function sumOfShares(value: unknown): number {
  if (typeof value !== 'object' || value === null) return NaN;
  return Object.values(value).reduce<number>(
    (sum, share) => (typeof share === 'number' ? sum + share : sum),
    0,
  );
}
