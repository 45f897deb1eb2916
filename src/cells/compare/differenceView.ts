import type { PairedDifference } from '../../summary/pairedDifference.ts';
import type { PairedNumber } from '../../summary/simulationSummary.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import {
  saidWhen,
  sentence,
  type ExplainedNumber,
  type Sentence,
} from '../../explanation/explanation.ts';
import { INTERVALS, stepOf, type FutureExplainer } from '../../explanation/futureExplainer.ts';
import type { ScenarioExplainer } from '../../explanation/scenarioExplainer.ts';
import type { TableData } from '../../figure/tableData.ts';
import { futuresOf } from '../../graph/futures.ts';

/** How many dots stand for all futures. */
const DOTS = 100;

type Side = 'below' | 'zero' | 'above';

/** What the compare cell says and draws of two scenarios with the same people and luck. */
export interface DifferenceView {
  readonly finding: readonly Sentence[];
  readonly details: readonly Sentence[];
  /** More or fewer to work, rising, each for an equal part of the futures. */
  readonly differences: readonly number[];
  readonly sides: Readonly<Record<Side, ExplainedNumber>>;
  readonly table: TableData;
  readonly isOutdated: boolean;
  readonly note?: string;
}

/** One of the compared numbers: how it is written, and where its parts come from. */
interface Compared {
  readonly label: string;
  readonly difference: PairedDifference;
  /** A difference, given how far it is to be rounded. */
  readonly write: (difference: number, step: number) => string;
  /** What a file says, where it is told in words. */
  readonly counted?: (difference: number, step: number) => Pick<ExplainedNumber, 'quantity'>;
  readonly leastStep: number;
  readonly exact: (explainer: ScenarioExplainer) => ExplainedNumber;
}

/** Undefined with one scenario, and while the two are not simulated. */
export function differenceView(context: CellContext): DifferenceView | undefined {
  const futures = futuresOf(context);
  if (futures.kind === 'none' || !futures.other) return undefined;
  const { base, other, isOutdated, note } = futures;
  const compared = comparedNumbers(context);
  const [jobs] = compared;
  if (!jobs) return undefined;
  const pair = { context, base, other };
  const differences = jobs.difference.sample.representatives(DOTS).map(({ value }) => value);
  return {
    finding: saidWhen(isOutdated, [jobsSentence(pair, jobs), ...benefitSentences(pair, compared)]),
    details: saidWhen(isOutdated, savedSentences(pair, compared)),
    differences,
    sides: sidesOf(pair, jobs, differences),
    table: differenceTable(pair, compared),
    isOutdated,
    ...(note !== undefined && { note }),
  };
}

/**
 * The second scenario against the first in three numbers: persons to work on average and in nine
 * futures of ten, and how often it gives more benefit per krona.
 */
export function differenceFigures(context: CellContext): readonly ExplainedNumber[] | undefined {
  const futures = futuresOf(context);
  if (futures.kind === 'none' || !futures.other) return undefined;
  const { base, other } = futures;
  const pair = { context, base, other };
  const compared = comparedNumbers(context);
  const [jobs] = compared;
  const perKrona = compared.at(-1);
  if (!jobs || !perKrona) return undefined;
  return [meanNumber(pair, jobs), intervalNumber(pair, jobs), higherNumber(pair, perKrona)];
}

interface Pair {
  readonly context: CellContext;
  readonly base: FutureExplainer;
  readonly other: FutureExplainer;
}

/** Jobs first; then what else the table shows. */
function comparedNumbers({ shown, futures, messages, format }: CellContext): readonly Compared[] {
  const [base, other] = shown;
  if (!other) return [];
  const rows = messages.keyFigures;
  const { fewer, more, alike } = messages.paired;
  const persons = (difference: number, step: number) => {
    const size = format.toStep(Math.abs(difference), step);
    if (size === format.toStep(0, step)) return alike;
    return difference < 0 ? fewer(size) : more(size);
  };
  const counted = (difference: number, step: number) => {
    const rounded = Math.round(difference / step) * step + 0; // never -0
    const digits = rounded.toFixed(step < 1 ? 1 : 0);
    return { quantity: { digits, unit: messages.units.persons('').trim() } };
  };
  const signed = (unit: number, word: (text: string) => string) => (d: number, step: number) =>
    word(format.signedToStep(d / unit, step / unit));
  const number = (
    name: PairedNumber,
    label: string,
    write: Compared['write'],
    leastStep: number,
    exact: Compared['exact'],
  ): Compared[] => {
    const difference = futures.pair(base.id, other.id, name);
    if (!difference) return [];
    const each = { label, difference, write, leastStep, exact };
    return [write === persons ? { ...each, counted } : each];
  };
  return [
    ...number('jobs', rows.jobs, persons, 0.1, (each) => each.jobs()),
    ...number('completers', rows.completers, persons, 0.1, (each) => each.completers()),
    ...number('benefit', rows.benefit, signed(1_000_000, messages.units.millions), 10_000, (each) =>
      each.benefit('exit'),
    ),
    ...number(
      'netOfTenYears',
      rows.net(format.number(10)),
      signed(1_000_000, messages.units.millions),
      10_000,
      (each) => each.netPresentValue(10),
    ),
    ...number(
      'benefitPerKrona',
      messages.paired.perKrona,
      signed(1, messages.units.kronor),
      0.01,
      (each) => each.payback('report'),
    ),
  ];
}

/** A sentence speaks of people, and nobody is a part of a person. */
const WHOLE_PERSONS = 1;

/** Less than this is no future of a hundred. */
const LEAST_CHANCE = 0.005;

function jobsSentence(pair: Pair, jobs: Compared): Sentence {
  const { base, other, context } = pair;
  const {
    alike,
    jobs: write,
    jobsAlike,
    jobsMostlyAlike,
    jobsNearlyAlike,
  } = context.messages.paired;
  const [low, high] = INTERVALS.nineOfTen.map((share) => quantileNumber(pair, jobs, share));
  const mean = meanNumber(pair, { ...jobs, leastStep: WHOLE_PERSONS });
  return sentence((mark) => {
    if (jobs.difference.verdict === 'same') return jobsAlike(other.name, base.name);
    if (low?.text === alike && high?.text === alike) {
      return mean.text === alike
        ? jobsMostlyAlike(other.name, base.name)
        : jobsNearlyAlike(other.name, base.name, mark(mean));
    }
    return write(other.name, base.name, mark(mean), low ? mark(low) : '', high ? mark(high) : '');
  });
}

function benefitSentences(pair: Pair, compared: readonly Compared[]): Sentence[] {
  const perKrona = compared.at(-1);
  if (!perKrona) return [];
  const { base, other, context } = pair;
  const { verdict, chanceHigher } = perKrona.difference;
  const { benefit, benefitAlways, benefitNever } = context.messages.paired;
  const isNearly = (chance: number) => Math.abs(chanceHigher.value - chance) < LEAST_CHANCE;
  const write =
    verdict === 'better' && isNearly(1)
      ? benefitAlways
      : verdict === 'worse' && isNearly(0)
        ? benefitNever
        : benefit[verdict];
  return [sentence((mark) => write(other.name, base.name, mark(higherNumber(pair, perKrona))))];
}

/** So many times the futures have to be needed before the common luck is worth a word. */
const LEAST_SAVING = 1.5;

/** What the common luck is worth; nothing to say of identical scenarios, or where it is little. */
function savedSentences({ context, other }: Pair, compared: readonly Compared[]): Sentence[] {
  const perKrona = compared.at(-1);
  const pairing = perKrona?.difference.pairing;
  if (!pairing || !Number.isFinite(pairing.unpairedReplicates)) return [];
  if (pairing.unpairedReplicates < LEAST_SAVING * other.summary.replicates) return [];
  const { format, messages } = context;
  const { paired } = messages;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(pairing.unpairedReplicates)) - 1);
  const unpaired = other.simulated(
    paired.unpairedFutures,
    format.toStep(pairing.unpairedReplicates, step),
    paired.unpairedHow,
    () => [perKrona.exact(other.explainer).explain()],
  );
  return [sentence((mark) => paired.saved(mark(other.replicates()), mark(unpaired)))];
}

function sidesOf(
  pair: Pair,
  jobs: Compared,
  differences: readonly number[],
): Readonly<Record<Side, ExplainedNumber>> {
  const { format, messages } = pair.context;
  const { paired, future } = messages;
  const count = (isSo: (difference: number) => boolean) =>
    format.number(differences.filter(isSo).length);
  const side = (text: string) => pairedNumber(pair, jobs, text);
  return {
    below: side(paired.fewer(future.ofHundred(count((d) => d < 0)))),
    zero: side(paired.alikeCount(count((d) => d === 0))),
    above: side(paired.more(future.ofHundred(count((d) => d > 0)))),
  };
}

function differenceTable(pair: Pair, compared: readonly Compared[]): TableData {
  const { messages } = pair.context;
  const { paired, compare } = messages;
  return {
    caption: paired.title,
    head: [compare.key, paired.mean, paired.interval, paired.higher],
    rows: compared.map((each) => [
      each.label,
      meanNumber(pair, each),
      intervalNumber(pair, each),
      higherNumber(pair, each),
    ]),
  };
}

function intervalNumber(pair: Pair, compared: Compared): ExplainedNumber {
  const [low, high] = INTERVALS.nineOfTen.map((share) => quantileText(compared, share));
  const { future, paired } = pair.context.messages;
  const isNone = low === paired.alike && high === paired.alike;
  return pairedNumber(pair, compared, isNone ? paired.alike : future.fromTo(low ?? '', high ?? ''));
}

function meanNumber(pair: Pair, compared: Compared): ExplainedNumber {
  const { mean } = compared.difference;
  if (!mean) return pairedNumber(pair, compared, '–');
  const step = stepOf(mean.standardError, compared.leastStep);
  const number = pairedNumber(pair, compared, compared.write(mean.value, step));
  return { ...number, ...compared.counted?.(mean.value, step) };
}

function quantileNumber(pair: Pair, compared: Compared, share: number): ExplainedNumber {
  return pairedNumber(pair, compared, quantileText(compared, share));
}

function quantileText({ difference, write, leastStep }: Compared, share: number): string {
  const { sample } = difference;
  const least = leastStep === 0.1 ? 1 : leastStep; // persons are whole in every future
  return write(sample.quantile(share), stepOf(sample.quantileStandardError(share), least));
}

function higherNumber({ context, base, other }: Pair, compared: Compared): ExplainedNumber {
  const number = other.chance(compared.label, compared.difference.chanceHigher, () => [
    compared.exact(other.explainer).explain(),
    compared.exact(base.explainer).explain(),
  ]);
  return explainedAsPaired(context, number);
}

function pairedNumber({ context, base, other }: Pair, compared: Compared, text: string) {
  const { pairedHow } = context.messages.future;
  return other.simulated(compared.label, text, pairedHow, () => [
    compared.exact(other.explainer).explain(),
    compared.exact(base.explainer).explain(),
  ]);
}

function explainedAsPaired({ messages }: CellContext, number: ExplainedNumber): ExplainedNumber {
  return {
    text: number.text,
    explain: () => {
      const explanation = number.explain();
      return { ...explanation, how: `${messages.future.pairedHow} ${explanation.how ?? ''}` };
    },
  };
}
