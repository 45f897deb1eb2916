#!/bin/sh
# Seen 2026-11-30 with Node 20.20.2 and Chromium 156.0.8078.114 (Debian 12).
#
# Expected: both are V8, so the same call of Math gives the same double in a browser as in a test or
# on a command line.
# Seen: exp, log, cbrt and pow differ in the last places for about one argument in ten; sqrt (which
# is exact by the standard) and hypot agree.
# So: a seeded simulation that compares a draw with exp(x) can part ways between Node and browser.
# Carry the functions along with the program where results must be equal bit by bit, and compare
# with a tolerance where they need not be.
. "$(dirname "$0")/.expect.sh"

need chromium chromium
cat >values.js <<'JS'
const FUNCTIONS = {
  sqrt: (x) => Math.sqrt(x),
  hypot: (x, y) => Math.hypot(x, y),
  exp: (x) => Math.exp(x),
  log: (x) => Math.log(x),
  cbrt: (x) => Math.cbrt(x),
  pow: (x, y) => Math.pow(x, y),
};
const ARGUMENTS = Array.from({ length: 3000 }, (_, i) => [(i + 1) / 700, 1.0001 + (i % 97) / 50]);
const values = Object.fromEntries(
  Object.entries(FUNCTIONS).map(([name, f]) => [name, ARGUMENTS.map(([x, y]) => f(x, y))]),
);
JS
{
  echo '<pre id="values"></pre><script>'
  cat values.js
  echo 'document.getElementById("values").textContent = JSON.stringify(values);</script>'
} >page.html
# Chromium refuses its sandbox to root; the page is our own.
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" \
  --dump-dom "file://$folder/page.html" >dom.html 2>log
{
  cat values.js
  cat <<'JS'
const dom = require('node:fs').readFileSync('dom.html', 'utf8');
const browser = JSON.parse(/<pre id="values">(\{.*?\})<\/pre>/.exec(dom)[1]);
for (const name of Object.keys(FUNCTIONS)) {
  const differing = values[name].filter((value, i) => value !== browser[name][i]).length;
  console.log(`${name}: ${differing === 0 ? 'equal' : 'differs'}`);
}
JS
} >look.cjs
node look.cjs >seen
expect <<'SEEN'
sqrt: equal
hypot: equal
exp: differs
log: differs
cbrt: differs
pow: differs
SEEN
