import type { IntakeTable, Place, TableNote } from '../../src/intake/intakeTable.ts';
import type { Reading, Settled } from '../../src/intake/reading.ts';

/** A place as the corpus writes it: B7 of a sheet, else row and column from 1. */
export function placeText({ sheet, row, column }: Place): string {
  return sheet === undefined
    ? `${String(row + 1)},${String(column + 1)}`
    : columnLetters(column) + String(row + 1);
}

function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}

/** A reading in few signs: `29`, `25%`, `[0–4]`, `unknown`, `"MAC"`, `? 1.5 | 1500 (groupOrDecimal)`. */
export function readingText(reading: Reading, text: string): string {
  if (reading.kind !== 'unsure') return settledText(reading, text);
  const candidates = reading.candidates.map((each) => settledText(each, text)).join(' | ');
  return `? ${candidates} (${reading.doubts.join()})`;
}

function settledText(reading: Settled, text: string): string {
  switch (reading.kind) {
    case 'number':
      return withUnit(String(reading.value), reading.value, reading.unit);
    case 'hidden': {
      const [least, most] = [reading.least, reading.most].map((bound) =>
        bound === null ? '' : withUnit(String(bound), bound, reading.unit),
      );
      return `[${String(least)}–${String(most)}]`;
    }
    case 'date':
      return reading.date;
    case 'month':
      return reading.month;
    case 'error':
      return `!${reading.error}`;
    case 'text':
      return JSON.stringify(text.replace(/\s+/g, ' ').trim());
    case 'empty':
      return '';
    case 'nil':
    case 'unknown':
      return reading.kind;
  }
}

function withUnit(digits: string, value: number, unit: string | undefined): string {
  if (unit === undefined) return digits;
  return unit === 'share'
    ? `${String(Number((value * 100).toPrecision(12)))}%`
    : `${digits} ${unit}`;
}

/** A note as the corpus writes it: its code, the places, and of a total what is printed and summed. */
export function noteText({ code, places, printed, sum }: TableNote): string {
  const figures = sum ? ` ${String(printed)} ≠ ${String(sum.least)}–${String(sum.most ?? '')}` : '';
  return `${code} ${places.map(placeText).join(' ')}${figures}`.trim();
}

/** A table as the corpus writes it: what its rows are, its readings, and what is told of it. */
export function tableText(table: IntakeTable): string {
  const { parts, rows } = table;
  const sort = (index: number) => {
    if (index < parts.title) return 'title';
    if (index < parts.title + parts.head) return 'head';
    return index >= rows.length - parts.below ? 'below' : 'data';
  };
  const lines = rows.map((row, index) => {
    const cells = row.map((cell) => {
      if (cell.coveredBy && cell.reading.kind === 'empty') return '^';
      const span = cell.span ? ` {${String(cell.span.rows)}×${String(cell.span.columns)}}` : '';
      return readingText(cell.reading, cell.text) + span;
    });
    return `${sort(index).padEnd(5)} | ${cells.join(' | ')}`;
  });
  const first = rows[0]?.[0]?.place;
  const totals = table.totals.map(
    ({ of, index, parts: summed }) => `total ${of} ${String(index)} of ${summed.join(',')}`,
  );
  return [
    `table ${table.name}${table.isHidden ? ' (hidden)' : ''} from ${first ? placeText(first) : ''}${table.decimal ? ` decimals ${table.decimal}` : ''} labels ${String(parts.labels)}`,
    ...lines,
    ...totals,
    ...table.notes.map((each) => `note ${noteText(each)}`),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}
