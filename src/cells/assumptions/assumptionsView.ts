import { density, type DensityPoint } from '../../scenario/density.ts';
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
import type { CellContext, ShownScenario } from '../../graph/cellContext.ts';
import { sentence, type Part, type Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';

/** The register of everything that nobody knows: value, range, and what it is based on. */
export interface AssumptionsView {
  readonly finding: readonly Sentence[];
  /** A table for each part of the model. */
  readonly parts: readonly AssumptionPartView[];
}

/** One part of the model, and what stands beside its table's rows. */
export interface AssumptionPartView {
  readonly table: TableData;
  readonly rows: readonly {
    /** Path in a scenario, with points. */
    readonly path: string;
    readonly label: string;
    /** The shape of what is believed; empty when nothing is uncertain. */
    readonly shape: readonly DensityPoint[];
  }[];
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

/** Whose published number a belief is: the name, where it has been taken over. */
export type TakenFrom = (scenario: Scenario, path: Path) => string | undefined;

/** @param takenFrom tells nobody's name before what others have published is fetched */
export function assumptionsView(
  context: CellContext,
  takenFrom: TakenFrom = () => undefined,
): AssumptionsView {
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
    parts: PARTS.map((part) => {
      const own = paths.filter((path) => path[1] === part);
      return {
        table: {
          caption: messages.assumptionsCell.parts[part],
          head: headOf({ ...context, shown }),
          rows: own.map((path) => rowOf({ ...context, shown }, path, takenFrom)),
        },
        rows: own.map((path) => ({
          path: path.join('.'),
          label: fieldLabel(path, messages),
          shape: shapeOf(base, path),
        })),
      };
    }),
  };
}

function headOf({ shown, messages }: CellContext): readonly string[] {
  const words = messages.assumptionsCell;
  const names = shown.map(({ explainer }) => explainer.name);
  return [messages.figure.assumption, ...names, words.likely, words.basis, words.grade];
}

function rowOf(
  { shown, messages, format }: CellContext,
  path: Path,
  takenFrom: TakenFrom,
): readonly Part[] {
  const [{ explainer }] = shown;
  const taken = takenFrom(explainer.expectation.scenario, path);
  const { origin } = explainer.field(path).explain();
  return [
    fieldLabel(path, messages),
    ...shown.map((each) => each.explainer.field(path)),
    spreadOf(entryAt(explainer.expectation.scenario, path), path, messages, format),
    taken === undefined ? messages.source[origin] : messages.assumptionsCell.taken(taken),
    messages.assumptionsCell.grades[gradeOf(shown[0], path)],
  ];
}

/** How well a value is founded: printed in a report, fitted to few persons, believed within bounds, or just set. */
function gradeOf(
  { explainer }: ShownScenario,
  path: Path,
): 'printed' | 'fitted' | 'bounded' | 'set' {
  const { origin, inputs = [] } = explainer.field(path).explain();
  if (origin === 'fitted') return 'fitted';
  if (inputs.some((input) => input.origin === 'sourced')) return 'printed';
  return shapeOf({ explainer }, path).length > 0 ? 'bounded' : 'set';
}

function shapeOf({ explainer }: Pick<ShownScenario, 'explainer'>, path: Path) {
  if (describeField(path)?.kind !== 'belief') return [];
  const belief = entryAt(explainer.expectation.scenario, path);
  return density(belief as unknown as Distribution);
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
