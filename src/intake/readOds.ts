import { OdsCollector } from './odsSheets.ts';
import { textOf, type RawResult } from './readXlsx.ts';
import { scanXml } from './scanXml.ts';
import type { Zip } from './zip.ts';

/** The sheets of an ODS file, in their order, with what each cell shows and stores. */
export async function readOds(zip: Zip): Promise<RawResult> {
  const xml = await textOf(zip, 'content.xml');
  if (xml === undefined) return { code: 'notWorkbook' };
  if (typeof xml !== 'string') return xml;
  const collector = new OdsCollector();
  const isWhole = scanXml(xml, collector);
  if (collector.isTooLarge) return { code: 'tooManyCells' };
  return isWhole ? collector.tables : { code: 'broken', value: 'content.xml' };
}
