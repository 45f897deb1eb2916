import {
  isInput,
  readReference,
  referencesIn,
  type TextReference,
} from '../../scenario/textReference.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import { describeField, type Field } from '../../scenario/field.ts';
import { centre, type Distribution } from '../../scenario/distribution.ts';
import { fieldLabel } from '../../scenario/differenceSentence.ts';
import { entryAt } from '../../scenario/layer.ts';
import { formatInUnit } from '../../quantity/unit.ts';
import {
  DENOMINATORS,
  PAYBACK_MEASURES,
  paybackTargets,
  SHARE_TIMES,
  type PaybackMeasure,
} from '../../target/target.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import type { ExplainedNumber } from '../../explanation/explanation.ts';
import { FutureExplainer } from '../../explanation/futureExplainer.ts';

/** A number in a text, as it stands at the moment. */
export type TextNumber =
  /** A result; `isOutdated` when it is of before the latest change. */
  | { readonly kind: 'figure'; readonly number: ExplainedNumber; readonly isOutdated: boolean }
  /** It will come when the futures have been simulated. */
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'input';
      readonly reference: TextReference;
      readonly label: string;
      readonly value: number;
      readonly text: string;
      readonly field: Field;
    }
  /** What a scenario is called. */
  | { readonly kind: 'name'; readonly text: string }
  /** The scenario has no such group, which another one beside it has. */
  | { readonly kind: 'absent'; readonly scenarioName: string }
  /** The reference leads nowhere. */
  | { readonly kind: 'missing' };

const QUANTILES = { p05: 0.05, p50: 0.5, p95: 0.95 } as const;

/**
 * Reads what stands between double braces.
 *
 * @param text braces included
 * @param context with every scenario that the text names among `shown`
 */
export function textNumber(text: string, context: CellContext): TextNumber {
  const reference = readReference(text);
  const shown = context.shown.find(({ id }) => id === reference?.scenario);
  if (!reference || !shown) return { kind: 'missing' };
  if (isInput(reference)) return inputNumber(reference, context);
  const name = reference.path.join('.');
  if (name === 'name') return { kind: 'name', text: shown.explainer.name };
  const exact = FIGURES.get(name);
  if (exact) return { kind: 'figure', number: exact(shown.explainer), isOutdated: false };
  return futureNumber(reference, context);
}

function inputNumber(reference: TextReference, context: CellContext): TextNumber {
  const { path } = reference;
  const explainer = scenarioIn(context, reference.scenario);
  const field = describeField(path);
  const entry = explainer && entryAt(explainer.expectation.scenario, path);
  if (!explainer || !field) return { kind: 'missing' };
  if (entry === undefined) {
    const isElsewhere = context.shown.some(
      (each) => entryAt(each.explainer.expectation.scenario, path) !== undefined,
    );
    return isElsewhere ? { kind: 'absent', scenarioName: explainer.name } : { kind: 'missing' };
  }
  const value = typeof entry === 'number' ? entry : centre(entry as unknown as Distribution);
  return {
    kind: 'input',
    reference,
    label: labelOf(reference, context),
    value,
    text: formatInUnit(value, field.unit, context.format, field.step),
    field,
  };
}

/** The names of scenarios whose numbers stand in a text that does not name them itself. */
export function namesToTell(text: string, context: CellContext): readonly string[] {
  const references = referencesIn(text);
  const isName = ({ path }: TextReference) => path.join('.') === 'name';
  const named = new Set(references.filter(isName).map(({ scenario }) => scenario));
  const told = new Set(references.map(({ scenario }) => scenario).filter((id) => !named.has(id)));
  return context.shown.filter(({ id }) => told.has(id)).map(({ explainer }) => explainer.name);
}

/** What the lever is called, with its group where it has one. */
function labelOf({ scenario, path }: TextReference, context: CellContext): string {
  const label = fieldLabel(path, context.messages);
  const [, groups, group] = path;
  const explainer = scenarioIn(context, scenario);
  if (groups !== 'groups' || group === undefined || !explainer) return label;
  return context.messages.join.ofGroup(label, explainer.group(group));
}

type Explainer = CellContext['shown'][0]['explainer'];

/** The figures that the exact engine gives, by the words of the command line's result. */
const FIGURES: ReadonlyMap<string, (explainer: Explainer) => ExplainedNumber> = new Map([
  ...PAYBACK_MEASURES.map(
    (measure) => [`payback.${measure}`, (each: Explainer) => each.payback(measure)] as const,
  ),
  ...SHARE_TIMES.flatMap((time) =>
    DENOMINATORS.flatMap((denominator) =>
      OUTCOMES.map(
        (outcome) =>
          [
            `shares.${time}.${denominator}.${outcome}`,
            (each: Explainer) => each.share(time, denominator, outcome),
          ] as const,
      ),
    ),
  ),
  ['starts', (each: Explainer) => each.wholeStarts()],
  ['completers', (each: Explainer) => each.wholeCompleters()],
  ['costKronor', (each: Explainer) => each.cost()],
  ['occupancy', (each: Explainer) => each.wholeOccupancy()],
]);

/** A number that is counted on simulated futures. */
function futureNumber({ scenario, path }: TextReference, context: CellContext): TextNumber {
  const [group, measure, what = ''] = path;
  const isMeasure = PAYBACK_MEASURES.some((each) => each === measure);
  if (group !== 'payback' || !isMeasure || path.length !== 3) return { kind: 'missing' };
  const by = measure as PaybackMeasure;
  const target = paybackTargets(context.targets, by).find(({ value }) => what === `within${value}`);
  if (!target && what !== 'never' && !(what in QUANTILES)) return { kind: 'missing' };
  const summary = context.futures.of(scenario);
  const explainer = scenarioIn(context, scenario);
  if (!summary || !explainer) return { kind: 'waiting' };
  const future = new FutureExplainer(explainer, summary, context);
  const number = target
    ? future.paybackWithin(by, target)
    : what === 'never'
      ? future.paybackNever(by)
      : future.paybackQuantile(by, QUANTILES[what as keyof typeof QUANTILES]);
  return { kind: 'figure', number, isOutdated: context.simulation.isOutdated };
}

function scenarioIn(context: CellContext, id: string): Explainer | undefined {
  return context.shown.find((shown) => shown.id === id)?.explainer;
}
