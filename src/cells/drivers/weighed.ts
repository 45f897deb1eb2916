import type { BarDatum, BarGroup } from '../../chart/barsGeometry.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import type { ExplainedNumber, Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';

/** Something with a weight, and how sure the weight is. */
export interface Weighed<Of> {
  readonly of: Of;
  readonly value: number;
  readonly standardError: number;
}

/** Bars for what weighs something, with what they say. */
export interface WeighedView {
  readonly finding: readonly Sentence[];
  readonly note?: string;
  readonly groups: readonly BarGroup[];
  /** The number at each bar, by its group and which of the group's bars it is. */
  readonly numbers: Readonly<
    Record<string, Partial<Record<BarDatum['scenario'], ExplainedNumber>>>
  >;
  readonly table: TableData;
  readonly isOutdated: boolean;
}

/** A bar, or a light one above a solid one, for one thing that is weighed. */
export function barsOf(
  id: string,
  label: string,
  bars: Readonly<Partial<Record<BarDatum['scenario'], { value: number; text: string }>>>,
): BarGroup {
  return {
    id,
    label,
    colour: 'var(--ink-quiet)',
    bars: (['base', 'other'] as const).flatMap((scenario) => {
      const bar = bars[scenario];
      return bar ? [{ scenario, value: bar.value, label: bar.text }] : [];
    }),
  };
}

/** What is shown before there are futures, or anything to say of them. */
export function nothingWeighed(
  { simulation, messages }: CellContext,
  caption: string,
  why?: string,
): WeighedView {
  const isMoving = simulation.status === 'waiting' || simulation.status === 'running';
  return {
    finding: [],
    note: why ?? (isMoving ? messages.future.coming : messages.future.none),
    groups: [],
    numbers: {},
    table: { caption, head: [], rows: [] },
    isOutdated: false,
  };
}
