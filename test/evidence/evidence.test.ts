import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { baseYear } from '../../src/evidence/countedYear.ts';
import { builtInFiles, loadEvidence, parseEvidence, placeOf } from '../../src/evidence/evidence.ts';
import type { ReportEvidence } from '../../src/evidence/evidenceSchema.ts';

type Path = readonly [keyof ReportEvidence, ...(string | number)[]];

/** The built-in files with one value changed. */
function planted(path: Path, value: unknown): unknown {
  const copy = structuredClone(builtInFiles) as Record<string | number, unknown>;
  let node = copy;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
  node[path[path.length - 1] ?? ''] = value;
  return copy;
}

describe('parseEvidence', () => {
  test('accepts every built-in file', () => {
    expect(parseEvidence(builtInFiles)).toEqual({ ok: true, evidence: builtInFiles });
  });

  test('knows every file in the folder', () => {
    const files = readdirSync(new URL('../../scenarios/evidence', import.meta.url));
    const { files: single, cohorts } = loadEvidence().manifest;
    const listed = [...Object.values(single), ...cohorts.map(({ file }) => file)];
    expect(['manifest.json', ...listed].sort()).toEqual(files.sort());
  });

  const macStarts = ['cohorts', 'sot-2017', 'groups', 'mac', 'starts'] as const;
  const faults: { fault: string; at: Path; value: unknown; code: string }[] = [
    { fault: 'a count as text', at: [...macStarts, 'value'], value: '34', code: 'invalid_type' },
    { fault: 'a negative count', at: [...macStarts, 'value'], value: -1, code: 'too_small' },
    { fault: 'half a person', at: [...macStarts, 'value'], value: 33.5, code: 'invalid_type' },
    { fault: 'a missing count', at: macStarts, value: undefined, code: 'invalid_type' },
    {
      fault: 'an unknown key',
      at: ['cohorts', 'sot-2017', 'groups', 'mac', 'begun'],
      value: 34,
      code: 'unrecognized_keys',
    },
    {
      fault: 'an unknown status',
      at: ['followUp', 'startBenefits', 'incomeSupport', 'to', 'lottery'],
      value: { value: 1, document: 'R2017', section: 'UPPFÖLJNING' },
      code: 'unrecognized_keys',
    },
    {
      fault: 'a share of 1.2',
      at: ['goals', 'exitShares', 'arbete', 'value'],
      value: 1.2,
      code: 'too_big',
    },
    {
      fault: 'a payback of no months',
      at: ['goals', 'paybackMonths', 'until2019', 'value'],
      value: 0,
      code: 'too_small',
    },
    {
      fault: 'an answer beyond the scale',
      at: ['processDay', 'themes', 'methods', 'highest', 'value'],
      value: 11,
      code: 'too_big',
    },
    {
      fault: 'a figure without a section',
      at: [...macStarts, 'section'],
      value: '',
      code: 'too_small',
    },
    {
      fault: 'a document that is not listed',
      at: [...macStarts, 'document'],
      value: 'R1999',
      code: 'unknown_document',
    },
    {
      fault: 'a wish from a document that is not listed',
      at: ['processDay', 'wishes', 1, 'document'],
      value: 'R1999',
      code: 'unknown_document',
    },
    {
      fault: 'a contradiction that names a missing figure',
      at: ['contradictions', 0, 'figures', 1],
      value: 'cohorts.sot-2017.groups.mac.outcome',
      code: 'missing_figure',
    },
    {
      fault: 'a contradiction that names a whole table',
      at: ['contradictions', 0, 'figures', 1],
      value: 'cohorts.sot-2017.groups',
      code: 'missing_figure',
    },
    {
      fault: 'a move to a group that there is not',
      at: ['cohorts', 'sot-2017', 'groups', 'mac', 'movesTo'],
      value: 'constructor',
      code: 'impossible_move',
    },
    {
      fault: 'a move to the same group',
      at: ['cohorts', 'sot-2017', 'groups', 'mac', 'movesTo'],
      value: 'mac',
      code: 'impossible_move',
    },
    {
      fault: 'a move to a group that people move on from',
      at: ['cohorts', 'sot-2017', 'groups', 'mac', 'movesTo'],
      value: 'upplevelse',
      code: 'impossible_move',
    },
    {
      fault: 'a move of nobody',
      at: ['cohorts', 'sot-2017', 'groups', 'salix', 'movesTo'],
      value: 'tradgard',
      code: 'impossible_move',
    },
    {
      fault: 'a base year without groups',
      at: ['manifest', 'roles', 'base'],
      value: 'sot-2019',
      code: 'unknown_year',
    },
    {
      fault: 'a latest year without its team',
      at: ['manifest', 'roles', 'latest'],
      value: 'sot-2018',
      code: 'unknown_year',
    },
    {
      fault: 'two contradictions of one id',
      at: ['contradictions', 1, 'id'],
      value: 'rehab-43-42',
      code: 'duplicate_id',
    },
  ];

  test.each(faults)('refuses $fault, with its path and value', ({ at, value, code }) => {
    expect(parseEvidence(planted(at, value))).toEqual({
      ok: false,
      problems: [{ ...placeOf(at), code, value }],
    });
  });

  test('refuses a year that is listed but not counted, or counted but not listed', () => {
    const at = ['manifest', 'cohorts', 1, 'id'] as const;
    const result = parseEvidence(planted(at, 'sot-2020'));
    expect(result.ok ? [] : result.problems).toEqual([
      { ...placeOf(at), code: 'unknown_year', value: 'sot-2020' },
      { ...placeOf(['cohorts', 'sot-2018']), code: 'unknown_year', value: 'sot-2018' },
    ]);
  });

  test('refuses shares beside a goal for months that is not there', () => {
    const goal = 'until2019';
    const result = parseEvidence(planted(['goals', 'paybackMonths'], {}));
    expect(result.ok ? [] : result.problems).toContainEqual({
      ...placeOf(['goals', 'paybackGoals', goal]),
      code: 'missing_figure',
      value: goal,
    });
  });

  test('reports every fault, not only the first', () => {
    const files = planted([...macStarts, 'value'], -1) as Record<string, unknown>;
    const result = parseEvidence({ ...files, goals: null, hopes: {} });
    expect(result.ok ? [] : result.problems.map(({ file, path }) => [file, path])).toEqual([
      ['counts-2017.json', ['groups', 'mac', 'starts', 'value']],
      ['goals.json', []],
      ['evidence', ['hopes']],
    ]);
  });

  test.each([null, undefined, 7, 'evidence', []])('refuses %j, which is no evidence', (raw) => {
    expect(parseEvidence(raw)).toEqual({
      ok: false,
      problems: [{ file: 'evidence', path: [], code: 'invalid_type', value: raw }],
    });
  });
});

describe('loadEvidence', () => {
  test('gives evidence that cannot be changed', () => {
    const evidence = loadEvidence();
    expect(() => Object.assign(baseYear(evidence).counts.total.starts, { value: 1 })).toThrow(
      TypeError,
    );
    expect(() => Object.assign(evidence.contradictions, { length: 0 })).toThrow(TypeError);
  });
});
