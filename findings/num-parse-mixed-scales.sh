#!/bin/sh
# Seen 2026-11-30 with @norbulcz/num-parse 0.1.0 on Node 20.20.2.
#
# Expected: a parser that takes decimal commas and says it is strict reads a column of decimal
# commas on one scale, or refuses what can be read in two ways.
# Seen: each number is judged alone. A comma before exactly three digits groups thousands, unless
# the number begins with 0. So `0,875` and `1,25` are decimals and `1,125` beside them is a thousand
# times too large. Groups of the wrong length (`1 58 1000`) are let through.
# So: a table has one decimal mark. Decide it for the file, tell the parser, and refuse the rest.
. "$(dirname "$0")/.expect.sh"

install @norbulcz/num-parse@0.1.0
cat >look.mjs <<'JS'
import { parseNumber } from '@norbulcz/num-parse';

for (const text of ['0,875', '1,25', '1,125', '12,500', '1 000,125', '1 58 1000']) {
  console.log(`${text}: ${parseNumber(text)}`);
}
JS
node look.mjs >seen
expect <<'SEEN'
0,875: 0.875
1,25: 1.25
1,125: 1125
12,500: 12500
1 000,125: 1000.125
1 58 1000: 1581000
SEEN
