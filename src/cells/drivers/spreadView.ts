import { CHANCE_PARTS, type ChancePart } from '../../sensitivity/redrawnBenefit.ts';
import type { VarianceShare } from '../../sensitivity/varianceShare.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import type { FutureExplainer } from '../../explanation/futureExplainer.ts';
import { inSentence } from '../../message/inSentence.ts';
import { futuresOf } from '../../graph/futures.ts';
import { barsOf, nothingWeighed, type WeighedView } from './weighed.ts';
import type { WeighedSpread } from './weighSpread.ts';

/** Shares below this are no part of the picture. */
const LEAST_SHARE = 0.005;

/** A share as a number, and as it stands at a bar. */
interface ToldShare {
  readonly number: ExplainedNumber;
  readonly atBar: ExplainedNumber;
  /** As long as the number says: 0 for what cannot be told from nothing. */
  readonly length: number;
}

/** One unknown, named and with its numbers. */
interface NamedSpread extends WeighedSpread {
  readonly label: string;
  readonly toldAlone: ToldShare;
  readonly toldTogether: ToldShare | undefined;
}

/** The part of the variance of a year's benefit that each unknown is behind, and luck. */
export function spreadView(context: CellContext, all: readonly WeighedSpread[]): WeighedView {
  const words = context.messages.driversCell;
  const futures = futuresOf(context);
  const last = futures.kind === 'shown' ? futures.all.at(-1) : undefined;
  if (futures.kind === 'none' || !last) return nothingWeighed(context, words.spreadTitle);
  if (!last.summary.varianceSplit('benefit')) {
    return nothingWeighed(context, words.spreadTitle, words.noSpread(last.name));
  }
  const named = inOrder(all.filter(isShown)).map((each) => namedSpread(context, last, each));
  const luck = luckShare(last);
  const luckNumber = shareNumber(context, last, words.luck, words.luckHow, luck);
  return {
    finding: named.length > 0 ? [findingOf(context, last, named, luckNumber)] : [],
    groups: [
      ...named.map(({ of, label, toldAlone, toldTogether }) =>
        barsOf(of, label, {
          ...(toldTogether && { base: barOf(toldTogether) }),
          other: barOf(toldAlone),
        }),
      ),
      barsOf('luck', words.luck, { other: { value: luck.value, text: luckNumber.text } }),
    ],
    numbers: {
      ...Object.fromEntries(
        named.map(({ of, toldAlone, toldTogether }) => [
          of,
          { other: toldAlone.atBar, ...(toldTogether && { base: toldTogether.atBar }) },
        ]),
      ),
      luck: { other: luckNumber },
    },
    table: {
      caption: words.spreadTitle,
      head: [words.unknown, words.alone, words.together],
      rows: [
        ...named.map(({ label, toldAlone, toldTogether }) => [
          label,
          toldAlone.number,
          toldTogether?.number ?? '',
        ]),
        [words.luck, luckNumber, ''],
      ],
    },
    ...(futures.note !== undefined && { note: futures.note }),
    isOutdated: futures.isOutdated,
  };
}

function barOf({ length, atBar }: ToldShare): { readonly value: number; readonly text: string } {
  return { value: length, text: atBar.text };
}

/** What explains most first, each followed by its parts. */
function inOrder(all: readonly WeighedSpread[]): readonly WeighedSpread[] {
  const parts = byShare(all.filter(({ of }) => isPart(of)));
  return byShare(all.filter(({ of }) => !isPart(of))).flatMap((each) =>
    each.of === 'exitChances' ? [each, ...parts] : [each],
  );
}

function byShare(all: readonly WeighedSpread[]): readonly WeighedSpread[] {
  return [...all].sort((a, b) => b.alone.value - a.alone.value);
}

function isPart(of: WeighedSpread['of']): of is ChancePart {
  return CHANCE_PARTS.some((part) => part === of);
}

function isShown({ alone, together }: WeighedSpread): boolean {
  return Math.max(alone.value, together?.value ?? 0) >= LEAST_SHARE;
}

/** Whether the futures are enough to tell a share from nothing. */
function isTold({ value, standardError }: VarianceShare): boolean {
  return value >= 2 * standardError || 2 * standardError < LEAST_SHARE;
}

/** Whether one share is larger than another by more than both errors. */
function isBeyond(a: VarianceShare, b: VarianceShare): boolean {
  return a.value - b.value >= 2 * Math.hypot(a.standardError, b.standardError);
}

function luckShare({ summary }: FutureExplainer): VarianceShare {
  const split = summary.varianceSplit('benefit');
  return {
    value: 1 - (split?.parameterShare ?? 0),
    standardError: split?.standardError ?? NaN,
  };
}

function namedSpread(
  context: CellContext,
  last: FutureExplainer,
  weighed: WeighedSpread,
): NamedSpread {
  const words = context.messages.driversCell;
  const { of, alone, together } = weighed;
  const name = words.unknowns[of];
  const told = (
    share: VarianceShare,
    how: (error: string) => string,
    atBar: (text: string) => string,
  ): ToldShare => {
    const number = shareNumber(context, last, name, how, share);
    return isTold(share)
      ? { number, atBar: { ...number, text: atBar(number.text) }, length: share.value }
      : { number, atBar: number, length: 0 };
  };
  return {
    ...weighed,
    label: isPart(of) ? words.partOfChances(inSentence(name)) : name,
    toldAlone: told(alone, isPart(of) ? words.shareHow : words.aloneHow, words.aloneAs),
    toldTogether: together && told(together, words.totalHow, words.togetherAs),
  };
}

function findingOf(
  { messages }: CellContext,
  { name }: FutureExplainer,
  named: readonly NamedSpread[],
  luck: ExplainedNumber,
): Sentence {
  const words = messages.driversCell;
  const [first, second] = named.filter(({ of }) => !isPart(of));
  if (!first || !isTold(first.alone)) {
    return sentence((mark) => words.spreadUntold(name, mark(luck)));
  }
  const nameOf = ({ of }: NamedSpread) => inSentence(words.unknowns[of]);
  if (second && !isBeyond(first.alone, second.alone)) {
    return sentence((mark) => words.spreadTie(name, nameOf(first), nameOf(second), mark(luck)));
  }
  return sentence((mark) =>
    words.spread(name, nameOf(first), mark(first.toldAlone.number), mark(luck)),
  );
}

function shareNumber(
  { format, messages }: CellContext,
  last: FutureExplainer,
  title: string,
  how: (error: string) => string,
  share: VarianceShare,
): ExplainedNumber {
  const error = format.percent(2 * share.standardError, 1);
  return last.simulated(
    title,
    isTold(share) ? format.percent(share.value) : messages.driversCell.notTold(error),
    how(error),
    () => [last.explainer.benefit('exit').explain()],
  );
}
