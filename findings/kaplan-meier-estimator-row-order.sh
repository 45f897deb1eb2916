#!/bin/sh
# Seen 2026-11-30 with @fullstax/kaplan-meier-estimator 3.1.2 on Node 20.20.2.
#
# Expected: the Kaplan–Meier estimate does not depend on the order of the persons in the file.
# Seen: the times are gone through in the order they stand, and may run backwards in the answer. The
# same four persons, sorted by time and as they came, have two different curves, here 0.25 and 0 at
# the end. No error, and the package's page does not ask for sorting (inside, the persons are
# sorted, but the list of times that is walked is not).
# So: sort by time first, events before censorings at the same time; and let every test of a
# survival estimate shuffle its persons once.
. "$(dirname "$0")/.expect.sh"

install @fullstax/kaplan-meier-estimator@3.1.2
cat >look.cjs <<'JS'
const { compute } = require('@fullstax/kaplan-meier-estimator');

const sorted = [[1, true], [2, true], [3, true], [4, false]];
const asTheyCame = [sorted[3], sorted[0], sorted[2], sorted[1]];
for (const [name, persons] of Object.entries({ sorted, asTheyCame })) {
  const steps = compute(persons.map(([time]) => time), persons.map(([, event]) => event));
  const shown = steps.map(({ time, rate }) => `${time}: ${rate.toFixed(2)}`).join(', ');
  console.log(`${name}  ${shown}`);
}
JS
node look.cjs >seen
expect <<'SEEN'
sorted  1: 0.75, 2: 0.50, 3: 0.25, 4: 0.25
asTheyCame  4: 1.00, 1: 0.67, 3: 0.33, 2: 0.00
SEEN
