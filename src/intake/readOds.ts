import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './intakeLimits.ts';
import type { TableNote } from './intakeTable.ts';
import { raise } from './markupText.ts';
import { note, type Merged, type RawCell, type RawTable } from './rawTable.ts';
import { numberReading, TEXT, type Reading, type Settled } from './reading.ts';
import { readText } from './readText.ts';
import { textOf, type RawResult } from './readXlsx.ts';
import type { XmlAttributes } from './scanXml.ts';
import { shownAndStored } from './shownAndStored.ts';
import { storedValue } from './storedNumber.ts';
import { listen } from './xlsxParts.ts';
import type { Zip } from './zip.ts';

/** The sheets of an ODS file, in their order, with what each cell shows and stores. */
export async function readOds(zip: Zip): Promise<RawResult> {
  const xml = await textOf(zip, 'content.xml');
  if (xml === undefined) return { code: 'notWorkbook' };
  if (typeof xml !== 'string') return xml;
  const collector = new OdsCollector();
  const isWhole = listen(xml, collector);
  if (collector.isTooLarge) return { code: 'tooManyCells' };
  return isWhole ? collector.tables : { code: 'broken', value: 'content.xml' };
}

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
class OdsCollector {
  readonly tables: RawTable[] = [];
  isTooLarge = false;
  private readonly raisedStyles = new Set<string>();
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
  private lines = 0;
  private shown = '';
  private spans: boolean[] = [];
  private asides = 0;
  private inText = 0;

  constructor() {
    this.open = this.open.bind(this);
    this.close = this.close.bind(this);
    this.text = this.text.bind(this);
  }

  /** An element begins. */
  open(name: string, attributes: XmlAttributes): void {
    if (this.asides > 0 || ASIDES.includes(name)) return void (this.asides += 1);
    switch (name) {
      case 'style':
        this.style = attributes['style:name'] ?? '';
        break;
      case 'text-properties':
        if (RAISED.test(attributes['style:text-position'] ?? '')) {
          this.raisedStyles.add(this.style);
        }
        break;
      case 'table-properties':
        if (attributes['table:display'] === 'false') this.hiddenStyles.add(this.style);
        break;
      case 'table':
        this.openTable(attributes);
        break;
      case 'table-column':
        this.openColumn(attributes);
        break;
      case 'table-row':
        this.openRow(attributes);
        break;
      case 'table-cell':
      case 'covered-table-cell':
        [this.cell, this.shown, this.lines] = [attributes, '', 0];
        break;
      case 'p':
        if (this.lines > 0) this.shown += '\n';
        this.lines += 1;
        this.inText += 1;
        break;
      case 'span':
        this.spans.push(this.raisedStyles.has(attributes['text:style-name'] ?? ''));
        break;
      case 's':
        this.shown += ' '.repeat(Math.min(repeatOf(attributes['text:c']), 100));
        break;
      case 'tab':
      case 'line-break':
        this.shown += name === 'tab' ? '\t' : '\n';
        break;
    }
  }

  /** An element ends. */
  close(name: string): void {
    if (this.asides > 0) return void (this.asides -= 1);
    if (name === 'p') this.inText -= 1;
    else if (name === 'span') this.spans.pop();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
    else if (name === 'table-row') this.closeRow();
    else if (name === 'table') this.closeTable();
  }

  /** Text of a line of a cell. */
  text(text: string): void {
    if (this.asides > 0 || !this.cell || this.inText === 0) return;
    const plain = text.replace(/[ \t\r\n]+/g, ' ');
    this.shown += this.spans.includes(true) ? raise(plain) : plain;
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
    const read = readCell(this.cell, this.shown);
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

/** A raised piece: by its name, or by how far it is raised. */
const RAISED = /^(super|[1-9]\d*(\.\d+)?%)/;

/** What stands at a cell or a document and is no part of its text. */
const ASIDES = ['annotation', 'tracked-changes', 'note', 'shapes', 'frame', 'ruby-text'];

function isUnshown(attributes: XmlAttributes): boolean {
  return ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
}

/** How often something repeats or how far it spans, 1 where it does not say. */
function repeatOf(digits = ''): number {
  return /^[1-9]\d{0,6}$/.test(digits) ? Number(digits) : 1;
}

/** A cell by what it shows and what it stores; undefined where it is empty. */
function readCell(attributes: XmlAttributes, shown: string): RawCell | undefined {
  const type = attributes['office:value-type'];
  const isError = attributes['calcext:value-type'] === 'error';
  if (isError) return { text: shown, given: { kind: 'error', error: 'formula' } };
  const isFormula = attributes['table:formula'] !== undefined;
  if (type === undefined) {
    if (shown !== '') return { text: shown };
    return isFormula ? { text: '', given: { kind: 'error', error: 'noValue' } } : undefined;
  }
  const stored = storedIn(type, attributes);
  const text =
    shown === '' && type === 'string' ? (attributes['office:string-value'] ?? '') : shown;
  if (stored === undefined) return { text };
  return {
    text,
    given: stored.kind === 'date' ? dayAsShown(text, stored) : shownAndStored(text, stored),
  };
}

function storedIn(type: string, attributes: XmlAttributes): Settled | undefined {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = storedValue(attributes['office:value'] ?? '');
      if (value === undefined) return undefined;
      const isKronor = attributes['office:currency'] === 'SEK';
      const unit = type === 'percentage' ? 'share' : isKronor ? 'kronor' : undefined;
      return numberReading(value, unit);
    }
    case 'date': {
      const reading = readText(attributes['office:date-value']?.replace('T', ' ') ?? '');
      return reading.kind === 'date' ? reading : undefined;
    }
    case 'boolean':
    case 'time':
      return TEXT;
    default:
      return undefined;
  }
}

/** What is stored, unless the cell shows a day without its year, or a month. */
function dayAsShown(text: string, stored: Settled): Reading {
  const shown = readText(text);
  if (shown.kind === 'month' || shown.kind === 'error') return shown;
  const isYearless = shown.kind === 'unsure' && shown.doubts.includes('noYear');
  return isYearless ? { ...shown, candidates: [stored, ...shown.candidates] } : stored;
}
