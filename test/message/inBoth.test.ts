import { expect, test } from 'vitest';
import { inBoth, together } from '../../src/message/inBoth.ts';

const sv = { section: { text: 'text', of: (what: string, whom: string) => `${what} av ${whom}` } };
const of = (what: string, whom: string) => `${what} of ${whom}`;

test('what is said in both languages can be read in both', () => {
  const said = inBoth({ sv, en: { section: { text: 'a text', of } } });
  const all = together([
    said,
    inBoth({ sv: { other: { no: 'nej' } }, en: { other: { no: 'no' } } }),
  ]);
  expect(all.en.section.of('a', 'b')).toBe('a of b');
  expect(all.sv.section.of('a', 'b')).toBe('a av b');
  expect([all.sv.other.no, all.en.other.no]).toEqual(['nej', 'no']);
});

test('English that is not the same messages is a type error', () => {
  // @ts-expect-error a message is missing
  inBoth({ sv, en: { section: { of } } });
  // @ts-expect-error a section is missing
  inBoth({ sv, en: {} });
  // @ts-expect-error there is a message more
  inBoth({ sv, en: { section: { text: 'a text', of, more: 'more' } } });
  const more = { section: { text: 'a text', of }, more: {} };
  // @ts-expect-error there is a section more
  inBoth({ sv, en: more });
  // @ts-expect-error an argument is left out
  inBoth({ sv, en: { section: { text: 'a text', of: (what: string) => what } } });
  const three = (a: string, b: string, c: string) => a + b + c;
  // @ts-expect-error there is an argument more
  inBoth({ sv, en: { section: { text: 'a text', of: three } } });
  // @ts-expect-error an argument is of another kind
  inBoth({ sv, en: { section: { text: 'a text', of: (a: string, b: number) => a + String(b) } } });
  // @ts-expect-error a text stands where arguments are needed
  inBoth({ sv, en: { section: { text: 'a text', of: 'of' } } });
  // @ts-expect-error arguments stand where there are none
  inBoth({ sv, en: { section: { text: of, of } } });
  // @ts-expect-error what is said cannot be read as something else
  const wrong: number = inBoth({ sv, en: { section: { text: 'a text', of } } }).en.section.text;
  expect(wrong).toBe('a text');
});
