import { benefitValues } from '../../economy/benefitValues.ts';
import type { Evidence } from '../../evidence/evidenceSchema.ts';
import { OUTCOMES, type Outcome } from '../../evidence/outcome.ts';
import { messagesIn, type Messages } from '../../message/language.ts';
import { estimateExitShares } from '../../parameters/exitShareEstimate.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../../programme/expectProgramme.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import type { ScenarioExpectation } from '../../run/expectScenario.ts';
import { fieldLabel, show } from '../../scenario/differenceSentence.ts';
import { entryAt, isSame, type Path } from '../../scenario/layer.ts';
import type { Denominator, PaybackMeasure, ShareTime } from '../../target/target.ts';
import { explainFigure } from './evidenceExplanation.ts';
import type { ExplainedNumber, Explanation } from './explanation.ts';

/** The numbers of one scenario, each with its way back to the report. */
export class ScenarioExplainer {
  private readonly messages: Messages;

  constructor(
    readonly name: string,
    readonly expectation: ScenarioExpectation,
    private readonly evidence: Evidence,
    private readonly format: QuantityFormat,
  ) {
    this.messages = messagesIn(format.language);
  }

  payback(measure: PaybackMeasure, digits = 1): ExplainedNumber {
    const { economy, scenario } = this.expectation;
    const value = economy.payback[measure];
    const { source, paybackMeasures, units } = this.messages;
    const horizonYears = this.format.short(scenario.assumptions.benefit.horizonMonths / 12);
    const text =
      value === null && measure === 'full'
        ? units.neverWithin(horizonYears)
        : this.format.months(value, digits);
    return this.computed(
      `${this.messages.payback.title}: ${paybackMeasures[measure].toLowerCase()}`,
      text,
      measure === 'full'
        ? source.paybackFull
        : measure === 'report'
          ? source.paybackReport
          : source.paybackLater,
      () => [
        this.cost().explain(),
        ...(measure === 'full' ? [] : [this.benefit(timeOf(measure)).explain()]),
        ...(measure === 'report' ? [] : this.afterExitInputs()),
        ...(measure === 'full' ? this.ledgerInputs() : []),
      ],
    );
  }

  share(time: ShareTime, denominator: Denominator, outcome: Outcome, digits = 1): ExplainedNumber {
    const persons = this.expectation.economy.status[time][denominator];
    const shares =
      denominator === 'completers' ? sharesOfCompleters(persons) : sharesOfAllExits(persons);
    return this.shareNumber(
      this.format.percent(shares[outcome], digits),
      time,
      denominator,
      outcome,
    );
  }

  /** Expected persons with an outcome, of a year's starts. */
  persons(time: ShareTime, denominator: Denominator, outcome: Outcome): ExplainedNumber {
    const persons = this.expectation.economy.status[time][denominator][outcome];
    return this.shareNumber(this.format.persons(persons), time, denominator, outcome);
  }

  starts(): ExplainedNumber {
    const { programme, scenario } = this.expectation;
    const held = scenario.levers.hold === 'budget';
    return this.computed(
      this.messages.compare.rows.starts,
      this.format.personsNumber(programme.startsPerYear),
      this.messages.source.starts,
      () => [
        this.input(['levers', 'hold']),
        ...this.groupIds().map((id) =>
          held
            ? this.stayOf(id)
            : this.input(['levers', 'groups', id, 'startsPerYear'], `${this.group(id)}: `),
        ),
      ],
    );
  }

  stay(): ExplainedNumber {
    const months = this.format.months(this.expectation.programme.meanStayMonths, 1);
    return this.computed(this.messages.compare.rows.stay, months, this.messages.source.stay, () =>
      this.groupIds().map((id) => this.stayOf(id)),
    );
  }

  reachedPlannedEnd(): ExplainedNumber {
    const { groups, startsPerYear } = this.expectation.programme;
    const reached = groups.reduce((sum, group) => sum + group.reachedPlannedEnd, 0);
    return this.computed(
      this.messages.compare.rows.reached,
      this.format.percent(startsPerYear === 0 ? 0 : reached / startsPerYear),
      this.messages.source.reached,
      () => this.groupIds().map((id) => this.stayOf(id)),
    );
  }

  occupancy(): ExplainedNumber {
    return this.computed(
      this.messages.compare.rows.occupancy,
      this.format.persons(this.expectation.programme.occupancy),
      this.messages.source.occupancy,
      () => [this.starts().explain(), this.stay().explain()],
    );
  }

  /** Participants at the same time in one group. */
  occupancyOf(groupId: string): ExplainedNumber {
    const group = this.groupExpectation(groupId);
    return this.computed(
      `${this.messages.compare.rows.occupancy}, ${this.group(groupId)}`,
      this.format.personsNumber((group?.personMonths ?? 0) / 12),
      this.messages.source.occupancy,
      () => [
        this.input(['levers', 'groups', groupId, 'startsPerYear']),
        this.stayOf(groupId),
        this.input(['levers', 'groups', groupId, 'places']),
      ],
    );
  }

  completers(): ExplainedNumber {
    return this.computed(
      this.messages.compare.rows.completers,
      this.format.persons(this.expectation.programme.completers),
      this.messages.source.completers,
      () => [this.starts().explain(), ...this.shareInputs()],
    );
  }

  jobs(): ExplainedNumber {
    return this.computed(
      this.messages.compare.rows.jobs,
      this.format.persons(this.expectation.programme.exits.arbete),
      this.messages.source.jobs,
      () => [this.starts().explain(), ...this.shareInputs()],
    );
  }

  cost(): ExplainedNumber {
    return this.computed(
      this.messages.compare.rows.cost,
      this.format.millions(this.expectation.economy.cost.costKronor),
      this.messages.source.cost,
      () => [
        this.input(['levers', 'costKronor']),
        this.input(['assumptions', 'cost', 'addedMonthFactor']),
        this.input(['assumptions', 'cost', 'fixedShare']),
        this.occupancy().explain(),
      ],
    );
  }

  costPer(what: 'start' | 'job'): ExplainedNumber {
    const { programme, economy } = this.expectation;
    const count = what === 'start' ? programme.startsPerYear : programme.exits.arbete;
    const { rows } = this.messages.compare;
    return this.computed(
      what === 'start' ? rows.costPerStart : rows.costPerJob,
      count === 0
        ? this.messages.units.never
        : this.format.kronor(Math.round(economy.cost.costKronor / count / 1000) * 1000),
      this.messages.source.perUnit,
      () => [
        this.cost().explain(),
        what === 'start' ? this.starts().explain() : this.jobs().explain(),
      ],
    );
  }

  benefit(time: ShareTime): ExplainedNumber {
    const { economy, scenario } = this.expectation;
    const values = benefitValues(scenario.assumptions.benefit.calibration);
    const { source, compare, shareTimesInText } = this.messages;
    const fitted = (title: string, kronor: number): Explanation => ({
      title,
      value: this.format.kronor(Math.round(kronor)),
      origin: 'fitted',
      how: this.messages.fieldNotes['assumptions.benefit.calibration'],
      inputs: [
        this.figure('economy.paybackMonths2017.society', (value) => this.format.months(value)),
        this.figure('economy.paybackMonthsAtSixMonths', (value) => this.format.months(value)),
        this.figure('economy.cost2017.totalKronor', (value) => this.format.millions(value)),
      ],
    });
    return this.computed(
      `${compare.rows.benefit}, ${shareTimesInText[time]}`,
      this.format.millions(economy.annualBenefitKronor[time]),
      source.benefit,
      () => [
        this.input(['assumptions', 'benefit', 'calibration']),
        fitted(source.valueOfJob, values.exitJobKronor),
        fitted(source.valueOfCompleter, values.completerKronor),
        this.jobs().explain(),
        this.completers().explain(),
      ],
    );
  }

  /** Jobs counted in a group's exits: raw, as the report prints them. */
  countedJobs(groupId: string): ExplainedNumber {
    const counts = this.estimates().get(groupId)?.counts;
    const exits = counts ? OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0) : 0;
    const jobs = counts?.arbete ?? 0;
    const text = this.messages.outcome.countOf(
      this.format.number(jobs),
      this.format.number(exits),
      this.format.percent(exits === 0 ? 0 : jobs / exits),
    );
    return { text, explain: () => this.countedExits(groupId) };
  }

  /** The pooled share of a group's exits that are jobs. */
  pooledJobs(groupId: string): ExplainedNumber {
    return { text: this.pooledShare(groupId).value, explain: () => this.pooledShare(groupId) };
  }

  /** A lever or assumption as it stands, with what it rests on. */
  field(path: Path): ExplainedNumber {
    const explain = () => this.input(path);
    return { text: explain().value, explain };
  }

  /** Share of those enrolled who go to work in a month. */
  jobsPerEnrolledMonth(): ExplainedNumber {
    const { personMonths, exits } = this.expectation.programme;
    return this.computed(
      this.messages.source.jobsPerEnrolledMonth,
      this.format.percent(personMonths === 0 ? 0 : exits.arbete / personMonths, 1),
      this.messages.source.jobsPerEnrolledMonthHow,
      () => [this.jobs().explain(), this.occupancy().explain()],
    );
  }

  /** Share of completers without work who find work in a month after exit. */
  jobsPerMonthAfterExit(): ExplainedNumber {
    return this.computed(
      this.messages.source.jobsPerMonthAfterExit,
      this.format.percent(this.expectation.parameters.workHazardPerMonth, 1),
      this.messages.source.jobsPerMonthAfterExitHow,
      () => [this.input(['assumptions', 'afterExit', 'workWithinSixMonths'])],
    );
  }

  /** Places in all groups together. */
  places(): ExplainedNumber {
    const { groups } = this.expectation.scenario.levers;
    const total = Object.values(groups).reduce((sum, group) => sum + group.places, 0);
    return this.computed(
      this.messages.fields['levers.groups.*.places'],
      this.format.number(total),
      this.messages.source.places,
      () => this.groupIds().map((id) => this.placesOf(id).explain()),
    );
  }

  /** Places of one group. */
  placesOf(groupId: string): ExplainedNumber {
    const path = ['levers', 'groups', groupId, 'places'];
    return {
      text: this.format.number(this.expectation.scenario.levers.groups[groupId]?.places ?? 0),
      explain: () => this.input(path, `${this.group(groupId)}: `),
    };
  }

  /** A difference between this scenario and another, with both sides. */
  difference(
    text: string,
    own: ExplainedNumber,
    other: ExplainedNumber,
    title: string,
  ): ExplainedNumber {
    return this.computed(title, text, this.messages.source.difference, () => [
      own.explain(),
      other.explain(),
    ]);
  }

  group(groupId: string): string {
    const found = this.expectation.cohort.groups.find(({ id }) => id === groupId);
    return found?.name ?? groupId;
  }

  groupIds(): string[] {
    return Object.keys(this.expectation.scenario.levers.groups);
  }

  private groupExpectation(groupId: string) {
    return this.expectation.programme.groups.find((group) => group.groupId === groupId);
  }

  private shareNumber(
    text: string,
    time: ShareTime,
    denominator: Denominator,
    outcome: Outcome,
  ): ExplainedNumber {
    const { outcomes, denominatorsInText, shareTimesInText, source } = this.messages;
    return this.computed(
      `${outcomes[outcome]} ${denominatorsInText[denominator]}, ${shareTimesInText[time]}`,
      text,
      source.share,
      () => [
        this.starts().explain(),
        this.completers().explain(),
        ...this.shareInputs(),
        ...(time === 'exit' ? [] : this.afterExitInputs()),
      ],
    );
  }

  private stayOf(groupId: string): Explanation {
    const group = this.groupExpectation(groupId);
    return {
      title: `${this.messages.compare.rows.stay}, ${this.group(groupId)}`,
      value: this.format.months(group?.meanStayMonths ?? 0, 1),
      origin: 'computed',
      how: this.messages.source.stay,
      inputs: [
        this.input(['levers', 'groups', groupId, 'plannedLengthMonths']),
        this.pooledShare(groupId),
        this.input(['assumptions', 'extension', 'jobHazardRatio']),
        this.input(['assumptions', 'extension', 'dropOutHazardRatio']),
      ],
    };
  }

  private shareInputs(): Explanation[] {
    return this.groupIds().map((id) => this.pooledShare(id));
  }

  private pooledShare(groupId: string): Explanation {
    const estimate = this.estimates().get(groupId);
    return {
      title: this.messages.source.pooledShare(this.group(groupId)),
      value: this.format.percent(estimate?.shares.arbete ?? 0, 1),
      origin: 'fitted',
      how: this.messages.outcome.pooledNote,
      inputs: [
        this.countedExits(groupId),
        this.input(['assumptions', 'exitShares', 'estimate']),
        this.input(['assumptions', 'agencyEffect']),
      ],
    };
  }

  private countedExits(groupId: string): Explanation {
    const group = this.expectation.cohort.groups.find(({ id }) => id === groupId);
    const { source, outcomes } = this.messages;
    const counts = group?.exits;
    const number = (outcome: Outcome) => this.format.number(counts?.[outcome] ?? 0);
    return {
      title: source.countedExits(this.group(groupId)),
      value: source.exitsText(
        number('arbete'),
        number('studier'),
        number('rehab'),
        number('avbrott'),
      ),
      origin: 'sourced',
      inputs: OUTCOMES.map((outcome) =>
        this.figure(
          `${group?.path ?? ''}.outcomes.${outcome}`,
          (value) => this.format.persons(value),
          outcomes[outcome],
        ),
      ),
    };
  }

  private afterExitInputs(): Explanation[] {
    const fields = [
      'mode',
      'workWithinSixMonths',
      'laterHazardRatio',
      'studiesToWorkPerMonth',
      'jobLossPerYear',
    ];
    return fields.map((field) => this.input(['assumptions', 'afterExit', field]));
  }

  private ledgerInputs(): Explanation[] {
    const { mode } = this.expectation.scenario.assumptions.afterExit;
    return [
      this.input([
        'assumptions',
        'counterfactual',
        mode === 'dynamic' ? 'hazardFactor' : 'deadweightShare',
      ]),
      this.input(['assumptions', 'benefit', 'benefitMonths']),
      this.input(['assumptions', 'benefit', 'horizonMonths']),
    ];
  }

  /** A lever or assumption with its value; with the report's place when it stands as the report has it. */
  private input(path: Path, prefix = ''): Explanation {
    const value = entryAt(this.expectation.scenario, path);
    const { source } = this.messages;
    const isLever = path[0] === 'levers';
    const printed = this.printedFor(path);
    const same = printed && isSame(value, printed.value);
    const followUp = path.at(-1) === 'workWithinSixMonths';
    return {
      title: prefix + fieldLabel(path, this.messages),
      value: show(path, value, this.format),
      origin: isLever ? 'lever' : followUp ? 'fitted' : 'assumed',
      how: isLever ? source.leverNote : followUp ? source.followUpNote : source.assumedNote,
      ...(followUp && {
        inputs: FOLLOW_UP.map((key) =>
          this.figure(`followUp.${key}`, (persons) => this.format.persons(persons), source[key]),
        ),
      }),
      ...(printed &&
        same && {
          inputs: [this.figure(printed.path, (number) => show(path, number, this.format))],
        }),
    };
  }

  /** The figure of the evidence that a lever starts from. */
  private printedFor(path: Path): { path: string; value: number } | undefined {
    const group = this.expectation.cohort.groups.find(({ id }) => id === path[2]);
    if (path.join('.') === 'levers.costKronor') {
      const { cost2017, year2019 } = this.evidence.economy;
      const is2019 = this.expectation.cohort.id === 'sot-2019';
      return is2019
        ? { path: 'economy.year2019.paidKronor', value: year2019.paidKronor.value }
        : { path: 'economy.cost2017.totalKronor', value: cost2017.totalKronor.value };
    }
    if (!group) return undefined;
    if (path[3] === 'startsPerYear') {
      return { path: `${group.path}.starts`, value: group.startsPerYear };
    }
    if (path[3] === 'plannedLengthMonths') {
      return { path: `${group.path}.plannedLengthMonths`, value: group.lengthMonths };
    }
    return undefined;
  }

  private figure(path: string, showValue: (value: number) => string, title?: string): Explanation {
    const { source } = this.messages;
    return explainFigure(
      this.evidence,
      path,
      title ?? source.sourced,
      showValue,
      this.format.language,
    );
  }

  private estimates() {
    const { cohort, scenario } = this.expectation;
    return estimateExitShares(cohort, scenario.assumptions).groups;
  }

  private computed(
    title: string,
    text: string,
    how: string,
    inputs: () => readonly Explanation[],
  ): ExplainedNumber {
    const explain = (): Explanation => ({
      title: `${title} (${this.name})`,
      value: text,
      origin: 'computed',
      how,
      inputs: inputs(),
    });
    return { text, explain };
  }
}

/** The counts that the chance of work after exit rests on: 7 of those followed up less those in work at exit. */
const FOLLOW_UP = [
  'followedUp',
  'inWorkAlreadyAtExit',
  'hourlyTemporary',
  'inWorkAfterTheYear',
] as const;

function timeOf(measure: Exclude<PaybackMeasure, 'full'>): ShareTime {
  if (measure === 'report') return 'exit';
  return measure === 'reportSixMonths' ? 'sixMonths' : 'twentyFourMonths';
}
