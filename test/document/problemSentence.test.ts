import { describe, expect, test } from 'vitest';
import type { Problem, ProblemCode } from '../../src/document/problem.ts';
import { problemSentence } from '../../src/document/problemSentence.ts';
import { LANGUAGES } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { planted, problemsOf } from './notebook.ts';

const sv = new QuantityFormat('sv');
const en = new QuantityFormat('en');
const spaced = (text: string) => text.replace(/_/g, '\u00a0');

/** One problem of each kind with its sentence in both languages. */
const CASES = {
  tooLarge: [
    { path: [], value: 50_000_000, expected: 5_000_000 },
    'Filen har 50_000_000 tecken; en anteckningsbok kan ha högst 5_000_000.',
    'The file has 50,000,000 characters; a notebook can have at most 5,000,000.',
  ],
  tooManyValues: [
    { path: [], expected: 50_000 },
    'En anteckningsbok kan ha högst 50_000 värden; lägen och scenarier har flest av dem.',
    'A notebook can have at most 50,000 values; stages and scenarios have most of them.',
  ],
  notJson: [
    { path: [], value: '{ oj', expected: [3, 14] },
    'rad 3, tecken 14: Filen går inte att läsa som JSON vid ”{ oj”.',
    'line 3, character 14: The file cannot be read as JSON at “{ oj”.',
  ],
  unreadable: [{ path: [] }, 'Filen går inte att läsa.', 'The file cannot be read.'],
  otherKind: [
    { path: [], value: '.xlsx' },
    'Det är en fil av slaget .xlsx. Här öppnas anteckningsböcker, som är sparade av Scenarioverkstad och har ett namn som slutar med ”.json”. En tabell (XLSX, ODS, CSV eller text) läses in i en cell med egna siffror.',
    'This is a file of the kind .xlsx. What is opened here are notebooks, saved by Scenarioverkstad and with a name that ends in “.json”. A table (XLSX, ODS, CSV or text) is read into a cell with counts of your own.',
  ],
  notText: [
    { path: [] },
    'Filen är inte skriven i UTF-8, så å, ä och ö kan inte läsas säkert. Spara den som UTF-8 och öppna den igen.',
    'The file is not written in UTF-8, so letters beyond a–z cannot be read safely. Save it as UTF-8 and open it again.',
  ],
  notNotebook: [
    { path: [] },
    'Filen är inte en anteckningsbok från Scenarioverkstad.',
    'The file is not a notebook from Scenarioverkstad.',
  ],
  tooNew: [
    { path: ['formatVersion'], value: 2, expected: 1 },
    'formatVersion: Filen har format 2, men den här versionen läser till och med format 1. Öppna den i en nyare version.',
    'formatVersion: The file has format 2, but this version reads formats up to 1. Open it in a newer version.',
  ],
  unknownVersion: [
    { path: ['formatVersion'], value: '1' },
    'formatVersion: Formatet ”1” finns inte.',
    'formatVersion: Format “1” does not exist.',
  ],
  missing: [
    { path: ['title'], expected: 'string' },
    'title: Uppgiften saknas.',
    'title: This value is missing.',
  ],
  wrongType: [
    { path: ['seed'], value: 5, expected: 'string' },
    'seed: 5 är av fel slag; här ska stå text.',
    'seed: 5 is the wrong kind of value; it should be text.',
  ],
  notAllowed: [
    { path: ['cells', 'a', 'kind'], value: 'cake', expected: ['text', 'payback'] },
    'cells › a › kind: ”cake” kan inte stå här. Välj bland text, payback.',
    'cells › a › kind: “cake” cannot be used here. Choose from text, payback.',
  ],
  tooSmall: [
    { path: ['scenarios', 0, 'levers', 'costKronor'], value: -1, expected: 100_000 },
    'scenarios › 0 › levers › costKronor: −1 är för litet; minst 100_000.',
    'scenarios › 0 › levers › costKronor: −1 is too small; at least 100,000.',
  ],
  tooBig: [
    { path: ['replicates'], value: 1e9, expected: 1e6 },
    'replicates: 1_000_000_000 är för stort; högst 1_000_000.',
    'replicates: 1,000,000,000 is too large; at most 1,000,000.',
  ],
  notWhole: [
    { path: ['replicates'], value: 1.5 },
    'replicates: 1,5 är inte ett heltal.',
    'replicates: 1.5 is not a whole number.',
  ],
  unknownField: [
    { path: ['scenarios', 0, 'colour'], value: 'red' },
    'scenarios › 0 › colour: Fältet ”colour” är okänt.',
    'scenarios › 0 › colour: The field “colour” is unknown.',
  ],
  forbiddenKey: [
    { path: ['cells', 'constructor'], value: 'constructor' },
    'cells › constructor: Nyckeln ”constructor” är inte tillåten.',
    'cells › constructor: The key “constructor” is not allowed.',
  ],
  badId: [
    { path: ['scenarios', 0, 'id'], value: 'Bas 2017' },
    'scenarios › 0 › id: ”Bas 2017” kan inte vara ett namn i filen: använd små bokstäver a–z, siffror och bindestreck.',
    'scenarios › 0 › id: “Bas 2017” cannot be a name in the file: use lower-case letters a–z, digits and hyphens.',
  ],
  sharesNotWhole: [
    { path: ['mix'], value: { kind: 'shares', fk: 0.5, af: 0.4, ske: 0, other: 0 } },
    'mix: Andelarna blir 90,0_% tillsammans; de ska bli 100_%.',
    'mix: The shares add up to 90.0%; they should add up to 100%.',
  ],
  noGroups: [
    { path: ['groups'], value: {} },
    'groups: Scenariot har inga grupper.',
    'groups: The scenario has no groups.',
  ],
  duplicateId: [
    { path: ['scenarios', 1, 'id'], value: 'bas' },
    'scenarios › 1 › id: ”bas” förekommer två gånger.',
    'scenarios › 1 › id: “bas” appears twice.',
  ],
  missingBase: [
    { path: ['scenarios', 1, 'base'], value: 'bas' },
    'scenarios › 1 › base: Basen ”bas” finns inte i filen.',
    'scenarios › 1 › base: The base “bas” is not in the file.',
  ],
  circularBase: [
    { path: ['scenarios', 1, 'base'], value: 'a → b → a' },
    'scenarios › 1 › base: Scenarierna bygger på varandra i en cirkel: a → b → a.',
    'scenarios › 1 › base: The scenarios build on each other in a circle: a → b → a.',
  ],
  missingScenario: [
    { path: ['cells', 'a', 'scenarios', 0], value: 'x' },
    'cells › a › scenarios › 0: Scenariot ”x” finns inte i filen.',
    'cells › a › scenarios › 0: The scenario “x” is not in the file.',
  ],
  missingCell: [
    { path: ['cellOrder', 0], value: 'x' },
    'cellOrder › 0: Cellen ”x” finns inte i filen.',
    'cellOrder › 0: The cell “x” is not in the file.',
  ],
  unlistedCell: [
    { path: ['cells', 'x'], value: 'x' },
    'cells › x: Cellen ”x” saknas i ordningen cellOrder.',
    'cells › x: The cell “x” is missing from cellOrder.',
  ],
  groupWithoutEvidence: [
    { path: ['groups', 'x'], value: 'x', expected: ['mac', 'salix'] },
    'groups › x: Gruppen ”x” har inga räknade utfall. Grupper med utfall: mac, salix.',
    'groups › x: The group “x” has no counted outcomes. Groups with outcomes: mac, salix.',
  ],
  notDate: [
    { path: ['from'], value: '2017-02-30' },
    'from: ”2017-02-30” är ingen dag; skriv den som 2025-01-31.',
    'from: “2017-02-30” is no day; write it as 2025-01-31.',
  ],
  unknownCohort: [
    { path: ['evidence'], value: 'x' },
    'evidence: Perioden ”x”, som scenariot lutar sig mot, finns inte.',
    'evidence: The period “x”, which the scenario leans on, is not there.',
  ],
  unknownDocument: [
    { path: ['document'], value: 'x' },
    'document: Källan ”x” finns inte bland bokens källor.',
    'document: The source “x” is not among the notebook’s sources.',
  ],
  unknownAgency: [
    { path: ['referrers', 'x'], value: 'x' },
    'referrers › x: Myndigheten ”x” finns inte bland bokens myndigheter.',
    'referrers › x: The agency “x” is not among the notebook’s agencies.',
  ],
  impossibleMove: [
    { path: ['movesTo'], value: 'x' },
    'movesTo: Bytet till gruppen ”x” går inte ihop: den måste finnas och vara en annan, ingen får ha bytt därifrån, och bytena kan inte vara fler än avbrotten.',
    'movesTo: The move to the group “x” does not add up: it has to be there and be another one, nobody may have moved on from it, and moves cannot be more than drop-outs.',
  ],
  endsBeforeStart: [
    { path: ['to'], value: '2025-01-01' },
    'to: Perioden slutar ”2025-01-01”, innan den börjar.',
    'to: The period ends on “2025-01-01”, before it begins.',
  ],
} satisfies Record<ProblemCode, readonly [Omit<Problem, 'code'>, string, string]>;

interface Case {
  readonly problem: Problem;
  readonly swedish: string;
  readonly english: string;
}

const cases: readonly Case[] = Object.entries(CASES).map(([code, [rest, swedish, english]]) => ({
  problem: { code: code as ProblemCode, ...rest },
  swedish: spaced(swedish),
  english: spaced(english),
}));

describe('every problem is a sentence with its place and value', () => {
  test.each(cases)('$problem.code', ({ problem, swedish, english }) => {
    expect(problemSentence(problem, sv)).toBe(swedish);
    expect(problemSentence(problem, en)).toBe(english);
  });
});

/** Anything that a broken file may hold. */
const VALUES: readonly unknown[] = [
  ...[null, true, '', 'x', 0, -0, 1e-9, 1e300, Infinity, NaN],
  ...[[], {}, [[]], { kind: 'shares' }, 'x'.repeat(1_000_000), Array(100_000).fill(1)],
];

describe.each(LANGUAGES)('whatever a problem holds, in %s', (language) => {
  const format = new QuantityFormat(language);

  // A circle is made of ids, which are short.
  const open = cases.filter(({ problem }) => problem.code !== 'circularBase');
  test.each(open)('$problem.code gives a short sentence and does not throw', ({ problem }) => {
    const long = 'k'.repeat(100_000);
    for (const value of VALUES) {
      for (const path of [
        ['a', 0],
        [long, 3, long],
      ]) {
        const text = problemSentence({ ...problem, path, value }, format);
        expect(text.length).toBeLessThan(500);
        expect(text).not.toContain('undefined');
      }
    }
    const { code, path, value } = problem;
    expect(problemSentence({ code, path, value }, format)).toMatch(/\.$/);
  });
});

test('a long value is cut inside its quotation marks', () => {
  const problem: Problem = { code: 'missingBase', path: ['base'], value: 'b'.repeat(61) };
  expect(problemSentence(problem, sv)).toBe(
    `base: Basen ”${'b'.repeat(60)} …” finns inte i filen.`,
  );
});

describe('the words for what should stand in a place', () => {
  test.each<[readonly (string | number)[], unknown, string]>([
    [['seed'], 5, 'text'],
    [['replicates'], '5', 'ett tal'],
    [['cells'], [], 'ett objekt'],
    [['scenarios', 0, 'levers', 'groups'], [], 'ett objekt'],
    [['cellOrder'], {}, 'en lista'],
    [['targets', 0, 'active'], 'ja', 'true eller false'],
  ])('%j: %j', (place, value, words) => {
    const sentences = problemsOf(planted([place, value])).map((each) => problemSentence(each, sv));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(`${place.join(' › ')}: `);
    expect(sentences[0]).toContain(words);
  });
});
