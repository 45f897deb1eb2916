import { describe, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import { countColumns } from '../../src/cells/counts/countColumns.ts';
import { countsView, hasSmallCounts } from '../../src/cells/counts/countsView.ts';
import { isBlock, pastedBlock } from '../../src/cells/counts/pastedBlock.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { clearFigures, setFigures } from '../../src/evidence/editOwnEvidence.ts';
import { withOwn } from '../../src/evidence/withOwn.ts';
import { ScenarioExplainer } from '../../src/explanation/scenarioExplainer.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { documentOf, parse } from '../document/notebook.ts';
import { evidence as reports } from '../run/readyScenarios.ts';

const own = documentOf(JSON.stringify(ownProgramme)).evidence!;
const messages = allMessagesIn('sv');
const format = new QuantityFormat('sv');
const columns = countColumns(own, messages);
const [cohort] = own.cohorts;
const view = (counts = own) => countsView(counts, counts.cohorts[0]!, messages, format);
const source = () => ({ document: 'pasted', section: 'x' });
const STARTS = columns.findIndex(({ path }) => path[0] === 'starts');

describe('a table of counts', () => {
  test('tells what it sums to', () => {
    expect(view().finding).toBe(
      'Samverkan Exempelbygden, 2025: 60 började och 56 slutade, av dem 14 till arbete.',
    );
    expect(view().exits).toEqual(['36', '20']);
    expect(view().allExits).toBe('56');
    expect(view().totals).toEqual([
      undefined,
      ...['60', '21', '14', '21', '4'],
      ...['14', '7', '15', '20'],
      ...['31', '40'],
    ]);
    expect(view().notes).toEqual([]);
  });

  test('says of nothing that it is nought', () => {
    const begun = view(clearFigures(own));
    expect(begun.finding).toBe('Samverkan Exempelbygden, 2025: inga tal är inskrivna än.');
    expect(new Set(begun.totals)).toEqual(new Set([undefined]));
    expect([...begun.exits, begun.allExits]).toEqual(['', '', '']);
    expect(begun.notes[0]).toBe(
      'Stegen räknas inte med än. Det saknas: tid i månader, antal som började, arbete, studier, fortsatt rehab och avbrott.',
    );
  });

  test('says what is missing, and what does not add up', () => {
    const changed = setFigures(own, 0, [
      { group: 1, path: ['outcomes', 'arbete'] },
      { group: 1, path: ['outcomes', 'avbrott'] },
      { group: 0, path: ['referrers', 'af'], figure: { value: 7, ...source() } },
    ]);
    expect(view(changed).notes).toEqual([
      'Stegen: 38 började, men myndigheternas tal blir 36 tillsammans.',
      'Bron räknas inte med än. Det saknas: arbete och avbrott.',
    ]);
  });

  test('warns of a number that could point out a person, and of no other', () => {
    expect(hasSmallCounts(own.cohorts[0]!)).toBe(true);
    expect(hasSmallCounts(clearFigures(own).cohorts[0]!)).toBe(false);
    const [group] = clearFigures(own).cohorts[0]!.groups;
    const crossed = { af: { arbete: { value: 2, ...source() } } };
    const groups = [{ ...group!, outcomesByAgency: crossed }];
    expect(hasSmallCounts({ ...own.cohorts[0]!, groups })).toBe(true);
  });
});

describe('a block from a spreadsheet', () => {
  const paste = (text: string, group = 0, column = STARTS) =>
    pastedBlock(text, { group, column }, cohort!, columns, source);

  test('is more than one cell', () => {
    expect(isBlock('12\r\n')).toBe(false);
    expect(isBlock('12\t3')).toBe(true);
    expect(isBlock('12\n3\n')).toBe(true);
  });

  test('stands where it is pasted, whatever its numbers are written with', () => {
    const read = paste('1 200\t15\r\n22\t\r\n');
    expect(read).toEqual({
      ok: true,
      changes: [
        { group: 0, path: ['starts'], figure: { value: 1200, ...source() } },
        { group: 0, path: ['referrers', 'fk'], figure: { value: 15, ...source() } },
        { group: 1, path: ['starts'], figure: { value: 22, ...source() } },
      ],
    });
    const months = paste('3,7\n12\n', 0, 0);
    expect(months.ok && months.changes.map(({ figure }) => figure?.value)).toEqual([3.7, 12]);
  });

  test.each(['<5', '..', '–', '2,5', '-1', '25 %', 'Stegen', '1/2'])(
    'with %s in it is not taken at all',
    (cell) => {
      const read = paste(`12\t15\n${cell}\t6`);
      expect(read).toMatchObject({ ok: false, why: 'notNumber', text: cell, group: 1 });
    },
  );

  test('that is larger than the table is not taken at all', () => {
    expect(paste('1\n2\n3')).toEqual({ ok: false, why: 'tooLarge' });
    expect(paste('1\t2', 0, columns.length - 1)).toEqual({ ok: false, why: 'tooLarge' });
  });
});

describe('a number that comes from one’s own counts', () => {
  const parsed = parse(JSON.stringify(ownProgramme));
  if (!parsed.ok) throw new Error('not opened');
  const evidence = withOwn(reports, parsed.document.evidence);
  const scenario = parsed.scenarios.get('egen-2025')!;
  const explainer = new ScenarioExplainer(
    'Som 2025',
    expectScenario(scenario, evidence),
    evidence,
    format,
  );

  test('leads to where it was counted, under its own names', () => {
    const mix = explainer.field(['levers', 'groups', 'stegen', 'agencyMix', 'other']).explain();
    expect(mix.title).toBe('Region, Stegen');
    expect(
      mix.inputs?.map(({ title, value, source: from }) => [title, value, from?.document]),
    ).toEqual(
      ['FK', 'Af', 'Kommun', 'Region'].map((agency, at) => [
        agency,
        format.persons([15, 9, 11, 3][at] ?? 0),
        'Påhittat exempel',
      ]),
    );
  });

  test('is told under the names of those who are counted as one', () => {
    expect(explainer.agencyClassName('fk')).toBe('FK och Region');
    expect(explainer.agencyClassName('ske')).toBe('Kommun');
    expect(explainer.agencies).toEqual(['fk', 'af', 'ske', 'other']);
  });
});
