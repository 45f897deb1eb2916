import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, messagesIn } from '../../src/message/language.ts';
import { choicesOf, scenarioFields } from '../../src/scenario/field.ts';

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
  entries: entriesOf(messagesIn(language) as unknown as Tree),
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
  });

  test('have notes for fields only', () => {
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(fieldNotes)));
  });
});

/** Sections whose keys come from the schema; tested above. */
const FROM_SCHEMA = ['fields', 'choices', 'fieldNotes'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith('message'))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .filter((source) => source.includes('essages'));

/** Patterns for what a text calls a section of the catalogue: by its place, or by a name given to it. */
function namesOf(source: string, place: readonly string[]): string {
  const key = place.at(-1);
  if (key === undefined) return 'messages|messagesIn\\([^;]*?\\)';
  const parent = namesOf(source, place.slice(0, -1));
  const given = new RegExp(
    `(\\w+)(?::[^=;(){}]+)?\\s*=\\s*(?:\\$derived\\()?[\\w.]*?(?:${parent})\\.${key}\\)?;`,
    'g',
  );
  const aliases = [...source.matchAll(given)].map(([, name = '']) => name);
  const own = isTakenOut(source, parent, key) ? [`(?<!\\.)${key}`] : [];
  return [`(?:${parent})\\.${key}`, ...aliases, ...own].join('|');
}

function isTakenOut(source: string, parent: string, key: string): boolean {
  const from = `(?::\\s*Messages\\b|=\\s*[\\w.]*?(?:${parent})\\s*;)`;
  return new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\}\\s*${from}`).test(source);
}

/** Whether a text reads a message: by its key, by a key that is computed, or taken out. */
function reads(source: string, place: readonly string[]): boolean {
  const key = place.at(-1) ?? '';
  const parent = namesOf(source, place.slice(0, -1));
  return (
    new RegExp(`\\b(?:${parent})\\s*(?:\\.\\s*${key}\\b|\\[)`).test(source) ||
    isTakenOut(source, parent, key)
  );
}

test('every message is used', () => {
  const unused = (catalogues[0]?.entries ?? [])
    .map(([place]) => place)
    .filter(([section = '']) => !FROM_SCHEMA.includes(section))
    .filter((place) => !sources.some((source) => reads(source, place)))
    .map((place) => place.join('.'));
  expect(unused).toEqual([]);
});

test('an unused message is found', () => {
  const place = ['section', 'planted'];
  const using = [
    'messages.section.planted',
    'messages.section[key]',
    'const words = $derived(messages.section); words.planted',
    'const words: Words = messages.section; words[key]',
    'const { planted } = messages.section;',
    'const { section } = context.messages; section.planted',
    'this.section = messagesIn(language).section; this.section.planted',
  ];
  for (const source of using) expect(reads(source, place), source).toBe(true);
  const notUsing = [
    'other.planted',
    'section.planted',
    'messages.section.plantedElse',
    'const { section } = messages; other.section[key]',
    '{ planted }',
    '',
  ];
  for (const source of notUsing) expect(reads(source, place), source).toBe(false);
});
