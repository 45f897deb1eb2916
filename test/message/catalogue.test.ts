import { readdirSync, readFileSync } from 'node:fs';
import { REPORT_COHORTS } from '../../src/evidence/cohortEvidence.ts';
import { describe, expect, test } from 'vitest';
import { allMessagesIn, KINDS } from '../../src/cells/kinds.ts';
import { LANGUAGES, messagesIn } from '../../src/message/language.ts';
import { choicesOf, scenarioFields } from '../../src/scenario/field.ts';
import { messageReads, type MessageReads } from './messageReads.ts';

type Entry = string | ((...args: unknown[]) => string);
type Tree = { readonly [key: string]: Entry | Tree };

/** Every message with its place; a key may itself hold dots, so places are lists. */
function entriesOf(tree: Tree, place: readonly string[] = []): [readonly string[], Entry][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object'
      ? entriesOf(value, [...place, key])
      : [[[...place, key], value] satisfies [readonly string[], Entry]],
  );
}

const catalogues = LANGUAGES.map((language) => ({
  language,
  entries: entriesOf(allMessagesIn(language) as unknown as Tree),
}));

/** Messages that take a list instead of a text. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'join.list': ['alfa', 'beta', 'gamma'],
  'payback.targetsOr': ['alfa', 'beta'],
};

/** A message as a text, its arguments filled in by words that no message has. */
function filled(place: readonly string[], entry: Entry): { text: string; args: readonly string[] } {
  if (typeof entry === 'string') return { text: entry, args: [] };
  const list = LISTS[place.join('.')];
  if (list) return { text: entry(list), args: list };
  const args = Array.from({ length: entry.length }, (_, index) => `«${index}»`);
  return { text: entry(...args), args };
}

test('Swedish and English have the same messages, in the same order, with the same arguments', () => {
  const [swedish, english] = catalogues.map(({ entries }) =>
    entries.map(([place, entry]) =>
      [place.join(' '), typeof entry === 'string' ? 'text' : entry.length].join(': '),
    ),
  );
  expect(english).toEqual(swedish);
});

describe.each(catalogues)('every message in $language', ({ entries }) => {
  const texts = entries.map(([place, entry]) => ({
    place: place.join('.'),
    ...filled(place, entry),
  }));

  test('has words, contains all its arguments, and nothing undefined', () => {
    for (const { place, text, args } of texts) {
      expect(text.trim(), place).not.toBe('');
      expect(text, place).not.toMatch(/undefined|null|NaN|\[object/);
      for (const arg of args) expect(text, place).toContain(arg);
    }
  });

  test('does not shout, has no double or loose spaces, and ends no sentence twice', () => {
    for (const { place, text } of texts) {
      expect(text, place).not.toMatch(/!|\s\s|^\s|\s$|\.\.|\s[.,;:?]/);
    }
  });

  test('keeps a number and its unit on one line', () => {
    const unit = '(%|kr|mkr|m|mån|mo|månader|månad|months?|veckor(na)?|weeks|år|years?|people)';
    const loose = new RegExp(`[\\d»] ${unit}(?![\\p{L}\\d])|\\bSEK \\d|\\d \\d{3}(?!\\d)`, 'u');
    for (const { place, text } of texts) expect(text, place).not.toMatch(loose);
  });

  test('of a unit has a no-break space and no other', () => {
    for (const { place, text } of texts) {
      if (!place.startsWith('units.')) continue;
      expect(
        text.replace(/^(aldrig inom|never within) |per (år|year)$|percentage points$/, ''),
        place,
      ).not.toContain(' ');
    }
  });

  test('calls only means expected, and what the exact engine computes the central value', () => {
    for (const { place, text } of texts) {
      // Worth is a mean over futures, and the checks are of means over the luck on given draws.
      if (/^driversCell\.|^paired\.checkHow$/.test(place)) continue;
      expect(text, place).not.toMatch(
        /förvänta|väntad?e?t? (värde|återbetalning|antal)|expected (value|payback|number)/i,
      );
    }
  });

  test('is written with the quotation marks and the dashes of print', () => {
    for (const { place, text } of texts) {
      if (place !== 'commandLine.usage') expect(text, place).not.toMatch(/["'´`]| - |\.\.\./);
    }
  });
});

test('a message with a branch has words in both', () => {
  for (const language of LANGUAGES) {
    const { problems, join } = messagesIn(language);
    expect(problems.notJson('')).not.toMatch(/[”“]/);
    expect(problems.notJson('{a')).toContain('{a');
    expect(problems.notAllowed('x', '')).not.toMatch(/bland|Choose/);
    expect(problems.notAllowed('x', 'a, b')).toContain('a, b');
    expect(join.list([])).toBe('');
    expect(join.list(['a'])).toBe('a');
    expect(join.list(['a', 'b'])).toMatch(/^a (och|and) b$/);
    expect(join.list(['a', 'b', 'c'])).toMatch(/^a, b (och|and) c$/);
  }
});

describe('the names of fields and choices', () => {
  const { fields, choices, fieldNotes } = messagesIn('sv');
  const paths = scenarioFields();

  test('are those that the schema has', () => {
    expect(Object.keys(fields).sort()).toEqual(paths.map((path) => path.join('.')).sort());
  });

  test('are there for everything that can be chosen', () => {
    const keys = paths.flatMap((path) => {
      if (['fillPlaces', 'limitPlaces'].includes(path.at(-1) ?? ''))
        return [true, false].map((each) => `${path.join('.')}.${each}`);
      return (choicesOf(path) ?? []).map((choice) => `${path.join('.')}.${choice}`);
    });
    expect(Object.keys(choices).sort()).toEqual(keys.sort());
    expect(Object.keys(messagesIn('sv').reportCounts)).toEqual(REPORT_COHORTS);
  });

  test('have notes for fields only', () => {
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(fieldNotes)));
  });
});

/** Sections whose keys come from the schema; tested above. */
const FROM_SCHEMA = ['fields', 'choices', 'fieldNotes'];

/** The files of the common catalogue, with all that they export, and what each kind of cell says. */
const FILES = [
  ...Object.entries(
    import.meta.glob<Readonly<Record<string, unknown>>>('../../src/message/*.ts', { eager: true }),
  ).map(([path, exported]) => ({ path: path.replace('../../', ''), exported })),
  ...KINDS.map(({ kind, messages }) => ({ path: `src/cells/${kind}/`, exported: { messages } })),
];

/** The sections that a file of the catalogue has. A text by itself is the name of a kind. */
function sectionsOf(exported: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(exported).flatMap((each) =>
    typeof each === 'object' && each !== null && 'sv' in each && typeof each.sv === 'object'
      ? Object.keys(each.sv ?? {})
      : [],
  );
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

test('every section stands in one file, and every file in the catalogue', () => {
  const sections = FILES.flatMap(({ exported }) => sectionsOf(exported));
  expect(twice(sections)).toEqual([]);
  expect([...sections, 'cellKinds'].sort()).toEqual(Object.keys(allMessagesIn('sv')).sort());
});

test('a section that stands in two files is found', () => {
  const [cell, kind] = [{ sv: { a: {}, b: {} } }, { sv: { a: {} } }];
  const files = [{ cell }, { name: { sv: 'A' }, messages: kind }, { LANGUAGES: ['sv'] }];
  expect(twice(files.flatMap(sectionsOf))).toEqual(['a']);
});

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path))
  .filter((path) => !/^message\/|^cells\/\w+\/messages\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))
  .filter(({ text }) => text.includes('essages'))
  .map(({ path, text }) => ({ path, reads: messageReads(text, path.endsWith('.svelte')) }));

/** Whether a message is read: by its key, or by a key that is computed. */
function isRead({ places, computed }: MessageReads, place: readonly string[]): boolean {
  return places.has(place.join(' ')) || computed.has(place.slice(0, -1).join(' '));
}

test('every message is used', () => {
  const unused = (catalogues[0]?.entries ?? [])
    .map(([place]) => place)
    .filter(([section = '']) => !FROM_SCHEMA.includes(section))
    .filter((place) => !sources.some(({ reads }) => isRead(reads, place)))
    .map((place) => place.join('.'));
  expect(unused).toEqual([]);
});

test('what a kind of cell says is read in its own folder, and in the page around the cells', () => {
  const strangers = FILES.filter(({ path }) => path.startsWith('src/cells/')).flatMap(
    ({ path, exported }) => {
      const folder = path.replace(/^src\//, '');
      const sections = sectionsOf(exported);
      return sources
        .filter((source) => !source.path.startsWith(folder) && !source.path.startsWith('app/'))
        .filter(({ reads }) => sections.some((section) => reads.places.has(section)))
        .map((source) => `${source.path} says what ${folder} says`);
    },
  );
  expect(strangers).toEqual([]);
});

describe('an unused message is found', () => {
  test.each([
    'messages.section.planted',
    'messages.section[key]',
    'const words = $derived(messages.section); words.planted',
    'const words: Words = messages.section; words[key]',
    'const { planted } = messages.section;',
    'const { section } = context.messages; section.planted',
    'const { section: { planted } } = context.messages;',
    'const { section: words } = messages; words.planted',
    'class A { constructor() { this.section = messagesIn(language).section; } a() { this.section.planted; } }',
    'class A { words = allMessagesIn(language).section; a() { return this.words.planted; } }',
    'function a({ section }: Messages) { return section.planted; }',
    'function a({ messages: { section } }: Context) { return section.planted; }',
    "function a(words: AllMessages['section']) { return words.planted; }",
    "type Words = Context['messages']['section']; const a = (words: Words) => words.planted;",
    'const words = messages.section; const a = messages.other; const b = () => words.planted;',
    'const words = messages.other; function a() { const words = messages.section; words.planted; }',
  ])('not here: %s', (source) => {
    expect(isRead(messageReads(source, false), ['section', 'planted'])).toBe(true);
  });

  test.each([
    '<p>{messages.section.planted}</p>',
    '<script lang="ts">const words = $derived(messages.section);</script>{#if a}{words.planted}{/if}',
    '<A label={shell.messages.section.planted(value)} />',
  ])('nor in a component: %s', (source) => {
    expect(isRead(messageReads(source, true), ['section', 'planted'])).toBe(true);
  });

  test.each([
    'other.planted',
    'section.planted',
    'messages.section.plantedElse',
    'messages.other.planted',
    'const { section } = messages; other.section[key]',
    '({ planted })',
    '// messages.section.planted',
    "'messages.section.planted'",
    '',
  ])('here: %s', (source) => {
    expect(isRead(messageReads(source, false), ['section', 'planted'])).toBe(false);
  });
});
