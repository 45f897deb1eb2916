import { benefitValues, type Calibration } from '../../economy/benefitValues.ts';
import type { Path } from '../../scenario/layer.ts';
import type { CloudShape, PointShape } from '../../chart/triangleGeometry.ts';
import { baseYear, latestYear } from '../../evidence/countedYear.ts';
import type { ByOutcome } from '../../evidence/outcome.ts';
import {
  chanceAt,
  paybackAt,
  workShareFor,
  type CompleterShares,
  type PlannedYear,
  type PriceDraws,
} from '../../planning/goalMap.ts';
import { show } from '../../scenario/differenceSentence.ts';
import { dotsOf } from '../../summary/chance.ts';
import { paybackTargets, type Target } from '../../target/target.ts';
import { markOf, type CellContext } from '../../graph/cellContext.ts';
import { explainFigure } from '../../explanation/evidenceExplanation.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import { explainTarget } from '../../explanation/targetExplanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import { futuresOf } from '../../graph/futures.ts';

/** Which payback a mix of work, studies and rehab gives. */
export interface MapView {
  readonly finding: readonly Sentence[];
  readonly details: readonly Sentence[];
  readonly lines: readonly { readonly id: string; readonly workShare: number }[];
  readonly lineLabels: Readonly<Record<string, ExplainedNumber>>;
  readonly points: readonly MapPoint[];
  readonly clouds: readonly {
    readonly shape: CloudShape;
    readonly futures: readonly CompleterShares[];
  }[];
  readonly table: TableData;
}

interface MapPoint {
  readonly id: string;
  readonly shares: CompleterShares;
  readonly label: string;
  readonly shape: PointShape;
}

/** The year that the map is of. */
export interface MapYear extends PlannedYear {
  readonly calibration: Calibration;
}

/** What the benefit of a scenario is counted by. */
export const CALIBRATION: Path = ['assumptions', 'benefit', 'calibration'];

/** Futures of each scenario that are drawn. */
const CLOUD = 150;

/**
 * @param year how many complete, what the year costs, and what the benefit is counted by
 * @param dragged the point that one moves
 * @param draws what the prices could be
 */
export function mapView(
  context: CellContext,
  year: MapYear,
  dragged: CompleterShares,
  draws: PriceDraws,
): MapView {
  const { messages, format, targets, shown } = context;
  const words = messages.goalMap;
  const [{ explainer }] = shown;
  const { scenario, parameters } = explainer.expectation;
  const prices = benefitValues(year.calibration, parameters);
  const isOwn = year.calibration === scenario.assumptions.benefit.calibration;
  const goals = paybackTargets(targets, 'report');
  const needed = goals.flatMap((target) => {
    const workShare = workShareFor(target.value, year, prices);
    return workShare === undefined ? [] : [{ target, workShare }];
  });
  const points = pointsOf(context);
  return {
    finding: [
      ...(isOwn
        ? []
        : [
            sentence(() =>
              words.calibrated(show(CALIBRATION, year.calibration, format), explainer.name),
            ),
          ]),
      ...needed.map(({ target, workShare }, index) => neededSentence(target, workShare, index > 0)),
      sentence((mark) =>
        words.point(
          mark(paybackNumber(dragged)),
          messages.join.list(
            goals.map((target) =>
              words.chanceOf(
                mark(chanceNumber(dragged, target)),
                mark(explainTarget(target, context)),
              ),
            ),
          ),
        ),
      ),
    ],
    details: [
      sentence(() =>
        words.linesNote(format.persons(year.completers), format.millions(year.costKronor)),
      ),
      ...(futuresOf(context).kind === 'none'
        ? []
        : [sentence(() => words.cloudNote(format.number(CLOUD)))]),
    ],
    lines: needed.map(({ target, workShare }) => ({ id: target.id, workShare })),
    lineLabels: Object.fromEntries(
      goals.map((target) => [target.id, explainTarget(target, context)]),
    ),
    points,
    clouds: cloudsOf(context),
    table: {
      caption: words.title,
      head: [
        words.pointName,
        messages.outcomes.arbete,
        messages.outcomes.studier,
        messages.outcomes.rehab,
        words.payback,
        ...goals.map(({ value }) => words.chanceWithin(format.months(value))),
      ],
      rows: [
        ...points.map(({ label, shares }) => [label, shares] as const),
        [words.dragged, dragged] as const,
      ].map(([label, shares]) => [
        label,
        { text: format.percent(shares.arbete) },
        { text: format.percent(shares.studier) },
        { text: format.percent(shares.rehab) },
        paybackNumber(shares),
        ...goals.map((target) => chanceNumber(shares, target)),
      ]),
    },
  };

  function inputs() {
    return [
      explainer.cost().explain(),
      explainer.completers().explain(),
      ...(isOwn ? [explainer.benefit('exit').explain()] : []),
    ];
  }

  function paybackNumber(shares: CompleterShares): ExplainedNumber {
    const months = paybackAt(shares, year, prices);
    return explainer.computed(
      words.payback,
      format.duration(months, 1),
      words.paybackHow(format.persons(year.completers), format.millions(year.costKronor)),
      inputs,
    );
  }

  function chanceNumber(shares: CompleterShares, target: Target): ExplainedNumber {
    const chance = chanceAt(shares, year, target.value, draws);
    return explainer.computed(
      words.chanceWithin(format.months(target.value)),
      messages.future.ofHundred(format.number(dotsOf({ value: chance, standardError: 0 }))),
      words.chanceHow(format.number(draws.exitJobKronor.length)),
      inputs,
    );
  }

  function neededSentence(target: Target, workShare: number, isMore: boolean): Sentence {
    const persons = Math.max(0, Math.ceil(workShare * year.completers - 1e-9));
    const share = explainer.computed(
      words.needed,
      words.neededText(format.percent(workShare), format.persons(persons)),
      words.neededHow(format.persons(year.completers), format.millions(year.costKronor)),
      inputs,
    );
    return sentence((mark) => {
      const goal = mark(explainTarget(target, context));
      if (workShare > 1) return words.outOfReach(goal);
      if (workShare <= 0) return words.reachedAnyway(goal);
      return (isMore ? words.needsToo : words.needs)(goal, mark(share));
    });
  }
}

/** The goals that documents set, what was counted, and what the scenarios give. */
function pointsOf({ evidence, messages, shown }: CellContext): readonly MapPoint[] {
  const words = messages.goalMap;
  const { goals } = evidence;
  const [base, latest] = [baseYear(evidence), latestYear(evidence)];
  const goal = (
    id: 'exitShares' | 'sixMonthShares' | 'twoYearShares',
    label: string,
  ): MapPoint => ({
    id,
    label,
    shape: 'goal',
    shares: {
      arbete: goals[id].arbete.value,
      studier: goals[id].studier.value,
      rehab: goals[id].rehab.value,
    },
  });
  const counted = (id: string, label: string, counts: ByOutcome): MapPoint => ({
    id,
    label,
    shape: 'counted',
    shares: sharesOf(counts),
  });
  const valuesOf = (counts: {
    readonly [outcome in keyof ByOutcome]: { readonly value: number };
  }): ByOutcome => ({
    arbete: counts.arbete.value,
    studier: counts.studier.value,
    rehab: counts.rehab.value,
    avbrott: counts.avbrott.value,
  });
  return [
    goal('exitShares', words.exitGoal),
    goal('sixMonthShares', words.sixMonthGoal),
    goal('twoYearShares', words.twoYearGoal),
    counted('countedBase', words.counted(base.year), valuesOf(base.counts.total.outcomes)),
    counted('countedLatest', words.counted(latest.year), valuesOf(latest.counts.pooled.outcomes)),
    ...shown.flatMap(({ explainer }, index): MapPoint[] => {
      const { completers, exits } = explainer.expectation.programme;
      // Nobody is no mix.
      if (completers === 0) return [];
      const id = `scenario ${String(index)}`;
      return [{ id, label: explainer.name, shape: shapeOf(index), shares: sharesOf(exits) }];
    }),
  ];
}

/** The first two scenarios have marks of their own, others have their names beside them. */
const shapeOf = (index: number): CloudShape => (index < 2 ? markOf(index) : 'further');

function sharesOf({ arbete, studier, rehab }: Omit<ByOutcome, 'avbrott'>): CompleterShares {
  const all = arbete + studier + rehab;
  if (all === 0) return { arbete: 0, studier: 0, rehab: 1 };
  return { arbete: arbete / all, studier: studier / all, rehab: rehab / all };
}

function cloudsOf(context: CellContext): MapView['clouds'] {
  const futures = futuresOf(context);
  if (futures.kind === 'none') return [];
  return futures.all.map(({ summary }, index) => {
    const values = (['arbete', 'studier', 'rehab'] as const).map(
      (outcome) => summary.share('exit', 'completers', outcome).values,
    );
    const [arbete, studier, rehab] = values;
    return {
      shape: shapeOf(index),
      futures: Array.from({ length: Math.min(CLOUD, arbete?.length ?? 0) }, (_, i) => ({
        arbete: arbete?.[i] ?? 0,
        studier: studier?.[i] ?? 0,
        rehab: rehab?.[i] ?? 0,
      })).filter((each) => each.arbete + each.studier + each.rehab > 0),
    };
  });
}

/** Where the point stands that nobody has moved yet: at the goal for the exit. */
export function startingPoint({ evidence }: CellContext): CompleterShares {
  const { arbete, studier, rehab } = evidence.goals.exitShares;
  return { arbete: arbete.value, studier: studier.value, rehab: rehab.value };
}

/** The document that set the goal for the exit. */
export function explainStart({ evidence, messages, format }: CellContext) {
  return explainFigure(
    evidence,
    'goals.exitShares.arbete',
    messages.goalMap.exitGoal,
    (share) => format.percent(share),
    format.language,
  );
}
