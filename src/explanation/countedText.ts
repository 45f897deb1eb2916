import { sumOf, type CountRange } from '../evidence/countRange.ts';
import { OUTCOMES, type Outcome } from '../evidence/outcome.ts';
import type { Messages } from '../message/language.ts';
import type { ExitShareEstimate } from '../parameters/exitShareEstimate.ts';
import type { QuantityFormat } from '../quantity/format.ts';

/**
 * What was counted of groups together, "6 of 29 (21 %)"; where a count is kept back, what it can
 * be: "1–4 of 24–27 (4–15 %)".
 *
 * @param among the outcomes that are the whole
 */
export function countedText(
  groups: readonly Pick<ExitShareEstimate, 'counts' | 'ranges'>[],
  outcome: Outcome,
  among: readonly Outcome[],
  messages: Messages,
  format: QuantityFormat,
): string {
  const rangeIn = (each: Outcome) => sumOf(groups.map((group) => rangeOfOutcome(group, each)));
  const count = rangeIn(outcome);
  const others = sumOf(among.filter((each) => each !== outcome).map(rangeIn));
  const all = sumOf([count, others]);
  const share = (part: number, rest: number) => (part + rest === 0 ? 0 : part / (part + rest));
  const between = (low: string, high: string) =>
    low === high ? low : messages.intake.between(low, high);
  return messages.figure.countOf(
    between(format.number(count.least), format.number(count.most)),
    between(format.number(all.least), format.number(all.most)),
    between(
      format.percent(share(count.least, others.most)),
      format.percent(share(count.most, others.least)),
    ),
  );
}

function rangeOfOutcome(
  { counts, ranges }: Pick<ExitShareEstimate, 'counts' | 'ranges'>,
  outcome: Outcome,
): CountRange {
  const count = { least: counts[outcome], most: counts[outcome] };
  return ranges?.[OUTCOMES.indexOf(outcome)] ?? count;
}
