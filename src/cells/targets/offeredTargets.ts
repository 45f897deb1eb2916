import { ACTORS } from '../../evidence/actor.ts';
import { latestYear } from '../../evidence/countedYear.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import { isSame } from '../../scenario/layer.ts';
import {
  DENOMINATORS,
  PAYBACK_MEASURES,
  SHARE_TIMES,
  TARGET_VALUE,
  type Target,
} from '../../target/target.ts';
import type { StatusByTime } from '../../economy/statusByTime.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import type { ScenarioExplainer } from '../../explanation/scenarioExplainer.ts';
import { targetLabel } from '../../explanation/targetExplanation.ts';

/** A target that could be added. */
export interface OfferedTarget {
  /** Tells it from the others. */
  readonly key: string;
  readonly label: string;
  readonly target: Omit<Target, 'id' | 'active' | 'source'>;
}

/**
 * Everything that no target measures yet. A new one begins where the last of the scenarios is
 * expected to be, so that one can see from there what more or less would mean.
 *
 * @param group that the target is to be about; all together when left out
 */
export function offeredTargets(context: CellContext, group?: string): OfferedTarget[] {
  const measured = context.targets.map(({ measure }) => measure);
  const { explainer } = context.shown.at(-1) ?? context.shown[0];
  const offered =
    group === undefined ? offeredOfTeam(context, explainer) : offeredOfGroup(explainer, group);
  return offered
    .filter(({ measure }) => !measured.some((each) => isSame(each, measure)))
    .map((target) => ({
      key: Object.values(target.measure).join(' '),
      label: targetLabel(target, context),
      target,
    }));
}

/** Groups that any of the scenarios has. */
export function groupsOffered({ shown }: CellContext): string[] {
  return [...new Set(shown.flatMap(({ explainer }) => explainer.groupIds()))];
}

function offeredOfGroup(explainer: ScenarioExplainer, group: string): OfferedTarget['target'][] {
  const payback = explainer.expectation.economy.groups.get(group)?.payback;
  return [
    {
      measure: { kind: 'groupPayback', group },
      direction: 'atMost',
      value: rounded(payback ?? Infinity, TARGET_VALUE.groupPayback),
    },
    ...(explainer.hasGroup(group) ? offeredShares(explainer.status(group), { group }) : []),
  ];
}

function offeredShares(
  status: StatusByTime,
  about: { readonly group?: string } = {},
): OfferedTarget['target'][] {
  return SHARE_TIMES.flatMap((time) =>
    DENOMINATORS.flatMap((denominator) =>
      OUTCOMES.filter((outcome) => denominator === 'allExits' || outcome !== 'avbrott').map(
        (outcome): OfferedTarget['target'] => {
          const persons = status[time][denominator];
          const all = OUTCOMES.reduce((sum, each) => sum + persons[each], 0);
          return {
            measure: { kind: 'share', outcome, time, denominator, ...about },
            direction: outcome === 'arbete' || outcome === 'studier' ? 'atLeast' : 'atMost',
            value: rounded(all === 0 ? 0 : persons[outcome] / all, TARGET_VALUE.share),
          };
        },
      ),
    ),
  );
}

function offeredOfTeam(
  { evidence }: CellContext,
  explainer: ScenarioExplainer,
): OfferedTarget['target'][] {
  const { economy } = explainer.expectation;
  const paybacks = PAYBACK_MEASURES.map((measure): OfferedTarget['target'] => ({
    measure: { kind: 'payback', measure },
    direction: 'atMost',
    value: rounded(economy.payback[measure] ?? Infinity, TARGET_VALUE.payback),
  }));
  const actorPaybacks = ACTORS.filter(
    (actor) => actor !== 'society' && economy.actors[actor].cost > 0,
  ).map((actor): OfferedTarget['target'] => ({
    measure: { kind: 'actorPayback', actor },
    direction: 'atMost',
    value: rounded(economy.actors[actor].payback ?? Infinity, TARGET_VALUE.actorPayback),
  }));
  const budget: OfferedTarget['target'] = {
    measure: { kind: 'budget' },
    direction: 'atMost',
    value: rounded(economy.cost.costKronor, TARGET_VALUE.budget),
  };
  const health: OfferedTarget['target'] = {
    measure: { kind: 'health' },
    direction: 'atLeast',
    value: rounded(
      latestYear(evidence).counts.improvedHealthShares.year.value,
      TARGET_VALUE.health,
    ),
  };
  return [...paybacks, ...actorPaybacks, budget, health, ...offeredShares(economy.status)];
}

function rounded(
  value: number,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
): number {
  const steps = Math.round(Math.min(max, Math.max(min, value)) / step);
  return Number((steps * step).toFixed(6));
}
