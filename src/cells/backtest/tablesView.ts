import { PAYERS, payoffCells, type PayoffCell } from '../../check/payoffTables.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber } from '../../explanation/explanation.ts';
import type { ModelBeside } from './modelBeside.ts';
import { followingNumber, printedNumber } from './reportNumbers.ts';

/** The report's tables 1, 3 and 5 beside what follows from its cost and benefits. */
export function tablesView(context: CellContext): ModelBeside {
  const { messages, evidence, format } = context;
  const words = messages.backtestCell;
  const names = messages.actors;
  const cells = payoffCells(evidence);
  const odd = cells.filter((cell) => !isSame(cell));
  const titleOf = ({ owner, table, column }: PayoffCell) =>
    words.cellTitle(names[owner], format.number(table), words.columns[column]);
  const show =
    ({ column }: PayoffCell) =>
    (value: number) =>
      column === 'payback' ? format.months(value) : messages.units.kronor(format.number(value));
  const printed = (cell: PayoffCell, write?: (text: string) => string) =>
    printedNumber(context, cell.path, titleOf(cell), show(cell), write);
  const computed = (cell: PayoffCell): ExplainedNumber =>
    followingNumber(titleOf(cell), show(cell)(cell.computed), words.tablesHow, () => [
      printedNumber(
        context,
        'economy.cost.totalKronor',
        messages.fields['levers.costKronor'],
        kronor,
      ).explain(),
      printedNumber(
        context,
        `economy.annualBenefitKronor.${cell.owner}`,
        words.annualBenefit(names[cell.owner]),
        kronor,
      ).explain(),
    ]);
  const kronor = (value: number) => messages.units.kronor(format.number(value));
  const paybacks = cells.filter(({ table }) => table === 5);
  return {
    finding: [
      sentence(() =>
        words.tablesFinding(format.number(cells.length - odd.length), format.number(cells.length)),
      ),
      ...odd.map((cell) =>
        sentence((mark) =>
          words.oddCell(
            format.number(cell.table),
            names[cell.owner],
            words.columns[cell.column],
            mark(printed(cell)),
            mark(computed(cell)),
          ),
        ),
      ),
    ],
    details: [sentence(() => words.tablesDetail)],
    groups: PAYERS.map((payer) => {
      const cell = paybacks.find(({ owner }) => owner === payer);
      const value = cell?.computed ?? 0;
      return {
        id: payer,
        label: names[payer],
        colour: 'var(--scenario-base)',
        bars: [{ scenario: 'other', value, label: format.months(value) }],
        goal: cell?.printed ?? 0,
      };
    }),
    numbers: Object.fromEntries(paybacks.map((cell) => [cell.owner, [computed(cell)]])),
    printed: Object.fromEntries(
      paybacks.map((cell) => [cell.owner, printed(cell, words.printedTick)]),
    ),
    table: {
      caption: words.tablesTitle,
      head: [words.where, words.printed, words.computed, words.agrees],
      rows: cells.map((cell) => [
        titleOf(cell),
        printed(cell),
        computed(cell),
        isSame(cell) ? messages.figure.yes : messages.figure.no,
      ]),
    },
    howToRead: words.tablesHowToRead,
    legend: [],
  };
}

function isSame({ printed, computed }: PayoffCell): boolean {
  return printed === computed;
}
