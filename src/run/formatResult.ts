import { messagesIn, type Language } from '../message/language.ts';
import { csvText, type CsvCell } from '../quantity/csvText.ts';
import { QuantityFormat } from '../quantity/format.ts';
import { PAYBACK_MEASURES, type PaybackMeasure } from '../target/target.ts';
import type { RunResult, ScenarioResult } from './result.ts';

/** The result as JSON text in the format of `resultSchema`, two spaces an indent. */
export function resultAsJson(result: RunResult): string {
  return JSON.stringify(result, null, 2);
}

/**
 * The scenarios' numbers as CSV, one a line: id, name, path, value. Decimal point, comma between
 * columns, "never" empty, names that begin like formulas guarded: for programs.
 */
export function resultAsCsv(result: RunResult): string {
  const rows = result.scenarios.flatMap(({ id, name, sentence: _, ...numbers }) =>
    leaves(numbers).map(([path, value]): CsvCell[] => [
      id,
      name,
      path,
      value === null ? '' : { digits: String(value) },
    ]),
  );
  const head = ['scenario', 'name', 'quantity', 'value'];
  return csvText([head, ...rows], { between: ',', decimal: '.' });
}

/** A row of the table: its heading, and what it says of a scenario. */
type Line = readonly [string, (scenario: ScenarioResult) => string];

type Chance = NonNullable<ScenarioResult['payback']['report']['never']>;

/** The key figures as a table for a terminal, in a language. */
export function resultAsTable(result: RunResult, language: Language): string {
  const messages = messagesIn(language);
  const format = new QuantityFormat(language);
  const rows = messages.keyFigures;
  const words = messages.commandLine;
  const whole = (value: number) => format.number(value, 1);
  const months = (value: number | null) => format.durationShort(value, 1);
  const labelOf = (measure: PaybackMeasure, what?: string) =>
    [
      `${messages.figure.payback}: ${messages.paybackMeasures[measure].toLowerCase()}`,
      ...(what === undefined ? [] : [what]),
    ].join(', ');
  const chanceOf = (chance: Chance | undefined) =>
    words.chanceOf(whole(100 * (chance?.value ?? 0)));
  const exactLines: readonly Line[] = [
    [rows.starts, ({ starts }) => withRange(starts, whole, whole)],
    [rows.occupancy, ({ occupancy }) => withRange(occupancy, whole, whole)],
    [rows.completers, ({ completers }) => withRange(completers, whole, whole)],
    ...(['arbete', 'studier', 'rehab'] as const).map((outcome): Line => [
      `${messages.outcomes[outcome]} (${messages.denominatorsInText.completers})`,
      ({ shares }) =>
        withRange(
          shares.exit.completers[outcome],
          (share) => format.percent(share, 1),
          (share) => whole(100 * share),
        ),
    ]),
    [
      rows.cost,
      ({ costKronor }) =>
        withRange(
          costKronor,
          (kronor) => format.millions(kronor),
          (kronor) => format.number(kronor / 1_000_000, 2),
        ),
    ],
    ...PAYBACK_MEASURES.map((measure): Line => [
      labelOf(measure),
      ({ payback }) => months(payback[measure].expected),
    ]),
  ];
  // A payback that may be never has no mean: its spread stands around the median.
  const simulatedLines: readonly Line[] = [
    ...PAYBACK_MEASURES.map((measure): Line => [
      labelOf(measure, words.medianAndRange),
      ({ payback }) => {
        const { p05 = null, p50 = null, p95 = null } = payback[measure];
        const end = (value: number | null) => (value === null ? months(null) : whole(value));
        return `${months(p50)} (${end(p05)}–${end(p95)})`;
      },
    ]),
    [
      labelOf('report', words.within(format.months(34))),
      ({ payback }) => chanceOf(payback.report.within34),
    ],
    [
      labelOf('report', words.within(format.months(14))),
      ({ payback }) => chanceOf(payback.report.within14),
    ],
    ...(['report', 'full'] as const).map((measure): Line => [
      labelOf(measure, messages.units.never),
      ({ payback }) => chanceOf(payback[measure].never),
    ]),
  ];
  const lines = [...exactLines, ...(result.engine === 'simulation' ? simulatedLines : [])];
  const header = ['', ...result.scenarios.map(({ name }) => name)];
  const cells = [header, ...lines.map(([label, value]) => [label, ...result.scenarios.map(value)])];
  const widths = header.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}

/**
 * A number, and where it was simulated and varies, between what nine of ten futures lie; a dash
 * where there is none.
 *
 * @param writeEnd without the unit
 */
function withRange(
  { expected, p05, p95 }: ScenarioResult['shares']['exit']['completers']['arbete'],
  write: (value: number) => string,
  writeEnd: (value: number) => string,
): string {
  const middle = write(expected ?? NaN);
  if (typeof p05 !== 'number' || typeof p95 !== 'number') return middle;
  const [low, high] = [writeEnd(p05), writeEnd(p95)];
  return low === high ? middle : `${middle} (${low}–${high})`;
}

/** Every number of a nested value with its dotted path. */
function leaves(value: unknown, path = ''): [string, number | null][] {
  if (value === null || typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}
