#!/bin/sh
# Seen 2026-11-30 with px 0.1.2 (the npm reader of PC-Axis files) on Node 20.20.2.
#
# Expected: a line break between two data cells separates them, as a space does.
# Seen: lines are glued together with nothing between, so the last cell of a row and the first of
# the next become one unless the row ends with a space, as the rows of the package's own examples
# do. The table loses a cell per row, and every later cell answers for its neighbour: no error. The
# keyword before DATA keeps its semicolon, and a keyword of a second language (`VALUES[en]`) is a
# keyword of its own, not another language of `VALUES`.
# So: check that there are as many cells as the product of the dimensions, whatever reads the file.
. "$(dirname "$0")/.expect.sh"

install px@0.1.2
cat >look.cjs <<'JS'
const { Px } = require('px');

const head = `CHARSET="ANSI";
LANGUAGE="sv";
LANGUAGES="sv","en";
TITLE="Personer";
STUB="grupp";
HEADING="år";
VALUES("grupp")="a","b";
VALUES[en]("group")="a","b";
VALUES("år")="2017","2018";
DECIMALS=0;
DATA=
`;
const look = (name, data) => {
  const table = new Px(head + data);
  console.log(`${name}: ${table.data.length} of 4 cells, group b 2017: ${table.datum([1, 0])}`);
  return table;
};
look('rows end with a space', '11 12 \n21 22;\n');
const table = look('rows end with the line break', '11 12\n21 22;\n');
console.log(JSON.stringify(table.data));
console.log(`decimals ${table.keyword('DECIMALS')}`);
console.log(table.keywords().filter((name) => name.startsWith('VALUES')).join(' and '));
JS
node look.cjs >seen
expect <<'SEEN'
rows end with a space: 4 of 4 cells, group b 2017: 21
rows end with the line break: 3 of 4 cells, group b 2017: 22
["11","1221","22"]
decimals 0;
VALUES and VALUES[en]
SEEN
