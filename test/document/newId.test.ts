import { expect, test } from 'vitest';
import { idOfText, newId } from '../../src/document/newId.ts';
import { idSchema } from '../../src/evidence/idSchema.ts';

test.each<[readonly string[], string]>([
  [[], 'mac'],
  [['salix', 'mac-2'], 'mac'],
  [['mac'], 'mac-2'],
  [['mac', 'mac-2', 'mac-4'], 'mac-3'],
])('where %j are taken, a new one is %s', (taken, expected) => {
  expect(newId('mac', taken)).toBe(expected);
});

test.each([
  ['Bas 2017', 'bas-2017'],
  ['Årets mål: 34 månader!', 'arets-mal-34-manader'],
  ['24 månader, samma budget', 'manader-samma-budget'],
  ['  (lager)  ', 'lager'],
  ['a'.repeat(31), 'a'.repeat(30)],
  [`${'a'.repeat(29)} b`, 'a'.repeat(29)],
  ['', 'x'],
  ['2017', 'x'],
  ['…', 'x'],
  ['__proto__', 'proto'],
  ['constructor', 'x'],
  ['Prototype', 'x'],
])('“%s” begins an identifier as %s', (text, expected) => {
  expect(idOfText(text)).toBe(expected);
  expect(idSchema.safeParse(idOfText(text)).success).toBe(true);
});
