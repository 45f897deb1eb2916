import { partsOf, type Actor, type Part } from '../../evidence/actor.ts';
import {
  benefitKey,
  moneyShares,
  type ActorExpectation,
  type MoneyShares,
} from '../../economy/actors.ts';
import { accountAt } from '../../economy/intakeLedger.ts';
import { lastingPaybackMonths } from '../../economy/payback.ts';
import type { AccountYear } from '../../economy/replicateColumns.ts';
import type { ActorFutures } from '../../summary/actorFutures.ts';
import type { Sample } from '../../summary/sample.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { futuresOf } from '../../graph/futures.ts';
import { explainFigure } from '../../explanation/evidenceExplanation.ts';
import type { ExplainedNumber, Explanation } from '../../explanation/explanation.ts';
import { INTERVALS, stepOf, type FutureExplainer } from '../../explanation/futureExplainer.ts';
import type { ScenarioExplainer } from '../../explanation/scenarioExplainer.ts';

/** What an actor's money is read as. */
export type ActorMoney = 'cost' | 'benefit' | 'net1' | 'net5' | 'writtenOff';

/** What an actor has of the whole intake. */
export type AccountMoney = 'gained' | 'paid' | 'net';

/** Kronor are printed as millions with two decimals. */
const MILLION = 1_000_000;
const LEAST_STEP = 0.01;
const MONTHS_OF_A_YEAR = 12;
const LAST_YEAR: AccountYear = 10;

/** One actor's numbers in each scenario of a cell, in their order. */
export function actorNumbers(context: CellContext, actor: Actor): ActorNumbers[] {
  const futures = futuresOf(context);
  const all = futures.kind === 'shown' ? futures.all : [];
  return context.shown.map(
    ({ explainer }, index) => new ActorNumbers(actor, explainer, context, all[index]),
  );
}

/** One actor's year in one scenario: central values, and what the futures say where there are any. */
export class ActorNumbers {
  readonly expected: ActorExpectation;
  readonly futures: ActorFutures | undefined;
  private readonly moneyShares: MoneyShares;
  private readonly words: CellContext['messages']['actorsCell'];
  /** Years over which the reports also write the cost off. */
  private readonly writeOffYears: number;

  constructor(
    readonly actor: Actor,
    readonly explainer: ScenarioExplainer,
    private readonly context: CellContext,
    readonly future?: FutureExplainer,
  ) {
    const { economy, scenario } = explainer.expectation;
    const { evidence, messages } = context;
    this.expected = economy.actors[actor];
    this.moneyShares = moneyShares(scenario.assumptions, benefitKey(evidence));
    this.futures = future?.summary.actor(actor, this.moneyShares);
    this.words = messages.actorsCell;
    this.writeOffYears = evidence.economy.alternativeWriteOffYears.value;
  }

  get name(): string {
    return this.context.messages.actors[this.actor];
  }

  get nameInText(): string {
    return this.context.messages.actorsInText[this.actor];
  }

  /** Who pays nothing has nothing to be paid back. */
  get pays(): boolean {
    return this.expected.cost > 0;
  }

  /** The central value in millions. */
  money(what: ActorMoney): ExplainedNumber {
    const { format } = this.context;
    return this.computed(what, format.millions(this.kronor(what)));
  }

  /** Central months, "never", or a dash for who pays nothing. */
  payback(digits = 1): ExplainedNumber {
    const { format } = this.context;
    return this.computed(
      'payback',
      this.pays ? format.duration(this.expected.payback, digits) : this.words.paysNothing,
    );
  }

  /** Millions that nine futures of ten lie between. */
  moneyInterval(what: ActorMoney): ExplainedNumber | undefined {
    const { future, futures } = this;
    if (!future || !futures) return undefined;
    return this.interval(future, this.sample(futures, what), this.title(what), this.money(what));
  }

  /** Mean of the futures in millions. */
  moneyMean(what: ActorMoney): ExplainedNumber | undefined {
    const { future, futures } = this;
    if (!future || !futures) return undefined;
    const { format } = this.context;
    return this.mean(
      future,
      this.sample(futures, what),
      this.title(what),
      this.money(what),
      (value, error) => format.toStep(value, stepOf(error, LEAST_STEP)),
    );
  }

  /** Central benefit of some years less the cost. */
  netAfter(years: number): ExplainedNumber {
    const { benefit, cost } = this.expected;
    return this.explainer.computed(
      this.netTitle(years),
      this.context.format.millions(years * benefit - cost),
      this.words.how.net,
      () => this.inputs('net1'),
    );
  }

  /** The same, as nine futures of ten have it. */
  netIntervalAfter(years: number): ExplainedNumber | undefined {
    const { future, futures } = this;
    if (!future || !futures) return undefined;
    return this.interval(future, futures.net(years), this.netTitle(years), this.netAfter(years));
  }

  /** Months that nine futures of ten lie between. */
  paybackInterval(): ExplainedNumber | undefined {
    const { future, futures } = this;
    if (!future || !futures) return undefined;
    if (!this.pays) return this.payback();
    return future.simulated(
      this.title('payback'),
      future.monthsBetween(futures.payback, 'nineOfTen'),
      this.context.messages.future.intervalHow,
      () => [this.payback().explain()],
    );
  }

  /** Chance that the cost is paid back within some years. */
  paidBackWithin(years: number): ExplainedNumber | undefined {
    const { future, futures } = this;
    if (!future || !futures) return undefined;
    const chance = futures.payback.chance('atMost', years * MONTHS_OF_A_YEAR);
    return future.chance(this.title('payback'), chance, () => [this.payback().explain()]);
  }

  /** What the whole intake has given and cost the actor by the end of a year, as central values. */
  accountBy(year: AccountYear): { readonly gained: number; readonly paid: number } {
    const { gained, paid } = accountAt(this.explainer.expectation.economy.ledger, year);
    return { gained: gained * this.shares.gained, paid: paid * this.shares.paid };
  }

  /** The actor's shares of what society gains and pays. */
  private get shares(): { readonly gained: number; readonly paid: number } {
    const { society } = this.explainer.expectation.economy.actors;
    const share = (own: number, all: number) => (all === 0 ? 0 : own / all);
    return {
      gained: share(this.expected.benefit, society.benefit),
      paid: share(this.expected.cost, society.cost),
    };
  }

  /** The same in the futures. */
  futuresBy(year: AccountYear): ActorFutures | undefined {
    return this.future?.summary.actorBy(year, this.actor, this.moneyShares);
  }

  /** Central kronor of the whole intake by the end of a year. */
  accountMoney(what: AccountMoney, year: AccountYear): ExplainedNumber {
    const { gained, paid } = this.accountBy(year);
    const kronor = { gained, paid, net: gained - paid }[what];
    return this.explainer.computed(
      this.accountTitle(what, year),
      this.context.format.millions(kronor),
      this.words.how.account,
      () => this.inputs('net1'),
    );
  }

  /** Central benefit of the whole intake for each krona of its cost; a dash for who pays nothing. */
  benefitPerKrona(year: AccountYear): ExplainedNumber {
    const { gained, paid } = this.accountBy(year);
    return this.explainer.computed(
      this.accountTitle('perKrona', year),
      paid > 0 ? this.context.format.number(gained / paid, 2) : this.words.paysNothing,
      this.words.how.perKrona,
      () => [
        this.accountMoney('gained', year).explain(),
        this.accountMoney('paid', year).explain(),
      ],
    );
  }

  /** What nine futures of ten have of it. */
  accountInterval(year: AccountYear): ExplainedNumber | undefined {
    const futures = this.futuresBy(year);
    if (!this.future || !futures) return undefined;
    return this.interval(
      this.future,
      futures.net(1),
      this.accountTitle('net', year),
      this.accountMoney('net', year),
    );
  }

  /** The mean of the futures' net, with two standard errors: where it is near 0 they tell whether it is. */
  accountMean(year: AccountYear): ExplainedNumber | undefined {
    const net = this.futuresBy(year)?.net(1);
    if (!this.future || !net) return undefined;
    const { format, messages } = this.context;
    const mean = this.mean(
      this.future,
      net,
      this.accountTitle('net', year),
      this.accountMoney('net', year),
      (value, error) =>
        messages.future.plusMinus(format.number(value, 2), format.number(2 * error, 2)),
    );
    const digits = (net.mean.value / MILLION).toFixed(2);
    const quantity = { digits, unit: messages.units.millions('').trim() };
    return { ...mean, quantity };
  }

  /** Whether the mean of the futures has another sign than the central value, for more than chance. */
  turnsInTheMean(year: AccountYear): boolean {
    const mean = this.futuresBy(year)?.net(1).mean;
    const { gained, paid } = this.accountBy(year);
    if (!mean || Math.abs(mean.value) <= 2 * mean.standardError) return false;
    return Math.sign(mean.value) !== Math.sign(gained - paid);
  }

  /** Months until the whole intake has paid the actor back for good; null when not within the horizon. */
  get accountMonths(): number | null {
    const { economy, scenario } = this.explainer.expectation;
    const { timesMonths, benefitKronor, costKronor } = economy.ledger;
    const { gained, paid } = this.shares;
    const net = benefitKronor.map((kronor, i) => gained * kronor - paid * (costKronor[i] ?? NaN));
    return lastingPaybackMonths(net, timesMonths, scenario.assumptions.benefit.horizonMonths);
  }

  /** The same in words. */
  accountPayback(): ExplainedNumber {
    const { format } = this.context;
    const months = this.accountMonths;
    const text = !this.pays
      ? this.words.paysNothing
      : months === null
        ? this.explainer.never('full')
        : format.duration(months);
    return this.explainer.computed(this.title('payback'), text, this.words.how.account, () => [
      this.accountMoney('net', LAST_YEAR).explain(),
    ]);
  }

  /** Chance that the whole intake has given the actor more than it cost by the end of a year. */
  gainsBy(year: AccountYear): ExplainedNumber | undefined {
    const futures = this.futuresBy(year);
    if (!this.future || !futures) return undefined;
    return this.future.chance(this.accountTitle('net', year), futures.net(1).chanceAbove(0), () => [
      this.accountMoney('net', year).explain(),
    ]);
  }

  private accountTitle(what: AccountMoney | 'perKrona', year: AccountYear): string {
    return this.words.accountTitle(
      this.name,
      this.words.account[what].toLowerCase(),
      this.context.format.number(year),
    );
  }

  private interval(
    future: FutureExplainer,
    sample: Sample,
    title: string,
    expected: ExplainedNumber,
  ): ExplainedNumber {
    const { format, messages } = this.context;
    const [low, high] = INTERVALS.nineOfTen.map((share) =>
      format.toStep(
        sample.quantile(share) / MILLION,
        stepOf(sample.quantileStandardError(share) / MILLION, LEAST_STEP),
      ),
    );
    // A dash between two minus signs is hard to read.
    const join = low?.startsWith('−') ? messages.future.fromTo : messages.future.between;
    const text = messages.units.millions(join(low ?? '', high ?? ''));
    return future.simulated(title, text, messages.future.intervalHow, () => [expected.explain()]);
  }

  private mean(
    future: FutureExplainer,
    sample: Sample,
    title: string,
    central: ExplainedNumber,
    write: (millions: number, standardError: number) => string,
  ): ExplainedNumber {
    const { format, messages } = this.context;
    const [value, error] = [sample.mean.value / MILLION, sample.mean.standardError / MILLION];
    return future.simulated(
      title,
      messages.units.millions(write(value, error)),
      messages.future.meanHow(messages.units.millions(format.number(2 * error, 2))),
      () => [central.explain()],
    );
  }

  private netTitle(years: number): string {
    return this.words.netTitle(this.name, this.context.format.short(years));
  }

  private kronor(what: ActorMoney): number {
    const { cost, benefit } = this.expected;
    return what === 'writtenOff' ? benefit - cost / this.writeOffYears : this.expected[what];
  }

  private sample(futures: ActorFutures, what: ActorMoney): Sample {
    switch (what) {
      case 'cost':
        return futures.cost;
      case 'benefit':
        return futures.benefit;
      case 'net1':
        return futures.net(1);
      case 'net5':
        return futures.net(5);
      case 'writtenOff':
        return futures.net(1, 1 / this.writeOffYears);
    }
  }

  private title(what: ActorMoney | 'payback'): string {
    return `${this.name}: ${this.words.columns[what].toLowerCase()}`;
  }

  private computed(what: ActorMoney | 'payback', text: string): ExplainedNumber {
    return this.explainer.computed(this.title(what), text, this.words.how[what], () =>
      this.inputs(what),
    );
  }

  private inputs(what: ActorMoney | 'payback'): readonly Explanation[] {
    if (what === 'cost') {
      return [
        this.explainer.cost().explain(),
        this.explainer.field(['assumptions', 'cost', 'split']).explain(),
      ];
    }
    if (what === 'benefit') {
      const parts = this.actor === 'society' ? [] : partsOf(this.actor);
      return [
        this.explainer.benefit('exit').explain(),
        ...parts.map((part) => this.keyFigure(part)),
      ];
    }
    const writeOff = what === 'writtenOff' ? [this.writeOff()] : [];
    return [this.money('benefit').explain(), this.money('cost').explain(), ...writeOff];
  }

  private keyFigure(part: Part): Explanation {
    const { evidence, format } = this.context;
    return explainFigure(
      evidence,
      `economy.annualBenefitKronor.${part}`,
      this.words.keyFigure(this.context.messages.actors[part]),
      (value) => format.kronor(value),
      format.language,
    );
  }

  private writeOff(): Explanation {
    const { evidence, format } = this.context;
    return explainFigure(
      evidence,
      'economy.alternativeWriteOffYears',
      this.words.writeOffYears,
      (value) => this.words.years(format.number(value)),
      format.language,
    );
  }
}
