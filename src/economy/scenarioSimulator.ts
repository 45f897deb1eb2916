import type { CohortEvidence } from '../evidence/cohort.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { JOB_KINDS } from '../evidence/jobKind.ts';
import type { Parameters } from '../parameters/parameters.ts';
import {
  type AfterExitSimulator,
  SEEKING,
  STUDYING,
  WORKING,
} from '../programme/afterExitSimulator.ts';
import type { GroupOnDraw } from '../programme/groupOnDraw.ts';
import { GroupQueue } from '../programme/groupQueue.ts';
import { IntakeSimulator, type Onward } from '../programme/intakeSimulator.ts';
import { ProgrammeOnDraw } from '../programme/programmeOnDraw.ts';
import type { DrawKey } from '../random/drawKey.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Part } from '../evidence/actor.ts';
import { benefitShares } from './actors.ts';
import { keyShares } from '../scenario/moneySplit.ts';
import { jobKronor, type BenefitValues } from './benefitValues.ts';
import { costOfGroup, expectCost } from './cost.ts';
import type { CounterfactualCurve } from './counterfactualCurve.ts';
import type { DrawnBeliefs } from './drawnBeliefs.ts';
import { lastingPaybackMonths } from './payback.ts';
import { RateAccount } from '../multistate/rateAccount.ts';
import {
  ACCOUNT_YEARS,
  COLUMN,
  gainedBy,
  GROUP_COLUMNS,
  rowLength,
  paidBy,
  groupColumn,
  type ReplicateRow,
} from './replicateColumns.ts';

/** Months after exit at which the status is read. */
const STATUS_MONTHS = [6, 24] as const;

/**
 * Simulates futures of one scenario: every starter of a year from the first day until benefits are
 * no longer counted. One instance serves all replicates.
 */
export class ScenarioSimulator {
  /**
   * Cumulated net of the future simulated last, in discounted kronor; at the first day and each
   * month's end.
   */
  readonly netKronor: Float64Array;
  /**
   * Hears of each person of a future that is looked at, when their course after the exit is known.
   */
  watch: ((person: FollowedPerson) => void) | undefined;
  private readonly benefitKey: Readonly<Record<Part, number>>;
  private readonly programme: ProgrammeOnDraw;
  private readonly groups: readonly SimulatedGroup[];
  /** Those that nobody moves from before those that somebody does. */
  private readonly queues: readonly (SimulatedGroup & { readonly queue: GroupQueue })[];
  private readonly months: number;
  private readonly enrolled: RateAccount;
  private readonly benefit: RateAccount;
  private readonly enrolledMonths: Float64Array;
  private readonly benefitKronor: Float64Array;
  private readonly times: Float64Array;
  private readonly discount: Float64Array;
  private readonly kronorByKind = new Float64Array(JOB_KINDS.length);
  private row: ReplicateRow = new Float64Array(0);
  /** Where the columns of the group that is being followed begin in the row. */
  private groupStart = 0;

  /**
   * @param printedKey each part's share of society's benefit as printed: see `benefitKey`
   * @throws when a group of the scenario has no evidence
   */
  constructor(
    private readonly scenario: Scenario,
    cohort: CohortEvidence,
    printedKey: Readonly<Record<Part, number>>,
    seed: DrawKey,
  ) {
    const { levers, assumptions } = scenario;
    this.benefitKey = keyShares(assumptions.benefit.key, printedKey);
    this.programme = new ProgrammeOnDraw(cohort, levers, assumptions.exitShares.moves);
    this.groups = this.programme.groups.map((onDraw) => ({
      onDraw,
      groupIndex: cohort.groups.findIndex(({ id }) => id === onDraw.evidence.id),
      intake: new IntakeSimulator(seed, onDraw.evidence.id),
    }));
    const queues = this.groups.map((group) => {
      const { evidence, levers: own } = group.onDraw;
      return { ...group, queue: new GroupQueue(seed, evidence.id, own, levers.overIntakeShare) };
    });
    const movesOn = ({ onDraw }: SimulatedGroup) => onDraw.move !== undefined;
    this.queues = levers.limitPlaces
      ? [...queues.filter((each) => !movesOn(each)), ...queues.filter(movesOn)]
      : [];
    this.months = Math.round(assumptions.benefit.benefitMonths);
    this.enrolled = new RateAccount(this.months);
    this.benefit = new RateAccount(this.months);
    this.enrolledMonths = new Float64Array(this.months);
    this.benefitKronor = new Float64Array(this.months);
    this.netKronor = new Float64Array(this.months + 1);
    this.times = Float64Array.from({ length: this.months + 1 }, (_, month) => month);
    const monthly = log(1 + assumptions.benefit.discountRatePerYear) / 12;
    this.discount = this.times.map((time) => exp(-monthly * (time + 0.5)));
  }

  /**
   * Simulates one future.
   *
   * @param replicate its number: 0, 1, …
   * @param beliefs filled with the draw of that number
   * @param row is written over; `rowLength` of the number of groups in the evidence
   * @throws when the beliefs are of a year without the scenario's groups
   */
  simulate(replicate: number, beliefs: DrawnBeliefs, row: ReplicateRow): void {
    const { parameters } = beliefs;
    this.row = row;
    row.fill(0);
    this.enrolled.clear();
    this.benefit.clear(parameters.benefitFallOffPerMonth);
    const kronor = jobKronor(this.scenario.assumptions.benefit.calibration, parameters);
    for (let kind = 0; kind < JOB_KINDS.length; kind++) {
      this.kronorByKind[kind] = kronor[JOB_KINDS[kind] as keyof typeof kronor];
    }
    const { handOverQuality } = this.scenario.levers;
    const afterExit = beliefs.afterExit(handOverQuality);
    const accountAfterExit = beliefs.accountAfterExit(handOverQuality);
    this.programme.expect(beliefs.stays, parameters);
    for (const { onDraw, intake } of this.groups) {
      intake.simulate(replicate, onDraw, this.onward(onDraw));
    }
    const waitedMonths = this.letWait(replicate);
    for (const { onDraw, intake, groupIndex } of this.groups) {
      const { id } = onDraw.evidence;
      const [after, inAccount] = [afterExit.get(id), accountAfterExit.get(id)];
      if (!after || !inAccount) throw new Error(`group without draws: ${id}`);
      after.moveTo(replicate);
      inAccount.moveTo(replicate);
      this.groupStart = rowLength(groupIndex);
      this.followPersons(onDraw, intake, { after, inAccount }, beliefs);
    }
    const starts = row[COLUMN.starts] as number;
    row[COLUMN.meanWaitMonths] = starts === 0 ? NaN : waitedMonths / starts;
    this.settle(beliefs);
  }

  /** Where those go on who go over from a group to another. */
  private onward({ move }: GroupOnDraw): Onward | undefined {
    if (!move) return undefined;
    const target = this.groups.find(({ onDraw }) => onDraw.evidence.id === move.to)?.onDraw;
    if (!target) throw new Error(`no such group: ${move.to}`);
    return { chance: move.chance, stays: target.stays, planned: target.planned };
  }

  /** @returns months that all who start wait for their places */
  private letWait(replicate: number): number {
    const queueOf = (id: string | undefined) =>
      this.queues.find(({ onDraw }) => onDraw.evidence.id === id)?.queue;
    for (const { onDraw, queue } of this.queues) {
      queue.open(replicate, onDraw, this.onward(onDraw), queueOf(onDraw.move?.to));
    }
    let waitedMonths = 0;
    for (let i = this.queues.length - 1; i >= 0; i--) {
      const { onDraw, queue, intake } = this.queues[i] as (typeof this.queues)[number];
      queue.postpone(intake, queueOf(onDraw.move?.to));
      waitedMonths += queue.waitedMonths;
    }
    return waitedMonths;
  }

  private followPersons(
    { evidence, move }: GroupOnDraw,
    intake: IntakeSimulator,
    { after, inAccount }: Readonly<Record<'after' | 'inAccount', AfterExitSimulator>>,
    { parameters, values }: DrawnBeliefs,
  ): void {
    this.add(COLUMN.starts, intake.count);
    for (let person = 0; person < intake.count; person++) {
      const start = intake.startMonths[person] as number;
      const stay = intake.stayMonths[person] as number;
      const outcome = intake.outcomes[person] as number;
      const completed = outcome !== DROPPED_OUT;
      const exit = start + stay;
      this.enrolled.change(start, 1);
      this.enrolled.change(exit, -1);
      this.add(COLUMN.personMonths, stay);
      this.addToGroup(EXIT_COLUMNS[outcome] as number, 1);
      const months = Math.max(this.months - exit, STATUS_MONTHS[1]);
      after.follow(person, outcome, exit, months);
      if (inAccount !== after) inAccount.follow(person, outcome, exit, months);
      this.earn(inAccount, exit, completed, values, parameters.benefitFallOffPerMonth);
      if (completed)
        this.addToGroup(
          COLUMN.exitBenefitKronor,
          this.annualKronor(after, after.first, true, values),
        );
      this.watch?.({ groupId: evidence.id, movesTo: move?.to, person, intake, after });
      this.addStatus(after, completed, 0, values);
      this.addStatus(after, completed, 1, values);
    }
  }

  /** What a person brings the account, month by month; from the exit on it falls off. */
  private earn(
    after: AfterExitSimulator,
    exit: number,
    completed: boolean,
    values: BenefitValues,
    fallOffPerMonth: number,
  ): void {
    const { first } = after;
    let earned = 0;
    for (let i = first; i < first + after.count; i++) {
      const time = after.times[i] as number;
      const rate = this.annualKronor(after, i, completed, values);
      this.benefit.change(exit + time, ((rate - earned) / 12) * exp(-fallOffPerMonth * time));
      earned = rate;
    }
  }

  /** What the status after 6 or 24 months adds to the row. */
  private addStatus(
    after: AfterExitSimulator,
    completed: boolean,
    which: 0 | 1,
    values: BenefitValues,
  ): void {
    let at = after.first + after.count - 1;
    while ((after.times[at] as number) > STATUS_MONTHS[which]) at--;
    const activity = after.activities[at] as number;
    const columns = STATUS_COLUMNS[which];
    if (!completed) {
      if (activity === WORKING) this.addToGroup(columns.dropOutsInWork, 1);
      return;
    }
    const status = activity === WORKING ? 'arbete' : activity === STUDYING ? 'studier' : 'rehab';
    this.addToGroup(columns[status], 1);
    this.add(columns.benefit, this.annualKronor(after, at, true, values));
  }

  /** What a person's status is worth a year. */
  private annualKronor(
    after: AfterExitSimulator,
    at: number,
    completed: boolean,
    values: BenefitValues,
  ): number {
    const activity = after.activities[at] as number;
    if (activity === WORKING) return this.kronorByKind[after.kinds[at] as number] as number;
    if (activity === STUDYING) return values.completerKronor;
    return activity === SEEKING && completed ? values.completerKronor : 0;
  }

  /** Cost, payback of the whole intake, actors, and what the exact engine expects on the draw. */
  private settle({ parameters, values, counterfactual }: DrawnBeliefs): void {
    const { scenario, row } = this;
    const { groups } = this.programme;
    const { costKronor } = expectCost(scenario, { groups });
    for (const { onDraw, groupIndex } of this.groups) {
      row[groupColumn(groupIndex, 'costKronor')] = costOfGroup(costKronor, onDraw, groups);
    }
    this.addUpGroups();
    row[COLUMN.costKronor] = costKronor;
    const shares = benefitShares(this.benefitKey, groups);
    row[COLUMN.benefitShareFk] = shares.fk;
    row[COLUMN.benefitShareAf] = shares.af;
    row[COLUMN.benefitShareCity] = shares.city;
    for (const { jobs, completers } of groups) {
      this.add(COLUMN.expectedArbete, jobs);
      this.add(COLUMN.expectedCompleters, completers);
      this.add(
        COLUMN.expectedExitBenefitKronor,
        jobs * values.exitJobKronor + (completers - jobs) * values.completerKronor,
      );
    }
    row[COLUMN.paybackFullMonths] = this.paybackFull(costKronor, parameters, counterfactual);
  }

  /** What all groups add up to. */
  private addUpGroups(): void {
    for (let column = 0; column < GROUP_COLUMNS.length; column++) {
      for (const { groupIndex } of this.groups) {
        this.add(column, this.row[rowLength(groupIndex) + column] as number);
      }
    }
  }

  /** Month by month: benefit beyond what would have come anyway, less the cost as it falls due. */
  private paybackFull(
    costKronor: number,
    parameters: Parameters,
    counterfactual: CounterfactualCurve,
  ): number {
    const { assumptions } = this.scenario;
    const persists = assumptions.afterExit.mode === 'statusPersists';
    const kept = persists ? 1 - parameters.deadweightShare : 1;
    const starts = persists ? 0 : (this.row[COLUMN.starts] as number);
    const personMonths = this.row[COLUMN.personMonths] as number;
    const costPerMonth = costKronor / personMonths; // not read where nobody is enrolled
    this.enrolled.readMonths(this.enrolledMonths);
    this.benefit.readMonths(this.benefitKronor);
    let gainedSoFar = 0;
    let paidSoFar = 0;
    for (let month = 0; month < this.months; month++) {
      const gained =
        kept * (this.benefitKronor[month] as number) -
        starts * (counterfactual.kronorInMonth[month] as number);
      const paid =
        personMonths === 0
          ? idleCost(costKronor, month)
          : costPerMonth * (this.enrolledMonths[month] as number);
      gainedSoFar += gained * (this.discount[month] as number);
      paidSoFar += paid * (this.discount[month] as number);
      this.netKronor[month + 1] = gainedSoFar - paidSoFar;
      const years = (month + 1) / MONTHS_OF_A_YEAR;
      if (Number.isInteger(years)) this.closeYear(years, gainedSoFar, paidSoFar);
    }
    // Benefits that are no longer counted leave the account as it is.
    for (
      let year = Math.floor(this.months / MONTHS_OF_A_YEAR) + 1;
      year <= ACCOUNT_YEARS.length;
      year++
    ) {
      this.closeYear(year, gainedSoFar, paidSoFar);
    }
    return (
      lastingPaybackMonths(this.netKronor, this.times, assumptions.benefit.horizonMonths) ??
      Infinity
    );
  }

  /** Remembers the account at the end of one of its years. */
  private closeYear(year: number, gained: number, paid: number): void {
    if (year > ACCOUNT_YEARS.length) return;
    this.row[GAINED[year - 1] as number] = gained;
    this.row[PAID[year - 1] as number] = paid;
  }

  private add(column: number, amount: number): void {
    this.row[column] = (this.row[column] as number) + amount;
  }

  private addToGroup(column: number, amount: number): void {
    this.add(this.groupStart + column, amount);
  }
}

/** What a year costs is paid over it, where nobody takes part whose months it could follow. */
function idleCost(costKronor: number, month: number): number {
  return month < MONTHS_OF_A_YEAR ? costKronor / MONTHS_OF_A_YEAR : 0;
}

/**
 * A person of the future that is simulated; `intake` and `after` are used again for the next one.
 */
export interface FollowedPerson {
  readonly groupId: string;
  /** Where those go on who go over to another group. */
  readonly movesTo: string | undefined;
  /** Index in the intake. */
  readonly person: number;
  readonly intake: IntakeSimulator;
  readonly after: AfterExitSimulator;
}

interface SimulatedGroup {
  readonly onDraw: GroupOnDraw;
  /** Its index in the evidence. */
  readonly groupIndex: number;
  readonly intake: IntakeSimulator;
}

const MONTHS_OF_A_YEAR = 12;
const GAINED = ACCOUNT_YEARS.map((year) => COLUMN[gainedBy(year)]);
const PAID = ACCOUNT_YEARS.map((year) => COLUMN[paidBy(year)]);
const DROPPED_OUT = OUTCOMES.indexOf('avbrott');
const EXIT_COLUMNS = [
  COLUMN.exitArbete,
  COLUMN.exitStudier,
  COLUMN.exitRehab,
  COLUMN.exitAvbrott,
] as const;
const STATUS_COLUMNS = [
  {
    arbete: COLUMN.sixMonthsArbete,
    studier: COLUMN.sixMonthsStudier,
    rehab: COLUMN.sixMonthsRehab,
    dropOutsInWork: COLUMN.sixMonthsDropOutsInWork,
    benefit: COLUMN.sixMonthsBenefitKronor,
  },
  {
    arbete: COLUMN.twentyFourMonthsArbete,
    studier: COLUMN.twentyFourMonthsStudier,
    rehab: COLUMN.twentyFourMonthsRehab,
    dropOutsInWork: COLUMN.twentyFourMonthsDropOutsInWork,
    benefit: COLUMN.twentyFourMonthsBenefitKronor,
  },
] as const;
