import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessMeanings } from '../../src/cells/counts/columnMeaning.ts';
import { countedTable } from '../../src/cells/counts/countedTable.ts';
import { takeTable } from '../../src/cells/counts/takeTable.ts';
import { clearFigures } from '../../src/evidence/editOwnEvidence.ts';
import { rangeOf } from '../../src/evidence/countRange.ts';
import type { OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import type { OwnCount } from '../../src/evidence/ownFigure.ts';
import { withOwn } from '../../src/evidence/withOwn.ts';
import type { IntakeResult } from '../../src/intake/intakeTable.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { readHtmlTable } from '../../src/intake/readHtmlTable.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { expectNotebook } from '../../src/run/expectNotebook.ts';
import { parse, plant, readyValue } from '../document/notebook.ts';
import { ownSot2017 } from '../evidence/ownSot2017.ts';
import { evidence as reports } from '../run/readyScenarios.ts';

const SOURCE = { title: 'tabell.csv', placeOf: () => 'B2' };

/** The counts of 2017 that hold nothing but names, to take a table into. */
const begun: OwnEvidence = (() => {
  const { cohorts, ...own } = clearFigures(ownSot2017());
  return {
    ...own,
    agencies: own.agencies.map((agency, at) => ({
      ...agency,
      name: ['FK', 'Af', 'SKE', 'Annat'][at] ?? '',
    })),
    cohorts: cohorts.map((cohort) => ({
      ...cohort,
      groups: cohort.groups.map((group) => ({ ...group })),
    })),
  };
})();

const HEADS = [
  'Grupp',
  'Planerad tid, månader',
  'Började',
  'Försäkringskassan',
  'Arbetsförmedlingen',
  'Socialkontor Ekonomi',
  'Annat',
  'Arbete',
  'Studier',
  'Fortsatt rehab',
  'Avbrott',
];

const numberOf = (count: OwnCount | undefined) => String(count && rangeOf(count).least);

/** The table as a report would have it. */
function table(): string[][] {
  const rows = ownSot2017().cohorts[0]!.groups.map((group) => [
    group.name,
    String(group.plannedLengthMonths?.value).replace('.', ','),
    numberOf(group.starts),
    ...[...Object.values(group.referrers), ...Object.values(group.outcomes)].map(numberOf),
  ]);
  const sums = HEADS.slice(2).map((_, at) =>
    String(rows.reduce((sum, row) => sum + Number(row[at + 2]), 0)),
  );
  return [HEADS, ...rows, ['Summa', '', ...sums]];
}

const text = (separator: string) =>
  table()
    .map((row) => row.join(separator))
    .join('\r\n');
const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));
const inWindows1252 = () => Uint8Array.from(text(';'), (letter) => letter.charCodeAt(0));
const html = () =>
  `<table>${table()
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

const WAYS: Readonly<Record<string, () => IntakeResult | Promise<IntakeResult>>> = {
  'pasted as text': () => atOnce(readDelimited(text('\t'))),
  'pasted as HTML': () => atOnce(readHtmlTable(html())),
  'from CSV': () => readFile(new TextEncoder().encode(text(';'))),
  'from CSV with BOM': () => readFile(new TextEncoder().encode(`\uFEFF${text(';')}`)),
  'from CSV in Windows-1252': () => readFile(inWindows1252()),
  'from XLSX': () => readFile(bytesOf('sot-2017.xlsx')),
  'from ODS': () => readFile(bytesOf('sot-2017.ods')),
};

async function taken(read: IntakeResult | Promise<IntakeResult>, groupsIn: 'rows' | 'columns') {
  const found = await read;
  if (!found.ok) throw new Error(found.problem.code);
  const [first] = found.tables;
  if (!first) throw new Error('no table');
  const counted = countedTable(first, groupsIn);
  return takeTable(counted, guessMeanings(counted.heads, begun.agencies), begun, 0, SOURCE);
}

/** What the exact engine says of the ready notebook on counts of one's own. */
function digestOn(own: OwnEvidence | undefined): string {
  const root = readyValue();
  if (own) {
    plant(root, ['evidence'], own);
    plant(root, ['scenarios', 0, 'assumptions', 'exitShares', 'evidence'], 'own-2017');
  }
  const parsed = parse(JSON.stringify(root));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { document, scenarios } = parsed;
  return expectNotebook(document, scenarios, withOwn(reports, document.evidence), [], 'sv').digest;
}

describe('the counts of 2017', () => {
  test.each(Object.entries(WAYS))('%s give the digest of the built-in ones', async (_, read) => {
    const { own, leftOut } = await taken(read(), 'rows');
    expect(leftOut).toEqual([]);
    expect(digestOn(own)).toBe(digestOn(undefined));
  });

  test('with the groups in columns do too', async () => {
    const rows = table();
    const turned = HEADS.map((_, at) => rows.map((row) => row[at]).join('\t')).join('\n');
    const { own } = await taken(atOnce(readDelimited(turned)), 'columns');
    expect(digestOn(own)).toBe(digestOn(undefined));
  });

  test('with one person more give another', async () => {
    const more = text('\t').replace('\t34\t', '\t35\t');
    expect(more).not.toBe(text('\t'));
    const { own } = await taken(atOnce(readDelimited(more.replace(/\t6\t/, '\t7\t'))), 'rows');
    expect(digestOn(own)).not.toBe(digestOn(undefined));
  });
});

describe('a table that is taken in', () => {
  test('leaves out what is no certain number, and says which cells', async () => {
    const {
      own,
      taken: number,
      leftOut,
    } = await taken(
      atOnce(
        readDelimited(
          'Grupp\tBörjade\tArbete\tStudier\tAvbrott\nNorr\t1.500\t<5\t..\t–\nSöder\t20\t6\t45 %\t7\n',
        ),
      ),
      'rows',
    );
    expect(leftOut.map(({ cell }) => cell.text)).toEqual(['1.500', '..', '45 %']);
    expect(number).toBe(5);
    const [north, south] = own.cohorts[0]!.groups;
    expect(north).toMatchObject({ name: 'Norr', outcomes: { avbrott: { value: 0 } } });
    expect(north?.outcomes.arbete).toEqual({
      least: 1,
      most: 4,
      document: 'table-1',
      section: 'B2',
    });
    expect(south).toMatchObject({ starts: { value: 20 }, outcomes: { arbete: { value: 6 } } });
  });

  test('has a count that is kept back as what it can be, and never as nought', async () => {
    const { own, leftOut } = await taken(
      atOnce(readDelimited('Grupp\tBörjade\tArbete\tStudier\tAvbrott\nNorr\t<10\tx\t0–4\t1–4\n')),
      'rows',
    );
    const { starts, outcomes } = own.cohorts[0]!.groups[0]!;
    expect(leftOut.map(({ cell }) => cell.text)).toEqual(['x']);
    expect([starts, outcomes.studier, outcomes.avbrott].map((count) => rangeOf(count!))).toEqual([
      { least: 1, most: 9 },
      { least: 0, most: 4 },
      { least: 1, most: 4 },
    ]);
    expect(outcomes.arbete).toBeUndefined();
  });

  test('says of each number which file it comes from', () => {
    const read = (text: string, own: OwnEvidence, title: string) => {
      const found = atOnce(readDelimited(text));
      if (!found.ok) throw new Error(found.problem.code);
      const counted = countedTable(found.tables[0]!, 'rows');
      const meanings = guessMeanings(counted.heads, own.agencies);
      return takeTable(counted, meanings, own, 0, { title, placeOf: () => 'B2' }).own;
    };
    const first = read('Grupp\tBörjade\nNorr\t12\nSöder\t20\n', begun, 'starter.csv');
    const both = read('Grupp\tArbete\nNorr\t3\nSöder\t4\n', first, 'utfall.csv');
    const again = read('Grupp\tArbete\nNorr\t5\nSöder\t4\n', both, 'utfall.csv');
    const [north] = again.cohorts[0]!.groups;
    const titleOf = (id: string | undefined) =>
      again.documents.find((each) => each.id === id)?.title;
    expect(titleOf(north?.starts?.document)).toBe('starter.csv');
    expect(titleOf(north?.outcomes.arbete?.document)).toBe('utfall.csv');
    expect(again.documents).toHaveLength(both.documents.length);
  });

  test('takes the place of an invented example and of groups that were only begun', async () => {
    const { own } = await taken(
      atOnce(readDelimited('Grupp\tBörjade\nNorr\t12\nSöder\t20\n')),
      'rows',
    );
    expect(own.cohorts[0]!.groups.map(({ name }) => name)).toEqual(['Norr', 'Söder']);
    expect(own.isExample).toBeUndefined();
  });
});

test.each([
  ['Anställning', 'outcomes.arbete'],
  ['Avslutade i förtid (avbrott)', 'outcomes.avbrott'],
  ['Work', 'outcomes.arbete'],
  ['Antal som började', 'starts'],
  ['från Af', 'referrers.from-af'],
  ['Försörjningsstöd', 'referrers.from-ske'],
  ['Kön', undefined],
] as const)('a column called %s is guessed to count %s', (head, path) => {
  const [meaning] = guessMeanings([head], begun.agencies);
  expect(meaning?.kind === 'figure' ? meaning.path.join('.') : undefined).toBe(path);
});

test('no figure is guessed of two columns', () => {
  const meanings = guessMeanings(['Arbete', 'Arbete med stöd'], begun.agencies);
  expect(meanings.map(({ kind }) => kind)).toEqual(['figure', 'nothing']);
});
