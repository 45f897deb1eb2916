import { formatInUnit } from '../../quantity/unit.ts';
import {
  isCertain,
  likelyRange,
  standardDeviation,
  type Distribution,
} from '../../scenario/distribution.ts';
import { fieldLabel } from '../../scenario/differenceSentence.ts';
import { describeField, scenarioFields } from '../../scenario/field.ts';
import { entryAt, isSame, type Json, type Path } from '../../scenario/layer.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CellContext, ShownScenario } from '../cellContext.ts';
import { sentence, type Part, type Sentence } from '../explanation/explanation.ts';
import type { TableData } from '../figure/tableData.ts';

/** The register of everything that nobody knows: value, range, and what it is based on. */
export interface AssumptionsView {
  readonly finding: readonly Sentence[];
  /** A table for each part of the model. */
  readonly tables: readonly TableData[];
}

type AssumptionPart = keyof Scenario['assumptions'];

/** In the order of the model: who leaves how, what the time does, money, life afterwards. */
const PARTS: readonly AssumptionPart[] = [
  'exitShares',
  'agencyEffect',
  'hazardShape',
  'selection',
  'dropOuts',
  'extension',
  'cost',
  'afterExit',
  'counterfactual',
  'benefit',
];

export function assumptionsView(context: CellContext): AssumptionsView {
  const { messages } = context;
  const paths = scenarioFields().filter(([part]) => part === 'assumptions');
  const [base, ...others] = context.shown;
  // Who assumes the same has no column to compare.
  const shown: CellContext['shown'] = [
    base,
    ...others.filter((other) => differing(base, other, paths) > 0),
  ];
  return {
    finding: findings(context, paths),
    tables: PARTS.map((part) => ({
      caption: messages.assumptionsCell.parts[part],
      head: headOf({ ...context, shown }),
      rows: paths
        .filter((path) => path[1] === part)
        .map((path) => rowOf({ ...context, shown }, path)),
    })),
  };
}

function headOf({ shown, messages }: CellContext): readonly string[] {
  const words = messages.assumptionsCell;
  const names = shown.map(({ explainer }) => explainer.name);
  return [words.assumption, ...names, words.likely, words.basis];
}

function rowOf({ shown, messages, format }: CellContext, path: Path): readonly Part[] {
  const [{ explainer }] = shown;
  return [
    fieldLabel(path, messages),
    ...shown.map((each) => each.explainer.field(path)),
    spreadOf(entryAt(explainer.expectation.scenario, path), path, messages, format),
    messages.source[explainer.field(path).explain().origin],
  ];
}

/** What is left open of a value: a range where its ends are known in closed form, else the standard deviation. */
function spreadOf(
  value: Json | undefined,
  path: Path,
  messages: CellContext['messages'],
  format: CellContext['format'],
): string {
  const field = describeField(path);
  if (field?.kind !== 'belief') return messages.assumptionsCell.certain;
  const belief = value as unknown as Distribution;
  if (isCertain(belief)) return messages.assumptionsCell.certain;
  const write = (number: number) => formatInUnit(number, field.unit, format, field.step);
  const range = likelyRange(belief);
  return range
    ? messages.future.fromTo(write(range[0]), write(range[1]))
    : messages.assumptionsCell.deviation(write(standardDeviation(belief)));
}

/** How many assumptions there are and what they are based on, and in how many two scenarios differ. */
function findings({ shown, messages, format }: CellContext, paths: readonly Path[]): Sentence[] {
  const words = messages.assumptionsCell;
  const [base, other] = shown;
  const isFitted = (path: Path) => base.explainer.field(path).explain().origin === 'fitted';
  const fitted = paths.filter(isFitted).length;
  const open = paths.filter((path) => describeField(path)?.kind === 'belief').length;
  const about = words.finding(
    base.explainer.name,
    format.number(paths.length),
    format.number(fitted),
    format.number(open),
  );
  if (!other) return [sentence(() => about)];
  const count = differing(base, other, paths);
  const { name } = other.explainer;
  return [
    sentence(() => about),
    sentence(() => (count === 0 ? words.same(name) : words.differs(name, format.number(count)))),
  ];
}

function differing(base: ShownScenario, other: ShownScenario, paths: readonly Path[]): number {
  const [own, others] = [base, other].map(({ explainer }) => explainer.expectation.scenario);
  if (!own || !others) return 0;
  return paths.filter((path) => !isSame(entryAt(own, path), entryAt(others, path))).length;
}
