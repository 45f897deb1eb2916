import type { NotebookDocument } from '../document/notebookDocument.ts';
import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import { moneyShares, type MoneyShares } from '../economy/actors.ts';
import { ACTORS } from '../evidence/actor.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import type { Language } from '../message/language.ts';
import { pairedDifference } from '../summary/pairedDifference.ts';
import type { ReplicateTable } from '../summary/replicateTable.ts';
import { Sample } from '../summary/sample.ts';
import { TableSummary } from '../summary/tableSummary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { DENOMINATORS, PAYBACK_MEASURES, SHARE_TIMES } from '../target/target.ts';
import { expectNotebook } from './expectNotebook.ts';
import { mapped } from './mapped.ts';
import { resultDigest } from './resultDigest.ts';
import type { Comparison, RunResult, ScenarioResult } from './result.ts';
import { simulateTables } from './simulateTables.ts';
import { simulationSpecOf } from './simulationSpecOf.ts';

/** No number of a result is made of a later column than this. */
const LAST_COLUMN = 'benefitShareCity';

/**
 * The answer of simulated futures for a notebook: all its replicates, with spread, chances and
 * their Monte Carlo errors. The expected value of a payback, which has no mean, stays the exact
 * engine's.
 *
 * @param ids scenarios to simulate; all when empty
 * @throws when a scenario is not among the resolved ones
 */
export function simulateNotebook(
  document: NotebookDocument,
  scenarios: ResolvedScenarios,
  evidence: Evidence,
  ids: readonly string[],
  language: Language,
): RunResult {
  const exact = expectNotebook(document, scenarios, evidence, ids, language);
  const bases = exact.comparisons.map(({ base }) => base);
  const needed = [...new Set([...exact.scenarios.map(({ id }) => id), ...bases])];
  const spec = simulationSpecOf(needed, scenarios, document.seed, evidence);
  const tables = simulateTables(spec, document.replicates, LAST_COLUMN);
  const scenarioOf = (id: string) => spec.scenarios[needed.indexOf(id)]?.scenario as Scenario;
  const tableOf = (id: string) => tables[needed.indexOf(id)] as ReplicateTable;
  const body = {
    scenarios: exact.scenarios.map((scenario) => ({
      ...scenario,
      ...numbersOf(
        tableOf(scenario.id),
        scenario,
        moneyShares(scenarioOf(scenario.id).assumptions, spec.benefitKey),
      ),
    })),
    comparisons: exact.comparisons.map((comparison) =>
      compare(comparison, tableOf(comparison.base), tableOf(comparison.scenario)),
    ),
  };
  const { formatVersion, engineVersion, seed } = exact;
  const { replicates } = document;
  const engine = 'simulation';
  return {
    formatVersion,
    engineVersion,
    seed,
    replicates,
    engine,
    digest: resultDigest(body),
    ...body,
  };
}

function numbersOf(
  table: ReplicateTable,
  exact: ScenarioResult,
  shares: MoneyShares,
): Omit<ScenarioResult, 'id' | 'name' | 'sentence'> {
  // One for each number: a summary keeps every column that it has made, and a column may be long.
  const summary = () => new TableSummary(table);
  const occupancy = table.column('personMonths').map((months) => months / 12);
  return {
    shares: mapped(SHARE_TIMES, (time) =>
      mapped(DENOMINATORS, (denominator) =>
        mapped(OUTCOMES, (outcome) => share(summary().share(time, denominator, outcome))),
      ),
    ),
    payback: mapped(PAYBACK_MEASURES, (measure) =>
      payback(summary().payback(measure), exact.payback[measure].expected),
    ),
    actors: mapped(ACTORS, (actor) => {
      const samples = summary().actor(actor, shares);
      return {
        benefit: estimate(samples.benefit),
        cost: estimate(samples.cost),
        net1: estimate(samples.net(1)),
        net5: estimate(samples.net(5)),
        payback: payback(samples.payback, exact.actors[actor].payback.expected),
      };
    }),
    costKronor: estimate(summary().column('costKronor')),
    starts: estimate(summary().column('starts')),
    completers: estimate(summary().all('completers')),
    occupancy: estimate(new Sample(occupancy)),
  };
}

/** Scenario minus base, future by future: the same people in both. */
function compare(exact: Comparison, base: ReplicateTable, scenario: ReplicateTable): Comparison {
  const difference = (value: (summary: TableSummary) => Sample) =>
    pairedDifference(value(new TableSummary(base)), value(new TableSummary(scenario)));
  const { chanceHigher } = difference((summary) => summary.benefitPerKrona());
  return {
    ...exact,
    difference: {
      paybackMonths: mapped(PAYBACK_MEASURES, (measure) => ({
        expected: exact.difference.paybackMonths[measure].expected,
        ...monthsOf(difference((summary) => summary.payback(measure)).sample),
      })),
      jobs: estimate(difference((summary) => summary.column('exitArbete')).sample),
      completers: estimate(difference((summary) => summary.all('completers')).sample),
      costKronor: estimate(difference((summary) => summary.column('costKronor')).sample),
      annualBenefitKronor: estimate(
        difference((summary) => summary.column('exitBenefitKronor')).sample,
      ),
    },
    ...(Number.isFinite(chanceHigher.standardError) && { chanceBetter: chanceHigher }),
  };
}

/** @param sample of finite numbers */
function estimate(sample: Sample): ScenarioResult['starts'] {
  const { value, standardError } = sample.mean;
  return {
    expected: value,
    p05: sample.quantile(0.05),
    p50: sample.quantile(0.5),
    p95: sample.quantile(0.95),
    // A single future says nothing of its own error.
    ...(Number.isFinite(standardError) && { standardError }),
  };
}

/** @param sample of shares, in futures with somebody to have one */
function share(sample: Sample): ScenarioResult['shares']['exit']['completers']['arbete'] {
  return sample.sorted.length > 0
    ? estimate(sample)
    : { expected: null, p05: null, p50: null, p95: null };
}

function payback(sample: Sample, expected: number | null): ScenarioResult['payback']['report'] {
  return {
    expected,
    ...monthsOf(sample),
    within34: sample.chance('atMost', 34),
    within14: sample.chance('atMost', 14),
    never: sample.chanceOfNever(),
  };
}

/** Quantiles of months; null where one of the paybacks is never. */
function monthsOf(sample: Sample) {
  const at = (share: number) => {
    const months = sample.quantile(share);
    return Number.isFinite(months) ? months : null;
  };
  return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}
