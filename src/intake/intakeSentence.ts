import { messagesIn, type Messages } from '../message/language.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import { nameOfCell } from './cellName.ts';
import { MOST_CELLS, MOST_PLACES } from './intakeLimits.ts';
import type { IntakeProblem, Place, TableNote } from './intakeTable.ts';
import type { Reading } from './reading.ts';

/** Places that a sentence names; the note has more. */
const MOST_NAMED = 5;

/** Limits are told in millions. */
const MILLION = 1_000_000;

/** Why a file or a paste could not be read, with what to do about it. */
export function intakeProblemSentence(problem: IntakeProblem, format: QuantityFormat): string {
  const { problems } = messagesIn(format.language).intake;
  const { code, value } = problem;
  const most = typeof value === 'number' ? format.number(value / MILLION) : '';
  switch (code) {
    case 'tooLarge':
    case 'tooLargeUnpacked':
      return problems[code](most);
    case 'tooManyCells':
      return problems.tooManyCells(format.number(MOST_CELLS));
    case 'broken':
      return typeof value === 'string' ? problems.brokenPart(value) : problems.broken;
    case 'nothing':
    case 'notText':
    case 'noTable':
    case 'oldOrLocked':
    case 'binaryWorkbook':
    case 'notWorkbook':
    case 'pdf':
    case 'readerMissing':
      return problems[code];
  }
}

/** What is to be looked at in a table, with where. */
export function noteSentence(note: TableNote, format: QuantityFormat): string {
  const messages = messagesIn(format.language);
  const { notes } = messages.intake;
  const places = placesText(note.places, messages);
  switch (note.code) {
    case 'oneColumn':
    case 'noHead':
    case 'hiddenSheet':
    case 'windows1252':
      return notes[note.code];
    case 'totalDiffers':
      return notes.totalDiffers(places, format.short(note.printed ?? NaN), sumText(note, format));
    case 'anotherTable':
    case 'mixedMarks':
    case 'percentAmongCounts':
    case 'hiddenRows':
    case 'hiddenColumns':
    case 'openQuote':
    case 'unevenRows':
      return notes[note.code](places);
  }
}

function sumText({ sum }: TableNote, format: QuantityFormat): string {
  const { intake } = messagesIn(format.language);
  if (sum === undefined) return format.short(NaN);
  const least = format.short(sum.least);
  if (sum.most === null) return intake.atLeast(least);
  return sum.least === sum.most ? least : intake.between(least, format.short(sum.most));
}

function placesText(places: readonly Place[], messages: Messages): string {
  const names = places.slice(0, MOST_NAMED).map((place) => placeText(place, messages));
  const text = messages.join.list(names);
  return places.length > MOST_NAMED || places.length === MOST_PLACES
    ? messages.intake.morePlaces(names.join(', '))
    : text;
}

/** What a place is called: "Blad1, B7" in a workbook, "rad 7, kolumn 2" in what was pasted. */
export function placeText({ sheet, row, column }: Place, { intake }: Messages): string {
  return sheet === undefined
    ? intake.rowAndColumn(String(row + 1), String(column + 1))
    : intake.cell(sheet, nameOfCell(row, column));
}

/** What a cell was taken for, in a word or two. */
export function readingWord(reading: Reading, { intake }: Messages): string {
  const isPercent = reading.kind === 'number' && reading.unit === 'share';
  return isPercent ? intake.kinds.percent : intake.kinds[reading.kind];
}

/** Why a cell cannot be used as it is, a sentence for each reason; none when it can. */
export function readingSentences(reading: Reading, { intake }: Messages): readonly string[] {
  if (reading.kind === 'error') return [intake.errors[reading.error]];
  return reading.kind === 'unsure' ? reading.doubts.map((doubt) => intake.doubts[doubt]) : [];
}
