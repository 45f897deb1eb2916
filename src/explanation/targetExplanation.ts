import { groupName } from '../evidence/cohortEvidence.ts';
import { latestYear } from '../evidence/countedYear.ts';
import { findFigure } from '../evidence/findFigure.ts';
import { formatInUnit } from '../quantity/unit.ts';
import { groupOfTarget, TARGET_VALUE, type Target } from '../target/target.ts';
import { explainFigure } from './evidenceExplanation.ts';
import type { ExplainedNumber } from './explanation.ts';
import type { ExplanationContext } from './explanationContext.ts';
import { NOBODY } from './programmeExplainer.ts';
import type { ScenarioExplainer } from './scenarioExplainer.ts';

/** A target's value as a number that opens the document that set it, or says that it was changed since. */
export function explainTarget(target: Target, context: ExplanationContext): ExplainedNumber {
  const { evidence, format, messages } = context;
  const { unit, step } = TARGET_VALUE[target.measure.kind];
  const show = (value: number) =>
    unit === 'months' ? format.months(value) : formatInUnit(value, unit, format, step);
  const { figure, targets } = messages;
  const title = figure.goal;
  return {
    text: show(target.value),
    explain: () => {
      const { source, value } = target;
      const own = { title, value: show(value), origin: 'lever', how: targets.ownHow } as const;
      const figure = source === undefined ? undefined : findFigure(evidence, source);
      // A goal of one's own may have been taken away where it stood.
      if (source === undefined || !figure) return own;
      const set = explainFigure(evidence, source, title, show, format.language);
      return figure.value === value ? set : { ...own, inputs: [set] };
    },
  };
}

/** What a label is written with. */
export type LabelContext = Pick<ExplanationContext, 'messages' | 'evidence'>;

/** What a target is about: "Work among completers, at exit". */
export function targetLabel(
  { measure }: Pick<Target, 'measure'>,
  { messages, evidence }: LabelContext,
): string {
  const { figure, paybackMeasures, targets, actorsInText } = messages;
  switch (measure.kind) {
    case 'payback':
      return `${figure.payback}, ${paybackMeasures[measure.measure].toLowerCase()}`;
    case 'actorPayback':
      return targets.actorPayback(actorsInText[measure.actor]);
    case 'groupPayback':
      return targets.groupPayback(groupName(evidence, measure.group));
    case 'health':
      return targets.health;
    case 'budget':
      return targets.budget;
    case 'share': {
      const { outcomes, denominatorsInText, shareTimesInText } = messages;
      const label = `${outcomes[measure.outcome]} ${denominatorsInText[measure.denominator]}, ${shareTimesInText[measure.time]}`;
      return measure.group === undefined
        ? label
        : `${label}, ${groupName(evidence, measure.group)}`;
    }
  }
}

/** What a scenario is expected to give of what a target measures. */
export function expectedOfTarget(
  explainer: ScenarioExplainer,
  target: Pick<Target, 'measure'>,
  context: ExplanationContext,
): ExplainedNumber {
  const { evidence, format, messages } = context;
  const { measure } = target;
  const group = groupOfTarget(target);
  if (group !== undefined && !explainer.hasGroup(group)) {
    return explainer.computed(
      targetLabel(target, context),
      '–',
      messages.targets.noGroup,
      () => [],
    );
  }
  switch (measure.kind) {
    case 'payback':
      return explainer.payback(measure.measure);
    case 'share':
      return explainer.share(measure.time, measure.denominator, measure.outcome, 1, measure.group);
    case 'groupPayback':
      return explainer.groupPayback(measure.group);
    case 'budget':
      return explainer.cost();
    case 'actorPayback': {
      const { payback } = explainer.expectation.economy.actors[measure.actor];
      return explainer.computed(
        targetLabel(target, context),
        format.duration(payback, 1),
        messages.targets.actorHow,
        () => [explainer.cost().explain(), explainer.benefit('exit').explain()],
      );
    }
    case 'health': {
      const explain = () =>
        explainFigure(
          evidence,
          `${latestYear(evidence).path}.improvedHealthShares.year`,
          messages.targets.health,
          (share) => format.percent(share),
          format.language,
        );
      // What was counted says nothing of nobody.
      const text = explainer.expectation.programme.completers === 0 ? NOBODY : explain().value;
      return { text, explain };
    }
  }
}
