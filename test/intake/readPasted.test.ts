import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/intake/readPasted.ts';
import { atOnce } from '../../src/intake/steps.ts';

const html = '<table><tr><td>Grupp<td>Antal<tr><td>Norr<td>29<sup>1</sup></table>';
const text = 'Grupp\tAntal\nNorr\t291';

describe('readPasted reads', () => {
  test.each([
    ['HTML before text', { html, text }, '29¹'],
    ['text where there is no HTML', { html: '', text }, '291'],
    ['text where HTML has no table', { html: '<p>Norr 29</p>', text }, '291'],
    ['text where its table is empty', { html: '<table><td></table>', text }, '291'],
  ])('%s', (_, pasted, expected) => {
    const result = atOnce(readPasted(pasted));
    expect(result.ok && result.tables[0]?.rows[1]?.[1]?.text).toBe(expected);
  });

  test('nothing as a problem', () => {
    const result = atOnce(readPasted({ html: '', text: '' }));
    expect(result).toEqual({ ok: false, problem: { code: 'nothing' } });
  });

  test('a table that is too large as a problem, and not its text instead', () => {
    const wide = `<table><tr>${'<td>1'.repeat(2001)}</table>`;
    const result = atOnce(readPasted({ html: wide, text }));
    expect(result.ok ? 'table' : result.problem.code).toBe('tooManyCells');
  });
});
