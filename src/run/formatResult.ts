import { csvFormatRows } from 'd3';
import { messagesIn, type Language } from '../message/language.ts';
import { QuantityFormat } from '../quantity/format.ts';
import type { RunResult, ScenarioResult } from './result.ts';

/** The result as JSON text. */
export function resultAsJson(result: RunResult): string {
  return JSON.stringify(result, null, 2);
}

/**
 * The result as CSV, one number a line: scenario, path, value. Decimal point,
 * comma between columns, "never" empty: for programs.
 */
export function resultAsCsv(result: RunResult): string {
  const rows = result.scenarios.flatMap(({ id, name, sentence: _, ...numbers }) =>
    leaves(numbers).map(([path, value]) => [id, name, path, value === null ? '' : String(value)]),
  );
  return csvFormatRows([['scenario', 'name', 'quantity', 'value'], ...rows]);
}

/** The key figures as a table for a terminal, in a language. */
export function resultAsTable(result: RunResult, language: Language): string {
  const messages = messagesIn(language);
  const format = new QuantityFormat(language);
  const { rows } = messages.compare;
  const lines: [string, (scenario: ScenarioResult) => string][] = [
    [rows.starts, ({ starts }) => format.number(starts.expected, 1)],
    [rows.occupancy, ({ occupancy }) => format.number(occupancy.expected, 1)],
    [rows.completers, ({ completers }) => format.number(completers.expected, 1)],
    ...(['arbete', 'studier', 'rehab'] as const).map(
      (outcome): [string, (scenario: ScenarioResult) => string] => [
        `${messages.outcomes[outcome]} (${messages.denominatorsInText.completers})`,
        ({ shares }) => format.percent(shares.exit.completers[outcome].expected, 1),
      ],
    ),
    [rows.cost, ({ costKronor }) => format.millions(costKronor.expected)],
    ...(['report', 'reportSixMonths', 'reportTwentyFourMonths', 'full'] as const).map(
      (measure): [string, (scenario: ScenarioResult) => string] => [
        `${messages.payback.title}: ${messages.paybackMeasures[measure].toLowerCase()}`,
        ({ payback }) => format.monthsShort(payback[measure].expected, 1),
      ],
    ),
  ];
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

/** Every number of a nested value with its dotted path. */
function leaves(value: unknown, path = ''): [string, number | null][] {
  if (value === null || typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}
