import type { FunnelPoint } from '../../chart/funnelGeometry.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import { estimateExitShares } from '../../parameters/exitShareEstimate.ts';
import {
  commonShare,
  funnelLimits,
  isOutside,
  type FunnelGroup,
  type FunnelLimits,
} from '../../planning/funnel.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { countedText } from '../../explanation/countedText.ts';
import { sentence, type Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import type { GoalChoice } from './levelsView.ts';

/** The groups as they were counted at exit, without a ranking. */
export interface FunnelView {
  readonly finding: readonly Sentence[];
  readonly points: readonly FunnelPoint[];
  readonly limits: readonly FunnelLimits[];
  /** Of all groups together. */
  readonly share: number;
  readonly table: TableData;
}

/** @param choice whose outcome and denominator; it is always about the exit */
export function funnelView(
  { shown, messages, format }: CellContext,
  { outcome, denominator }: Pick<GoalChoice, 'outcome' | 'denominator'>,
): FunnelView {
  const words = messages.goalsCell;
  const { explainer } = shown.at(-1) ?? shown[0];
  const { cohort, scenario } = explainer.expectation;
  const estimates = [...estimateExitShares(cohort, scenario.assumptions).groups.values()];
  const among = OUTCOMES.filter((each) => denominator === 'allExits' || each !== 'avbrott');
  const groups = estimates.map(({ groupId, counts }): FunnelGroup => ({
    id: groupId,
    persons: among.reduce((sum, each) => sum + counts[each], 0),
    count: counts[outcome],
  }));
  const share = commonShare(groups);
  const outside = groups.filter((group) => isOutside(group, share));
  const most = Math.max(10, ...groups.map(({ persons }) => persons));
  const name = ({ id }: FunnelGroup) => explainer.group(id);
  const shareOf = ({ persons, count }: FunnelGroup) => (persons === 0 ? 0 : count / persons);
  return {
    finding: [
      sentence(() =>
        outside.length === 0
          ? words.noneOutside(messages.outcomes[outcome].toLowerCase())
          : words.outside(
              messages.join.list(outside.map(name)),
              messages.outcomes[outcome].toLowerCase(),
            ),
      ),
    ],
    points: groups.map((group) => ({
      id: group.id,
      label: name(group),
      persons: group.persons,
      share: shareOf(group),
      isOutside: outside.includes(group),
    })),
    limits: Array.from({ length: Math.ceil(most * 1.15) }, (_, i) => funnelLimits(i + 1, share)),
    share,
    table: {
      caption: words.funnel,
      head: [messages.figure.group, words.counted, words.byChance],
      rows: groups.map((group) => {
        const limits = group.persons > 0 ? funnelLimits(group.persons, share) : undefined;
        return [
          name(group),
          countedText(
            estimates.filter(({ groupId }) => groupId === group.id),
            outcome,
            among,
            messages,
            format,
          ),
          limits
            ? messages.future.between(
                format.number(Math.round(limits.low * group.persons)),
                format.number(Math.round(limits.high * group.persons)),
              )
            : '–',
        ];
      }),
    },
  };
}
