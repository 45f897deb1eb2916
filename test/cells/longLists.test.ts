import { describe, expect, test } from 'vitest';
import { readableTables } from '../../src/cells/counts/readableTables.ts';
import { beginCounts } from '../../src/evidence/editOwnEvidence.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { readHtmlTable } from '../../src/intake/readHtmlTable.ts';
import { guessRoles } from '../../src/register/columnRole.ts';
import { ownFromRegister } from '../../src/register/ownFromRegister.ts';
import { readRegister } from '../../src/register/readRegister.ts';
import { HEADS, ROWS } from '../register/lists.ts';

const LENGTH = 20_000;

/** A page looks away for this long at most before somebody notices. */
const MOST_MS = 50;

const rows = Array.from({ length: LENGTH }, (_, at) => {
  const row = ROWS[at % ROWS.length] ?? [];
  const day = (days: number) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10);
  return row.map(
    (text, column) => [text, day(at % 900), day(900 + (at % 700))][column - 3] ?? text,
  );
});

/** What the steps of some work are like; times are of the processor, whoever else has it. */
interface Steps {
  readonly count: number;
  readonly shares: readonly number[];
  readonly longMs: readonly number[];
}

function followed<Result>(work: Generator<number, Result>): [Result, Steps] {
  const shares: number[] = [];
  const longMs: number[] = [];
  for (;;) {
    const before = process.cpuUsage();
    const step = work.next();
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > MOST_MS) longMs.push(milliseconds);
    if (step.done) return [step.value, { count: shares.length, shares, longMs }];
    shares.push(step.value);
  }
}

/** Few steps are long, and those because memory is tidied up then. */
function expectShort({ count, shares, longMs }: Steps, least: number): void {
  expect(count).toBeGreaterThan(least);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(longMs.length).toBeLessThan(Math.max(4, count / 50));
}

describe('a long list of persons', () => {
  const lines = [HEADS, ...rows];
  const html = () =>
    `<table>${lines.map((row) => `<tr>${row.map((text) => `<td>${text}`).join('')}`).join('')}</table>`;

  test('pasted as a page is read in short steps', () => {
    const [read, steps] = followed(readHtmlTable(html()));
    expect(read.ok && read.tables[0]?.rows.length).toBe(LENGTH + 1);
    expectShort(steps, 400);
    expect(steps.shares).toEqual(steps.shares.toSorted((one, other) => one - other));
  });

  test('is read, looked at, counted and taken in in short steps', () => {
    const [read, reading] = followed(readDelimited(lines.map((row) => row.join('\t')).join('\n')));
    if (!read.ok) throw new Error(read.problem.code);
    expectShort(reading, 200);
    const [tables, looking] = followed(readableTables(read.tables));
    expectShort(looking, 60);
    const register = tables?.[0]?.register;
    if (!register) throw new Error('no register');
    const choices = { outcomes: new Map(), agencies: new Map(), once: false };
    const roles = guessRoles(register.columns);
    const agencies = [{ id: 'fk', name: 'FK', countsAs: 'fk' }] as const;
    const [{ period, groups }, counting] = followed(
      readRegister(register, { ...choices, roles }, agencies),
    );
    expectShort(counting, 20);
    const [taken, taking] = followed(
      ownFromRegister(
        {
          ...{ period, groups, has: { ends: true, referrers: true }, agencyOf: () => 'fk' },
          source: { title: 'lista', section: 'rader' },
        },
        beginCounts('Team', '2020', 'Grupp', agencies),
        0,
      ),
    );
    expect(taken.ok).toBe(true);
    expectShort(taking, 20);
    for (const { shares } of [reading, looking, counting, taking]) {
      expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    }
  });
});
