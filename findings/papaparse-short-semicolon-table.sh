#!/bin/sh
# Seen 2026-11-30 with papaparse 5.7.1 on Node 20.20.2.
#
# Expected: a table of two columns between semicolons, with decimal commas, has its delimiter
# detected whether or not the file ends with a line break.
# Seen: with a final line break and at most eight rows below the heading, no delimiter is found and
# the comma is taken, so `2017;6,5` is cut inside the number. Nine rows are read rightly. Naming the
# candidates does not help, leaving out empty lines does. The empty last line counts as a row of one
# field, and drags the mean number of fields below what the detection asks for.
# So: pass `delimiter`, or `skipEmptyLines: true`; never trust detection on short tables.
. "$(dirname "$0")/.expect.sh"

install papaparse@5.7.1
cat >look.mjs <<'JS'
import Papa from 'papaparse';

const table = (rows) =>
  ['year;share', ...Array.from({ length: rows }, (_, i) => `${2001 + i};6,5`)].join('\n');
const look = (name, text, options) => {
  const { data, errors, meta } = Papa.parse(text, options);
  const codes = errors.map(({ code }) => code).join() || 'no error';
  console.log(`${name}: delimiter ${meta.delimiter} row ${JSON.stringify(data[1])} ${codes}`);
};

look('8 rows', table(8));
look('8 rows, line break', table(8) + '\n');
look('8 rows, line break, candidates', table(8) + '\n', { delimitersToGuess: [';', '\t'] });
look('8 rows, line break, skipEmptyLines', table(8) + '\n', { skipEmptyLines: true });
look('9 rows, line break', table(9) + '\n');
JS
node look.mjs >seen
expect <<'SEEN'
8 rows: delimiter ; row ["2001","6,5"] no error
8 rows, line break: delimiter , row ["2001;6","5"] UndetectableDelimiter
8 rows, line break, candidates: delimiter , row ["2001;6","5"] UndetectableDelimiter
8 rows, line break, skipEmptyLines: delimiter ; row ["2001","6,5"] no error
9 rows, line break: delimiter ; row ["2001","6,5"] no error
SEEN
