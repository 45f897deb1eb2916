import { chanceOf, type Chance } from './chance.ts';
import type { Sample } from './sample.ts';
import { verdictOn } from './verdict.ts';

/** In how many futures each of some scenarios is the best one. */
export interface ChanceOfBest {
  /** In the order of the scenarios; they sum to 1, since ties are shared. */
  readonly chances: readonly Chance[];
  /** Index of the scenario that is best most often. */
  readonly leader: number;
  /** Whether it is best clearly more often (`verdictOn`) than the one that comes next. */
  readonly isClear: boolean;
  /** Whether there are too few futures yet to tell. */
  readonly isEarly: boolean;
  /** Whether the one that comes next is as good in every future. */
  readonly isShared: boolean;
}

/**
 * In how many futures each scenario is the best one; futures in which several are count as parts.
 *
 * @param samples one per scenario, the same futures in each; higher is better
 */
export function chanceOfBest(samples: readonly Sample[]): ChanceOfBest {
  const futures = samples[0]?.values.length ?? 0;
  /** Per scenario: 1 where it is alone the best, a part of it where it shares that, else 0. */
  const parts = samples.map(() => new Float64Array(futures));
  for (let future = 0; future < futures; future++) {
    const values = samples.map(({ values: own }) => own[future] ?? NaN);
    const best = Math.max(...values);
    const sharing = values.filter((value) => value === best).length;
    values.forEach((value, index) => {
      const own = parts[index];
      if (own && value === best) own[future] = 1 / sharing;
    });
  }
  const counts = parts.map((own) => own.reduce((sum, part) => sum + part, 0));
  const order = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const [leader = 0, second] = order;
  const [first, next] = [parts[leader], second === undefined ? undefined : parts[second]];
  const ahead = first?.map((part, future) => part - (next?.[future] ?? 0));
  const verdict = ahead && verdictOn(ahead).verdict;
  return {
    chances: counts.map((count) => chanceOf(count, futures)),
    leader,
    isClear: verdict === 'better',
    isEarly: verdict === 'tooEarly',
    isShared: verdict === 'same',
  };
}
