import { describe, expect, test } from 'vitest';
import {
  intakeProblemSentence,
  noteSentence,
  placeText,
  readingSentences,
  readingWord,
} from '../../src/intake/intakeSentence.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { readText } from '../../src/intake/readText.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { LANGUAGES, messagesIn } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';

const [swedish, english] = [new QuantityFormat('sv'), new QuantityFormat('en')];

test('intakeProblemSentence says what to do, with the limit', () => {
  expect(intakeProblemSentence({ code: 'oldOrLocked' }, swedish)).toContain('Spara den som XLSX');
  expect(intakeProblemSentence({ code: 'tooLargeUnpacked', value: 300_000_000 }, swedish)).toBe(
    'Filen är för stor: uppackad får den ha högst 300 miljoner tecken.',
  );
  expect(intakeProblemSentence({ code: 'tooManyCells' }, english)).toContain('2,000,000');
  expect(intakeProblemSentence({ code: 'broken', value: 'content.xml' }, english)).toBe(
    'The file is damaged and cannot be read: content.xml.',
  );
});

describe('noteSentence says where', () => {
  const sentences = (text: string) => {
    const result = atOnce(readDelimited(text));
    return result.ok
      ? result.tables.flatMap(({ notes }) => notes.map((note) => noteSentence(note, swedish)))
      : [];
  };
  test.each([
    ['g;n\na;29\nb;17\nSumma;45', 'rad 4, kolumn 2: summan är 45, men delarna blir 46.'],
    ['g;n\na;29\nb;<5\nSumma;45', 'rad 4, kolumn 2: summan är 45, men delarna blir 29–33.'],
    ['g;n\na;29\nb;..\nSumma;20', 'rad 4, kolumn 2: summan är 20, men delarna blir minst 29.'],
    [
      'g;n;m\na;6,5;7,5\nb;8.5;9,5',
      'Tabellen har både decimalkomma och decimalpunkt. De ovanligare står i rad 3, kolumn 2.',
    ],
    [
      'g;n;m\na;1;2\nb;3 %;4\nc;5 %;6',
      'Procent och antal är blandade. De ovanligare står i rad 3, kolumn 2 och rad 4, kolumn 2.',
    ],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual([expected]);
  });

  test('the first five of many', () => {
    const text = noteSentence(
      { code: 'hiddenRows', places: Array.from({ length: 9 }, (_, row) => ({ row, column: 0 })) },
      english,
    );
    expect(text.match(/row \d/g)).toHaveLength(5);
    expect(text).toContain('and more');
  });
});

test('placeText names a cell as its program does', () => {
  const { sv } = { sv: messagesIn('sv') };
  expect(placeText({ sheet: 'Blad1', row: 6, column: 1 }, sv)).toBe('Blad1, B7');
  expect(placeText({ sheet: 'Blad1', row: 0, column: 27 }, sv)).toBe('Blad1, AB1');
  expect(placeText({ row: 6, column: 1 }, sv)).toBe('rad 7, kolumn 2');
});

describe.each(LANGUAGES)(
  'in %s every reading has a word, and what is doubtful a reason',
  (language) => {
    const messages = messagesIn(language);
    test.each([
      '',
      'MAC',
      '29',
      '25 %',
      '<5',
      '..',
      '–',
      '2017-12-01',
      '2017-12',
      '#N/A',
      '####',
      '3-4',
    ])('%s', (text) => {
      const reading = readText(text);
      expect(readingWord(reading, messages)).not.toBe('');
      const isDoubtful = reading.kind === 'unsure' || reading.kind === 'error';
      expect(readingSentences(reading, messages)).toHaveLength(isDoubtful ? 1 : 0);
    });
  },
);
