/** Text with the encoding that its bytes were in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/**
 * What Windows-1252 has where ISO 8859-1 has control signs, from 0x80; a space where it has
 * nothing. Written out, since not every program that calls itself a decoder of it knows them.
 *
 * @source the index windows-1252 of the WHATWG Encoding standard
 */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Signs that no text has; in bytes that are none, or in UTF-16 read as something else. */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u0080-\u009F]/;

/**
 * The text that some bytes are, without a byte order mark; undefined where they are none. UTF-8,
 * UTF-16 (with a mark or without), and what is neither is read as Windows-1252, which Swedish
 * spreadsheets write: that is said, for its letters are a guess that nothing in the bytes confirms.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    const text = decode(bytes, utf16);
    return text === undefined ? undefined : { text, encoding: 'utf-16' };
  }
  const text = decode(bytes, 'utf-8');
  if (text !== undefined) return CONTROL.test(text) ? undefined : { text, encoding: 'utf-8' };
  const older = decode(bytes, 'windows-1252')?.replace(/[\u0080-\u009F]/g, upperSign);
  if (older === undefined || CONTROL.test(older)) return undefined;
  return { text: older, encoding: 'windows-1252' };
}

function upperSign(control: string): string {
  const sign = UPPER.charAt(control.charCodeAt(0) - 0x80);
  return sign === ' ' ? control : sign;
}

/** By its mark, or by the noughts that every other byte of Western text is. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
