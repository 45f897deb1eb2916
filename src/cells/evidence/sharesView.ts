import type { GroupForecast } from '../../check/groupForecast.ts';
import { OUTCOMES, type ByOutcome, type Outcome } from '../../evidence/outcome.ts';
import { estimateExitShares } from '../../parameters/exitShareEstimate.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { countedText } from '../../explanation/countedText.ts';
import { sentence, type ExplainedNumber } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import type { EvidenceFigure } from './evidenceFigure.ts';

/** Each group's exits as they were counted, beside the shares that the model uses, with what another year could show. */
export function sharesView(
  context: CellContext,
  forecast: GroupForecast | undefined,
): EvidenceFigure {
  const { messages, format, shown } = context;
  const words = messages.evidenceCell;
  const [{ explainer }] = shown;
  const { cohort, scenario } = explainer.expectation;
  const estimates = estimateExitShares(cohort, scenario.assumptions).groups;
  const groups = cohort.groups.map(({ id, name }) => {
    const estimate = estimates.get(id);
    const counts = estimate?.counts;
    const exits = counts ? sumOf(counts) : 0;
    return { id, name, estimate, counts, exits, shares: estimate?.shares };
  });
  type Group = (typeof groups)[number];
  const rawShare = ({ counts, exits }: Group, outcome: Outcome) =>
    exits === 0 ? 0 : (counts?.[outcome] ?? 0) / exits;
  const counted = (group: Group, outcome: Outcome): ExplainedNumber => ({
    text: countedText(group.estimate ? [group.estimate] : [], outcome, OUTCOMES, messages, format),
    explain: () => explainer.countedJobs(group.id).explain(),
  });
  const used = (group: Group, outcome: Outcome): ExplainedNumber => {
    const share = format.percent(group.shares?.[outcome] ?? 0, 1);
    const interval = forecast?.interval(group.id, outcome);
    return {
      text: interval
        ? words.usedWithInterval(
            share,
            format.number(interval.low),
            format.number(interval.high),
            format.number(group.exits),
          )
        : share,
      explain: () => ({ ...explainer.pooledJobs(group.id).explain(), how: words.usedHow }),
    };
  };
  const most = [...groups].sort((a, b) => moved(b) - moved(a))[0];
  return {
    finding: most
      ? [
          sentence((mark) =>
            words.sharesFinding(
              most.name,
              mark(counted(most, 'arbete')),
              mark(used(most, 'arbete')),
            ),
          ),
        ]
      : [],
    details: [sentence(() => words.sharesDetail)],
    groups: groups.map((group) => {
      const interval = forecast?.interval(group.id, 'arbete');
      return {
        id: group.id,
        label: group.name,
        colour: 'var(--outcome-arbete)',
        bars: [
          {
            scenario: 'base',
            value: rawShare(group, 'arbete'),
            label: counted(group, 'arbete').text,
          },
          {
            scenario: 'other',
            value: group.shares?.arbete ?? 0,
            label: used(group, 'arbete').text,
            ...(interval &&
              group.exits > 0 && {
                interval: [interval.low / group.exits, interval.high / group.exits] as const,
              }),
          },
        ],
      };
    }),
    numbers: Object.fromEntries(
      groups.map((group) => [group.id, [counted(group, 'arbete'), used(group, 'arbete')]]),
    ),
    table: {
      caption: words.sharesTitle,
      head: [messages.figure.group, words.outcome, words.counted, words.used],
      rows: groups.flatMap((group) =>
        OUTCOMES.map((outcome) => [
          group.name,
          messages.outcomes[outcome],
          counted(group, outcome),
          used(group, outcome),
        ]),
      ),
    } satisfies TableData,
    tables: [],
    howToRead: words.sharesHowToRead,
    legend: [words.countedBar, words.usedBar],
    formatTick: (value) => format.percent(value),
  };

  /** How far the share of jobs moves when groups lean on each other. */
  function moved(group: Group): number {
    return Math.abs(rawShare(group, 'arbete') - (group.shares?.arbete ?? 0));
  }
}

function sumOf(counts: ByOutcome): number {
  return OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}
