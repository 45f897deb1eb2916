import type { CohortEvidence } from '../../src/evidence/cohort.ts';
import type { HazardModel } from '../../src/multistate/hazardModel.ts';
import type { PiecewiseConstant } from '../../src/multistate/piecewiseConstant.ts';
import { exp } from '../../src/numeric/exponential.ts';
import { joinAgencies } from '../../src/parameters/agencyClass.ts';
import type { Parameters } from '../../src/parameters/parameters.ts';
import { AFTER_EXIT_STATES, afterExitModel } from '../../src/programme/afterExit.ts';
import { extendStayHazards, solveStayHazards, CAUSES } from '../../src/programme/stayHazards.ts';
import { drawKey, type DrawKey } from '../../src/random/drawKey.ts';
import { PersonDraws } from '../../src/random/personDraws.ts';
import { resolveMix } from '../../src/scenario/agencyMix.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** Chance of leaving a state within a month, by month, and which way. */
interface MonthlyTable {
  readonly leave: Float64Array;
  /** Row after row: cumulated shares of the ways. */
  readonly ways: Float64Array;
  readonly targets: readonly number[];
}

const MONTHS = 240;

/**
 * What one would write first: every starter of a year, month by month, with a keyed draw for
 * each person and month. The same programme as the simulator's, but for time in whole
 * months, and with nothing but exits, states and persons in work by month as its result.
 */
export class MonthlyLoop {
  readonly exits = new Float64Array(4);
  /** Persons in work by month of the year's account. */
  readonly inWork = new Float64Array(MONTHS);
  private readonly groups;
  private readonly completers: readonly (MonthlyTable | undefined)[];
  private readonly dropOuts: readonly (MonthlyTable | undefined)[];

  constructor(scenario: Scenario, cohort: CohortEvidence, parameters: Parameters, seed: DrawKey) {
    const { levers, assumptions } = scenario;
    this.groups = Object.entries(levers.groups).map(([id, group]) => {
      const { evidence, sharesByClass } = parameters.groups.get(id)!;
      const ratios = { arbete: parameters.jobHazardRatio, avbrott: parameters.dropOutHazardRatio };
      const tables = sharesByClass.map((shares) => {
        const { lengthMonths } = evidence;
        const solved = solveStayHazards(shares, lengthMonths, assumptions.hazardShape);
        const hazards = extendStayHazards(solved, lengthMonths, ratios);
        return monthly(
          CAUSES.map((cause) => hazards[cause]),
          [0, 1, 3],
        );
      });
      return {
        tables,
        starts: group.startsPerYear,
        planned: Math.round(group.plannedLengthMonths),
        mix: joinAgencies(resolveMix(group.agencyMix, evidence.referrers)),
        intake: new PersonDraws(drawKey(seed, 'intake', id)),
        stay: new PersonDraws(drawKey(seed, 'stay', id)),
        after: new PersonDraws(drawKey(seed, 'afterExit', id)),
      };
    });
    const tablesOf = ({ states, transitions }: HazardModel) =>
      states.map((state) => {
        const ways = transitions.filter(({ from }) => from === state);
        const targets = ways.map(({ to }) => states.indexOf(to));
        return ways.length === 0
          ? undefined
          : monthly(
              ways.map(({ hazard }) => hazard),
              targets,
            );
      });
    this.completers = tablesOf(afterExitModel(assumptions, parameters, levers.handOverQuality));
    this.dropOuts = tablesOf(
      afterExitModel(assumptions, parameters, levers.handOverQuality * parameters.dropOutFactor),
    );
  }

  simulate(replicate: number): void {
    for (const { tables, starts, planned, mix, intake, stay, after } of this.groups) {
      intake.moveTo(replicate);
      stay.moveTo(replicate);
      after.moveTo(replicate);
      for (let person = 0; person < starts; person++) {
        intake.person = stay.person = after.person = person;
        intake.draw(0);
        const place = intake.first < mix[0] ? 0 : intake.first < mix[0] + mix[1] ? 1 : 2;
        let month = Math.floor(12 * intake.second);
        let outcome = 2;
        for (let age = 0; age < planned; age++, month++) {
          stay.draw(age);
          const way = leaving(tables[place]!, age, stay.first, stay.second);
          if (way < 0) continue;
          outcome = way;
          break;
        }
        this.exits[outcome] = (this.exits[outcome] ?? 0) + 1;
        this.followAfterExit(outcome, month, after);
      }
    }
  }

  private followAfterExit(outcome: number, exitMonth: number, draws: PersonDraws): void {
    const models = outcome === 3 ? this.dropOuts : this.completers;
    let state = START_STATES[outcome] ?? 0;
    let entered = 0;
    for (let since = 0; exitMonth + since < MONTHS; since++) {
      if (state >= FIRST_JOB && state <= LAST_JOB) {
        this.inWork[exitMonth + since] = (this.inWork[exitMonth + since] ?? 0) + 1;
      }
      const table = models[state];
      if (!table) continue;
      draws.draw(since);
      const age = state >= FIRST_JOB && state <= LAST_JOB ? since - entered : since;
      const to = leaving(table, age, draws.first, draws.second);
      if (to < 0) continue;
      state = to;
      entered = since + 1;
    }
  }
}

function leaving(table: MonthlyTable, age: number, first: number, second: number): number {
  if (first >= (table.leave[age] ?? 0)) return -1;
  const { targets, ways } = table;
  const row = age * targets.length;
  let way = 0;
  while (way < targets.length - 1 && second >= (ways[row + way] ?? 1)) way++;
  return targets[way] ?? 0;
}

function monthly(hazards: readonly PiecewiseConstant[], targets: readonly number[]): MonthlyTable {
  const leave = new Float64Array(MONTHS + 60);
  const ways = new Float64Array(leave.length * targets.length);
  for (let age = 0; age < leave.length; age++) {
    const rates = hazards.map(
      ({ from, values }) => values[from.findLastIndex((start) => start <= age + 0.5)] ?? 0,
    );
    const total = rates.reduce((sum, rate) => sum + rate, 0);
    leave[age] = 1 - exp(-total);
    let cumulated = 0;
    rates.forEach((rate, way) => {
      cumulated += total === 0 ? 0 : rate / total;
      ways[age * targets.length + way] = cumulated;
    });
  }
  return { leave, ways, targets };
}

const stateOf = (state: (typeof AFTER_EXIT_STATES)[number]) => AFTER_EXIT_STATES.indexOf(state);
const FIRST_JOB = stateOf('exitJobUnsubsidised');
const LAST_JOB = stateOf('foundJobSubsidised');
/** By outcome: work, studies, rehab, drop-out. */
const START_STATES = [FIRST_JOB, stateOf('studying'), stateOf('seeking'), stateOf('seeking')];
