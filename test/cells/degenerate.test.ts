import { describe, expect, test } from 'vitest';
import { actorsView } from '../../src/cells/actors/actorsView.ts';
import { compareView } from '../../src/cells/compare/compareView.ts';
import { manyView } from '../../src/cells/compare/manyView.ts';
import { waitSentences } from '../../src/cells/compare/waitSentences.ts';
import { spreadView } from '../../src/cells/drivers/spreadView.ts';
import { levelsView } from '../../src/cells/goals/levelsView.ts';
import { mapView, startingPoint } from '../../src/cells/goals/mapView.ts';
import { outcomeView } from '../../src/cells/outcome/outcomeView.ts';
import { pathView } from '../../src/cells/outcome/pathView.ts';
import { targetsView } from '../../src/cells/targets/targetsView.ts';
import { ACTORS } from '../../src/evidence/actor.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { FutureExplainer } from '../../src/explanation/futureExplainer.ts';
import { priceDraws } from '../../src/planning/priceDraws.ts';
import { CalendarFutures } from '../../src/run/calendarFutures.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import {
  DENOMINATORS,
  PAYBACK_MEASURES,
  SHARE_TIMES,
  type Target,
} from '../../src/target/target.ts';
import { BASE_2017, evidence, vary, varyGroups } from '../run/readyScenarios.ts';
import { simulate } from '../run/simulated.ts';
import { contextOf, rowsOf, seen, textOf, withFutures } from './shown.ts';

const { assumptions } = BASE_2017;
const NOTHING = { kind: 'fixed', value: 0 } as const;

/** Nobody comes. */
const nobody = vary(varyGroups(BASE_2017, { startsPerYear: 0 }), { levers: { limitPlaces: true } });
/** What does not come costs nothing. */
const costless = (scenario: Scenario) =>
  vary(scenario, { assumptions: { cost: { ...assumptions.cost, fixedShare: 0 } } });
/** Whatever becomes of people is worth nothing. */
const worthless = (scenario: Scenario) =>
  vary(scenario, {
    assumptions: {
      benefit: {
        ...scenario.assumptions.benefit,
        jobValueFactor: NOTHING,
        completerValueFactor: NOTHING,
      },
    },
  });

/** The scenarios that have nobody, or nothing to gain. */
const NOBODY: readonly (readonly [string, Scenario])[] = [
  ['nobody', nobody],
  ['nobody, at no cost', costless(nobody)],
  ['nobody, at no cost and for nothing', worthless(costless(nobody))],
];
const WORTHLESS: readonly (readonly [string, Scenario])[] = [
  ...NOBODY,
  ['nothing to gain', worthless(BASE_2017)],
];

/** Every target that measures how it goes, easy to meet. */
const TARGETS: readonly Target[] = [
  ...SHARE_TIMES.flatMap((time) =>
    DENOMINATORS.flatMap((denominator) =>
      OUTCOMES.filter((outcome) => outcome !== 'avbrott' || denominator === 'allExits').flatMap(
        (outcome) =>
          (['atMost', 'atLeast'] as const).map((direction) => ({
            measure: { kind: 'share' as const, outcome, time, denominator },
            direction,
            value: direction === 'atMost' ? 1 : 0,
          })),
      ),
    ),
  ),
  { measure: { kind: 'health' } as const, direction: 'atLeast' as const, value: 0 },
  ...PAYBACK_MEASURES.map((measure) => ({
    measure: { kind: 'payback' as const, measure },
    direction: 'atMost' as const,
    value: 480,
  })),
  ...ACTORS.filter((actor) => actor !== 'society').map((actor) => ({
    measure: { kind: 'actorPayback' as const, actor },
    direction: 'atMost' as const,
    value: 480,
  })),
  ...['tradgard', 'mac'].map((group) => ({
    measure: { kind: 'groupPayback' as const, group },
    direction: 'atMost' as const,
    value: 480,
  })),
].map((target, index) => ({ ...target, id: `target-${String(index)}`, active: true }));

function shown(scenario: Scenario, targets: readonly Target[] = TARGETS) {
  const own = { name: 'Den', scenario };
  return withFutures(contextOf([own], 'sv', targets), simulate([scenario], 60));
}

describe('a programme that nobody comes to', () => {
  test.each(NOBODY)('%s: meets no target but its budget', (_, scenario) => {
    const view = targetsView(shown(scenario));
    for (const { label, results } of view.targets) {
      const [result] = results;
      expect(seen(result?.chance?.text ?? '–'), label).toMatch(/^(ungefär 0_av_100|–)$/);
      expect(seen(result?.expected.text ?? ''), label).toMatch(/^(–|aldrig.*|betalar inget)$/);
    }
    expect(textOf(view.finding)).toMatch(/nås 0 av .* Alla mål på en gång nås i ungefär 0_av_100/);
  });

  test.each(NOBODY)('%s: has no shares, no means and no levels', (_, scenario) => {
    const context = shown(scenario);
    const choice = { time: 'exit', denominator: 'allExits', group: undefined } as const;
    const outcomes = rowsOf(outcomeView(context, choice).table).slice(1);
    expect(outcomes.map(([, share]) => share)).toEqual(outcomes.map(() => '–'));
    for (const outcome of OUTCOMES) {
      const path = pathView(context, choice, outcome);
      expect(path.lines.flatMap(({ points }) => points)).toEqual([]);
      expect(
        rowsOf(path.table)
          .slice(1)
          .map(([, share]) => share),
      ).toEqual(['–', '–', '–']);
      const levels = levelsView(context, { ...choice, outcome, years: 'alike' });
      expect(textOf(levels.finding)).toMatch(/i ”Den” finns ingen att räkna på\./);
      const [, ...rows] = rowsOf(levels.table);
      for (const row of rows) expect(row.slice(2, 6)).toEqual(['–', '–', '–', '–']);
      expect(levels.proposals.map(({ target }) => target)).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    const rows = new Map(rowsOf(compareView(context).table).map(([name, value]) => [name, value]));
    for (const name of ['Tid i insatsen i snitt', 'Når planerat slut', 'Kostnad per start']) {
      expect(rows.get(name), name).toBe('–');
    }
    expect(waitSentences(context)).toEqual([]);
    const calendar = new CalendarFutures(scenario, evidence, 'vasteras', 5);
    calendar.draw(5);
    expect(calendar.summary().years[4]?.waitMonths.sorted).toHaveLength(0);
  });

  test.each(NOBODY)('%s: is no place on the map, and has no spread to explain', (_, scenario) => {
    const context = shown(scenario);
    const { cohort } = expectScenario(scenario, evidence);
    const year = { completers: 57, costKronor: 9e6, calibration: 'A' } as const;
    const draws = priceDraws(cohort, assumptions, 'vasteras', 20);
    const { points } = mapView(context, year, startingPoint(context), draws);
    expect(points.map(({ label }) => label)).not.toContain('Den');
    expect(spreadView(context, []).note).toContain('ingen spridning att förklara');
  });
});

describe('a programme that gives nothing', () => {
  test.each(WORTHLESS)('%s: is never paid back, by any measure or for anybody', (_, scenario) => {
    const { economy } = expectScenario(scenario, evidence);
    expect(Object.values(economy.payback)).toEqual([null, null, null, null]);
    const context = shown(scenario);
    const { summary } = new FutureExplainer(
      context.shown[0].explainer,
      new TableSummary(simulate([scenario], 60)[0] ?? expect.fail('no futures')),
      context,
    );
    for (const measure of PAYBACK_MEASURES) {
      expect(summary.payback(measure).chanceOfNever().value, measure).toBe(1);
    }
    for (const actor of ACTORS) {
      for (const counting of ['report', 'intake'] as const) {
        const view = actorsView(context, actor, 'central', counting);
        expect(seen(view.crossings[0]?.text ?? ''), actor).toMatch(/^(aldrig.*|betalar inget)$/);
        expect(textOf(view.finding), actor).not.toMatch(/[1-9]\d*_av_100/);
      }
    }
  });

  test.each(WORTHLESS)('%s: is never best', (_, scenario) => {
    const pair = contextOf(
      [
        { name: 'Bas', scenario: BASE_2017 },
        { name: 'Den', scenario },
        { name: 'Också', scenario },
      ],
      'sv',
    );
    const view = manyView(withFutures(pair, simulate([BASE_2017, scenario, scenario], 1_000)));
    expect(textOf(view.finding)).toMatch(/ger ”Bas” i flest framtider/);
  });
});

describe('targets of groups that are not there', () => {
  test('are not all met at once, and it is said that none can be counted', () => {
    const merged = varyGroups(BASE_2017, { joins: 'salix' }, ['mac']);
    const target: Target = {
      ...{ id: 'mac', active: true, direction: 'atMost', value: 480 },
      measure: { kind: 'groupPayback', group: 'mac' },
    };
    const view = targetsView(shown(merged, [target]));
    expect(textOf(view.finding)).toMatch(/går inget av de påslagna målen att räkna/);
  });
});
