import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { loadEvidence } from '../src/evidence/evidence.ts';
import manifest from '../scenarios/evidence/manifest.json';

/** What the first reports are about: whose, when and which groups. It stands in `scenarios/`. */
function namesOfReports(): readonly string[] {
  const { cohorts } = loadEvidence();
  const groups = Object.values(cohorts).flatMap((cohort) =>
    Object.entries('groups' in cohort ? cohort.groups : {}).flatMap(([id, { name }]) => [id, name]),
  );
  const years = manifest.cohorts.map(({ year }) => String(year));
  const ids = manifest.cohorts.map(({ id }) => id);
  return [...new Set([manifest.place, ...years, ...ids, ...groups])];
}

/**
 * Files that may say a name: what old files were called is migrated by name, and a published study
 * has its year.
 */
const EXEMPT: Readonly<Record<string, readonly string[]>> = {
  'src/document/migrate.ts': namesOfReports(),
  'src/message/source.ts': ['2017', '2019'],
};

/** The names that a file says, outside its comments. */
function namesIn(path: string, text: string): readonly string[] {
  const spoken = path.endsWith('.ts') ? withoutComments(text) : withoutMarkupComments(text);
  const isSaid = (name: string) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'u');
  return namesOfReports()
    .filter((name) => !EXEMPT[path]?.includes(name))
    .filter((name) => isSaid(name).test(spoken));
}

function withoutComments(text: string): string {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

function withoutMarkupComments(text: string): string {
  return text.replace(/<!--.*?-->|\/\*.*?\*\//gs, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path))
  .map((path) => `src/${path}`);

describe('the code names no group, year or place of the reports', () => {
  test('for they are data, read by the same code as anybody’s', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(namesOfReports().length).toBeGreaterThan(10);
    const said = sources.map((path) => [path, namesIn(path, readFileSync(path, 'utf8'))] as const);
    expect(said.filter(([, names]) => names.length > 0)).toEqual([]);
  });

  test.each([
    ['src/run/a.ts', `const group = 'salix';`, 'salix'],
    ['src/run/a.ts', `const said = \`Som i \${x} och Trädgårdsgruppen\`;`, 'Trädgårdsgruppen'],
    ['src/run/a.ts', `const year = 2017;`, '2017'],
    ['src/message/source.ts', `const id = 'sot-2019';`, 'sot-2019'],
    ['src/cells/A.svelte', `<p>Västerås</p>`, 'Västerås'],
  ])('and one that is planted in %s is seen', (path, text, name) => {
    expect(namesIn(path, text)).toContain(name);
  });

  test('but a comment may give an example', () => {
    expect(namesIn('src/run/a.ts', `/** As in MAC, 2017. */\nconst a = 1; // salix`)).toEqual([]);
    expect(namesIn('src/cells/A.svelte', `<!-- MAC -->\n<p>a</p>`)).toEqual([]);
  });
});
