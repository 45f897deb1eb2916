import { expect, test } from 'vitest';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { countedText } from '../../src/explanation/countedText.ts';
import { messagesIn } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';

const format = new QuantityFormat('sv');
const counts = { arbete: 6, studier: 0, rehab: 11, avbrott: 12 };
const range = (least: number, most = least) => ({ least, most });
const hidden = { counts, ranges: [range(5, 9), range(0), range(11), range(10, 14)] };
const text = (groups: Parameters<typeof countedText>[0], among = OUTCOMES.slice()) =>
  countedText(groups, 'arbete', among, messagesIn('sv'), format).replaceAll('\u00a0', ' ');

test('what was counted is told with its share', () => {
  expect(text([{ counts }])).toBe('6 av 29 (21 %)');
  expect(text([{ counts }], ['arbete', 'studier', 'rehab'])).toBe('6 av 17 (35 %)');
  expect(text([{ counts }, { counts }])).toBe('12 av 58 (21 %)');
  expect(text([])).toBe('0 av 0 (0 %)');
});

test('what is kept back is told as what it can be, and not as its middle', () => {
  expect(text([hidden])).toBe('5–9 av 26–34 (17 %–30 %)');
  expect(text([hidden, { counts }])).toBe('11–15 av 55–63 (19 %–25 %)');
  expect(text([hidden], ['arbete', 'studier', 'rehab'])).toBe('5–9 av 16–20 (31 %–45 %)');
});
