import { beta } from '../random/beta.ts';
import { binomial } from '../random/binomial.ts';
import { drawKey, seedKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';

/** What was counted of better health, in persons: how many felt better, of how many. */
export interface CountedHealth {
  readonly better: number;
  readonly of: number;
}

/**
 * Share of the completers who feel better, 0–1, in each future: Beta-binomial from what was
 * counted, ½ added on either side; NaN where nobody completes. Nothing else in a future bears on it,
 * so the draws have a seed of their own and are the same for every scenario and notebook.
 *
 * @param completers persons in each future, whole
 */
export function healthColumn(
  completers: Float64Array,
  { better, of }: CountedHealth,
): Float64Array {
  const shareSource = new DrawSource(drawKey(seedKey(SEED), 'parameters', 'health'));
  const personSource = new DrawSource(drawKey(seedKey(SEED), 'forecast', 'health'));
  return completers.map((count, replicate) => {
    if (count === 0) return NaN;
    shareSource.moveTo(replicate, 0);
    personSource.moveTo(replicate, 0);
    const share = beta(shareSource, better + 0.5, of - better + 0.5);
    return binomial(personSource, count, share) / count;
  });
}

const SEED = 'health';
