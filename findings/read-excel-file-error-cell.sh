#!/bin/sh
# Seen 2026-11-30 with read-excel-file 9.3.17 (the workbook made by xlsx 0.18.5) on Node 20.20.2.
#
# Expected: a cell that holds an error (#N/A, #DIV/0!) is told from an empty one.
# Seen: both come back as null. Only a cell whose text is `#N/A` keeps it.
# So: a broken formula in a table of counts reads as "nothing there". Look at the cell type in the
# sheet's XML (`t="e"`) before null is taken for missing, and never take null for 0.
. "$(dirname "$0")/.expect.sh"

install read-excel-file@9.3.17 xlsx@0.18.5
cat >look.mjs <<'JS'
import readSheets from 'read-excel-file/node';
import * as xlsx from 'xlsx';
import { writeFileSync } from 'node:fs';

const sheet = {
  '!ref': 'A1:E1',
  A1: { t: 'n', v: 6.5 },
  B1: { t: 'e', v: 0x2a }, // #N/A
  C1: { t: 'e', v: 0x07 }, // #DIV/0!
  E1: { t: 's', v: '#N/A' },
};
const book = { SheetNames: ['s'], Sheets: { s: sheet } };
writeFileSync('book.xlsx', xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }));
console.log('number, #N/A, #DIV/0!, empty, text');
const [{ data }] = await readSheets('book.xlsx');
console.log(JSON.stringify(data[0]));
JS
node look.mjs >seen
expect <<'SEEN'
number, #N/A, #DIV/0!, empty, text
[6.5,null,null,null,"#N/A"]
SEEN
