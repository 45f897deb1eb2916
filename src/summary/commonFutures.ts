import { Sample } from './sample.ts';

/**
 * Samples cut to the futures that all of them have: future n is the same in each, but one scenario
 * may be simulated further than another. Those that have no more stay the same objects.
 *
 * @param samples of futures 0, 1, 2 …
 */
export function commonFutures(samples: readonly Sample[]): readonly Sample[] {
  const count = Math.min(...samples.map(({ values }) => values.length));
  return samples.map((sample) =>
    sample.values.length === count ? sample : new Sample(sample.values.subarray(0, count)),
  );
}
