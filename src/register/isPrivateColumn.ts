import type { IntakeCell } from '../intake/intakeTable.ts';
import { isDated } from '../intake/isFigure.ts';
import { hasPersonalNumber } from '../intake/personalNumbers.ts';
import { mapInSteps, someInSteps, within, type Steps } from '../intake/steps.ts';

/** Heads of columns that are about who somebody is, and of what is written freely. */
const PRIVATE = new RegExp(
  [
    /namn|\bname|deltagare|klient|brukare|participant|client|kontakt|contact|handläggare/,
    /person(nummer|nr|.?id)|p\.?nr\b|samordningsnummer|\bssn\b|födel|född|birth|\bdob\b/,
    /telefon|mobil|\btfn|\btel\b|phone|e-?post|e-?mail|\bmail|adress|address|postn|post ?code/,
    /komment|anteckn|notering|beskriv|fritext|övrigt|\bnot(e|er|es)?\b|comment|remark|diagnos/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Groups have names too. */
const OF_GROUP = /grupp|insats|\bteam|projekt|program|enhet|group|track|unit/;

/** Heads of how it ended and of who referred. */
const ASKED_FOR =
  /orsak|utfall|resultat|anledning|skäl|avslut|outcome|reason|result|remit|kom|referr/;

const EMAIL = /\S@\S+\.\S/;
/** So many digits are a number of a person or a telephone, or an amount that nothing asks for. */
const MANY_DIGITS = /(\d[\s()+/-]*){7}/;
const TWO_NAMES = /^\p{Lu}[\p{L}'-]+,? (\p{Lu}[\p{L}'-]*\.? ?)+$/u;
const LONGEST_WORD = 60;
/** A column of words has fewer different ones than this, or far fewer than it has rows. */
const FEW_WORDS = 12;
/** More than anybody would say the meaning of, one by one. */
const MOST_WORDS = 40;

/**
 * Whether a column looks as if it points out persons or is written freely: by its head, by a single
 * cell with a personal identity number, an address of mail or a long number, by long texts, or by
 * hardly any text standing twice. Such a column is not read at all.
 *
 * @param cells of the data, without heads
 */
export function* isPrivateColumn(head: string, cells: readonly IntakeCell[]): Steps<boolean> {
  const called = head.toLocaleLowerCase();
  if (PRIVATE.test(called) && !OF_GROUP.test(called)) return true;
  const filled = cells.filter(({ reading }) => reading.kind !== 'empty');
  const wordOf = ({ reading, text }: IntakeCell) => (isDated(reading) ? undefined : text.trim());
  const words = yield* within(0, 0.3, mapInSteps(filled, wordOf));
  const undated = words.filter((word) => word !== undefined);
  const different = new Set(undated);
  // A day that is written wrong is still a day: the column is needed, and the row will be named.
  const isOfDays = undated.length * 2 <= filled.length && filled.length > 0;
  if (!isOfDays && areMany(different, undated.length)) return true;
  if (yield* within(0.3, 1, someInSteps([...different], pointsOut))) return true;
  if (isOfDays) return false;
  // So few different ones are left that one step is enough.
  return [...different].some(isFree) || areNames(called, different, undated.length);
}

/** Whether a text has an address of mail or a personal identity number. */
export function pointsOut(text: string): boolean {
  return EMAIL.test(text) || hasPersonalNumber(text);
}

function isFree(text: string): boolean {
  return text.length > LONGEST_WORD || text.includes('\n') || MANY_DIGITS.test(text);
}

const isSentence = (text: string) => text.split(/\s+/).length > 3;

/** So many different ones that they are of persons each, or more than could be given a meaning. */
function areMany(different: ReadonlySet<string>, texts: number): boolean {
  const isSpread = different.size * 2 > texts;
  return different.size > (isSpread ? FEW_WORDS : MOST_WORDS);
}

/**
 * Mostly names or sentences. Groups have such names as well; under the head of another column that
 * is asked for it takes that hardly any stands twice.
 */
function areNames(called: string, different: ReadonlySet<string>, texts: number): boolean {
  if (OF_GROUP.test(called)) return false;
  const named = [...different].filter((text) => TWO_NAMES.test(text) || isSentence(text)).length;
  const isSpread = different.size * 2 > texts;
  return named * 2 > different.size && (isSpread || !ASKED_FOR.test(called));
}
