import type { AllMessages } from '../kinds.ts';
import { fieldLabel } from '../../scenario/differenceSentence.ts';
import { entryNumber } from '../../scenario/entryNumber.ts';
import { ANY_GROUP, describeField } from '../../scenario/field.ts';
import { entryAt, type Path } from '../../scenario/layer.ts';
import { inEveryGroup } from '../../scenario/withInput.ts';
import { groupOfTarget, type Target } from '../../target/target.ts';
import type { ShownScenario } from '../../graph/cellContext.ts';
import { leverChoices } from '../../control/leverChoices.ts';

/** A lever or an assumption that can be sought by, as it stands. */
export interface SoughtInput {
  readonly kind: 'lever' | 'assumption';
  /** Its path, with points. */
  readonly name: string;
  readonly path: Path;
  readonly label: string;
  readonly value: number;
}

const IN_EVERY_GROUP: readonly Path[] = ['plannedLengthMonths', 'extendedShare'].map((lever) => [
  'levers',
  'groups',
  ANY_GROUP,
  lever,
]);

/** How it is counted, when people leave, and what only the calendar shows: nobody reaches a goal by them. */
const NOT_SOUGHT =
  /^assumptions\.(hazardShape|benefit\.(discount|benefitMonths|horizon))|^levers\.foyer|openingStock$/;

/** The name of what is tried first for a target: the cost moves no share. */
export function usualInput(target: Target | undefined): string {
  const kind = target?.measure.kind;
  if (!target || (kind !== 'share' && kind !== 'health')) return 'levers.costKronor';
  return `levers.groups.${groupOfTarget(target) ?? ANY_GROUP}.plannedLengthMonths`;
}

/** What a target can be sought by: levers of all groups together first, then each lever and assumption. */
export function soughtInputs(shown: ShownScenario, messages: AllMessages): readonly SoughtInput[] {
  return [...ofEveryGroup(shown, messages), ...ofOne(shown, messages)];
}

/** What can be set for all groups together: from where the group stands that has most. */
function ofEveryGroup({ explainer }: ShownScenario, messages: AllMessages): SoughtInput[] {
  const { scenario } = explainer.expectation;
  if (explainer.groupIds().length < 2) return [];
  return IN_EVERY_GROUP.map((path) => ({
    kind: 'lever',
    name: path.join('.'),
    path,
    label: messages.goalSeek.inEveryGroup(fieldLabel(path, messages)),
    value: Math.max(
      ...inEveryGroup(path, scenario).map((each) => entryNumber(entryAt(scenario, each)) ?? 0),
    ),
  }));
}

function ofOne({ id, explainer }: ShownScenario, messages: AllMessages): SoughtInput[] {
  const groups = explainer.groupIds().map((group) => ({ id: group, name: explainer.group(group) }));
  return leverChoices({ id, groups }, messages).flatMap(({ lever, label }): SoughtInput[] => {
    const path = lever.path.split('.');
    const value = entryNumber(entryAt(explainer.expectation.scenario, path));
    if (!describeField(path) || value === undefined || NOT_SOUGHT.test(lever.path)) return [];
    const kind = path[0] === 'levers' ? 'lever' : 'assumption';
    return [{ kind, name: lever.path, path, label, value }];
  });
}
