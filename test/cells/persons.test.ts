import { describe, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import { personsView } from '../../src/cells/counts/personsView.ts';
import { phasesView } from '../../src/cells/counts/phasesView.ts';
import { readableTables } from '../../src/cells/counts/readableTables.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { addGroup, removeGroup, setFigures } from '../../src/evidence/editOwnEvidence.ts';
import type { FigurePath } from '../../src/evidence/missingFigures.ts';
import type { OwnCohort, OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import type { Language } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { guessRoles, type Roles } from '../../src/register/columnRole.ts';
import { ownFromRegister } from '../../src/register/ownFromRegister.ts';
import { readRegister } from '../../src/register/readRegister.ts';
import { asRegister } from '../../src/register/register.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { documentOf } from '../document/notebook.ts';
import { HEADS, PLANTED, registerOf, ROWS, tableOf } from '../register/lists.ts';

const own = documentOf(JSON.stringify(ownProgramme)).evidence!;
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function viewOf(rows = ROWS, language: Language = 'sv', given?: Roles) {
  const register = registerOf(rows);
  const roles = given ?? guessRoles(register.columns);
  const choices = { roles, outcomes: new Map(), agencies: new Map(), once: false };
  const reading = atOnce(readRegister(register, choices, own.agencies));
  return personsView(
    register,
    reading,
    roles,
    allMessagesIn(language),
    new QuantityFormat(language),
  );
}

describe('before a list is taken in', () => {
  test('it is said what is never read, and what it counts to', () => {
    const view = viewOf();
    expect(view.unread).toBe(
      'Kolumner som inte läses, eftersom de kan peka ut personer eller är fritt skrivna: Namn, Personnummer, Mobil och Anteckning.',
    );
    expect(view.willTake).toBe('Det här tas in: 4 började, 3 slutade, 2 är kvar sista dagen.');
    expect(view.missing).toBeUndefined();
    expect(
      view.counts.rows[0]?.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    ).toEqual(['Norr', '2', '1', '1', '1', '0', '0', '1']);
  });

  test('rows are named by their numbers alone', () => {
    const rows = [ROWS[0]!, ROWS[1]!, ROWS[1]!, ROWS[2]!.with(4, 'i våras')];
    const view = viewOf(rows);
    expect(view.twice).toBe('Rader som är lika i allt som läses: 3 och 4.');
    expect(view.faults).toEqual([
      'Rader som inte räknas, eftersom första dagen saknas eller inte går att läsa säkert: 5.',
    ]);
  });

  test('a word that nobody knows has to be given a meaning', () => {
    expect(viewOf(ROWS.map((row, at) => (at === 3 ? row.with(6, 'övrig') : row))).missing).toBe(
      'Välj först vad de här orden betyder: övrig.',
    );
    expect(viewOf(ROWS, 'sv', { group: 3 }).missing).toBe(
      'Välj först vilken kolumn som har första dagen.',
    );
  });

  test.each(['sv', 'en'] as const)('nothing is said of a person, in %s', (language) => {
    const rows = [...ROWS, ROWS[1]!, ROWS[2]!.with(4, ''), ROWS[3]!.with(5, '2020-01-01')];
    const said = JSON.stringify(viewOf(rows, language));
    for (const planted of PLANTED) expect(said).not.toContain(planted);
  });
});

describe('a table with personal identity numbers', () => {
  test('is a list without them, and nothing else', () => {
    const [readable] = atOnce(readableTables([tableOf(ROWS)])) ?? [];
    expect(readable?.table).toBeUndefined();
    const text = JSON.stringify(readable);
    for (const planted of PLANTED) expect(text).not.toContain(planted);
  });

  test('is refused when it is no list, and one without is kept', () => {
    const counts = tableOf([['Norr', '19121212-1212', '3']], ['Grupp', 'Id', 'Arbete']);
    expect(atOnce(readableTables([counts]))).toBeUndefined();
    const plain = ROWS.map((row) => row.slice(3, 8));
    const table = tableOf(plain, HEADS.slice(3, 8));
    const [readable] = atOnce(readableTables([table])) ?? [];
    expect(readable?.table && readable.register).toBeDefined();
    const notes = [
      { code: 'hiddenRows', places: [] },
      { code: 'totalDiffers', places: [] },
    ] as const;
    expect(atOnce(readableTables([{ ...table, notes }]))?.[0]?.notes).toEqual([notes[0]]);
  });
});

describe('when people leave', () => {
  const phase = (personMonths: number, arbete: number, avbrott: number) => {
    return { personMonths, exits: { arbete, studier: 0, rehab: 0, avbrott } };
  };
  function said(first: number, second: number, third: number, language: Language = 'sv') {
    const [cohort] = own.cohorts;
    const phases = {
      ...{ document: 'typed', section: 'x' },
      firstWeeks: phase(100, 1, first),
      firstHalfYear: phase(100, 0, second),
      later: phase(200, 2, third),
    };
    const groups = cohort!.groups.map((group, at) => (at === 0 ? { ...group, phases } : group));
    const counted: OwnCohort = { ...cohort!, groups };
    return phasesView(counted, allMessagesIn(language), new QuantityFormat(language));
  }

  test('is said to be level as far as can be told, or when it is not', () => {
    expect(said(3, 3, 6)?.finding).toBe(
      'Inget i listan talar emot att risken att sluta är jämn över tiden, som modellen antar.',
    );
    expect(spaced(said(12, 3, 1)!.finding)).toBe(
      'Risken att sluta är inte jämn över tiden, som modellen antar: avbrott är vanligast de första 8 veckorna.',
    );
    expect(said(1, 0, 1)?.finding).toBe(
      'För få har slutat för att säga om risken är jämn över tiden, som modellen antar.',
    );
    expect(spaced(said(12, 3, 1, 'en')!.finding)).toContain('most frequent the first 8 weeks');
  });

  test('stands in a table with intervals', () => {
    const rows = said(12, 3, 1)!.hazards.rows.map((row) =>
      row.map((cell) => spaced(typeof cell === 'string' ? cell : cell.text)),
    );
    expect(rows[0]).toEqual([
      ...['de första 8 veckorna', '100', '1,0 % (0,0–5,6)', '0,0 % (0,0–3,7)'],
      ...['0,0 % (0,0–3,7)', '12,0 % (6,2–21,0)'],
    ]);
  });

  test('is not told of counts that were typed', () => {
    expect(phasesView(own.cohorts[0]!, allMessagesIn('sv'), new QuantityFormat('sv'))).toBe(
      undefined,
    );
  });
});

describe('counts that are changed after a list was read', () => {
  const register = registerOf();
  const roles = guessRoles(register.columns);
  const choices = { roles, outcomes: new Map(), agencies: new Map(), once: false };
  const { period, groups } = atOnce(readRegister(register, choices, own.agencies));
  const source = { title: 'lista.xlsx', section: '6 rader' };
  const has = { ends: true, referrers: true };
  const taken = atOnce(
    ownFromRegister({ period, groups, has, agencyOf: () => 'fk', source }, own, 0),
  );
  if (!taken.ok) throw new Error(taken.why);
  const at = taken.own.cohorts.findIndex(({ id }) => id === taken.cohort);
  const differing = (counts: OwnEvidence) =>
    phasesView(counts.cohorts[at]!, allMessagesIn('sv'), new QuantityFormat('sv'))?.differing;
  const typed = (path: FigurePath, value: number) =>
    setFigures(taken.own, at, [
      { group: 0, path, figure: { value, document: 'typed', section: 'Norr' } },
    ]);

  test('are told from what the list says of when people leave', () => {
    expect(differing(taken.own)).toEqual([]);
    expect(differing(typed(['plannedLengthMonths'], 12))).toEqual([]);
    for (const path of [['starts'], ['outcomes', 'arbete'], ['openingStock']] as const) {
      expect(differing(typed(path, 3))).toEqual([
        'För Norr har tal ändrats sedan listan lästes. Tabellerna nedan är kvar som listan gav dem.',
      ]);
    }
  });

  test('are told when a group is not in the list, and shares go with a group that had a part', () => {
    const added = addGroup(taken.own, at, 'Väster');
    const counted = setFigures(added, at, [
      { group: 2, path: ['starts'], figure: { value: 3, document: 'typed', section: 'Väster' } },
    ]);
    expect(differing(added)).toEqual([]);
    expect(differing(counted)).toEqual(['I tabellerna nedan ingår inte Väster.']);
    expect(taken.own.cohorts[at]?.incidence).toBeDefined();
    expect(removeGroup(taken.own, at, 1).cohorts[at]?.incidence).toBeUndefined();
  });
});

/** On cores that others use too, the clock on the wall says little. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

describe('long lists', () => {
  const textOf = (rows: number) =>
    [
      'Grupp\tStart\tSlut\tOrsak\tRemittent\tNamn',
      ...Array.from({ length: rows }, (_, row) => {
        const day = (back: number) =>
          new Date(Date.UTC(2024, 11, 31) - back * 86_400_000).toISOString().slice(0, 10);
        const began = 40 + ((row * 7919) % 1_400);
        const ended = began - 10 - ((row * 104_729) % 500);
        const why = ['arbete', 'studier', 'avbrott', 'fortsatt rehab'][row % 4]!;
        const isOver = ended > 0;
        const end = isOver ? [day(ended), why] : ['', ''];
        return ['Norr', day(began), ...end, ['FK', 'Af'][row % 2], `Namn Nr${row}`].join('\t');
      }),
    ].join('\n');

  test.each([
    [5_000, 250],
    [100_000, 3_000],
  ])('of %i rows are counted soon', { tags: ['timed'] }, (rows, mostMs) => {
    const read = atOnce(readDelimited(textOf(rows)));
    if (!read.ok) throw new Error(read.problem.code);
    let least = Infinity;
    for (let tries = 0; tries < 3; tries++) {
      const began = processorMs();
      const register = atOnce(asRegister(read.tables[0]!))!;
      const roles = guessRoles(register.columns);
      const choices = { roles, outcomes: new Map(), agencies: new Map(), once: false };
      const { period, groups } = atOnce(readRegister(register, choices, own.agencies));
      const taken = atOnce(
        ownFromRegister(
          {
            ...{ period, groups },
            has: { ends: true, referrers: true },
            agencyOf: () => own.agencies[0]!.id,
            source: { title: 'lista', section: 'rader' },
          },
          own,
          0,
        ),
      );
      expect(taken.ok).toBe(true);
      least = Math.min(least, processorMs() - began);
    }
    expect(least).toBeLessThan(mostMs);
  });
});
