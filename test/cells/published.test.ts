import { describe, expect, test } from 'vitest';
import { assumptionsView } from '../../src/cells/assumptions/assumptionsView.ts';
import { beliefOfPeer } from '../../src/cells/assumptions/beliefOfPeer.ts';
import { mayBeTaken } from '../../src/cells/assumptions/mayBeTaken.ts';
import { publishedView, takenFrom } from '../../src/cells/assumptions/publishedView.ts';
import { builtInPeers } from '../../src/evidence/builtInPeers.ts';
import { LANGUAGES } from '../../src/message/language.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, vary } from '../run/readyScenarios.ts';
import { contextOf, rowsOf, seen } from './shown.ts';

const peers = builtInPeers();
type Context = ReturnType<typeof contextOf>;

/** What is published beside each part of the register. */
const besideIn = (context: Context) =>
  assumptionsView(context).parts.map(({ rows }) => ({
    rows,
    published: publishedView(
      context,
      peers,
      rows.map(({ path }) => path),
    ),
  }));
const offersIn = (context: Context) =>
  besideIn(context).flatMap(({ published }) => published.flatMap(({ offer }) => offer ?? []));
const named = (context: Context) =>
  assumptionsView(
    context,
    (scenario, path) => takenFrom(scenario, path, peers)?.programme[context.format.language],
  );

/** The base year's scenario with another belief about what would have come anyway. */
const believing = (belief: Scenario['assumptions']['counterfactual']['deadweightShare']) =>
  vary(BASE_2017, {
    assumptions: {
      counterfactual: { ...BASE_2017.assumptions.counterfactual, deadweightShare: belief },
    },
  });

describe('what is believed by what others have published', () => {
  const beliefs = Object.fromEntries(
    peers.findings.flatMap(({ id, taken }) => (taken ? [[id, beliefOfPeer(taken)]] : [])),
  );

  test('is what their printed numbers give, as wide as so few persons leave it', () => {
    expect(beliefs).toEqual({
      // 80.4 % of 42.9 % in 12 months, the rest in 24: 0.0059 against 0.0352 a month; 40 and 10 of 116.
      'first-year': { kind: 'lognormal', median: 0.16, logSd: 0.36 },
      // 62/164 against 72/162, and so on: √(1/62 − 1/164 + 1/72 − 1/162).
      'anyway-ips-ma': { kind: 'lognormal', median: 0.85, logSd: 0.13 },
      'anyway-dk-ips': { kind: 'lognormal', median: 0.78, logSd: 0.09 },
      'anyway-seed': { kind: 'lognormal', median: 0.18, logSd: 0.5 },
    });
  });

  test('can be stored in a scenario', () => {
    for (const { path, belief } of offersIn(contextOf(['bas-2017'], 'sv'))) {
      const scenario = structuredClone(BASE_2017) as unknown as Record<string, never>;
      const [first = '', part = '', key = ''] = path;
      Object.assign(scenario[first]?.[part] ?? {}, { [key]: belief });
      expect(scenarioSchema.safeParse(scenario).success, key).toBe(true);
    }
  });
});

describe.each(LANGUAGES)('the register, in %s', (language) => {
  const context = contextOf(['bas-2017'], language);
  const view = named(context);

  test('has every published finding once, beside an assumption that it speaks of', () => {
    const ids = besideIn(context).flatMap(({ published }) => published.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(peers.findings.map(({ id }) => id).toSorted());
    for (const { published, rows } of besideIn(context)) {
      for (const { label } of published) {
        expect(rows.some((row) => label.startsWith(row.label))).toBe(true);
      }
    }
  });

  test('says the same as before of everything else', () => {
    const before = assumptionsView(context).parts.map(({ table }) => rowsOf(table));
    expect(view.parts.map(({ table }) => rowsOf(table))).toEqual(before);
  });

  test('offers four numbers, of which none is taken', () => {
    expect(offersIn(context).map(({ isTaken }) => isTaken)).toEqual([false, false, false, false]);
  });
});

describe('a number that was taken over', () => {
  const scenario = believing({ kind: 'lognormal', median: 0.85, logSd: 0.13 });
  const context = contextOf([{ name: 'Egen', scenario }], 'sv');
  const view = named(context);

  test('is named as the basis of the assumption, and no longer offered', () => {
    const rows = view.parts.flatMap(({ table }) => rowsOf(table));
    const row = rows.find(([name]) => name === 'Del av nyttan som hade kommit ändå');
    expect(row?.at(-2)).toBe('Publicerat: IPS-MA, Köpenhamn');
    expect(offersIn(context).filter(({ isTaken }) => isTaken)).toHaveLength(1);
  });

  test('is called by its name in what can be undone', () => {
    const [first] = offersIn(context);
    expect(first?.label).toBe(
      'Chans till arbete i den extra tiden: som IPS med begränsat stöd, Zürich',
    );
    expect(seen(first?.text ?? '')).toBe('16_% (10_% till 25_%)');
  });

  test('is looked for only where it may be one', () => {
    expect(mayBeTaken(scenario)).toBe(true);
    expect(mayBeTaken(BASE_2017)).toBe(false);
    expect(mayBeTaken(believing({ kind: 'beta', a: 2, b: 8 }))).toBe(false);
  });
});
