import { isLayer, type NotebookDocument } from '../document/notebookDocument.ts';
import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import { scenarioNames } from '../document/scenarioNames.ts';
import { ACTORS } from '../evidence/actor.ts';
import { personsAmong } from '../economy/personsAmong.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { cohortEvidence, groupName } from '../evidence/cohortEvidence.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import type { Language } from '../message/language.ts';
import { messagesIn } from '../message/language.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../programme/expectProgramme.ts';
import { QuantityFormat } from '../quantity/format.ts';
import { differenceSentence } from '../scenario/differenceSentence.ts';
import { DENOMINATORS, PAYBACK_MEASURES, SHARE_TIMES } from '../target/target.ts';
import { ENGINE_VERSION } from './engineVersion.ts';
import { expectScenario, type ScenarioExpectation } from './expectScenario.ts';
import { mapped } from './mapped.ts';
import { resultDigest } from './resultDigest.ts';
import {
  RESULT_FORMAT_VERSION,
  type Comparison,
  type RunResult,
  type ScenarioResult,
} from './result.ts';

/**
 * The exact engine's answer for a notebook: one run at the expected parameters. Gives expected
 * values only; what chance and uncertainty add is not known to it.
 *
 * @param ids scenarios to compute; all when empty
 * @throws when one is not among the resolved scenarios
 */
export function expectNotebook(
  document: NotebookDocument,
  scenarios: ResolvedScenarios,
  evidence: Evidence,
  ids: readonly string[],
  language: Language,
): RunResult {
  const chosen = document.scenarios.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const expectations = new Map<string, ScenarioExpectation>();
  const expectationOf = (id: string): ScenarioExpectation => {
    const scenario = scenarios.get(id);
    if (!scenario) throw new Error(`unknown scenario: ${id}`);
    const expectation = expectations.get(id) ?? expectScenario(scenario, evidence);
    expectations.set(id, expectation);
    return expectation;
  };
  const names = scenarioNames(document.scenarios, scenarios, evidence, language);
  const body = {
    scenarios: chosen.map((stored) => ({
      id: stored.id,
      name: names.get(stored.id) ?? stored.id,
      sentence: scenarioSentence(document, scenarios, stored.id, evidence, language, names),
      ...numbersOf(expectationOf(stored.id)),
    })),
    comparisons: chosen
      .filter(isLayer)
      .map(({ id, base }) => compare(base, id, expectationOf(base), expectationOf(id))),
  };
  return {
    formatVersion: RESULT_FORMAT_VERSION,
    engineVersion: ENGINE_VERSION,
    seed: document.seed,
    replicates: 1,
    engine: 'exact',
    digest: resultDigest(body),
    ...body,
  };
}

/**
 * How a scenario of a notebook differs from its base, in words; that it stands on its own where it
 * is no layer.
 *
 * @param names what the scenarios are called, by id
 * @throws when the base of a layer is not there
 */
export function scenarioSentence(
  document: NotebookDocument,
  scenarios: ResolvedScenarios,
  id: string,
  evidence: Evidence,
  language: Language,
  names: ReadonlyMap<string, string>,
): string {
  const stored = document.scenarios.find((scenario) => scenario.id === id);
  const scenario = scenarios.get(id);
  if (!stored || !scenario || !isLayer(stored)) return messagesIn(language).change.own;
  const base = scenarios.get(stored.base);
  const baseName = names.get(stored.base);
  if (!base || baseName === undefined) throw new Error(`unknown base: ${stored.base}`);
  return differenceSentence(base, scenario, {
    baseName,
    groupName: (groupId) => groupName(evidence, groupId),
    agencyNames: cohortEvidence(evidence, scenario.assumptions.exitShares.evidence).agencyNames,
    format: new QuantityFormat(language),
  });
}

type Numbers = Omit<ScenarioResult, 'id' | 'name' | 'sentence'>;

function numbersOf({ programme, economy }: ScenarioExpectation): Numbers {
  const estimate = (expected: number) => ({ expected });
  return {
    shares: mapped(SHARE_TIMES, (time) => {
      const sharesAmong = { completers: sharesOfCompleters, allExits: sharesOfAllExits };
      return mapped(DENOMINATORS, (denominator) => {
        const persons = economy.status[time][denominator];
        const shares = sharesAmong[denominator](persons);
        const isOfNobody = personsAmong(persons, denominator) === 0;
        return mapped(OUTCOMES, (outcome) => ({ expected: isOfNobody ? null : shares[outcome] }));
      });
    }),
    payback: mapped(PAYBACK_MEASURES, (measure) => ({ expected: economy.payback[measure] })),
    actors: mapped(ACTORS, (actor) => {
      const { benefit, cost, net1, net5, payback } = economy.actors[actor];
      return {
        benefit: estimate(benefit),
        cost: estimate(cost),
        net1: estimate(net1),
        net5: estimate(net5),
        payback: { expected: payback },
      };
    }),
    costKronor: estimate(economy.cost.costKronor),
    starts: estimate(programme.startsPerYear),
    completers: estimate(programme.completers),
    occupancy: estimate(programme.occupancy),
  };
}

function compare(
  base: string,
  scenario: string,
  from: ScenarioExpectation,
  to: ScenarioExpectation,
): Comparison {
  const difference = (value: (each: ScenarioExpectation) => number) => ({
    expected: value(to) - value(from),
  });
  return {
    base,
    scenario,
    difference: {
      paybackMonths: Object.fromEntries(
        PAYBACK_MEASURES.map((measure) => {
          const [before, after] = [from.economy.payback[measure], to.economy.payback[measure]];
          return [measure, { expected: before === null || after === null ? null : after - before }];
        }),
      ) as Comparison['difference']['paybackMonths'],
      jobs: difference(({ programme }) => programme.exits.arbete),
      completers: difference(({ programme }) => programme.completers),
      costKronor: difference(({ economy }) => economy.cost.costKronor),
      annualBenefitKronor: difference(({ economy }) => economy.annualBenefitKronor.exit),
    },
  };
}
