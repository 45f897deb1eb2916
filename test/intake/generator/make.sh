#!/bin/sh
# Makes the tables in ../files by the programs that people have: Python's and R's writers, the
# spreadsheet libraries of Node, and LibreOffice in Swedish and English. Not part of any check: run it
# by hand when a table is to be added, and then read what has become different in git.
#
# Needs soffice, Rscript, npm, and a Python 3 with openpyxl, pandas and XlsxWriter ($PYTHON). Made with LibreOffice
# 7.4.7, R 4.2.2, pandas 3.0.6, openpyxl 3.1.5, XlsxWriter 3.2.9; those of Node as below.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
files=$here/../files
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$files"
cd "$files"

"${PYTHON:-python3}" "$here/make.py"
LC_ALL=C.UTF-8 Rscript "$here/make.R"
(
  cp "$here/make.mjs" "$work"
  cd "$work"
  npm init -y >/dev/null
  npm install --silent --no-audit --no-fund exceljs@4.4.0 hucre@1.0.0 @e965/xlsx@0.20.3 \
    write-excel-file@4.1.1
)
NODE_PATH=$work/node_modules node "$work/make.mjs"

# office LOCALE FORMAT SUFFIX FILE... : each file saved in a format by a LibreOffice of that locale.
office() {
  locale=$1 format=$2 suffix=$3
  shift 3
  mkdir -p "$work/$locale/user"
  cat >"$work/$locale/user/registrymodifications.xcu" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>$locale</value></prop></item>
</oor:items>
XML
  for file in "$@"; do
    rm -rf "$work/out"
    soffice "-env:UserInstallation=file://$work/$locale" --headless --convert-to "$format" \
      ${infilter:+"--infilter=$infilter"} --outdir "$work/out" "$file" >/dev/null 2>&1
    base=$(basename "$file")
    mv "$work/out/${base%.*}".* "office-$(echo "$locale" | cut -c1-2)-${base%.*}$suffix"
  done
}

books='openpyxl-starts.xlsx openpyxl-percent-dates.xlsx xlsxwriter-formula-values.xlsx
  xlsxwriter-masked.xlsx'
office sv-SE ods .ods $books openpyxl-hidden.xlsx openpyxl-raised-note.xlsx openpyxl-errors.xlsx
office sv-SE 'html:HTML (StarCalc)' .html $books xlsxwriter-text-numbers.xlsx openpyxl-raised-note.xlsx
office en-US 'html:HTML (StarCalc)' .html $books
office sv-SE 'xlsx:Calc MS Excel 2007 XML' .xlsx openpyxl-percent-dates.xlsx \
  xlsxwriter-formula-values.xlsx
# Separator, quotation mark, encoding (76 is UTF-8, 1 Windows-1252), first line, cells as shown.
office sv-SE 'csv:Text - txt - csv (StarCalc):59,34,1,1,,0,false,true' -1252.csv $books
office sv-SE 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true' .tsv $books
office en-US 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' .csv $books
office en-US 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false' -stored.csv \
  openpyxl-percent-dates.xlsx

# What LibreOffice makes of text that can be taken for something else, and how it passes it on.
infilter='Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true,false,false,false,-1,true'
office sv-SE ods .ods traps.csv
office sv-SE 'xlsx:Calc MS Excel 2007 XML' .xlsx traps.csv
office sv-SE 'html:HTML (StarCalc)' .html traps.csv
infilter='Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true,false,false,false,-1,true'
office en-US ods .ods traps.csv
office en-US 'html:HTML (StarCalc)' .html traps.csv
infilter=
