import { OdsCollector } from './odsSheets.ts';
import { textOf, type RawResult } from './readXlsx.ts';
import { scanXml } from './scanXml.ts';
import { within, type Pace } from './steps.ts';
import type { Zip } from './zip.ts';

/** The sheets of an ODS file, in their order, with what each cell shows and stores. */
export async function readOds(zip: Zip, pace: Pace): Promise<RawResult> {
  const xml = await textOf(zip, 'content.xml', pace);
  if (xml === undefined) return { code: 'notWorkbook' };
  if (typeof xml !== 'string') return xml;
  const collector = new OdsCollector();
  const isWhole = await pace(within(0.1, 0.5, scanXml(xml, collector)));
  if (collector.isTooLarge) return { code: 'tooManyCells' };
  return isWhole ? collector.tables : { code: 'broken', value: 'content.xml' };
}
