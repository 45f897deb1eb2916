import { sumOf as sumOfRanges } from '../../evidence/countRange.ts';
import { byOutcome, OUTCOMES, type Outcome } from '../../evidence/outcome.ts';
import type { PeerMeasure } from '../../evidence/peers.ts';
import { estimateExitShares, type ExitShareEstimate } from '../../parameters/exitShareEstimate.ts';
import { personsAmong } from '../../economy/personsAmong.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { countedText } from '../../explanation/countedText.ts';
import type { ExplainedNumber, Explanation } from '../../explanation/explanation.ts';

/** A number of one's own that what others have published stands beside. */
export interface OwnNumber {
  readonly value: number;
  readonly number: ExplainedNumber;
}

type OwnMeasure = NonNullable<PeerMeasure['own']>;

/** Undefined where there is nobody to count, or nothing that is ever paid back. */
export function ownBesidePeers(context: CellContext, measure: OwnMeasure): OwnNumber | undefined {
  const { format, shown } = context;
  const [{ explainer }] = shown;
  const { economy, programme } = explainer.expectation;
  switch (measure) {
    case 'workOrStudiesAtExit':
      return counted(context, ['arbete', 'studier']);
    case 'workAtExit':
      return counted(context, ['arbete']);
    case 'studiesAtExit':
      return counted(context, ['studier']);
    case 'dropOuts':
      return counted(context, ['avbrott']);
    case 'atTwoYears': {
      const persons = explainer.status().twentyFourMonths.allExits;
      const all = personsAmong(persons, 'allExits');
      const value = (persons.arbete + persons.studier) / all;
      return all > 0 ? computed(value, format.percent(value), atTwoYears()) : undefined;
    }
    case 'costPerStart': {
      const value = economy.cost.costKronor / programme.startsPerYear;
      const number = explainer.costPer('start');
      return programme.startsPerYear > 0 ? { value, number } : undefined;
    }
    case 'payback': {
      const value = economy.payback.report;
      const number = explainer.payback('report');
      return value === null ? undefined : { value, number };
    }
  }

  function atTwoYears(): readonly Explanation[] {
    return (['arbete', 'studier'] as const).map((outcome) =>
      explainer.share('twentyFourMonths', 'allExits', outcome).explain(),
    );
  }

  function computed(value: number, text: string, inputs: readonly Explanation[]): OwnNumber {
    const { here, ownWhat } = context.messages.evidenceCell.peers;
    const title = here(ownWhat[measure]);
    const explain = (): Explanation => ({ title, value: text, origin: 'computed', inputs });
    return { value, number: { text, explain } };
  }
}

/** What was counted of some outcomes together, of everybody who left. */
function counted(context: CellContext, outcomes: readonly Outcome[]): OwnNumber | undefined {
  const { messages, format, shown } = context;
  const [{ explainer }] = shown;
  const { cohort, scenario } = explainer.expectation;
  const estimates = [...estimateExitShares(cohort, scenario.assumptions).groups.values()];
  const merged = estimates.map((estimate) => together(estimate, outcomes));
  const count = (among: readonly Outcome[]) =>
    merged.reduce((sum, { counts }) => sum + among.reduce((all, each) => all + counts[each], 0), 0);
  const [first = 'arbete'] = outcomes;
  const all = count(OUTCOMES);
  if (all === 0) return undefined;
  const text = countedText(merged, first, OUTCOMES, messages, format);
  const explain = (): Explanation => ({
    title: outcomes.map((each) => messages.outcomes[each]).join(', '),
    value: text,
    origin: 'computed',
    inputs: estimates.map(({ groupId }) => explainer.countedJobs(groupId).explain()),
  });
  return { value: count([first]) / all, number: { text, explain } };
}

/** The same exits, with some outcomes counted as the first of them. */
function together(
  { counts, ranges }: Pick<ExitShareEstimate, 'counts' | 'ranges'>,
  outcomes: readonly Outcome[],
): Pick<ExitShareEstimate, 'counts' | 'ranges'> {
  const isFirst = (each: Outcome) => each === outcomes[0];
  const isOther = (each: Outcome) => outcomes.includes(each) && !isFirst(each);
  const ofAll = outcomes.reduce((sum, each) => sum + counts[each], 0);
  const summed = sumOfRanges(
    OUTCOMES.flatMap((each, at) => (outcomes.includes(each) && ranges?.[at] ? [ranges[at]] : [])),
  );
  return {
    counts: byOutcome((each) => (isFirst(each) ? ofAll : isOther(each) ? 0 : counts[each])),
    ...(ranges && {
      ranges: OUTCOMES.map((each, at) =>
        isFirst(each)
          ? summed
          : isOther(each)
            ? { least: 0, most: 0 }
            : (ranges[at] ?? { least: 0, most: 0 }),
      ),
    }),
  };
}
