import { findFigure } from '../../evidence/findFigure.ts';
import type { FieldMeta } from '../../scenario/distribution.ts';
import { chanceOfAll, chanceOfTarget, targetSample } from '../../summary/targetSample.ts';
import { compareChances } from '../../summary/verdict.ts';
import { TARGET_VALUE, type Target } from '../../target/target.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import type { FutureExplainer } from '../../explanation/futureExplainer.ts';
import {
  expectedOfTarget,
  explainTarget,
  targetLabel,
} from '../../explanation/targetExplanation.ts';
import { inSentence } from '../../message/inSentence.ts';
import { futuresOf } from '../../graph/futures.ts';

/** One target: what it is, and how the scenarios stand to it. */
export interface TargetView {
  readonly target: Target;
  readonly label: string;
  readonly direction: string;
  readonly meta: FieldMeta;
  /** Its value, with the document that set it. */
  readonly value: ExplainedNumber;
  /** What the document set, when the value is no longer that. */
  readonly original?: number;
  /** In the order of the scenarios. */
  readonly results: readonly {
    readonly expected: ExplainedNumber;
    readonly chance?: ExplainedNumber;
  }[];
  /** Whose chance is better, of two. */
  readonly verdict?: string;
}

/** What the targets cell says. */
export interface TargetsView {
  readonly finding: readonly Sentence[];
  readonly targets: readonly TargetView[];
  readonly scenarioNames: readonly string[];
  /** Whether the chances are of an earlier question. */
  readonly isOutdated: boolean;
  readonly note?: string;
}

/** A target that is met in at least so many of the futures counts as more likely than not. */
const LIKELY = 0.5;

export function targetsView(context: CellContext): TargetsView {
  const { shown, targets } = context;
  const futures = futuresOf(context);
  const all = futures.kind === 'shown' ? futures.all : [];
  const isOutdated = futures.kind === 'shown' && futures.isOutdated;
  return {
    finding: findings(context, all).map((each) => ({ ...each, isOutdated })),
    targets: targets.map((target) => targetView(context, target, all)),
    scenarioNames: shown.map(({ explainer }) => explainer.name),
    isOutdated,
    ...(futures.note !== undefined && { note: futures.note }),
  };
}

/** Unit, bounds and step of a target's value. */
export function targetMeta({ measure }: Target): FieldMeta {
  return TARGET_VALUE[measure.kind];
}

function targetView(
  context: CellContext,
  target: Target,
  futures: readonly FutureExplainer[],
): TargetView {
  const { shown, messages, evidence } = context;
  const figure = target.source === undefined ? undefined : findFigure(evidence, target.source);
  const [base, other] = futures;
  return {
    target,
    label: targetLabel(target, context),
    direction: messages.targets[target.direction],
    meta: targetMeta(target),
    value: explainTarget(target, context),
    ...(figure && figure.value !== target.value && { original: figure.value }),
    results: shown.map(({ explainer }, index) => {
      const future = futures[index];
      return {
        expected: expectedOfTarget(explainer, target, context),
        ...(future && { chance: future.reaches(target) }),
      };
    }),
    ...(base &&
      other &&
      shown.length === 2 &&
      target.active && { verdict: verdictOn(context, target, base, other) }),
  };
}

function verdictOn(
  { messages }: CellContext,
  target: Target,
  base: FutureExplainer,
  other: FutureExplainer,
): string {
  const [from, to] = [base, other].map(({ summary, basis }) =>
    targetSample(summary, target, basis),
  );
  if (!from || !to) return '–';
  const { verdict } = compareChances(from, to, target.direction, target.value);
  return messages.targetsCell.verdicts[verdict];
}

/** How many targets each scenario is likely to meet, the hardest of them, and all at once. */
function findings(context: CellContext, futures: readonly FutureExplainer[]): Sentence[] {
  const { messages, targets } = context;
  const words = messages.targetsCell;
  const active = targets.filter((target) => target.active);
  if (active.length === 0) return [sentence(() => words.noneActive)];
  return futures.flatMap((future) => {
    const chanceOf = (target: Target) =>
      chanceOfTarget(future.summary, target, future.basis)?.value ?? NaN;
    // A target for a group that the scenario does not have says nothing of it.
    const measured = active.filter((target) => !Number.isNaN(chanceOf(target)));
    const [hardest] = [...measured].sort((a, b) => chanceOf(a) - chanceOf(b));
    const all = chanceOfAll(future.summary, measured, future.basis);
    if (!hardest || !all) return [sentence(() => words.noneMeasured(future.name))];
    const counted = future.simulated(
      words.likely,
      words.countOf(
        context.format.number(measured.filter((target) => chanceOf(target) >= LIKELY).length),
        context.format.number(measured.length),
      ),
      words.likelyHow,
      () => measured.map((target) => future.reaches(target).explain()),
    );
    const together = future.chance(words.together, all, () =>
      measured.map((target) => future.reaches(target).explain()),
    );
    // Which of several comes first where all are as hard says nothing.
    const isAsHard = (target: Target) =>
      future.reaches(target).text === future.reaches(hardest).text;
    const ties = measured.filter(isAsHard).length;
    return [
      sentence((mark) =>
        ties > 1
          ? words.findingOfTies(
              future.name,
              mark(counted),
              context.format.number(ties),
              mark(future.reaches(hardest)),
              mark(together),
            )
          : words.finding(
              future.name,
              mark(counted),
              inSentence(targetLabel(hardest, context)),
              mark(future.reaches(hardest)),
              mark(together),
            ),
      ),
    ];
  });
}
