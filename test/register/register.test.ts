import { describe, expect, test } from 'vitest';
import { guessRoles, ROLES, withRole } from '../../src/register/columnRole.ts';
import { asRegister } from '../../src/register/register.ts';
import { guessAgency, guessOutcome } from '../../src/register/registerWords.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { HEADS, PLANTED, registerOf, ROWS, tableOf } from './lists.ts';

const heads = (of = registerOf()) => {
  const roles = guessRoles(of.columns);
  return Object.fromEntries(ROLES.map((role) => [role, of.columns[roles[role] ?? -1]?.head]));
};

describe('a list of persons', () => {
  test('is known by its days and words', () => {
    expect(heads()).toEqual({
      group: 'Grupp',
      start: 'Startdatum',
      end: 'Slutdatum',
      outcome: 'Avslutsorsak',
      referrer: 'Remitterad av',
    });
  });

  test('in English too, and with digits for days', () => {
    const rows = ROWS.map(([, , , group, start, end, outcome, by]) =>
      [by, end, start, outcome, group].map((text) => text?.replaceAll('-', '') ?? ''),
    );
    const list = registerOf(rows, ['Referred by', 'Exit date', 'Start date', 'Outcome', 'Group']);
    expect(heads(list)).toEqual({
      group: 'Group',
      start: 'Start date',
      end: 'Exit date',
      outcome: 'Outcome',
      referrer: 'Referred by',
    });
  });

  test('has lost what points out persons, and says which columns those were', () => {
    const register = registerOf();
    const unread = register.columns.filter(({ isPrivate }) => isPrivate).map(({ head }) => head);
    expect(unread).toEqual(['Namn', 'Personnummer', 'Mobil', 'Anteckning']);
    const text = JSON.stringify(register);
    for (const planted of PLANTED) expect(text).not.toContain(planted);
  });

  test('has lost it under heads that say nothing', () => {
    const plain = HEADS.map((head, at) => ([0, 1, 2, 8].includes(at) ? `K${at}` : head));
    const register = registerOf(ROWS, plain);
    expect(register.columns.filter(({ isPrivate }) => isPrivate).map(({ index }) => index)).toEqual(
      [0, 1, 2, 8],
    );
    const text = JSON.stringify(register);
    for (const planted of PLANTED) expect(text).not.toContain(planted);
  });

  test('keeps its first row, whatever is missing in it', () => {
    const rows = ROWS.map((row, at) => [...row, at === 0 ? '' : String(20 + at)]);
    expect(registerOf(rows, [...HEADS, 'Ålder']).rows).toHaveLength(ROWS.length);
  });

  test('takes nobody for a head, when it has none', () => {
    const [first = [], ...others] = ROWS;
    const register = registerOf([...others, ...ROWS], first.with(4, '').with(5, ''));
    expect(register.columns.every(({ head }) => head === '')).toBe(true);
    expect(register.rows).toHaveLength(2 * ROWS.length);
    const text = JSON.stringify(register);
    for (const planted of PLANTED.filter((each) => each.length > 8)) {
      expect(text).not.toContain(planted);
    }
  });

  test('is hardly one that counts, and none without days', () => {
    const counts = ROWS.map(([, , , group, start]) => [start!, group!, '12']);
    expect(atOnce(asRegister(tableOf(counts, ['Start', 'Grupp', 'Antal'])))?.isLikely).toBe(false);
    const dayless = ROWS.map(([, , , group], at) => [group!, String(at)]);
    expect(atOnce(asRegister(tableOf(dayless, ['Grupp', 'Började'])))).toBeUndefined();
  });
});

test('a column that is given a role takes it from another', () => {
  const roles = { group: 0, start: 1, end: 2 };
  expect(withRole(roles, 2, 'start')).toEqual({ group: 0, start: 2 });
  expect(withRole(roles, 2, undefined)).toEqual({ group: 0, start: 1 });
});

test.each([
  ['Anställning', 'arbete'],
  ['Utan arbete', undefined],
  ['Avslutad i förtid', 'avbrott'],
  ['Fortsatt arbetslivsinriktad rehab', 'rehab'],
  ['Started studies', 'studier'],
  ['Okänt', undefined],
] as const)('the word %s is taken for %s', (word, outcome) => {
  expect(guessOutcome(word)).toBe(outcome);
});

test('an agency is known by its name, or as what it counts', () => {
  const agencies = [
    { id: 'a', name: 'Kassan', countsAs: 'fk' },
    { id: 'b', name: 'Vuxenenheten', countsAs: 'ske' },
  ] as const;
  expect(guessAgency('kassan', agencies)?.id).toBe('a');
  expect(guessAgency('Försäkringskassan', agencies)?.id).toBe('a');
  expect(guessAgency('Kommunen', agencies)?.id).toBe('b');
  expect(guessAgency('Region', agencies)).toBeUndefined();
});

test('words for who referred may be names of agencies, unless hardly any stands twice', () => {
  const privateOf = (by: readonly string[]) => {
    const rows = [...ROWS, ...ROWS].map(([, , , , start = '', end = ''], at) => {
      return [start, end, by[at % by.length]!];
    });
    const { columns } = registerOf(rows, ['Start', 'Slut', 'Remitterad av']);
    return columns.filter(({ isPrivate }) => isPrivate).map(({ head }) => head);
  };
  expect(privateOf(['Region Norr', 'Socialkontor Ekonomi'])).toEqual([]);
  const persons = ['Anna', 'Bo', 'Cia', 'Dag', 'Eva', 'Fia', 'Gun', 'Ida'];
  expect(privateOf(persons.map((name) => `${name} Exempel`))).toEqual(['Remitterad av']);
});

test('names that stand twice, of who came back, are names; those of groups are not', () => {
  const rows = [...ROWS, ...ROWS].map(([name = '', , , , start = '', end = ''], at) => {
    return [['Team Norr', 'Grön Rehab'][at % 2]!, name, start, end];
  });
  const { columns } = registerOf(rows, ['Grupp', 'Vem', 'Start', 'Slut']);
  expect(columns.filter(({ isPrivate }) => isPrivate).map(({ head }) => head)).toEqual(['Vem']);
});
