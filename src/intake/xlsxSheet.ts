import { cellOfName } from './cellName.ts';
import { MOST_COLUMNS, MOST_ROWS } from './intakeLimits.ts';
import type { TableNote } from './intakeTable.ts';
import { note, type Merged, type RawCell, type RawTable } from './rawTable.ts';
import { richText } from './richText.ts';
import { scanXml, type XmlAttributes } from './scanXml.ts';
import type { Steps } from './steps.ts';
import { isOn, type ListedSheet } from './xlsxBook.ts';
import { readWritten, type SheetContext, type Written } from './xlsxCell.ts';

/** Reads a part such as `xl/worksheets/sheet1.xml`; undefined where it is broken, or too large. */
export function* readXlsxSheet(
  xml: string,
  sheet: ListedSheet,
  context: SheetContext,
): Steps<RawTable | 'tooManyCells' | undefined> {
  const collector = new SheetCollector(context);
  const isWhole = yield* scanXml(xml, collector);
  if (collector.isTooLarge) return 'tooManyCells';
  return isWhole ? collector.table(sheet) : undefined;
}

/** Follows the elements of a sheet: rows, their cells, what is merged and hidden. */
class SheetCollector {
  /** Whether a cell stands beyond what is read. */
  isTooLarge = false;
  private readonly rows: (RawCell | undefined)[][] = [];
  private readonly merged: Merged[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly rich = richText();
  private row = -1;
  private column = -1;
  private cell: Written | undefined;
  private isValue = false;

  constructor(private readonly context: SheetContext) {
    this.open = this.open.bind(this);
    this.close = this.close.bind(this);
    this.text = this.text.bind(this);
  }

  /** An element begins. */
  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.isValue = true;
    else if (name === 'f' && this.cell) this.cell.hasFormula = true;
    else if (name === 'mergeCell') this.merge(attributes['ref']);
    else if (name === 'col' && isOn(attributes['hidden'])) {
      this.hiddenColumns.push(Number(attributes['min']) - 1);
    } else this.rich.open(name, attributes);
  }

  /** An element ends. */
  close(name: string): void {
    if (name === 'v') this.isValue = false;
    else if (name === 'c') this.closeCell();
    else this.rich.close(name);
  }

  /** Text of a value, or of a cell that holds its own. */
  text(text: string): void {
    if (!this.cell) return;
    if (!this.isValue) return this.rich.add(text);
    this.cell.value += text;
    this.cell.hasValue = true;
  }

  /** All that was met. */
  table({ name, isHidden }: ListedSheet): RawTable {
    const at = (row: number, column: number) => ({ sheet: name, row, column });
    const notes: TableNote[] = [
      ...(isHidden ? [note('hiddenSheet')] : []),
      ...noteOf(
        'hiddenRows',
        this.hiddenRows.map((row) => at(row, 0)),
      ),
      ...noteOf(
        'hiddenColumns',
        this.hiddenColumns.map((column) => at(0, column)),
      ),
    ];
    return { name, isHidden, isSheet: true, rows: this.rows, merged: this.merged, notes };
  }

  private openRow({ r, hidden }: XmlAttributes): void {
    this.row = /^[1-9]\d{0,6}$/.test(r ?? '') ? Number(r) - 1 : this.row + 1;
    this.column = -1;
    if (isOn(hidden)) this.hiddenRows.push(this.row);
  }

  private openCell({ r, t = 'n', s = '' }: XmlAttributes): void {
    const place = r === undefined ? undefined : cellOfName(r);
    this.row = place?.row ?? Math.max(0, this.row);
    this.column = place?.column ?? this.column + 1;
    const format = this.context.formats[Number(s)] ?? '';
    this.cell = { kind: t, format, value: '', hasValue: false, hasFormula: false, inline: '' };
    this.rich.begin();
  }

  private closeCell(): void {
    if (!this.cell) return;
    this.cell.inline = this.rich.text();
    const read = readWritten(this.cell, this.context);
    if (this.row >= MOST_ROWS || this.column >= MOST_COLUMNS) this.isTooLarge ||= Boolean(read);
    else if (read) (this.rows[this.row] ??= [])[this.column] = read;
    this.cell = undefined;
  }

  private merge(range = ''): void {
    const [from = '', to = ''] = range.split(':');
    const [first, last] = [cellOfName(from), cellOfName(to)];
    if (!first || !last) return;
    const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
    if (rows > 0 && columns > 0) this.merged.push({ ...first, rows, columns });
  }
}

function noteOf(code: 'hiddenRows' | 'hiddenColumns', places: TableNote['places']): TableNote[] {
  return places.length === 0 ? [] : [note(code, places.slice(0, 20))];
}
