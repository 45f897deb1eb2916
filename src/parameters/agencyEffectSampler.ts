import { exp } from '../numeric/exponential.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { normal } from '../random/normal.ts';
import { agencyPosterior, LATTICE_SPACING, type ObservedOutcome } from './agencyPosterior.ts';
import { AGENCY_NOISE_SD, type AgencyStructure } from './agencyStructure.ts';
import { cumulatedIndex } from './cumulatedIndex.ts';
import { keepRecent } from '../memo/keepRecent.ts';
import { latticeEffects } from './latticeEffects.ts';

/**
 * Draws how much the odds of an outcome differ between the referral classes: from the points
 * of the lattice that `splitByAgency` sums over, so that the draws have its means. In
 * structure `half` the effects are halved, and each class gets noise of its own,
 * drawn from the normal distribution itself.
 */
export class AgencyEffectSampler {
  /** Of the last draw: odds in class af relative to fk in the same group, above 0. */
  afRatio = 1;
  /** Of the last draw: odds in class ske relative to fk in the same group, above 0. */
  skeRatio = 1;

  private readonly effects: EffectTable | undefined;
  private readonly source: DrawSource;

  /** @param outcome whose odds differ; each has draws of its own */
  constructor(
    observed: ObservedOutcome,
    private readonly structure: AgencyStructure,
    seed: DrawKey,
    outcome: 'arbete' | 'avbrott',
  ) {
    this.effects = structure === 'group' ? undefined : effectTable(observed);
    this.source = new DrawSource(drawKey(seed, 'parameters', `agencyEffect.${outcome}`));
  }

  /** @param replicate 0 … 2³² − 1; the same one gives the same ratios */
  draw(replicate: number): void {
    const { effects, source } = this;
    if (!effects) return;
    source.moveTo(replicate, 0);
    const cell = cumulatedIndex(effects.cumulated, source.uniform());
    let af = effects.af[cell] ?? 0;
    let ske = effects.ske[cell] ?? 0;
    if (this.structure === 'half') {
      const fkNoise = normal(source, 0, AGENCY_NOISE_SD);
      af = af / 2 + normal(source, 0, AGENCY_NOISE_SD) - fkNoise;
      ske = ske / 2 + normal(source, 0, AGENCY_NOISE_SD) - fkNoise;
    }
    this.afRatio = exp(af);
    this.skeRatio = exp(ske);
  }
}

/** The likely points of the lattice, column by column. */
interface EffectTable {
  readonly af: Float64Array;
  readonly ske: Float64Array;
  readonly cumulated: Float64Array;
}

const effectTable = keepRecent(
  (observed: ObservedOutcome): EffectTable => {
    const effects = latticeEffects(agencyPosterior(observed), LATTICE_SPACING);
    let sum = 0;
    return {
      af: Float64Array.from(effects, ({ af }) => af),
      ske: Float64Array.from(effects, ({ ske }) => ske),
      cumulated: Float64Array.from(effects, ({ weight }) => (sum += weight)),
    };
  },
  (observed) => observed,
);
