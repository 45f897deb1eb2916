import { PARTS } from '../evidence/actor.ts';
import { AGENCIES, type Agency } from '../evidence/agency.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { messagesIn, type Messages } from '../message/language.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import type { AgencyClass } from '../parameters/agencyClass.ts';
import type { ScenarioExpectation } from '../run/expectScenario.ts';
import { modelFollowUpIndex } from '../evidence/modelFollowUp.ts';
import { countedBeliefs, workBelief } from '../economy/countedBeliefs.ts';
import { ownPrices } from '../economy/ownPrices.ts';
import type { OwnCohort } from '../evidence/ownEvidence.ts';
import { fieldLabel, isMoneySplit, show } from '../scenario/differenceSentence.ts';
import { entryAt, isSame, type Json, type Path } from '../scenario/layer.ts';
import type { BenefitKey, CostSplit } from '../scenario/moneySplit.ts';
import { REPORTS_BELIEFS } from '../scenario/reportsBeliefs.ts';
import { explainFigure } from './evidenceExplanation.ts';
import type { ExplainedNumber, Explanation } from './explanation.ts';

/** What goes into a scenario: levers, assumptions and figures, each with where it stands. */
export class InputExplainer {
  protected readonly messages: Messages;

  constructor(
    readonly name: string,
    readonly expectation: ScenarioExpectation,
    protected readonly evidence: Evidence,
    protected readonly format: QuantityFormat,
  ) {
    this.messages = messagesIn(format.language);
  }

  group(groupId: string): string {
    const found = this.expectation.cohort.groups.find(({ id }) => id === groupId);
    return found?.name ?? groupId;
  }

  /** What an agency is called: by its own name where the counts are one's own. */
  agencyName(agency: Agency): string {
    return this.expectation.cohort.agencyNames?.[agency] ?? this.messages.agencies[agency];
  }

  /** What a referral class is called; the first holds those who are counted with it. */
  agencyClassName(agency: AgencyClass): string {
    const names = this.expectation.cohort.agencyNames;
    if (!names) return this.messages.agencyClasses[agency];
    const counted = agency === 'fk' ? [names.fk, names.other] : [names[agency]];
    const own = counted.filter((name) => name !== undefined);
    return own.length > 0 ? this.messages.join.list(own) : this.messages.agencyClasses[agency];
  }

  /** The agencies that a mix can be of: where the counts are one's own, those that refer. */
  get agencies(): readonly Agency[] {
    const names = this.expectation.cohort.agencyNames;
    return AGENCIES.filter((agency) => !names || names[agency] !== undefined);
  }

  /** The groups that stay: one that is merged into another is counted there. */
  groupIds(): string[] {
    return this.expectation.programme.groups.map(({ groupId }) => groupId);
  }

  protected afterExitInputs(): Explanation[] {
    return [...this.findingInputs(), this.input(JOB_LOSS)];
  }

  private findingInputs(): Explanation[] {
    const fields = ['mode', 'workWithinSixMonths', 'laterHazardRatio', 'studiesToWorkPerMonth'];
    return fields.map((field) => this.input(['assumptions', 'afterExit', field]));
  }

  /** What the account of the whole intake rests on; a benefit that falls off stands in place of job loss. */
  protected ledgerInputs(): Explanation[] {
    const { parameters, scenario } = this.expectation;
    const { mode } = scenario.assumptions.afterExit;
    const isFalling = parameters.benefitFallOffPerMonth > 0;
    return [
      ...this.findingInputs(),
      ...(isFalling ? [] : [this.input(JOB_LOSS)]),
      this.input([
        'assumptions',
        'counterfactual',
        mode === 'dynamic' ? 'hazardFactor' : 'deadweightShare',
      ]),
      this.input(['assumptions', 'benefit', 'fallOffPerYear']),
      this.input(['assumptions', 'benefit', 'benefitMonths']),
      this.input(['assumptions', 'benefit', 'horizonMonths']),
    ];
  }

  /** A lever or assumption with its value; with the report's place when it stands as the report has it. */
  protected input(path: Path, prefix = ''): Explanation {
    if (path[MIX_STEP] === 'agencyMix') return this.mixShare(path);
    const value = entryAt(this.expectation.scenario, path);
    const { source } = this.messages;
    const isLever = path[0] === 'levers';
    const printed = this.printedFor(path);
    const same = printed && isSame(value, printed.value);
    const followUp = path.at(-1) === 'workWithinSixMonths' && !this.expectation.cohort.agencyNames;
    const counted = this.countedInput(path, value);
    const calibration = path.at(-1) === 'calibration';
    const fallOff = path.at(-1) === 'fallOffPerYear';
    return {
      title: prefix + fieldLabel(path, this.messages),
      value: show(path, value, this.format, (id) => this.group(id)),
      origin: isLever ? 'lever' : followUp || calibration ? 'fitted' : 'assumed',
      how: isLever
        ? this.leverNote(path)
        : followUp
          ? source.followUpNote
          : calibration
            ? source.calibrationNote
            : fallOff
              ? source.fallOffNote
              : source.assumedNote,
      ...(calibration && { inputs: this.calibrationFigures() }),
      ...(followUp && {
        inputs: FOLLOW_UP.map((key) =>
          this.figure(`followUp.${key}`, (persons) => this.format.persons(persons), source[key]),
        ),
      }),
      ...counted,
      ...(isMoneySplit(path) && { inputs: this.splitFigures(path, value) }),
      ...(printed &&
        same && {
          inputs: [
            this.figure(
              printed.path,
              (number) => show(path, number, this.format),
              fieldLabel(path, this.messages),
            ),
          ],
        }),
    };
  }

  /**
   * Of a belief that one's own figures can set: that they do, or that they are missing and whose it
   * is instead. Nothing of any other, nor of one that somebody has moved.
   */
  private countedInput(
    path: Path,
    value: Json | undefined,
  ): Pick<Explanation, 'origin' | 'how' | 'inputs'> | undefined {
    const { own } = this.evidence;
    const index = own?.cohorts.findIndex(({ id }) => id === this.expectation.cohort.id) ?? -1;
    const cohort = own?.cohorts[index];
    if (!cohort) return undefined;
    const { source } = this.messages;
    if (isPriceFactor(path)) return this.countedPrice(path, value, cohort, index);
    if (path.at(-1) !== 'workWithinSixMonths') return undefined;
    const belief = workBelief(cohort);
    if (!belief) {
      const isBorrowed = isSame(value, REPORTS_BELIEFS.workWithinSixMonths);
      return isBorrowed ? { origin: 'assumed', how: source.borrowedFollowUpNote } : undefined;
    }
    if (!isSame(value, belief)) return undefined;
    const at = `own.cohorts.${index}.followUps.${modelFollowUpIndex(cohort)}`;
    return {
      origin: 'fitted',
      how: source.ownFollowUpNote,
      inputs: (['followed', 'inWork', 'inWorkAtExit'] as const).map((key) =>
        this.figure(
          `${at}.${key}`,
          (persons) => this.format.persons(persons),
          source.followed[key],
        ),
      ),
    };
  }

  /** Of a factor on the prices: the printed calculation that it was solved from, or whose they are. */
  private countedPrice(
    path: Path,
    value: Json | undefined,
    cohort: OwnCohort,
    index: number,
  ): Pick<Explanation, 'origin' | 'how' | 'inputs'> | undefined {
    const { source, keyFigures } = this.messages;
    const own = countedBeliefs(this.evidence.own, index);
    const counted = own.find((each) => isSame(['assumptions', ...each.path], path));
    const { calibration } = this.expectation.scenario.assumptions.benefit;
    if (calibration !== 'A' || !isSame(value, counted?.belief)) return undefined;
    const prices = ownPrices(cohort);
    if (prices.from === 'none') return { origin: 'assumed', how: source.borrowedPricesNote };
    const months = (key: string, title: string) =>
      this.figure(
        `own.cohorts.${index}.economy.${key}`,
        (number) => this.format.months(number),
        title,
      );
    return {
      origin: 'fitted',
      how: prices.from === 'both' ? source.ownPricesOfBothNote : source.ownPricesNote,
      inputs: [
        months('paybackMonths', source.ownPaybackAtExit),
        ...(prices.from === 'both'
          ? [months('paybackMonthsAtFollowUp', source.paybackAtSixMonths)]
          : []),
        this.figure(
          `own.cohorts.${index}.costKronor`,
          (kronor) => this.format.millions(kronor),
          keyFigures.cost,
        ),
      ],
    };
  }

  /** How a lever came to stand where it does: places are assumed where no source has them. */
  private leverNote(path: Path): string {
    const { source } = this.messages;
    return path[3] === 'places' && this.printedFor(path) === undefined
      ? source.placesNote
      : source.leverNote;
  }

  /** The printed money that a split follows, while it does. */
  private splitFigures(path: Path, value: Json | undefined): Explanation[] {
    const { kind } = value as unknown as CostSplit | BenefitKey;
    const names = this.messages.actors;
    const kronor = (number: number) => this.format.kronor(number);
    if (kind === 'payoff2017') {
      return [this.figure('economy.cost.perFinancierKronor', kronor, this.messages.source.fifth)];
    }
    if (kind !== 'table1') return [];
    return PARTS.map((part) =>
      this.figure(`economy.annualBenefitKronor.${part}`, kronor, names[part]),
    );
  }

  /** The share of a group's starters who come from one agency, and the counts that it starts from. */
  private mixShare(path: Path): Explanation {
    const [, , groupId = ''] = path;
    const agency = AGENCIES.find((each) => each === path[MIX_STEP + 1]);
    const group = this.expectation.cohort.groups.find(({ id }) => id === groupId);
    const lever = this.expectation.scenario.levers.groups[groupId];
    if (!agency || !group || !lever) throw new Error(`no share: ${path.join('.')}`);
    return {
      title: `${this.agencyName(agency)}, ${group.name}`,
      value: this.format.percent(resolveMix(lever.agencyMix, group.referrers)[agency]),
      origin: 'lever',
      how: this.messages.source.leverNote,
      inputs: AGENCIES.flatMap((each) =>
        group.referrerPaths[each].map((figure) =>
          this.figure(figure, (persons) => this.format.persons(persons), this.agencyName(each)),
        ),
      ),
    };
  }

  /** One end of what is believed likely of an assumption. */
  likelyEnd(path: Path, value: number): ExplainedNumber {
    const text = show(path, value, this.format);
    return this.computed(fieldLabel(path, this.messages), text, this.messages.source.likely, () => [
      this.input(path),
    ]);
  }

  /** What the pricing of benefits is fitted to. */
  protected calibrationFigures(): Explanation[] {
    return [
      this.figure(
        'economy.paybackMonths.society',
        (value) => this.format.months(value),
        this.messages.source.paybackAtExit,
      ),
      this.figure(
        'economy.paybackMonthsAtSixMonths',
        (value) => this.format.months(value),
        this.messages.source.paybackAtSixMonths,
      ),
      this.figure(
        'economy.cost.totalKronor',
        (value) => this.format.millions(value),
        this.messages.source.baseCost,
      ),
    ];
  }

  /** The figure of the evidence that a lever starts from. */
  private printedFor(path: Path): { path: string; value: number } | undefined {
    const group = this.expectation.cohort.groups.find(({ id }) => id === path[2]);
    if (path.join('.') === 'levers.costKronor') {
      const { cost, latest } = this.evidence.economy;
      const own = this.expectation.scenario.levers.costKronor;
      const printed = [
        { path: 'economy.cost.totalKronor', value: cost.totalKronor.value },
        ...(['paidKronor', 'budgetRevisedKronor', 'budgetOriginalKronor'] as const).map((key) => ({
          path: `economy.latest.${key}`,
          value: latest[key].value,
        })),
      ];
      return printed.find(({ value }) => value === own);
    }
    if (!group) return undefined;
    if (path[3] === 'startsPerYear') {
      return { path: `${group.path}.starts`, value: group.startsPerYear };
    }
    if (path[3] === 'places') return group.places;
    if (path[3] === 'plannedLengthMonths') {
      return { path: `${group.path}.plannedLengthMonths`, value: group.lengthMonths };
    }
    return undefined;
  }

  protected figure(
    path: string,
    showValue: (value: number) => string,
    title?: string,
  ): Explanation {
    const { source } = this.messages;
    return explainFigure(
      this.evidence,
      path,
      title ?? source.sourced,
      showValue,
      this.format.language,
    );
  }

  /** A number that is computed from this scenario. */
  computed(
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

const JOB_LOSS: Path = ['assumptions', 'afterExit', 'jobLossPerYear'];

function isPriceFactor(path: Path): boolean {
  return path.at(-1) === 'jobValueFactor' || path.at(-1) === 'completerValueFactor';
}

/** Place of a group's lever in its path. */
const MIX_STEP = 3;
