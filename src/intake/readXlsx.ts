import { decodeText } from './decodeText.ts';
import type { IntakeProblem } from './intakeTable.ts';
import type { RawTable } from './rawTable.ts';
import { readWorkbookPart } from './xlsxBook.ts';
import { readFormats } from './xlsxFormats.ts';
import { readRelations } from './xlsxRelations.ts';
import { readXlsxSheet } from './xlsxSheet.ts';
import { readSharedStrings } from './xlsxStrings.ts';
import { within, type Pace, type Steps } from './steps.ts';
import type { Zip } from './zip.ts';

/** The sheets of a workbook, or why there are none. */
export type RawResult = readonly RawTable[] | IntakeProblem;

/** Whether a result is what is wrong. */
export function isProblem(result: object): result is IntakeProblem {
  return 'code' in result;
}

/** What a reader of a part needs: the part as text. */
export async function textOf(
  zip: Zip,
  name: string,
  pace: Pace,
): Promise<string | IntakeProblem | undefined> {
  const bytes = await zip.read(name, pace);
  if (bytes === undefined || 'code' in bytes) return bytes;
  return decodeText(bytes)?.text ?? { code: 'broken', value: name };
}

/**
 * The sheets of an XLSX file, in their order: values as they were stored when it was saved, errors,
 * days and percentages told apart, merged cells, and what is hidden. Sheets of charts are none.
 */
export async function readXlsx(zip: Zip, pace: Pace): Promise<RawResult> {
  const book = await locate(zip, pace);
  if (isProblem(book)) return book;
  const { relations, from1904, sheets } = book;
  const stringsPath = relations.byKind.get('sharedStrings');
  const strings = await part(zip, stringsPath, readSharedStrings, pace);
  if (isProblem(strings)) return strings;
  const formats = await part(zip, relations.byKind.get('styles'), readFormats, pace);
  if (isProblem(formats)) return formats;
  const tables: RawTable[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const path = relations.byId.get(sheet.relation);
    if (path === undefined || !path.includes('worksheets/')) continue;
    const xml = await textOf(zip, path, pace);
    if (typeof xml !== 'string') return xml ?? { code: 'broken', value: path };
    const ofAll = (share: number) => 0.1 + (0.4 * (at + share)) / sheets.length;
    const context = { strings, formats, from1904 };
    const table = await pace(within(ofAll(0), ofAll(1), readXlsxSheet(xml, sheet, context)));
    if (table === 'tooManyCells') return { code: table };
    if (table === undefined) return { code: 'broken', value: path };
    tables.push(table);
  }
  return tables;
}

async function locate(zip: Zip, pace: Pace) {
  const top = await part(zip, '_rels/.rels', (xml) => readRelations(xml, ''), pace);
  if (isProblem(top)) return top;
  const path =
    ('byKind' in top ? top.byKind.get('officeDocument') : undefined) ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = await textOf(zip, path, pace);
  if (typeof xml !== 'string') return xml ?? ({ code: 'notWorkbook' } as const);
  const book = await pace(within(0, 0.1, readWorkbookPart(xml)));
  const relationsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const relations = await part(zip, relationsPath, (text) => readRelations(text, folder), pace);
  if (isProblem(relations)) return relations;
  if (book === undefined || !('byId' in relations)) return { code: 'broken', value: path } as const;
  return { ...book, relations };
}

/** What a part holds; an empty list where the file has none. */
async function part<T extends object>(
  zip: Zip,
  path: string | undefined,
  read: (xml: string) => Steps<T | undefined>,
  pace: Pace,
): Promise<T | IntakeProblem | readonly never[]> {
  const xml = path === undefined ? undefined : await textOf(zip, path, pace);
  if (xml === undefined) return [];
  if (typeof xml !== 'string') return xml;
  return (await pace(within(0, 0.1, read(xml)))) ?? { code: 'broken', value: path ?? '' };
}
