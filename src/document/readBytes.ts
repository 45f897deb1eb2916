/**
 * The text that some bytes are, or undefined where no text can be had without loss: UTF-8, or
 * UTF-16 that begins with a byte order mark. Nothing is ever replaced: an older code page, whose
 * letters can only be guessed, is no text here.
 */
export function readBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
