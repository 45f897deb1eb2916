import type { AllMessages } from '../kinds.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import { EVEN_MIX, type AgencyMix } from '../../scenario/agencyMix.ts';
import { fieldLabel, show } from '../../scenario/differenceSentence.ts';
import { isSame, listDifferences, type Json, type Path } from '../../scenario/layer.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** One entry in which a scenario differs from its base. */
export interface ScenarioDifference {
  readonly path: Path;
  readonly label: string;
  readonly base: string;
  readonly own: string;
}

/**
 * Every entry in which a scenario differs from its base, in words.
 *
 * @param groupName the name of a group by its identifier
 */
export function scenarioDifferences(
  base: Scenario,
  scenario: Scenario,
  groupName: (id: string) => string,
  messages: AllMessages,
  format: QuantityFormat,
): readonly ScenarioDifference[] {
  return listDifferences(base, scenario).map(({ path, from, to }) => {
    const [, part, group] = path;
    const isOfGroup = part === 'groups' && group !== undefined;
    const label = fieldLabel(path, messages);
    return {
      path,
      label: isOfGroup ? messages.join.ofGroup(label, groupName(group)) : label,
      base: valueOf(path, from, groupName, messages, format),
      own: valueOf(path, to, groupName, messages, format),
    };
  });
}

function valueOf(
  path: Path,
  value: Json | undefined,
  groupName: (groupId: string) => string,
  messages: AllMessages,
  format: QuantityFormat,
): string {
  if (value === undefined) return messages.scenarioCell.none;
  if (path.at(-1) !== 'agencyMix') return show(path, value, format, groupName);
  const { mixObserved, mixEven, mixOwn } = messages.sections;
  if ((value as unknown as AgencyMix).kind === 'observed') return mixObserved;
  return isSame(value, EVEN_MIX) ? mixEven : mixOwn;
}
