import { expect, test } from 'vitest';
import { readBytes } from '../../src/document/readBytes.ts';

const TEXT = '{"title": "Å ä ö 😀"}';
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 of a Windows program', utf16(TEXT)],
  ['UTF-16 the other way round', utf16(TEXT).swap16()],
])('%s is read as what it is', (_, bytes) => {
  expect(readBytes(bytes)).toBe(TEXT);
});

test.each([
  ['Windows-1252', Buffer.from('{"title": "åäö"}', 'latin1')],
  ['half a letter', Buffer.from('å').subarray(0, 1)],
  ['half of a pair of UTF-16', Buffer.from([0xff, 0xfe, 0x3d, 0xd8])],
])('%s is no text, rather than one with other letters', (_, bytes) => {
  expect(readBytes(bytes)).toBeUndefined();
});
