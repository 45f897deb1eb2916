#!/bin/sh
# Seen 2026-11-30 with LibreOffice 7.4.7.2 (Debian 12); the workbook made by exceljs 4.4.0.
#
# Expected: a workbook that is opened and saved has the number formats that it had, `#,##0 "kr"` and
# `0 %`.
# Seen: by a program whose locale is sv-SE the space before the word or the sign is saved as a comma,
# `#,##0,"kr"` and `0,%`, which in XLSX takes off three digits: another spreadsheet shows 1581000 as
# 1 581 kr. With the locale en-US it stays a space, quoted or escaped.
# So: what is stored and what is shown of a number differ by a thousand in files that nobody has
# changed. Where a format scales, show both and ask.
. "$(dirname "$0")/.expect.sh"

need soffice libreoffice-calc-nogui
need unzip unzip
install exceljs@4.4.0
cat >make.mjs <<'JS'
import ExcelJS from 'exceljs';
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('s');
sheet.getCell('A1').value = 1581000;
sheet.getCell('A1').numFmt = '#,##0 "kr"';
sheet.getCell('A2').value = 0.25;
sheet.getCell('A2').numFmt = '0 %';
await book.xlsx.writeFile('book.xlsx');
JS
node make.mjs

# look LOCALE : the number formats after a program set to that locale has saved the workbook.
look() {
  mkdir -p "$1/user"
  cat >"$1/user/registrymodifications.xcu" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>$1</value></prop></item>
</oor:items>
XML
  soffice -env:UserInstallation="file://$folder/$1" --headless \
    --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir "out-$1" book.xlsx >log 2>&1
  unzip -p "out-$1/book.xlsx" xl/styles.xml | tr '>' '\n' |
    sed -n "s/&quot;/\"/g; s/.*formatCode=\"\(.*[0%].*\)\".*/$1: \1/p"
}
{
  look en-US
  look sv-SE
} >seen
expect <<'SEEN'
en-US: #,##0" kr"
en-US: 0\ %
sv-SE: #,##0,"kr"
sv-SE: 0,%
SEEN
