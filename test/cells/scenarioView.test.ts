import { expect, test } from 'vitest';
import { scenarioDifferences } from '../../src/cells/scenario/scenarioView.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { resetScenarioEntry } from '../../src/notebook/editScenario.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { EVEN_MIX } from '../../src/scenario/agencyMix.ts';
import { resolveScenarios } from '../../src/document/resolveScenarios.ts';
import { documentOf, groupsOf, readyText } from '../document/notebook.ts';
import { BASE_2017, ready } from '../run/readyScenarios.ts';
import { seen } from './shown.ts';

const messages = allMessagesIn('sv');
const differencesOf = (scenario: typeof BASE_2017) =>
  scenarioDifferences(
    BASE_2017,
    scenario,
    (id) => id.toUpperCase(),
    messages,
    new QuantityFormat('sv'),
  );

test('a scenario cell lists each entry that differs, in words', () => {
  expect(
    differencesOf(ready('tva-ar-samma-budget')).map(({ label, base, own }) =>
      seen([label, base, own].join(' | ')),
    ),
  ).toEqual([
    'Vad hålls fast när tiden ändras | antalet starter | budgeten',
    'Planerad tid, TRADGARD | 12_månader | 24_månader',
    'Planerad tid, SALIX | 12_månader | 24_månader',
    'Planerad tid, MAC | 12_månader | 24_månader',
  ]);
});

test('the agencies of a group are told by name of the choice', () => {
  const { levers } = BASE_2017;
  const mac = { ...(levers.groups['mac'] ?? never()), agencyMix: EVEN_MIX };
  const scenario = { ...BASE_2017, levers: { ...levers, groups: { ...levers.groups, mac } } };
  expect(differencesOf(scenario)).toMatchObject([
    { base: messages.sections.mixObserved, own: messages.sections.mixEven },
  ]);
});

test('taking each difference away leads back to the base', () => {
  let document = documentOf(readyText);
  const id = 'tva-ar-samma-budget';
  for (const { path } of differencesOf(ready(id)))
    document = resetScenarioEntry(document, id, path);
  const resolution = resolveScenarios(document, groupsOf);
  expect(resolution.ok && resolution.scenarios.get(id)).toEqual(BASE_2017);
});

function never(): never {
  throw new Error('no such group');
}
