import type { TornadoPart } from '../../chart/tornadoGeometry.ts';
import { fieldLabel, show } from '../../scenario/differenceSentence.ts';
import { reachOf, type TornadoBar } from '../../sensitivity/tornado.ts';
import type { PaybackMeasure } from '../../target/target.ts';
import type { CellContext, ShownScenario } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import { inSentence } from '../../message/inSentence.ts';
import type { TableCell, TableData } from '../../figure/tableData.ts';

/** How far an answer moves with each of its inputs. */
export interface TornadoView {
  readonly finding: readonly Sentence[];
  readonly parts: readonly TornadoPart[];
  /** What the scenario gives as it stands; Infinity for never. */
  readonly now: number;
  readonly nowLabel: string;
  readonly table: TableData;
}

/** Bars in each part of the picture; the table has all that move anything. */
const SHOWN_BARS = 7;
/** Less than this many months nobody would call a move. */
const LEAST_MONTHS = 0.05;

/** @param bars of the scenario, in any order */
export function tornadoView(
  context: CellContext,
  scenario: ShownScenario,
  measure: PaybackMeasure,
  bars: readonly TornadoBar[],
): TornadoView {
  const { messages, format } = context;
  const words = messages.driversCell;
  const { explainer } = scenario;
  const now = explainer.expectation.economy.payback[measure] ?? Infinity;
  const moving = bars
    .filter((bar) => reachOf(bar) > LEAST_MONTHS)
    .sort((a, b) => reachOf(b) - reachOf(a));
  const assumptions = moving.filter(({ kind }) => kind === 'assumption');
  const levers = moving.filter(({ kind }) => kind === 'lever');
  const label = ({ path }: TornadoBar) => {
    const field = fieldLabel(path, messages);
    const [, part, group] = path;
    return part === 'groups' && group !== undefined
      ? messages.join.ofGroup(field, explainer.group(group))
      : field;
  };
  const valueText = ({ path }: TornadoBar, value: number) => show(path, value, format);
  const monthsText = (months: number) =>
    Number.isFinite(months) ? format.duration(months, 1) : explainer.never(measure);
  const end = (bar: TornadoBar, which: 'low' | 'high'): ExplainedNumber =>
    explainer.computed(
      label(bar),
      monthsText(which === 'low' ? bar.atLow : bar.atHigh),
      bar.kind === 'lever'
        ? words.leverHow(valueText(bar, bar[which]))
        : words.assumptionHow(valueText(bar, bar[which])),
      () => [explainer.field(bar.path).explain(), explainer.payback(measure).explain()],
    );
  const rows = (of: readonly TornadoBar[]) =>
    of.slice(0, SHOWN_BARS).map((bar) => ({
      id: bar.path.join('.'),
      label: label(bar),
      atLow: bar.atLow,
      atHigh: bar.atHigh,
      lowLabel: valueText(bar, bar.low),
      highLabel: valueText(bar, bar.high),
    }));
  const [believed] = assumptions;
  const [chosen] = levers;
  return {
    finding: [
      ...(believed
        ? [
            sentence((mark) =>
              words.believed(
                explainer.name,
                inSentence(label(believed)),
                mark(end(believed, 'low')),
                mark(end(believed, 'high')),
              ),
            ),
          ]
        : []),
      ...(chosen
        ? [
            sentence((mark) =>
              words.chosen(
                inSentence(label(chosen)),
                mark(end(chosen, 'low')),
                mark(end(chosen, 'high')),
              ),
            ),
          ]
        : []),
    ],
    parts: [
      { name: messages.sections.levers, rows: rows(levers) },
      { name: messages.sections.assumptions, rows: rows(assumptions) },
    ],
    now,
    nowLabel: monthsText(now),
    table: {
      caption: words.tornadoTitle,
      head: [words.input, words.part, words.from, words.gives, words.to, words.gives],
      rows: moving.map((bar): TableCell[] => [
        label(bar),
        bar.kind === 'lever' ? messages.sections.levers : messages.sections.assumptions,
        { text: valueText(bar, bar.low) },
        end(bar, 'low'),
        { text: valueText(bar, bar.high) },
        end(bar, 'high'),
      ]),
    },
  };
}
