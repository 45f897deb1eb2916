#!/bin/sh
# Seen 2026-11-30 with LibreOffice 7.4.7.2 (Debian 12).
#
# Expected: in the HTML that Calc writes, `sdval` is the value of the cell for machines: one
# notation, and an error told from a number.
# Seen: its decimal mark is that of the program's own locale, `0.25` or `0,25`, which the first
# number of `sdnum` names (1033 is en-US, 1053 sv-SE). A cell that shows #DIV/0! has `sdval="0"`.
# So: never `Number()` on it: take either mark, since it has no grouping; and let an error text in
# the cell beat the attribute, or a broken formula is read as nought.
. "$(dirname "$0")/.expect.sh"

need soffice libreoffice-calc-nogui
echo '0,25;=1/0' >table.csv

# look LOCALE : the attributes and the text of both cells, from a program set to that locale.
look() {
  mkdir -p "$1/user"
  cat >"$1/user/registrymodifications.xcu" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>$1</value></prop></item>
</oor:items>
XML
  # The last parameter lets formulas be worked out.
  soffice -env:UserInstallation="file://$folder/$1" --headless \
    --convert-to 'html:HTML (StarCalc)' \
    --infilter='Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true,false,false,false,-1,true' \
    table.csv >log 2>&1
  sed -n "s/.*\(sdval=[^>]*\)>\(.*\)<\/td>.*/$1: \1 shows \2/p" table.html
}
{
  look en-US
  look sv-SE
} >seen
expect <<'SEEN'
en-US: sdval="0.25" sdnum="1033;" shows 0.25
en-US: sdval="0" sdnum="1033;" shows #DIV/0!
sv-SE: sdval="0,25" sdnum="1053;" shows 0,25
sv-SE: sdval="0" sdnum="1053;" shows #DIV/0!
SEEN
