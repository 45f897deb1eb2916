import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './intakeLimits.ts';
import type { TableNote } from './intakeTable.ts';
import { readOdsCell } from './odsCell.ts';
import { odsText, repeatOf } from './odsText.ts';
import { note, type Merged, type RawCell, type RawTable } from './rawTable.ts';
import type { XmlAttributes } from './scanXml.ts';

/** A sheet that is being read. */
interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: (RawCell | undefined)[][];
  readonly merged: Merged[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** Follows the elements of a document: sheets, columns, rows, cells and the lines of their text. */
export class OdsCollector {
  /** The sheets that have been read. */
  readonly tables: RawTable[] = [];
  /** Whether there are more cells than are read. */
  isTooLarge = false;
  private readonly shown = odsText();
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private sheet: Sheet | undefined;
  private depth = 0;
  private row = 0;
  private column = 0;
  private columns = 0;
  private filled = 0;
  private rowRepeat = 1;
  private cell: XmlAttributes | undefined;
  private asides = 0;

  /** Listens to a document from its beginning. */
  constructor() {
    this.open = this.open.bind(this);
    this.close = this.close.bind(this);
    this.text = this.text.bind(this);
  }

  /** An element begins. */
  open(name: string, attributes: XmlAttributes): void {
    if (this.asides > 0 || ASIDES.includes(name)) this.asides += 1;
    else if (name === 'table') this.openTable(attributes);
    else if (name === 'table-column') this.openColumn(attributes);
    else if (name === 'table-row') this.openRow(attributes);
    else if (CELLS.includes(name)) this.openCell(attributes);
    else if (name === 'table-properties') this.openProperties(attributes);
    else this.shown.open(name, attributes);
    if (name === 'style') this.style = attributes['style:name'] ?? '';
  }

  /** An element ends. */
  close(name: string): void {
    if (this.asides > 0) this.asides -= 1;
    else if (name === 'table') this.closeTable();
    else if (name === 'table-row') this.closeRow();
    else if (CELLS.includes(name)) this.closeCell();
    else this.shown.close(name);
  }

  /** Text of a line of a cell. */
  text(text: string): void {
    if (this.asides === 0 && this.cell) this.shown.add(text);
  }

  /** A style of sheets says whether they are shown. */
  private openProperties(attributes: XmlAttributes): void {
    if (attributes['table:display'] === 'false') this.hiddenStyles.add(this.style);
  }

  private openCell(attributes: XmlAttributes): void {
    this.cell = attributes;
    this.shown.begin();
  }

  private openTable(attributes: XmlAttributes): void {
    this.depth += 1;
    if (this.depth > 1) return;
    const isHidden = this.hiddenStyles.has(attributes['table:style-name'] ?? '');
    const name = attributes['table:name'] ?? '';
    this.sheet = { name, isHidden, rows: [], merged: [], hiddenRows: [], hiddenColumns: [] };
    [this.row, this.columns] = [0, 0];
  }

  private openColumn(attributes: XmlAttributes): void {
    if (isUnshown(attributes)) this.sheet?.hiddenColumns.push(this.columns);
    this.columns += repeatOf(attributes['table:number-columns-repeated']);
  }

  private openRow(attributes: XmlAttributes): void {
    this.column = 0;
    this.rowRepeat = repeatOf(attributes['table:number-rows-repeated']);
    if (isUnshown(attributes)) this.sheet?.hiddenRows.push(this.row);
  }

  /** A row or cell that repeats is written once; empty ones at the end are a million. */
  private closeCell(): void {
    if (!this.cell || !this.sheet) return;
    const repeat = repeatOf(this.cell['table:number-columns-repeated']);
    const read = readOdsCell(this.cell, this.shown.text());
    if (read) this.fill(read, repeat, this.cell);
    this.column += repeat;
    this.cell = undefined;
  }

  private fill(read: RawCell, repeat: number, attributes: XmlAttributes): void {
    if (!this.sheet || !this.hasRoom(this.column + repeat, repeat)) return;
    const cells = (this.sheet.rows[this.row] ??= []);
    for (let each = 0; each < repeat; each++) cells[this.column + each] = read;
    const rows = repeatOf(attributes['table:number-rows-spanned']);
    const columns = repeatOf(attributes['table:number-columns-spanned']);
    if (rows * columns > 1) {
      this.sheet.merged.push({ row: this.row, column: this.column, rows, columns });
    }
  }

  private closeRow(): void {
    const { sheet } = this;
    const cells = sheet?.rows[this.row];
    if (sheet && cells) {
      const isRoom = this.hasRoom(cells.length, cells.length * (this.rowRepeat - 1));
      for (let each = 1; isRoom && each < this.rowRepeat; each++) {
        sheet.rows[this.row + each] = cells;
      }
    }
    this.row += this.rowRepeat;
  }

  /** A few signs can say "a million times": what they come to is counted. */
  private hasRoom(columns: number, more: number): boolean {
    this.filled += more;
    const isRoom = columns <= MOST_COLUMNS && this.filled <= MOST_CELLS && this.row < MOST_ROWS;
    this.isTooLarge ||= !isRoom;
    return isRoom;
  }

  private closeTable(): void {
    this.depth -= 1;
    if (this.depth > 0 || !this.sheet) return;
    const { name, isHidden, rows, merged, hiddenRows, hiddenColumns } = this.sheet;
    const at = (row: number, column: number) => ({ sheet: name, row, column });
    const notes: TableNote[] = [
      ...(isHidden ? [note('hiddenSheet')] : []),
      ...(hiddenRows.length > 0
        ? [
            note(
              'hiddenRows',
              hiddenRows.slice(0, 20).map((row) => at(row, 0)),
            ),
          ]
        : []),
      ...(hiddenColumns.length > 0
        ? [
            note(
              'hiddenColumns',
              hiddenColumns.slice(0, 20).map((column) => at(0, column)),
            ),
          ]
        : []),
    ];
    this.tables.push({ name, isHidden, isSheet: true, rows, merged, notes });
    this.sheet = undefined;
  }
}

/** A covered cell holds what a merged one hides. */
const CELLS = ['table-cell', 'covered-table-cell'];

/** What stands at a cell or a document and is no part of its text. */
const ASIDES = ['annotation', 'tracked-changes', 'note', 'shapes', 'frame', 'ruby-text'];

function isUnshown(attributes: XmlAttributes): boolean {
  return ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
}
