import type { MarkRow } from '../../chart/marksGeometry.ts';
import { baseYear } from '../../evidence/countedYear.ts';
import { reportYearPayback } from '../../economy/reportYear.ts';
import { keepRecent } from '../../memo/keepRecent.ts';
import {
  PAYBACK_MEASURES,
  paybackTargets,
  type PaybackMeasure,
  type Target,
} from '../../target/target.ts';
import { markOf, type CellContext, type ShownScenario } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import { explainFigure } from '../../explanation/evidenceExplanation.ts';
import { INTERVALS } from '../../explanation/futureExplainer.ts';
import { explainTarget } from '../../explanation/targetExplanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import { fallingSentence } from './fallingSentence.ts';
import { neutralBasis, neutralSentence } from './neutralSentence.ts';

/** What the payback cell says and draws. */
export interface PaybackView {
  readonly finding: readonly Sentence[];
  /** The first of it: the months, and how they differ. */
  readonly brief: readonly Sentence[];
  readonly rows: readonly MarkRow[];
  readonly targetsMonths: readonly number[];
  /** What stands at the targets' lines, in the same order. */
  readonly targetLabels: readonly ExplainedNumber[];
  /** What stands at the marks, by measure and scenario index. */
  readonly labels: Readonly<Record<PaybackMeasure, readonly ExplainedNumber[]>>;
  /** Why the base is not the report's own number. */
  readonly versusReport: readonly Sentence[];
  /**
   * What a longer time does on its own, and what that is counted on: only where the scenario leans
   * on the reports, which have the participant months.
   */
  readonly neutral?: { readonly sentence: Sentence; readonly basis: Sentence };
  readonly table: TableData;
}

export function paybackView(context: CellContext): PaybackView {
  const { shown, messages, targets } = context;
  const numbers = Object.fromEntries(
    PAYBACK_MEASURES.map((measure) => [
      measure,
      shown.map(({ explainer }) => explainer.payback(measure)),
    ]),
  ) as Record<PaybackMeasure, ExplainedNumber[]>;
  const labels = Object.fromEntries(
    PAYBACK_MEASURES.map((measure) => [
      measure,
      numbers[measure].map((number, index) => {
        const value = shown[index]?.explainer.expectation.economy.payback[measure] ?? null;
        const text = context.format.durationShort(value, 1);
        return { ...number, text: value === null ? number.text : text };
      }),
    ]),
  ) as Record<PaybackMeasure, ExplainedNumber[]>;
  const brief = monthsSentences(context, numbers.report);
  return {
    finding: [
      ...brief,
      ...targetSentences(context),
      ...directionSentences(context),
      ...peopleSentences(context),
    ],
    brief,
    rows: PAYBACK_MEASURES.map((measure) => ({
      id: measure,
      label: messages.paybackMeasures[measure],
      marks: shown.map(({ explainer, before }, index) => {
        const value = explainer.expectation.economy.payback[measure];
        const ghost = before?.economy.payback[measure];
        return {
          scenario: markOf(index),
          value,
          ...(ghost !== undefined && ghost !== value && { ghost }),
        };
      }),
    })),
    targetsMonths: paybackTargets(targets, 'report').map(({ value }) => value),
    targetLabels: paybackTargets(targets, 'report').map((target) => ({
      ...explainTarget(target, context),
      text: messages.payback.target(context.format.number(target.value)),
    })),
    labels,
    versusReport: [...versusReport(context), fallingSentence(context)],
    ...(isOfReport(context) && {
      neutral: { sentence: neutralSentence(context), basis: neutralBasis(context) },
    }),
    table: table(context, numbers),
  };
}

/** Central months, and which is longer. */
function monthsSentences(context: CellContext, report: readonly ExplainedNumber[]): Sentence[] {
  const { messages, shown, format } = context;
  const { payback } = messages;
  const [base, other] = shown;
  const values = shown.map(({ explainer }) => explainer.expectation.economy.payback.report);
  const [baseNumber, otherNumber] = report;
  const [from, to] = values;
  const sentences: Sentence[] = [];
  if (!baseNumber) return sentences;
  const name = (index: number) => shown[index]?.explainer.name ?? '';
  if (!other || !otherNumber) {
    sentences.push(
      sentence((mark) =>
        from === null
          ? payback.never(base.explainer.name)
          : payback.one(base.explainer.name, mark(baseNumber)),
      ),
    );
  } else if (from === null || to === null) {
    report.forEach((number, index) => {
      sentences.push(
        sentence((mark) =>
          values[index] === null
            ? payback.never(name(index))
            : payback.one(name(index), mark(number)),
        ),
      );
    });
  } else {
    sentences.push(
      sentence((mark) =>
        payback.pair(
          base.explainer.name,
          mark(baseNumber),
          other.explainer.name,
          mark(otherNumber),
        ),
      ),
    );
    if (from !== undefined && to !== undefined) {
      const difference = base.explainer.difference(
        format.durationApart(from, to),
        otherNumber,
        baseNumber,
        messages.figure.difference,
      );
      sentences.push(
        sentence((mark) =>
          baseNumber.text === otherNumber.text
            ? payback.equal
            : to > from
              ? payback.longer(mark(difference))
              : payback.shorter(mark(difference)),
        ),
      );
    }
  }
  return sentences;
}

/** Which targets are met, and by whom: the easiest one if none or all meet it. */
function targetSentences(context: CellContext) {
  const { messages, shown, targets } = context;
  const values = shown.map(({ explainer }) => explainer.expectation.economy.payback.report);
  const active = paybackTargets(targets, 'report');
  if (active.length === 0) return [];
  const number = (target: Target) => explainTarget(target, context);
  const meets = (target: Target) =>
    shown.flatMap(({ explainer }, index) => {
      const value = values[index];
      return value !== null && value !== undefined && value <= target.value ? [explainer.name] : [];
    });
  const missed = active.filter((target) => meets(target).length === 0);
  const met = active.filter((target) => meets(target).length > 0);
  return [
    ...met.map((target) =>
      sentence((mark) =>
        meets(target).length === 2
          ? messages.payback.bothReach(mark(number(target)))
          : messages.payback.oneReaches(meets(target)[0] ?? '', mark(number(target))),
      ),
    ),
    ...(missed.length > 0
      ? [
          sentence((mark) => {
            const { targetsOr, noneReach, misses } = messages.payback;
            const all = targetsOr(missed.map((target) => mark(number(target))));
            return shown.length === 1 ? misses(shown[0].explainer.name, all) : noneReach(all);
          }),
        ]
      : []),
  ];
}

/** Said when the measures disagree on the direction, or a plausible assumption changes the answer. */
function directionSentences({ messages, shown, plausible }: CellContext): Sentence[] {
  const [base, other] = shown;
  if (!other) return [];
  const directions = new Set(
    PAYBACK_MEASURES.map((measure) => {
      const [from, to] = [base, other].map(
        ({ explainer }) => explainer.expectation.economy.payback[measure],
      );
      return typeof from === 'number' && typeof to === 'number'
        ? Math.sign(Math.round((to - from) * 10))
        : 0;
    }).filter((sign) => sign !== 0),
  );
  return [
    ...(directions.size > 1 ? [sentence(() => messages.payback.disagree)] : []),
    ...(plausible
      ? [
          sentence((mark) => {
            const likely = (ratio: number) =>
              mark(other.explainer.likelyEnd(JOB_HAZARD_RATIO, ratio));
            return messages.payback.plausible(
              likely(plausible.lowRatio),
              likely(plausible.highRatio),
              mark(plausible.atLow.payback('report')),
              mark(plausible.atHigh.payback('report')),
            );
          }),
        ]
      : []),
  ];
}

/** The assumption whose likely range is tried out. */
const JOB_HAZARD_RATIO = ['assumptions', 'extension', 'jobHazardRatio'];

/** How many start, complete, and are in work two years after exit; nothing of scenarios that are alike. */
function peopleSentences({ shown, messages }: CellContext): Sentence[] {
  const [base, other] = shown;
  if (!other) return [];
  const numbers = ({ explainer }: ShownScenario) => {
    const work = explainer.status().twentyFourMonths.completers.arbete;
    return {
      starts: explainer.wholeStarts(),
      completers: explainer.wholeCompleters(),
      work: explainer.wholePersons(
        explainer.persons('twentyFourMonths', 'completers', 'arbete'),
        work,
      ),
    };
  };
  const [before, after] = [numbers(base), numbers(other)];
  const isSame = (key: keyof typeof after) => after[key].text === before[key].text;
  if (isSame('starts') && isSame('completers') && isSame('work')) return [];
  return [
    sentence((mark) => {
      const { people, peopleOfSameStarts } = messages.payback;
      const marked = ({ starts, completers, work }: typeof after) => ({
        starts: mark(starts),
        completers: mark(completers),
        work: mark(work),
      });
      const [from, to] = [marked(before), marked(after)];
      return isSame('starts')
        ? peopleOfSameStarts(to.starts, to.completers, from.completers, to.work, from.work)
        : people(to.starts, from.starts, to.completers, from.completers, to.work, from.work);
    }),
  ];
}

/** Whether the first scenario leans on counts of the reports, and not on somebody's own. */
function isOfReport({ shown }: CellContext): boolean {
  return shown[0].explainer.expectation.cohort.agencyNames === undefined;
}

/** Why the number is not the report's 70: the two ways to count, side by side. */
function versusReport(context: CellContext): Sentence[] {
  const { evidence, shown, messages, format } = context;
  const [{ explainer }] = shown;
  const base = baseYear(evidence);
  if (explainer.expectation.cohort.id !== base.id) return [];
  const figure = (path: string, title: string, show: (value: number) => string) => {
    const explain = () => explainFigure(evidence, path, title, show, format.language);
    return { text: explain().value, explain };
  };
  const count = (value: number) => format.number(value);
  return [
    sentence((mark) =>
      messages.payback.versusReport(
        mark(
          figure('economy.paybackMonths.society', messages.source.paybackAtExit, (value) =>
            format.months(value),
          ),
        ),
        mark(figure(`${base.path}.payoffParticipants`, messages.figure.persons, count)),
        mark(figure(`${base.path}.total.outcomes.arbete`, messages.outcomes.arbete, count)),
        mark(explainer.wholeStarts()),
        mark(explainer.wholeCompleters()),
        mark(explainer.wholeJobs()),
      ),
    ),
    ...reportSpread(
      context,
      figure('economy.cost.totalKronor', messages.source.baseCost, (value) =>
        format.millions(value),
      ),
    ),
  ];
}

/** How far another year of the same kind could have been from the report's number, exactly. */
function reportSpread(context: CellContext, cost: ExplainedNumber): Sentence[] {
  const { evidence, shown, messages, format } = context;
  const [{ explainer }] = shown;
  const { calibration } = explainer.expectation.scenario.assumptions.benefit;
  const { path, counts } = baseYear(evidence);
  const { arbete, studier, rehab } = counts.total.outcomes;
  const year = {
    costKronor: evidence.economy.cost.totalKronor.value,
    completers: arbete.value + studier.value + rehab.value,
    jobs: arbete.value,
  };
  const spread = spreadOfYear(year, calibration);
  const counted = (outcome: 'arbete' | 'studier' | 'rehab') =>
    explainFigure(
      evidence,
      `${path}.total.outcomes.${outcome}`,
      messages.outcomes[outcome],
      (value) => format.persons(value),
      format.language,
    );
  const number = (text: string): ExplainedNumber => ({
    text,
    explain: () => ({
      title: messages.payback.spreadTitle,
      value: text,
      origin: 'computed',
      how: messages.payback.spreadHow,
      inputs: [
        cost.explain(),
        counted('arbete'),
        counted('studier'),
        counted('rehab'),
        explainer.field(['assumptions', 'benefit', 'calibration']).explain(),
      ],
    }),
  });
  const end = (share: number) => {
    const months = spread.quantileMonths(share);
    return number(format.duration(months === null ? null : Math.ceil(months)));
  };
  const targets = paybackTargets(context.targets, 'report').map((target) => {
    const chance = spread.chanceWithin(target.value);
    return [
      explainTarget(target, context),
      number(messages.future.ofHundred(format.number(chance * 100))),
    ] as const;
  });
  return [
    sentence((mark) =>
      messages.payback.spread(mark(end(INTERVALS.nineOfTen[0])), mark(end(INTERVALS.nineOfTen[1]))),
    ),
    ...targets.map(([months, chance]) =>
      sentence((mark) => messages.payback.spreadWithin(mark(months), mark(chance))),
    ),
  ];
}

/** Tens of thousands of possible years: counted once. */
const spreadOfYear = keepRecent(reportYearPayback, (...about) => about);

function table(
  { messages, shown, format }: CellContext,
  numbers: PaybackView['labels'],
): TableData {
  const { figure, paybackMeasures } = messages;
  const [base, other] = shown;
  return {
    caption: figure.payback,
    head: [
      figure.measure,
      ...shown.map(({ explainer }) => explainer.name),
      ...(other ? [figure.difference] : []),
    ],
    rows: PAYBACK_MEASURES.map((measure) => {
      const own = numbers[measure];
      const [from, to] = shown.map(
        ({ explainer }) => explainer.expectation.economy.payback[measure],
      );
      const difference =
        other && own[0] && own[1]
          ? [
              typeof from === 'number' && typeof to === 'number'
                ? base.explainer.difference(
                    format.durationChange(from, to),
                    own[1],
                    own[0],
                    paybackMeasures[measure],
                  )
                : '–',
            ]
          : [];
      return [paybackMeasures[measure], ...own, ...difference];
    }),
  };
}
