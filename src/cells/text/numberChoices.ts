import { writeReference } from '../../scenario/textReference.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import type { AllMessages } from '../kinds.ts';
import { fieldLabel } from '../../scenario/differenceSentence.ts';
import { ANY_GROUP, describeField, scenarioFields } from '../../scenario/field.ts';
import type { Path } from '../../scenario/layer.ts';
import { DENOMINATORS, PAYBACK_MEASURES, SHARE_TIMES, type Target } from '../../target/target.ts';

/** A number that can be put in a text. */
export interface NumberChoice {
  readonly label: string;
  readonly scenarioName: string;
  /** What is written for it, braces included. */
  readonly reference: string;
}

/** A scenario that numbers can be taken from. */
export interface ChoiceScenario {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** Every number of some scenarios that a text can hold: results first, then what can be moved. */
export function numberChoices(
  scenarios: readonly ChoiceScenario[],
  targets: readonly Target[],
  messages: AllMessages,
): readonly NumberChoice[] {
  const figures = figurePaths(targets, messages);
  return scenarios.flatMap(({ id, name, groups }) =>
    [...figures, ...leverPaths(groups, messages)].map(([label, path]) => ({
      label: messages.textCell.choice(name, label),
      scenarioName: name,
      reference: writeReference({ scenario: id, path }),
    })),
  );
}

type Named = readonly [label: string, path: Path];

function figurePaths(targets: readonly Target[], messages: AllMessages): readonly Named[] {
  const { keyFigures, textCell, paybackMeasures, outcomes, denominatorsInText, shareTimesInText } =
    messages;
  return [
    [textCell.scenarioName, ['name']],
    ...PAYBACK_MEASURES.flatMap((measure): Named[] => {
      const title = `${messages.figure.payback}: ${paybackMeasures[measure].toLowerCase()}`;
      const months = targets.flatMap(({ active, measure: of, value }) =>
        active && of.kind === 'payback' && of.measure === measure ? [value] : [],
      );
      return [
        [title, ['payback', measure]],
        [textCell.median(title), ['payback', measure, 'p50']],
        [textCell.low(title), ['payback', measure, 'p05']],
        [textCell.high(title), ['payback', measure, 'p95']],
        ...months.map((value): Named => [
          textCell.within(title, String(value)),
          ['payback', measure, `within${value}`],
        ]),
        [textCell.never(title), ['payback', measure, 'never']],
      ];
    }),
    ...SHARE_TIMES.flatMap((time) =>
      DENOMINATORS.flatMap((denominator) =>
        OUTCOMES.map((outcome): Named => [
          `${outcomes[outcome]} ${denominatorsInText[denominator]}, ${shareTimesInText[time]}`,
          ['shares', time, denominator, outcome],
        ]),
      ),
    ),
    [keyFigures.starts, ['starts']],
    [keyFigures.completers, ['completers']],
    [keyFigures.cost, ['costKronor']],
    [keyFigures.occupancy, ['occupancy']],
  ];
}

function leverPaths(groups: ChoiceScenario['groups'], messages: AllMessages): readonly Named[] {
  return scenarioFields()
    .filter((path) => describeField(path) !== undefined)
    .flatMap((path): Named[] => {
      const label = messages.textCell.lever(fieldLabel(path, messages));
      if (!path.includes(ANY_GROUP)) return [[label, path]];
      return groups.map(({ id, name }): Named => [
        messages.join.ofGroup(label, name),
        path.map((step) => (step === ANY_GROUP ? id : step)),
      ]);
    });
}

/** The choices whose labels have all words of a query; those of a scenario that is named so come first. */
export function findChoices(
  choices: readonly NumberChoice[],
  query: string,
): readonly NumberChoice[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = choices.filter(({ label }) => {
    const text = label.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  const named = ({ scenarioName }: NumberChoice) => {
    const name = scenarioName.toLocaleLowerCase();
    return words.filter((word) => name.includes(word)).length;
  };
  return [...found].sort((a, b) => named(b) - named(a));
}
