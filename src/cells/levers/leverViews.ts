import type { ShownLever } from './kind.ts';
import type { AllMessages } from '../kinds.ts';
import { entryNumber } from '../../scenario/entryNumber.ts';
import { isMoneySplit } from '../../scenario/differenceSentence.ts';
import { choicesOf, describeField } from '../../scenario/field.ts';
import type { Field } from '../../scenario/field.ts';
import { EVEN_MIX } from '../../scenario/agencyMix.ts';
import { entryAt, isSame, type Json, type Path } from '../../scenario/layer.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isAgencyMix, leverLabel } from '../../control/leverChoices.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import type { ScenarioExplainer } from '../../explanation/scenarioExplainer.ts';

/** One lever of a cell, as it stands. */
export interface LeverView {
  readonly lever: ShownLever;
  readonly path: Path;
  readonly label: string;
  readonly scenarioName: string;
  readonly explainer: ScenarioExplainer;
  readonly control: Control;
  /** It can be moved, but nothing follows from it as the scenario stands. */
  readonly isUnused: boolean;
}

type Control =
  | {
      readonly kind: 'number';
      readonly field: Field;
      readonly value: number;
      readonly base?: number;
    }
  | {
      readonly kind: 'choice';
      readonly value: string;
      readonly base?: string;
      readonly choices: readonly Choice[];
    }
  /** The scenario has no such entry: its groups have changed. */
  | { readonly kind: 'missing' };

/** Something that can stand at the place of a lever. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly entry: Json;
}

/**
 * The levers of a cell with their present values.
 *
 * @param context with every scenario that the levers are of among `shown`
 * @param baseOf the scenario that another stands on, if it does
 */
export function leverViews(
  levers: readonly ShownLever[],
  context: CellContext,
  baseOf: (id: string) => Scenario | undefined,
): readonly LeverView[] {
  return levers.flatMap((lever) => {
    const explainer = context.shown.find(({ id }) => id === lever.scenario)?.explainer;
    if (!explainer) return [];
    const path = lever.path.split('.');
    const { scenario } = explainer.expectation;
    const base = path[0] === 'levers' ? baseOf(lever.scenario) : undefined;
    return [
      {
        lever,
        path,
        label: leverLabel(path, (id) => explainer.group(id), context.messages),
        scenarioName: explainer.name,
        explainer,
        control: controlOf(path, scenario, base, context.messages),
        isUnused: path.at(-1) === 'startsPerYear' && scenario.levers.hold === 'budget',
      },
    ];
  });
}

function controlOf(
  path: Path,
  scenario: Scenario,
  base: Scenario | undefined,
  messages: AllMessages,
): Control {
  const field = describeField(path);
  const entry = entryAt(scenario, path);
  const before = base && entryAt(base, path);
  const value = field && entryNumber(entry);
  if (field && value !== undefined) {
    const basis = entryNumber(before);
    return { kind: 'number', field, value, ...(basis !== undefined && { base: basis }) };
  }
  const choices = choicesAt(path, entry, messages);
  const chosen = choices && chosenOf(choices, entry);
  if (!choices || chosen === undefined) return { kind: 'missing' };
  const basis = chosenOf(choices, before);
  return { kind: 'choice', value: chosen, ...(basis !== undefined && { base: basis }), choices };
}

/** What there is to choose between, in words; undefined where it is no choice. */
function choicesAt(
  path: Path,
  entry: Json | undefined,
  { leversCell, sections, moneySplits, choices: labels }: AllMessages,
): readonly Choice[] | undefined {
  if (isAgencyMix(path)) {
    const ready = [
      { value: 'observed', label: sections.mixObserved, entry: { kind: 'observed' } },
      { value: 'even', label: sections.mixEven, entry: EVEN_MIX as unknown as Json },
    ];
    const isReady = entry === undefined || ready.some((each) => isSame(each.entry, entry));
    return isReady ? ready : [...ready, { value: 'own', label: leversCell.ownMix, entry }];
  }
  if (isMoneySplit(path)) {
    const ready = kindsOf(path).map((kind) => ({
      value: kind,
      label: moneySplits[kind],
      entry: { kind },
    }));
    const isReady = entry === undefined || ready.some((each) => isSame(each.entry, entry));
    return isReady ? ready : [...ready, { value: 'own', label: leversCell.ownMix, entry }];
  }
  if (typeof entry === 'boolean') {
    return [
      { value: 'yes', label: leversCell.yes, entry: true },
      { value: 'no', label: leversCell.no, entry: false },
    ];
  }
  return choicesOf(path)?.map((each) => ({
    value: each,
    label: (labels as Readonly<Record<string, string>>)[`${path.join('.')}.${each}`] ?? each,
    entry: each,
  }));
}

function chosenOf(choices: readonly Choice[], entry: Json | undefined): string | undefined {
  return choices.find((choice) => entry !== undefined && isSame(choice.entry, entry))?.value;
}

/** The splits that a source has. */
function kindsOf(path: Path): readonly ('payoff2017' | 'law' | 'table1')[] {
  return path.at(-1) === 'key' ? ['table1'] : ['payoff2017', 'law'];
}
