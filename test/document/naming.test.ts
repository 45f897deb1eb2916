import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/document/contentHash.ts';
import { isChangedSinceNamed, unnamed, withContent } from '../../src/document/naming.ts';
import {
  isLayer,
  type NotebookDocument,
  type StoredScenario,
} from '../../src/document/notebookDocument.ts';
import { resolveScenarios, type ResolvedScenarios } from '../../src/document/resolveScenarios.ts';
import { scenarioNames } from '../../src/document/scenarioNames.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { groupName } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { withOwn } from '../../src/evidence/withOwn.ts';
import { messagesIn } from '../../src/message/language.ts';
import { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { resetScenarioEntry, setScenarioEntry } from '../../src/notebook/editScenario.ts';
import {
  addLayer,
  deleteScenario,
  duplicateScenario,
  renameScenario,
} from '../../src/notebook/editScenarios.ts';
import { differenceName } from '../../src/scenario/differenceName.ts';
import { entryAt, isSame, type Json, type Path } from '../../src/scenario/layer.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { anyValueAt, fieldsWith, GROUPS } from '../scenario/anyScenario.ts';
import { documentOf, groupsOf, readyText } from './notebook.ts';

const reports = loadEvidence();
const ready = documentOf(readyText);
const [ROOT, LAYER] = ['bas-2017', 'tva-ar-samma-budget'];
const COST: Path = ['levers', 'costKronor'];
const MAC: Path = ['levers', 'groups', 'mac', 'plannedLengthMonths'];

function scenariosOf(document: NotebookDocument): ResolvedScenarios {
  const resolution = resolveScenarios(document, groupsOf);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  return resolution.scenarios;
}

function namesOf(document: NotebookDocument, language: 'sv' | 'en' = 'sv') {
  const evidence = withOwn(reports, document.evidence);
  return scenarioNames(document.scenarios, scenariosOf(document), evidence, language);
}

function set(document: NotebookDocument, id: string, at: Path, value: Json): NotebookDocument {
  return setScenarioEntry(document, scenariosOf(document), id, at, value);
}

const stored = (document: NotebookDocument, id: string) =>
  document.scenarios.find((each) => each.id === id)!;
const isMarked = (document: NotebookDocument, id: string) =>
  isChangedSinceNamed(stored(document, id));

describe('a name that an author gave', () => {
  test('stands as written, with a mark from the first change until what it was is back', () => {
    const changed = set(set(ready, LAYER, COST, 7_080_000), LAYER, MAC, 18);
    expect(namesOf(changed).get(LAYER)).toBe('24 månader, samma budget (ändrad)');
    expect(namesOf(changed, 'en').get(LAYER)).toBe('24 months, same budget (changed)');
    const halfway = set(changed, LAYER, COST, 9_180_000);
    expect(isMarked(halfway, LAYER)).toBe(true);
    const back = set(halfway, LAYER, MAC, 24);
    expect(namesOf(back).get(LAYER)).toBe('24 månader, samma budget');
    expect(serializeDocument(back)).toBe(readyText);
  });

  test('is marked when the base shows through where it did not', () => {
    expect(isMarked(resetScenarioEntry(ready, LAYER, MAC), LAYER)).toBe(true);
  });

  test('is given for what the scenario is, from when it is given', () => {
    const renamed = renameScenario(set(ready, LAYER, MAC, 18), LAYER, 'Ett och ett halvt år');
    expect(namesOf(renamed).get(LAYER)).toBe('Ett och ett halvt år');
    expect(namesOf(set(renamed, LAYER, MAC, 24)).get(LAYER)).toBe('Ett och ett halvt år (ändrad)');
  });

  test('is about what is its own: a base that changes is marked itself', () => {
    const changed = set(ready, ROOT, COST, 8_000_000);
    const names = namesOf(changed);
    expect(names.get(ROOT)).toBe('Bas 2017 (ändrad)');
    expect(names.get(LAYER)).toBe('24 månader, samma budget');
  });

  test('stays when the base is taken away and nothing else is', () => {
    const left = deleteScenario(ready, scenariosOf(ready), ROOT);
    expect([...namesOf(left).values()]).toEqual([...namesOf(ready).values()].slice(1));
    const changed = set(ready, LAYER, MAC, 18);
    expect(isMarked(deleteScenario(changed, scenariosOf(changed), ROOT), LAYER)).toBe(true);
  });

  test('is marked no more when the notebook is put back to how it was opened', () => {
    const notebook = new Notebook(ready, reports);
    notebook.change(set(ready, LAYER, MAC, 18), 'moved');
    notebook.resetScenarios([LAYER], 'reset');
    expect(serializeDocument(notebook.document)).toBe(readyText);
  });
});

describe('a scenario without a name', () => {
  const layer = addLayer(ready, ROOT);
  const nameOf = (document: NotebookDocument, id = layer.id) => namesOf(document).get(id);

  test('is called by what it is', () => {
    expect(nameOf(layer.document)).toBe('Som Bas 2017');
    const cheaper = set(layer.document, layer.id, COST, 8_000_000);
    expect(nameOf(cheaper)).toBe('Årskostnad 8,00\u00a0mkr');
    const longer = set(cheaper, layer.id, MAC, 18);
    expect(nameOf(longer)).toBe('18\u00a0månader i insatsen för MAC, årskostnad 8,00\u00a0mkr');
    expect(nameOf(set(longer, layer.id, COST, 9_180_000))).toBe(
      '18\u00a0månader i insatsen för MAC',
    );
  });

  test('tells how many groups and changes there are, where they are many', () => {
    const copy = duplicateScenario(ready, LAYER);
    expect(nameOf(copy.document, copy.id)).toBe(
      '24\u00a0månader i insatsen för 3 grupper, fast budget',
    );
    const copy2019 = duplicateScenario(ready, 'bas-2019');
    expect(nameOf(copy2019.document, copy2019.id)).toMatch(/^Utan .*ändringar till$|, /);
  });

  test('is called by its base too, where that is not the first', () => {
    const on = addLayer(ready, LAYER, { levers: { costKronor: 8_000_000 } });
    expect(nameOf(on.document, on.id)).toBe('24 månader, samma budget, årskostnad 8,00\u00a0mkr');
    const copy = duplicateScenario(ready, ROOT);
    expect(nameOf(copy.document, copy.id)).toBe('Som Bas 2017');
    expect(nameOf(set(copy.document, copy.id, COST, 8_000_000), copy.id)).toMatch(/^Årskostnad/);
  });

  test('has a number when another is called the same', () => {
    const two = addLayer(layer.document, ROOT);
    expect(nameOf(two.document, two.id)).toBe('Som Bas 2017 (2)');
  });

  test('keeps a name that somebody gives, until it is taken away', () => {
    const named = renameScenario(layer.document, layer.id, 'Vår idé');
    expect(nameOf(named)).toBe('Vår idé');
    expect(renameScenario(named, layer.id, undefined)).toEqual(layer.document);
  });

  test('has one also when nothing else is there', () => {
    const root = renameScenario(ready, ROOT, undefined);
    expect(namesOf({ ...root, scenarios: root.scenarios.slice(0, 1) }).get(ROOT)).toBe(
      'Eget scenario',
    );
  });
});

describe('what a scenario is', () => {
  const layer = stored(ready, LAYER);

  test('is the same in whatever order it is stored, whatever it is called', () => {
    const reversed = (value: Json): Json =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, reversed(each)]),
          );
    for (const each of ready.scenarios) {
      const other = reversed(each as unknown as Json) as unknown as StoredScenario;
      expect(contentHash({ ...other, id: 'x', name: 'y' })).toBe(contentHash(each));
    }
  });

  test('is written the same in every version and browser', () => {
    expect(ready.scenarios.map(contentHash)).toEqual([
      '66d164fb',
      '3a871c47',
      'ba72270b',
      '538cee0b',
    ]);
  });

  test('is remembered by a name alone', () => {
    const content = { ...stored(ready, 'tva-ar-samma-starter'), id: layer.id };
    expect(withContent(unnamed(layer), content)).not.toHaveProperty('namedFor');
    expect(withContent(layer, content)).toMatchObject({
      name: layer.name,
      namedFor: contentHash(layer),
    });
  });
});

type Command = (document: NotebookDocument) => NotebookDocument;
const at = (document: NotebookDocument, number: number) =>
  document.scenarios[number % document.scenarios.length]!;

const anyEntry = fc
  .constantFrom(...fieldsWith(GROUPS).filter((path) => path.at(-1) !== 'evidence'))
  .chain((path) => anyValueAt(path).map((value) => [path, value] as const));

/** Whatever a user can do to scenarios; what would be refused is not done. */
const anyCommand: fc.Arbitrary<Command> = fc.nat(20).chain((number) =>
  fc.oneof(
    {
      arbitrary: anyEntry.map(([path, value]): Command => (document) => {
        const { id } = at(document, number);
        if (entryAt(scenariosOf(document).get(id) as unknown as Json, path) === undefined)
          return document;
        const changed = set(document, id, path, value);
        return resolveScenarios(changed, groupsOf).ok ? changed : document;
      }),
      weight: 5,
    },
    anyEntry.map(([path]): Command => (document) => {
      const reset = resetScenarioEntry(document, at(document, number).id, path);
      return resolveScenarios(reset, groupsOf).ok ? reset : document;
    }),
    fc.constant<Command>((document) => addLayer(document, at(document, number).id).document),
    fc.constant<Command>(
      (document) => duplicateScenario(document, at(document, number).id).document,
    ),
    fc.constant<Command>((document) =>
      document.scenarios.length < 2
        ? document
        : deleteScenario(document, scenariosOf(document), at(document, number).id),
    ),
    fc.constantFrom('Vår idé', 'Förslag B', undefined).map(
      (name): Command =>
        (document) =>
          renameScenario(document, at(document, number).id, name),
    ),
  ),
);

/** What a scenario without a name differs in from what it is told against. */
function toldOf(document: NotebookDocument, scenario: StoredScenario): string | undefined {
  const all = scenariosOf(document);
  const base = isLayer(scenario)
    ? scenario.base
    : document.scenarios.find((each) => !isLayer(each))!.id;
  return differenceName(all.get(base)!, all.get(scenario.id)!, {
    groupName: (id) => groupName(reports, id),
    format: new QuantityFormat('sv'),
  });
}

test('after whatever is done, names are what scenarios are, also for who gets the file', () => {
  const words = messagesIn('sv').scenarioNames;
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
      const steps = commands.reduce<readonly NotebookDocument[]>(
        (done, command) => [...done, command(done.at(-1)!)],
        [ready],
      );
      const document = steps.at(-1)!;
      const names = namesOf(document);
      expect(new Set(names.keys()).size).toBe(document.scenarios.length);
      for (const scenario of document.scenarios) {
        const name = names.get(scenario.id)!;
        if (scenario.name !== undefined) {
          expect(name.endsWith(words.changed(''))).toBe(isChangedSinceNamed(scenario));
          continue;
        }
        expect(scenario.namedFor).toBeUndefined();
        const told = toldOf(document, scenario);
        if (told !== undefined) expect(name.toLowerCase()).toContain(told.toLowerCase());
      }
      const elsewhere = documentOf(serializeDocument(document));
      for (const language of ['sv', 'en'] as const) {
        expect([...namesOf(elsewhere, language)]).toEqual([...namesOf(document, language)]);
      }
    }),
    { numRuns: 150 },
  );
});

test('a mark stands exactly where the own content is not what got the name', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 6 }), (entries) => {
      let document = ready;
      for (const [path, value] of entries) {
        const changed = set(document, LAYER, path, value);
        if (resolveScenarios(changed, groupsOf).ok) document = changed;
      }
      const isOther = !isSame(
        (stored(document, LAYER) as { changes: Json }).changes,
        (stored(ready, LAYER) as { changes: Json }).changes,
      );
      expect(isMarked(document, LAYER)).toBe(isOther);
    }),
    { numRuns: 100 },
  );
});

const files = ['../../scenarios/', 'fixtures/'].flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.json') && name !== 'format-4-names.json')
    .map((name) => [name, readFileSync(new URL(name, url), 'utf8')] as const);
});

test.each(files)('%s opens with the names that it has, and no marks', (_, text) => {
  const document = documentOf(text);
  const given = document.scenarios.map(({ name }) => (typeof name === 'object' ? name.sv : name));
  expect([...namesOf(document).values()]).toEqual(given);
});

test('a frozen file with names of every kind is read with the same names and marks', () => {
  const text = readFileSync(new URL('fixtures/format-4-names.json', import.meta.url), 'utf8');
  expect([...namesOf(documentOf(text)).values()]).toEqual([
    'Bas (ändrad)',
    '24 månader, samma budget (ändrad)',
    '24 månader, samma antal starter',
    'Årskostnad 7,00\u00a0mkr',
    'Som Bas (ändrad)',
    'Som 24 månader, samma budget (ändrad)',
  ]);
});
