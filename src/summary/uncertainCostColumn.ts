import { drawKey, seedKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { logNormal } from '../random/logNormal.ts';

/** Nine futures of ten are within 5 % of the cost that was counted on (assumed: no source). */
const LOG_SD = 0.05 / 1.645;
const SEED = 'cost';

/**
 * What a year turns out to cost in each future, in kronor: what the person-months cost, times a
 * lognormal factor of median 1 for what nobody foresaw. The draws have a seed of their own and are
 * the same for every scenario and notebook.
 *
 * @param costKronor expected in each future
 */
export function uncertainCostColumn(costKronor: Float64Array): Float64Array {
  const source = new DrawSource(drawKey(seedKey(SEED), 'parameters', 'cost'));
  return costKronor.map((kronor, replicate) => {
    source.moveTo(replicate, 0);
    return logNormal(source, kronor, LOG_SD);
  });
}
