#!/bin/sh
# Seen 2026-11-30 with LibreOffice 7.4.7.2 (Debian 12); the workbook made by exceljs 4.4.0.
#
# Expected: a cell that shows 29 with the raised mark of note 1 is told from the number 291 in the
# HTML that Calc writes, as it is in ODS and XLSX.
# Seen: `291` and no markup. Only the attribute of a number, `sdval`, is missing.
# So: digits without `sdval`, beside cells that have it, are a text that may be a number with a mark:
# ask, or a table that is pasted counts 291 persons for 29.
. "$(dirname "$0")/.expect.sh"

need soffice libreoffice-calc-nogui
install exceljs@4.4.0
cat >make.mjs <<'JS'
import ExcelJS from 'exceljs';
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('s');
sheet.getCell('A1').value = {
  richText: [{ text: '29' }, { font: { vertAlign: 'superscript' }, text: '1' }],
};
sheet.getCell('B1').value = 291;
await book.xlsx.writeFile('book.xlsx');
JS
node make.mjs
soffice "-env:UserInstallation=file://$folder/profile" --headless \
  --convert-to 'html:HTML (StarCalc)' book.xlsx >log 2>&1
sed -n 's/.*<td[^>]*\(sdval="[^"]*"\)[^>]*>\(.*\)<\/td>.*/number: \1 \2/p; t
  s/.*<td[^>]*>\(.*\)<\/td>.*/text: \1/p' book.html | sed 's/<[^>]*>//g' >seen
expect <<'SEEN'
text: 291
number: sdval="291" 291
SEEN
