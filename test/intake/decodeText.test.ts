import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/intake/decodeText.ts';
import { readFile } from '../../src/intake/readFile.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer);

describe('decodeText reads', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', new TextEncoder().encode('Öst €'), 'Öst €', 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFÖst'), 'Öst', 'utf-8'],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, ...utf16('Öst')), 'Öst', 'utf-16'],
    ['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 0xd6, 0, 0x73), 'Ös', 'utf-16'],
    ['UTF-16 without a mark', utf16('a;Öst'), 'a;Öst', 'utf-16'],
    ['Windows-1252', bytes(0xd6, 0x73, 0x74, 0x20, 0x96, 0x20, 0x80), 'Öst – €', 'windows-1252'],
    ['nothing', bytes(), '', 'utf-8'],
  ])('%s', (_, given, text, encoding) => {
    expect(decodeText(given)).toEqual({ text, encoding });
  });

  test.each([
    ['noughts', bytes(0x61, 0x62, 0, 0)],
    ['control signs', bytes(1, 2, 3)],
    ['what Windows-1252 does not have', bytes(0xd6, 0x20, 0x81)],
    ['half a sign of UTF-16', bytes(0xff, 0xfe, 0x61)],
  ])('%s as no text', (_, given) => {
    expect(decodeText(given)).toBeUndefined();
  });
});

describe('readFile tells by the first bytes that a file is', () => {
  test.each([
    ['an older workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'oldOrLocked'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'pdf'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 1), 'notText'],
    ['a page without a table', new TextEncoder().encode('<html><p>a'), 'noTable'],
    ['empty', bytes(), 'nothing'],
    ['too large', new Uint8Array(50_000_001), 'tooLarge'],
  ])('%s', async (_, given, code) => {
    const result = await readFile(given);
    expect(result.ok ? 'table' : result.problem.code).toBe(code);
  });

  test('a page that is called a workbook', async () => {
    const result = await readFile(new TextEncoder().encode(' <div><TABLE><tr><td>a<td>1'));
    expect(result.ok && result.tables[0]?.rows[0]?.map(({ text }) => text)).toEqual(['a', '1']);
  });
});
