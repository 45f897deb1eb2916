#!/bin/sh
# Seen 2026-11-30 with LibreOffice 7.4.7.2 (Debian 12).
#
# Expected: a Swedish CSV, opened as Swedish with special numbers detected, has a day and a month
# read as a date of this year, codes as text, and numbers as they are written in Swedish as numbers.
# Seen: `5 maj` is the first of May 2005, while `MAR1`, `2017-12` and `3-4` stay text. `1e5` is the
# number 100000 even with the detection of special numbers off. A number with the minus sign U+2212
# or grouped with U+202F is text; with a hyphen, or grouped with U+00A0, it is a number.
# So: export dates as yyyy-mm-dd, numbers with hyphen-minus and without U+202F, and no group code of
# the form digits, e, digits.
. "$(dirname "$0")/.expect.sh"

need soffice libreoffice-calc-nogui
mkdir -p profile/user
cat >profile/user/registrymodifications.xcu <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>sv-SE</value></prop></item>
</oor:items>
XML
{
  printf '5 maj\nMAR1\n2017-12\n3-4\n1e5\n-5,5\n\342\210\2225,5\n'
  printf '1\302\240111\n1\342\200\257202\n'
} >table.csv

# look DETECT : each cell as it was typed, and whether the sheet holds it as text or as a value.
look() {
  soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to fods \
    --infilter="Text - txt - csv (StarCalc):59,34,76,1,,1053,false,$1" table.csv >log 2>&1
  grep '<table:table-cell.*office:value-type' table.fods |
    sed 's/.*office:date-value="\([^"]*\)".*/date \1/; s/.*office:value="\([^"]*\)".*/number \1/
      s/.*value-type="string".*/text/' | paste -d= table.csv - | sed "s/^/special $1: /"
}
{
  look true
  look false | grep 1e5
} >seen
expect <<'SEEN'
special true: 5 maj=date 2005-05-01
special true: MAR1=text
special true: 2017-12=text
special true: 3-4=text
special true: 1e5=number 100000
special true: -5,5=number -5.5
special true: −5,5=text
special true: 1 111=number 1111
special true: 1 202=text
special false: 1e5=number 100000
SEEN
