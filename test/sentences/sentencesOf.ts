import { actorsView } from '../../src/cells/actors/actorsView.ts';
import { assumptionsView } from '../../src/cells/assumptions/assumptionsView.ts';
import { compareView } from '../../src/cells/compare/compareView.ts';
import { differenceView } from '../../src/cells/compare/differenceView.ts';
import { manyView } from '../../src/cells/compare/manyView.ts';
import { waitSentences } from '../../src/cells/compare/waitSentences.ts';
import { courseView } from '../../src/cells/flow/courseView.ts';
import { flowView } from '../../src/cells/flow/flowView.ts';
import { levelsView } from '../../src/cells/goals/levelsView.ts';
import { funnelView } from '../../src/cells/goals/funnelView.ts';
import { outcomeView } from '../../src/cells/outcome/outcomeView.ts';
import { pathView } from '../../src/cells/outcome/pathView.ts';
import { paybackFutures } from '../../src/cells/payback/futuresView.ts';
import { paybackView } from '../../src/cells/payback/paybackView.ts';
import { targetsView } from '../../src/cells/targets/targetsView.ts';
import { plainText } from '../../src/explanation/explanation.ts';
import type { CellContext } from '../../src/graph/cellContext.ts';

const CHOICE = { time: 'exit', denominator: 'completers', group: undefined } as const;

/** By view: what it says besides the numbers of its picture and tables. */
export function sentencesOf(context: CellContext): Readonly<Record<string, readonly string[]>> {
  const views: Readonly<Record<string, unknown>> = {
    payback: [paybackView(context), paybackFutures(context, 'report')],
    outcome: outcomeView(context, CHOICE),
    path: pathView(context, CHOICE, 'arbete'),
    comparison: [compareView(context), waitSentences(context), differenceView(context)],
    'of several': manyView(context),
    targets: targetsView(context),
    society: actorsView(context, 'society', 'central', 'report'),
    'whole intake': actorsView(context, 'region', 'central', 'intake'),
    flow: [flowView(context), courseView(context)],
    levels: [
      levelsView(context, { ...CHOICE, outcome: 'arbete', years: 'next' }),
      levelsView(context, {
        ...{ outcome: 'avbrott', denominator: 'allExits', years: 'alike' },
        ...{ time: 'exit', group: undefined },
      }),
    ],
    funnel: funnelView(context, { outcome: 'arbete', denominator: 'completers' }),
    assumptions: assumptionsView(context).finding,
  };
  return Object.fromEntries(
    Object.entries(views).map(([name, view]) => [name, [...new Set(textsIn(view))]]),
  );
}

/** What a view carries along for others. */
const UNSPOKEN = ['explainer', 'explainers', 'futures', 'summary', 'shown'];

/** What is read as a sentence; tables, marks and labels are not. */
function textsIn(view: unknown): readonly string[] {
  if (typeof view === 'string') return /\p{L}.* .* .*[.?!]$/u.test(view) ? [view] : [];
  if (typeof view !== 'object' || view === null) return [];
  if ('template' in view && 'numbers' in view) return [plainText(view as never)];
  return Object.entries(view).flatMap(([name, value]) =>
    UNSPOKEN.includes(name) ? [] : textsIn(value),
  );
}
