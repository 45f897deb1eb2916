#!/bin/sh
# Seen 2026-11-30 with @stdlib/random-base-binomial 0.2.2 and @stdlib/random-base-hypergeometric
# 0.2.2 on Node 20.20.2.
#
# Expected: means of 100 000 draws within a few standard errors (about 0.01) of n·p and n·K/N.
# Seen: the binomial is right while n·min(p, 1−p) is below 10, where it works by another method.
# From 10 on its mean is about half a person off in small groups (38 standard errors and more), less
# in large ones. The hypergeometric is right for some populations and answers 0 in every draw for
# others, from a population of 120 already.
# So: do not simulate with them, and do not take them as the oracle for a sampler of your own. The
# bias of the binomial is small enough to pass a test that looks at some dozen draws.
. "$(dirname "$0")/.expect.sh"

install @stdlib/random-base-binomial@0.2.2 @stdlib/random-base-hypergeometric@0.2.2
cat >look.cjs <<'JS'
const binomial = require('@stdlib/random-base-binomial');
const hypergeometric = require('@stdlib/random-base-hypergeometric');

const meanOf = (draw, draws = 1e5) => {
  let sum = 0;
  for (let i = 0; i < draws; i += 1) sum += draw();
  return (sum / draws).toFixed(1);
};

for (const [n, p] of [[24, 0.4], [25, 0.4], [50, 0.4], [100, 0.2]]) {
  const mean = meanOf(binomial.factory(n, p, { seed: 1 }));
  console.log(`binomial n ${n}, p ${p}: mean ${mean}, n·p ${(n * p).toFixed(1)}`);
}
for (const [N, K, n] of [[100, 40, 20], [120, 20, 10], [150, 60, 30], [300, 150, 50]]) {
  const mean = meanOf(hypergeometric.factory(N, K, n, { seed: 1 }));
  const wanted = ((n * K) / N).toFixed(1);
  console.log(`hypergeometric N ${N}, K ${K}, n ${n}: mean ${mean}, n·K/N ${wanted}`);
}
JS
node look.cjs >seen
expect <<'SEEN'
binomial n 24, p 0.4: mean 9.6, n·p 9.6
binomial n 25, p 0.4: mean 10.5, n·p 10.0
binomial n 50, p 0.4: mean 20.5, n·p 20.0
binomial n 100, p 0.2: mean 20.5, n·p 20.0
hypergeometric N 100, K 40, n 20: mean 8.0, n·K/N 8.0
hypergeometric N 120, K 20, n 10: mean 0.0, n·K/N 1.7
hypergeometric N 150, K 60, n 30: mean 0.0, n·K/N 12.0
hypergeometric N 300, K 150, n 50: mean 0.0, n·K/N 25.0
SEEN
