#!/bin/sh
# Seen 2026-11-30 with pptxgenjs 4.0.1 on Node 20.20.2.
#
# Expected: a table cell `{ text: 0 }` shows 0, as the cell `0` does.
# Seen: `0` is written, `{ text: 0 }` is an empty cell; `{ text: '0' }` and `{ text: 1 }` are
# written. A cell has to be an object as soon as it has a colour, an alignment or a span, so zeros
# vanish when a table gets its styling.
# So: hand over text, already formatted, and look for the zeros in a test of the file.
. "$(dirname "$0")/.expect.sh"

install pptxgenjs@4.0.1 jszip@3.10.1
cat >look.cjs <<'JS'
const Presentation = require('pptxgenjs');
const JSZip = require('jszip');

async function look() {
  const presentation = new Presentation();
  const cells = [0, { text: 0 }, { text: '0' }, 1, { text: 1 }];
  presentation.addSlide().addTable([cells], { x: 1, y: 1, w: 5 });
  const file = await JSZip.loadAsync(await presentation.write({ outputType: 'nodebuffer' }));
  const slide = await file.file('ppt/slides/slide1.xml').async('string');
  slide.match(/<a:tc>.*?<\/a:tc>/gs).forEach((cell, i) => {
    const shown = /<a:t>(.*?)<\/a:t>/.exec(cell)?.[1] ?? 'empty';
    console.log(`${JSON.stringify(cells[i])}: ${shown}`);
  });
}
look();
JS
node look.cjs >seen
expect <<'SEEN'
0: 0
{"text":0}: empty
{"text":"0"}: 0
1: 1
{"text":1}: 1
SEEN
