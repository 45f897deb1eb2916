import { describe, expect, test } from 'vitest';
import { namesToTell, textNumber } from '../../../src/cells/text/textNumbers.ts';
import { numberChoices, findChoices } from '../../../src/cells/text/numberChoices.ts';
import { readReference } from '../../../src/scenario/textReference.ts';
import { allMessagesIn } from '../../../src/cells/kinds.ts';
import { joinChunks } from '../../../src/summary/replicateTable.ts';
import { simulateChunk } from '../../../src/run/simulateChunk.ts';
import { BASE_2017 } from '../../run/readyScenarios.ts';
import { specOf } from '../../run/simulated.ts';
import { contextOf, withFutures } from '../shown.ts';

const REPLICATES = 200;
const { tables } = simulateChunk({ runId: 1, from: 0, to: REPLICATES, spec: specOf([BASE_2017]) });
const context = withFutures(
  contextOf(['bas-2017'], 'sv'),
  tables.map((values) => joinChunks([{ from: 0, to: REPLICATES, values }])),
);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const read = (path: string, scenario = 'bas-2017') =>
  textNumber(`{{${scenario} ${path}}}`, context);

describe('a number in a text', () => {
  test.each([
    ['payback.report', '61,0 månader'],
    ['costKronor', '9,18 mkr'],
    ['starts', '115'],
  ])('of the exact engine: %s', (path, expected) => {
    const number = read(path);
    expect(number.kind === 'figure' && plain(number.number.text)).toContain(expected);
  });

  test.each(['payback.report.p50', 'payback.report.within34', 'payback.full.never'])(
    'of the futures: %s',
    (path) => {
      const number = read(path);
      expect(number).toMatchObject({ kind: 'figure', isOutdated: false });
      expect(number.kind === 'figure' && number.number.explain().title).toMatch(/Återbetalning/);
    },
  );

  test('waits for futures that have not come', () => {
    const none = {
      ...context,
      futures: { of: () => undefined } as unknown as typeof context.futures,
    };
    expect(textNumber('{{bas-2017 payback.report.p50}}', none)).toEqual({ kind: 'waiting' });
  });

  test('that can be moved has its value, its unit and its bounds', () => {
    expect(read('levers.groups.mac.plannedLengthMonths')).toMatchObject({
      kind: 'input',
      value: 12,
      field: { unit: 'months', min: 1 },
    });
    expect(read('assumptions.extension.jobHazardRatio')).toMatchObject({ kind: 'input', value: 1 });
  });

  test.each([
    'payback.nothing',
    'payback.report.within35',
    'levers.groups.none.places',
    'shares.exit',
    'levers.hold',
    'constructor',
  ])('that does not exist is missing: %s', (path) =>
    expect(read(path)).toEqual({ kind: 'missing' }),
  );

  test('of a scenario that does not exist is missing', () => {
    expect(read('starts', 'ingen')).toEqual({ kind: 'missing' });
  });
});

describe('what a text says of its scenarios', () => {
  const both = contextOf(['bas-2017', 'bas-2019'], 'sv');

  test('is a name where the text asks for it', () => {
    expect(textNumber('{{bas-2019 name}}', both)).toEqual({ kind: 'name', text: 'Bas 2019' });
  });

  test('is that a group is absent, where another scenario beside it has it', () => {
    const length = 'levers.groups.mac.plannedLengthMonths';
    expect(textNumber(`{{bas-2017 ${length}}}`, both).kind).toBe('input');
    expect(textNumber(`{{bas-2019 ${length}}}`, both)).toEqual({
      kind: 'absent',
      scenarioName: 'Bas 2019',
    });
  });

  test('is whose numbers stand in it, where it does not say so itself', () => {
    expect(namesToTell('{{bas-2017 starts}} {{bas-2019 starts}}', both)).toEqual([
      'Bas 2017',
      'Bas 2019',
    ]);
    expect(namesToTell('{{bas-2017 starts}} i {{bas-2017 name}}', both)).toEqual([]);
    expect(namesToTell('\\{{bas-2017 starts}} {{borta starts}}', both)).toEqual([]);
  });
});

describe('the numbers to choose from', () => {
  const scenario = { id: 'bas-2017', name: 'Bas 2017', groups: [{ id: 'mac', name: 'MAC' }] };

  test.each(['sv', 'en'] as const)(
    'can all be read, and have names of their own: %s',
    (language) => {
      const choices = numberChoices([scenario], context.targets, allMessagesIn(language));
      expect(choices.filter(({ reference }) => !readReference(reference))).toEqual([]);
      const missing = choices.filter(
        ({ reference }) => textNumber(reference, context).kind === 'missing',
      );
      expect(missing).toEqual([]);
      expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
    },
  );

  test('are found by any words of their names', () => {
    const choices = numberChoices([scenario], context.targets, allMessagesIn('sv'));
    expect(findChoices(choices, 'mac PLANERAD').map(({ reference }) => reference)).toEqual([
      '{{bas-2017 levers.groups.mac.plannedLengthMonths}}',
    ]);
  });

  test('are those of the scenario first whose name was typed', () => {
    const other = { ...scenario, id: 'two-years', name: '24 månader' };
    const choices = numberChoices([scenario, other], context.targets, allMessagesIn('sv'));
    const found = findChoices(choices, '24 månader återbetalning');
    expect(found[0]?.scenarioName).toBe('24 månader');
    // The others speak of months too.
    expect(found.at(-1)?.scenarioName).toBe(scenario.name);
  });
});
