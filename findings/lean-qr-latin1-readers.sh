#!/bin/sh
# Seen 2026-11-30 with lean-qr 2.7.4, read by jsqr 1.4.0 and @zxing/library 0.21.3, on Node 20.20.2.
#
# Expected: a code drawn by one library from Swedish text is read by the others.
# Seen: lean-qr saves space by writing å, ä and ö in ISO 8859-1 and says so in the code (ECI 3). Two
# readers much used on the web do not follow it: jsqr finds the code and answers an empty text (its
# bytes are right), @zxing/library refuses it. Text without such letters, or with one letter outside
# ISO 8859-1 (then UTF-8 is taken), is read by both.
# So: draw with `modes: [mode.utf8]` when text is not plain ASCII, and take jsqr's empty text for
# "not read". Try codes with the letters of your readers, not with an English address alone.
. "$(dirname "$0")/.expect.sh"

install lean-qr@2.7.4 jsqr@1.4.0 @zxing/library@0.21.3
cat >look.mjs <<'JS'
import { generate, mode } from 'lean-qr';
import jsqr from 'jsqr';
import * as zxing from '@zxing/library';

const PIXELS = 4;
const QUIET = 4;

function greys(code) {
  const side = (code.size + 2 * QUIET) * PIXELS;
  const at = (pixel) => Math.floor(pixel / PIXELS) - QUIET;
  const dark = (_, i) => (code.get(at(i % side), at(Math.floor(i / side))) ? 0 : 255);
  return { side, grey: Array.from({ length: side * side }, dark) };
}

function readByJsqr({ side, grey }) {
  const pixels = Uint8ClampedArray.from(grey.flatMap((v) => [v, v, v, 255]));
  return JSON.stringify(jsqr.default(pixels, side, side)?.data);
}

function readByZxing({ side, grey }) {
  const source = new zxing.RGBLuminanceSource(Uint8ClampedArray.from(grey), side, side);
  const bitmap = new zxing.BinaryBitmap(new zxing.HybridBinarizer(source));
  try {
    return JSON.stringify(new zxing.QRCodeReader().decode(bitmap).getText());
  } catch (error) {
    return error.constructor.name;
  }
}

for (const text of ['Vasteras', 'Västerås', 'Västerås −5']) {
  for (const [name, options] of [['as chosen', {}], ['utf8', { modes: [mode.utf8] }]]) {
    const picture = greys(generate(text, options));
    console.log(`${text}, ${name}: jsqr ${readByJsqr(picture)}, zxing ${readByZxing(picture)}`);
  }
}
JS
node look.mjs >seen
expect <<'SEEN'
Vasteras, as chosen: jsqr "Vasteras", zxing "Vasteras"
Vasteras, utf8: jsqr "Vasteras", zxing "Vasteras"
Västerås, as chosen: jsqr "", zxing FormatException
Västerås, utf8: jsqr "Västerås", zxing "Västerås"
Västerås −5, as chosen: jsqr "Västerås −5", zxing "Västerås −5"
Västerås −5, utf8: jsqr "Västerås −5", zxing "Västerås −5"
SEEN
