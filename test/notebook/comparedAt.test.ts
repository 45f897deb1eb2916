import { describe, expect, test } from 'vitest';
import { parseRaw } from '../../src/document/parseDocument.ts';
import { cellAsShown, comparedAt } from '../../src/notebook/comparedAt.ts';
import { scenariosOnScreen } from '../../src/notebook/simulationQuestion.ts';
import { compareWith } from '../../src/notebook/editScenario.ts';
import { groupsOf, readyValue } from '../document/notebook.ts';

const [BASE, OTHER, NEW] = ['bas-2017', 'tva-ar-samma-budget', 'bas-2019'];
const TEXT = 'Vi får {{@other payback.report.p50}} mot {{@base payback.report}}.';

function withCells(cells: readonly (readonly [string, object])[]) {
  const value = {
    ...readyValue(),
    cells: Object.fromEntries(cells),
    cellOrder: cells.map(([id]) => id),
  };
  const parsed = parseRaw(value, groupsOf);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.document;
}

const text = { kind: 'text', text: TEXT };
const of = (...scenarios: readonly string[]) => ({ kind: 'compare', scenarios });

describe('a text that speaks of roles', () => {
  test('speaks of what the next picture of two compares, or the nearest above', () => {
    const pair = [['b', of(BASE, NEW)]] as const;
    expect(
      comparedAt(
        withCells([['a', text], ['c', of(BASE, NEW, OTHER)], ['p', of(BASE, OTHER)], ...pair]),
        'a',
      ),
    ).toEqual([BASE, OTHER]);
    expect(comparedAt(withCells([['p', of(BASE, OTHER)], ...pair, ['a', text]]), 'a')).toEqual([
      BASE,
      NEW,
    ]);
  });

  test('speaks of a picture of more, of one, or of the first scenario, where there is no other', () => {
    expect(
      comparedAt(
        withCells([
          ['a', text],
          ['o', of(OTHER)],
          ['c', of(NEW, OTHER, BASE)],
        ]),
        'a',
      ),
    ).toEqual([NEW, OTHER]);
    expect(
      comparedAt(
        withCells([
          ['a', text],
          ['o', of(OTHER)],
        ]),
        'a',
      ),
    ).toEqual([OTHER]);
    expect(comparedAt(withCells([['a', text]]), 'a')).toEqual([BASE, OTHER]);
  });

  test('follows the pictures when another scenario is compared, and so does what is simulated', () => {
    const document = withCells([
      ['a', text],
      ['p', { kind: 'payback', scenarios: [BASE, OTHER] }],
    ]);
    const shown = (each: typeof document) => cellAsShown(each, 'a');
    expect(shown(document)).toEqual({
      ...text,
      text: TEXT.replace('@other', OTHER).replace('@base', BASE),
    });
    const compared = compareWith(document, NEW);
    expect(shown(compared)).toMatchObject({
      text: TEXT.replace('@other', NEW).replace('@base', BASE),
    });
    expect(compared.cells['a']).toBe(document.cells['a']);
    expect(scenariosOnScreen(compared)).toEqual([NEW, BASE]);
  });

  test('in both languages', () => {
    const both = { kind: 'text', text: { sv: TEXT, en: '{{@base name}}' } };
    const document = withCells([
      ['a', both],
      ['p', of(BASE, OTHER)],
    ]);
    expect(cellAsShown(document, 'a')).toMatchObject({ text: { en: '{{bas-2017 name}}' } });
  });
});
