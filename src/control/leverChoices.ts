import type { ShownLever } from '../cells/levers/kind.ts';
import type { Messages } from '../message/language.ts';
import { fieldLabel, isMoneySplit } from '../scenario/differenceSentence.ts';
import { ANY_GROUP, choicesOf, describeField, isYesNo, scenarioFields } from '../scenario/field.ts';
import type { Path } from '../scenario/layer.ts';

/** A lever that a cell can show. */
export interface LeverChoice {
  readonly lever: ShownLever;
  readonly label: string;
}

/** Everything of a scenario that can be moved or chosen, in the order of the form. */
export function leverChoices(
  scenario: {
    readonly id: string;
    readonly groups: readonly { readonly id: string; readonly name: string }[];
  },
  messages: Messages,
): readonly LeverChoice[] {
  const nameOf = (id: string) => scenario.groups.find((group) => group.id === id)?.name ?? id;
  return scenarioFields()
    .filter((path) => describeField(path) !== undefined || isNamedChoice(path, messages))
    .flatMap((path) => {
      const places = path.includes(ANY_GROUP) ? scenario.groups.map(({ id }) => id) : [''];
      return places.map((group) => path.map((step) => (step === ANY_GROUP ? group : step)));
    })
    .map((path) => ({
      lever: { scenario: scenario.id, path: path.join('.') },
      label: leverLabel(path, nameOf, messages),
    }));
}

/** Whether the choices at a path have names to choose by; the cohort that is leant on is no lever. */
function isNamedChoice(path: Path, messages: Messages): boolean {
  if (path.at(-1) === 'evidence') return false;
  if (isAgencyMix(path) || isMoneySplit(path) || isYesNo(path)) return true;
  const labels: Readonly<Record<string, string>> = messages.choices;
  return choicesOf(path)?.every((each) => labels[`${path.join('.')}.${each}`]) ?? false;
}

/** A lever's name, with the group that it is of. */
export function leverLabel(
  path: Path,
  groupName: (id: string) => string,
  messages: Messages,
): string {
  const label = fieldLabel(path, messages);
  const [, part, group] = path;
  if (part !== 'groups' || group === undefined) return label;
  return messages.join.ofGroup(label, groupName(group));
}

/** Whether an entry is the mix of referring agencies of a group. */
export const isAgencyMix = (path: Path) => path.at(-1) === 'agencyMix';
