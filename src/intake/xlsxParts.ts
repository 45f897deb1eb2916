import { raise } from './markupText.ts';
import { scanXml, type XmlAttributes, type XmlListener } from './scanXml.ts';

/** What is wanted of an XML text: the rest of what is told is nobody's. */
export type Listening = Partial<XmlListener>;

/** Tells those who listen; false where the text is not whole. */
export function listen(xml: string, { open, close, text }: Listening): boolean {
  const none = () => undefined;
  return scanXml(xml, { open: open ?? none, close: close ?? none, text: text ?? none });
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** By which the workbook's relations know its part. */
  readonly relation: string;
}

/** The sheets of a workbook in their order, and from when it counts days. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
}

/** Reads `xl/workbook.xml`; undefined where it is broken. */
export function readWorkbookPart(xml: string): WorkbookPart | undefined {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  const isWhole = listen(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isOn(attributes['date1904']);
      if (name !== 'sheet') return;
      const { name: called = '', state = 'visible' } = attributes;
      const [, relation = ''] =
        Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      sheets.push({ name: called, isHidden: state !== 'visible', relation });
    },
  });
  return isWhole ? { sheets, from1904 } : undefined;
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Where the parts that a part refers to are: from the id of each relation, or its kind. */
export interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  /** The last part of the kind's address: `styles`, `sharedStrings`, `officeDocument`. */
  readonly byKind: ReadonlyMap<string, string>;
}

/**
 * Reads the relations of a part; undefined where they are broken.
 *
 * @param folder of the part, with its slash at the end, against which addresses are
 */
export function readRelations(xml: string, folder: string): Relations | undefined {
  const byId = new Map<string, string>();
  const byKind = new Map<string, string>();
  const isWhole = listen(xml, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const path = resolved(folder, Target);
      byId.set(Id, path);
      byKind.set(Type.slice(Type.lastIndexOf('/') + 1), path);
    },
  });
  return isWhole ? { byId, byKind } : undefined;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  const from = target.startsWith('/') ? target.slice(1) : folder + target;
  for (const step of from.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Reads the texts that cells share; undefined where they are broken. */
export function readSharedStrings(xml: string): readonly string[] | undefined {
  const strings: string[] = [];
  const rich = richText();
  const isWhole = listen(xml, {
    open(name, attributes) {
      if (name === 'si') rich.begin();
      rich.open(name, attributes);
    },
    close(name) {
      rich.close(name);
      if (name === 'si') strings.push(rich.text());
    },
    text: (text) => rich.add(text),
  });
  return isWhole ? strings : undefined;
}

/**
 * Collects the text of a cell from its runs: raised digits, which mark a note, stay raised, and
 * how a word is pronounced is left out.
 */
export function richText() {
  let [collected, isRaised, isText, isPhonetic] = ['', false, false, false];
  return {
    begin(): void {
      [collected, isRaised, isText, isPhonetic] = ['', false, false, false];
    },
    open(name: string, attributes: XmlAttributes): void {
      if (name === 'r') isRaised = false;
      if (name === 'vertAlign') isRaised = attributes['val'] === 'superscript';
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = true;
    },
    close(name: string): void {
      if (name === 'r') isRaised = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
    },
    add(text: string): void {
      if (isText && !isPhonetic) collected += isRaised ? raise(text) : text;
    },
    /** With what Excel writes for signs that XML cannot hold, as line breaks: `_x000D_`. */
    text: (): string =>
      collected.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      ),
  };
}

/** The number formats that a file need not write out, of those that a table of counts can have. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00' },
  ...{ 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM' },
  ...{ 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm' },
  ...{ 37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00' },
  ...{ 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '0.0E+0', 49: '@' },
};

/** Reads the number format of each style of cells; undefined where they are broken. */
export function readFormats(xml: string): readonly string[] | undefined {
  const custom = new Map<string, string>();
  const used: string[] = [];
  let isOfCells = false;
  const isWhole = listen(xml, {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt') custom.set(numFmtId, formatCode);
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) used.push(numFmtId);
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return isWhole ? used.map((id) => custom.get(id) ?? BUILT_IN[Number(id)] ?? '') : undefined;
}
