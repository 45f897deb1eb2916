#!/bin/sh
# Seen 2026-11-30 with jstat 1.9.6 on Node 20.20.2.
#
# Expected: a probability, from 0 to 1, wherever the distribution function gives one.
# Seen: the Poisson probability at its own mean is Infinity from 144 and NaN from 171, and the
# Poisson distribution function, which adds them up, goes with it. The binomial probability at the
# middle is Infinity at n = 1 040 and NaN at 10 000; its distribution function stays right.
# So: an intake of 150 persons is already outside. Use a library that works in logarithms, and do
# not read "the distribution functions are fine" from one distribution into another.
. "$(dirname "$0")/.expect.sh"

install jstat@1.9.6
cat >look.cjs <<'JS'
const { jStat } = require('jstat');

const look = (name, { pdf, cdf }, at) =>
  console.log(`${name}: pdf ${pdf(...at).toFixed(4)}, cdf ${cdf(...at).toFixed(4)}`);
for (const mean of [143, 144, 171]) look(`Poisson ${mean}`, jStat.poisson, [mean, mean]);
for (const n of [1000, 1040, 10000]) look(`binomial ${n}`, jStat.binomial, [n / 2, n, 0.5]);
JS
node look.cjs >seen
expect <<'SEEN'
Poisson 143: pdf 0.0333, cdf 0.5222
Poisson 144: pdf Infinity, cdf Infinity
Poisson 171: pdf NaN, cdf NaN
binomial 1000: pdf 0.0252, cdf 0.5126
binomial 1040: pdf Infinity, cdf 0.5124
binomial 10000: pdf NaN, cdf 0.5040
SEEN
