import { drawKey, seedKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { logNormal } from '../random/logNormal.ts';

/** Nine futures of ten are within 5 % of the cost that was counted on (assumed). */
const LOG_SD = 0.05 / 1.645;
const SEED = 'cost';

/**
 * What a year turns out to cost in each future, in kronor: what the person-months cost, and what
 * nobody foresaw. The draws have a key of their own and are the same for every scenario.
 */
export function uncertainCostColumn(costKronor: Float64Array): Float64Array {
  const source = new DrawSource(drawKey(seedKey(SEED), 'parameters', 'cost'));
  return costKronor.map((kronor, replicate) => {
    source.moveTo(replicate, 0);
    return logNormal(source, kronor, LOG_SD);
  });
}
