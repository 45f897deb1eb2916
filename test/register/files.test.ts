import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from '../../src/intake/readFile.ts';
import { guessRoles } from '../../src/register/columnRole.ts';
import { readRegister } from '../../src/register/readRegister.ts';
import { asRegister } from '../../src/register/register.ts';
import { atOnce } from '../../src/intake/steps.ts';

const folder = new URL('../intake/files/', import.meta.url);

async function registersOf(name: string) {
  const found = await readFile(new Uint8Array(readFileSync(new URL(name, folder))));
  return found.ok ? found.tables.flatMap((table) => atOnce(asRegister(table)) ?? []) : [];
}

test('of the tables that programs have written, those of persons are lists', async () => {
  const lists = [];
  for (const name of readdirSync(folder)) {
    const registers = await registersOf(name);
    if (registers.some(({ isLikely }) => isLikely)) lists.push(name);
  }
  expect(lists).toEqual([
    'csv-persons-days.csv',
    'pandas-default.csv',
    'pandas-na.csv',
    'pandas-page.html',
    'pandas-persons.xlsx',
    'pandas-sv.csv',
  ]);
});

async function readingOf(name: string) {
  const [register] = await registersOf(name);
  const roles = guessRoles(register!.columns);
  const choices = { roles, outcomes: new Map(), agencies: new Map(), once: false };
  return atOnce(readRegister(register!, choices, []));
}

test('a workbook of persons is counted', async () => {
  const { period, groups, outcomes } = await readingOf('pandas-persons.xlsx');
  expect(period.from).toBe('2021-01-01');
  expect(groups.map(({ name, starts, stillThere }) => [name, starts, stillThere])).toEqual([
    ['Norr', 2, 1],
    ['Söder', 1, 1],
    ['Öst', 1, 1],
  ]);
  expect(groups[0]?.exits.arbete).toBe(1);
  expect(outcomes.map(({ meaning }) => meaning)).toEqual(['arbete', 'avbrott']);
});

test('days that can be several, or are none, are named by their rows', async () => {
  const { faults, outcomes } = await readingOf('csv-persons-days.csv');
  expect(faults.noStart).toEqual([2, 4]);
  expect(outcomes).toEqual([{ word: '', meaning: undefined }]);
});
