import { benefitKey, moneyShares, type MoneyShares } from '../economy/actors.ts';
import { asPrinted, paybackMonths } from '../economy/payback.ts';
import { ACTORS, PARTS, partsOf } from '../evidence/actor.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../programme/expectProgramme.ts';
import { expectScenario, type ScenarioExpectation } from '../run/expectScenario.ts';
import { actorColumns } from '../summary/actorColumns.ts';
import type { ReplicateTable } from '../summary/replicateTable.ts';
import { CHECKED, summaryOf } from '../summary/tableSummary.ts';
import { DENOMINATORS, SHARE_TIMES } from '../target/target.ts';

/** What the model promises of itself, whatever the scenario. */
export const SELF_CHECKS = [
  'persons',
  'shares',
  'actors',
  'simulated',
  'printed',
  'equalArms',
  'doubleCost',
] as const;
/** One of the promises. */
export type SelfCheckName = (typeof SELF_CHECKS)[number];

/** Whether one promise holds, and the first place where it does not. */
export interface CheckedPromise {
  readonly name: SelfCheckName;
  /** Undefined when it holds. */
  readonly broken?: Breach;
}

/** Two numbers that should be one. */
export interface Breach {
  /** Of which scenario; left out where it is about the evidence. */
  readonly scenario?: string;
  readonly found: number;
  readonly expected: number;
}

/** A scenario with what both engines say of it. */
export interface CheckedScenario {
  readonly id: string;
  readonly expectation: ScenarioExpectation;
  /** Its simulated futures. */
  readonly table: ReplicateTable;
}

/** One check of one promise: where it is broken, or undefined where it holds. */
export interface CheckStep {
  readonly name: SelfCheckName;
  readonly run: () => Breach | undefined;
}

/**
 * All promises as steps of some milliseconds each, so that a page can do something else in
 * between. Pure and deterministic.
 *
 * @param scenarios the first is also computed anew
 * @param compute the exact engine
 */
export function checkSteps(
  scenarios: readonly CheckedScenario[],
  evidence: Evidence,
  compute: typeof expectScenario = expectScenario,
): readonly CheckStep[] {
  const each = (
    name: SelfCheckName,
    check: (scenario: CheckedScenario) => Breach | undefined,
    of = scenarios,
  ) => of.map((scenario): CheckStep => ({ name, run: () => withId(scenario.id, check(scenario)) }));
  const first = scenarios.slice(0, 1);
  return [
    ...each('persons', personsBreach),
    ...each('shares', sharesBreach),
    ...each('actors', (scenario) => actorsBreach(scenario, evidence)),
    ...each('simulated', simulatedBreach),
    { name: 'printed', run: () => printedBreach(evidence) },
    ...each('equalArms', (scenario) => equalArmsBreach(scenario, evidence, compute), first),
    ...each('doubleCost', (scenario) => doubleCostBreach(scenario, evidence, compute), first),
  ];
}

/** What the steps have found: every promise, in order, with the first place where it is broken. */
export function promisesOf(
  found: readonly { readonly name: SelfCheckName; readonly breach: Breach | undefined }[],
): readonly CheckedPromise[] {
  return SELF_CHECKS.map((name) => {
    const broken = found.find((each) => each.name === name && each.breach)?.breach;
    return broken ? { name, broken } : { name };
  });
}

/** Who starts leaves in one way, and who completes has one status at each later time. */
function personsBreach({ expectation, table }: CheckedScenario): Breach | undefined {
  const { startsPerYear, exits } = expectation.programme;
  const left = OUTCOMES.reduce((sum, outcome) => sum + exits[outcome], 0);
  const summary = summaryOf(table);
  return (
    unlessClose(left, startsPerYear) ??
    firstOf(SHARE_TIMES, (time) =>
      firstOf(DENOMINATORS, (denominator) => {
        const counts = OUTCOMES.map((each) => summary.persons(time, denominator, each).values);
        const all = summary.all(denominator).values;
        return firstRow(table, (i) => [
          counts.reduce((sum, of) => sum + (of[i] ?? NaN), 0),
          all[i],
        ]);
      }),
    ) ??
    firstRow(table, (i) => [summary.all('allExits').values[i], table.column('starts')[i]])
  );
}

/** Shares of a whole sum to 1. */
function sharesBreach({ expectation }: CheckedScenario): Breach | undefined {
  const { exits } = expectation.programme;
  return firstOf([sharesOfAllExits(exits), sharesOfCompleters(exits)], (shares) => {
    const sum = OUTCOMES.reduce((total, outcome) => total + shares[outcome], 0);
    return sum === 0 ? undefined : unlessClose(sum, 1); // nobody left: no shares
  });
}

/** What the actors gain and pay is what society does: expected, and in every future. */
function actorsBreach(
  { expectation, table }: CheckedScenario,
  evidence: Evidence,
): Breach | undefined {
  const { actors } = expectation.economy;
  const shares = moneyShares(expectation.scenario.assumptions, benefitKey(evidence));
  const summed = sumOfParts(table, shares);
  const society = actorColumns(table, 'society', shares);
  return firstOf(['benefit', 'cost'] as const, (what) => {
    const sum = PARTS.reduce((total, part) => total + actors[part][what], 0);
    const ofGroups = firstOf(ACTORS, (actor) =>
      unlessClose(
        partsOf(actor).reduce((total, part) => total + actors[part][what], 0),
        actors[actor][what],
      ),
    );
    return (
      unlessClose(sum, actors.society[what]) ??
      ofGroups ??
      firstRow(table, (i) => [summed[what][i], society[what][i]])
    );
  });
}

/** All parts together, in each future. */
function sumOfParts(table: ReplicateTable, shares: MoneyShares) {
  const benefit = new Float64Array(table.replicates);
  const cost = new Float64Array(table.replicates);
  for (const part of PARTS) {
    const own = actorColumns(table, part, shares);
    for (let i = 0; i < table.replicates; i++) {
      benefit[i] = (benefit[i] as number) + (own.benefit[i] as number);
      cost[i] = (cost[i] as number) + (own.cost[i] as number);
    }
  }
  return { benefit, cost };
}

/**
 * The mean of the futures is what the exact engine expects on their draws, within 4 standard
 * errors.
 */
function simulatedBreach({ table }: CheckedScenario): Breach | undefined {
  return firstOf(CHECKED, (what) => {
    const { agrees, simulatedMean, expectedMean } = summaryOf(table).selfCheck(what);
    return agrees ? undefined : { found: simulatedMean, expected: expectedMean };
  });
}

/** The six paybacks of the base year come out of the report's own cost and benefit. */
function printedBreach({ economy }: Evidence): Breach | undefined {
  const { cost, annualBenefitKronor, paybackMonths: printed } = economy;
  const fifth = cost.totalKronor.value / 5;
  const payers = [
    ['society', 5],
    ['city', 1],
    ['region', 1],
    ['state', 3],
    ['af', 1],
    ['fk', 1],
  ] as const;
  return firstOf(payers, ([actor, fifths]) => {
    const months = paybackMonths(fifths * fifth, annualBenefitKronor[actor].value);
    const found = months === null ? Infinity : asPrinted(months);
    const expected = printed[actor].value;
    return found === expected ? undefined : { found, expected };
  });
}

/** The same programme twice gives the same payback to the last bit. */
function equalArmsBreach(
  { expectation }: CheckedScenario,
  evidence: Evidence,
  compute: typeof expectScenario,
): Breach | undefined {
  const found = monthsOf(compute(structuredClone(expectation.scenario), evidence));
  const expected = monthsOf(expectation);
  return found === expected ? undefined : { found, expected };
}

/** Twice the cost takes twice as long to pay back, by the report's method. */
function doubleCostBreach(
  { expectation }: CheckedScenario,
  evidence: Evidence,
  compute: typeof expectScenario,
): Breach | undefined {
  const { levers, assumptions } = expectation.scenario;
  const costKronor = 2 * levers.costKronor;
  const doubled = compute({ levers: { ...levers, costKronor }, assumptions }, evidence);
  return unlessClose(monthsOf(doubled), 2 * monthsOf(expectation));
}

function monthsOf({ economy }: ScenarioExpectation): number {
  return economy.payback.report ?? Infinity;
}

/** Sums of many numbers differ in the last digits whatever they are. */
const ROUNDING = 1e-9;

function unlessClose(found: number, expected: number): Breach | undefined {
  const isClose =
    found === expected || Math.abs(found - expected) <= ROUNDING * Math.max(1, Math.abs(expected));
  return isClose ? undefined : { found, expected };
}

function firstRow(
  { replicates }: ReplicateTable,
  pairAt: (row: number) => readonly [number | undefined, number | undefined],
): Breach | undefined {
  for (let row = 0; row < replicates; row++) {
    const [found = NaN, expected = NaN] = pairAt(row);
    const breach = unlessClose(found, expected);
    if (breach) return breach;
  }
  return undefined;
}

function firstOf<Item>(
  items: readonly Item[],
  check: (item: Item) => Breach | undefined,
): Breach | undefined {
  for (const item of items) {
    const breach = check(item);
    if (breach) return breach;
  }
  return undefined;
}

function withId(scenario: string, breach: Breach | undefined): Breach | undefined {
  return breach && { scenario, ...breach };
}
