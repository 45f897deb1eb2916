import { describe, expect, test } from 'vitest';
import {
  partsOf,
  plainText,
  sentence,
  type ExplainedNumber,
} from '../../src/explanation/explanation.ts';

function number(text: string): ExplainedNumber {
  return { text, explain: () => ({ title: text, value: text, origin: 'computed' }) };
}

describe('a sentence with numbers', () => {
  const [one, two] = [number('61,0'), number('65,8')];

  test('is its words and numbers in order, and the very numbers', () => {
    const parts = partsOf(sentence((mark) => `Från ${mark(one)} till ${mark(two)}.`));
    expect(parts).toEqual(['Från ', one, ' till ', two, '.']);
    expect(parts[1]).toBe(one);
  });

  test('has no empty parts when it begins or ends with a number, or two stand together', () => {
    expect(partsOf(sentence((mark) => `${mark(one)}${mark(two)}`))).toEqual([one, two]);
  });

  test('may name its numbers in another order than they were marked, and twice', () => {
    const parts = partsOf(
      sentence((mark) => {
        const [first, second] = [mark(one), mark(two)];
        return `${second} ${first} ${second}`;
      }),
    );
    expect(parts).toEqual([two, ' ', one, ' ', two]);
  });

  test('may have more than ten numbers', () => {
    const many = Array.from({ length: 12 }, (_, index) => number(`n${index}`));
    expect(plainText(sentence((mark) => many.map(mark).join(' ')))).toBe(
      many.map(({ text }) => text).join(' '),
    );
  });

  test('without numbers is its words', () => {
    expect(partsOf(sentence(() => 'Det är lika långt.'))).toEqual(['Det är lika långt.']);
  });

  test('as plain text reads as the message does with the texts filled in', () => {
    const write = (a: string, b: string) => `Från ${a} till ${b} (0, 1, $&).`;
    expect(plainText(sentence((mark) => write(mark(one), mark(two))))).toBe(write('61,0', '65,8'));
  });
});
