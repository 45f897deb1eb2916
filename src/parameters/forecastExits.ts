import type { CohortEvidence } from '../evidence/cohort.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import { binomial } from '../random/binomial.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import type { DrawSettings } from './drawSettings.ts';
import { ExitShareSampler } from './exitShareSampler.ts';
import { groupExits, shareMoments } from './groupExits.ts';

/** How many another year counted in all. */
export interface ForecastYear {
  /** Whole, ≥ 0. */
  readonly exits: number;
  /** Exits but drop-outs. */
  readonly completers: number;
}

/** What could have been counted in that year: one simulated future. */
export interface ExitForecast {
  /** 0 … `ForecastYear.exits`. */
  readonly dropOutsAmongExits: number;
  /** 0 … `ForecastYear.completers`. */
  readonly jobsAmongCompleters: number;
}

/**
 * Forecasts another year's exits from a cohort's counts, all groups together in the
 * proportions of the cohort's exits. The two numbers are forecast one by one, each from
 * the number of persons that it is counted among.
 *
 * @returns a function of the replicate, 0 … 2³² − 1
 * @throws when raw shares cannot be used, see `parameterSampler`
 */
export function forecastExits(
  cohort: CohortEvidence,
  { estimate, moves }: Assumptions['exitShares'],
  seed: DrawKey,
  settings: DrawSettings,
  year: ForecastYear,
): (replicate: number) => ExitForecast {
  const groups = groupExits(cohort, moves);
  shareMoments(groups, estimate); // refuses what cannot be drawn
  const sampler = new ExitShareSampler(groups, estimate, seed, settings);
  const sourceOf = (name: string) => new DrawSource(drawKey(seed, 'forecast', name));
  const [jobSource, dropOutSource] = [sourceOf('jobs'), sourceOf('dropOuts')];
  const pooled = (outcome: 'arbete' | 'avbrott') => {
    const column = OUTCOMES.indexOf(outcome);
    const persons = groups.reduce(
      (sum, { exits }, group) => sum + exits * (sampler.shares[group]?.[column] ?? 0),
      0,
    );
    return persons / groups.reduce((sum, { exits }) => sum + exits, 0);
  };
  return (replicate) => {
    sampler.draw(replicate);
    jobSource.moveTo(replicate, 0);
    dropOutSource.moveTo(replicate, 0);
    const dropOuts = pooled('avbrott');
    const jobs = Math.min(1, pooled('arbete') / (1 - dropOuts));
    return {
      dropOutsAmongExits: binomial(dropOutSource, year.exits, dropOuts),
      jobsAmongCompleters: binomial(jobSource, year.completers, jobs),
    };
  };
}
