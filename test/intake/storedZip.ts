import { crc32 } from '../../src/intake/crc32.ts';
import { atOnce } from '../../src/intake/steps.ts';

/** A part of a zip file: its text or bytes, and what its directory is to say instead of the truth. */
export interface ZipPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly method?: number;
  readonly crc?: number;
  readonly unpacked?: number;
  readonly flags?: number;
}

/** A zip file whose parts are stored as they are (or packed beforehand, by their method). */
export function storedZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const data = typeof part.data === 'string' ? new TextEncoder().encode(part.data) : part.data;
    const sizes = [part.crc ?? atOnce(crc32(data)), data.length, part.unpacked ?? data.length];
    const common = [20, part.flags ?? 0, part.method ?? 0, 0, 0];
    const local = record(0x04034b50, common, sizes, [name.length, 0]);
    directory.push(
      record(0x02014b50, [20, ...common], sizes, [name.length, 0, 0, 0, 0, 0, 0], offset),
      name,
    );
    pieces.push(local, name, data);
    offset += local.length + name.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return joined([...pieces, ...directory, new Uint8Array(end.buffer)]);
}

/** A record of a signature, words of two bytes, sizes of four, words, and perhaps an offset. */
function record(
  signature: number,
  first: readonly number[],
  sizes: readonly number[],
  last: readonly number[],
  offset?: number,
): Uint8Array {
  const words = 2 * (first.length + last.length);
  const view = new DataView(new ArrayBuffer(4 + words + 12 + (offset === undefined ? 0 : 4)));
  let at = 0;
  const put = (bytes: 2 | 4, value: number) => {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  };
  put(4, signature);
  first.forEach((each) => put(2, each));
  sizes.forEach((each) => put(4, each));
  last.forEach((each) => put(2, each));
  if (offset !== undefined) put(4, offset);
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The parts of an XLSX file with one sheet, by what stands inside `<worksheet>`. */
export function xlsxParts(sheet: string, styles = '<styleSheet/>'): readonly ZipPart[] {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  return [
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: '_rels/.rels',
      data: `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: '<workbook><sheets><sheet name="Blad1" r:id="a"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships>${relation('a', 'worksheet', 'worksheets/sheet1.xml')}${relation('b', 'styles', 'styles.xml')}</Relationships>`,
    },
    { name: 'xl/styles.xml', data: styles },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet>${sheet}</worksheet>` },
  ];
}
