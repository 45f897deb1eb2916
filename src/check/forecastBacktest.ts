import { cohortEvidence } from '../evidence/cohortEvidence.ts';
import { countedYears } from '../evidence/countedYear.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import {
  forecastExits,
  type ExitForecast,
  type ForecastYear,
} from '../parameters/forecastExits.ts';
import { seedKey } from '../random/drawKey.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { rankedProbabilityScore } from './forecastScore.ts';

/** A count of a year after the base year, which can be forecast from the base year alone. */
export interface ForecastCount {
  /** Tells it from the others. */
  readonly id: string;
  readonly what: 'dropOuts' | 'jobs';
  readonly year: string;
  /** Paths of the figures that say how it went, and among how many. */
  readonly observed: string;
  readonly among: string;
}

/** One forecast against what was counted, in persons. */
export interface ForecastReading {
  readonly count: ForecastCount;
  /** Whether a year may differ from another. */
  readonly yearEffect: boolean;
  readonly median: number;
  /** Where nine futures of ten lie. */
  readonly low: number;
  readonly high: number;
  readonly observed: number;
  /** Everybody that it is counted among. */
  readonly among: number;
  readonly isInside: boolean;
  /** `rankedProbabilityScore`, in persons. */
  readonly score: number;
}

interface Counted {
  readonly count: ForecastCount;
  readonly observed: number;
  readonly among: number;
  readonly forecastYear: ForecastYear;
}

/**
 * Forecasts of later years from the counts of the base year, some futures at a time, so that
 * whoever waits for them can do something else in between.
 *
 *     const backtest = new ForecastBacktest(evidence, exitShares, seed);
 *     while (backtest.drawn < 2_000) backtest.draw(200);
 *     backtest.readings();
 */
export class ForecastBacktest {
  /** Futures drawn so far. */
  drawn = 0;
  private readonly forecasts: readonly {
    readonly counted: Counted;
    readonly yearEffect: boolean;
    readonly next: (replicate: number) => ExitForecast;
    readonly persons: number[];
  }[];

  /** @throws when raw shares cannot be used, see `forecastExits` */
  constructor(evidence: Evidence, exitShares: Assumptions['exitShares'], seed: string) {
    const cohort = cohortEvidence(evidence, evidence.manifest.roles.base);
    const key = seedKey(seed);
    this.forecasts = countedLater(evidence).flatMap((counted) =>
      [false, true].map((yearEffect) => ({
        counted,
        yearEffect,
        next: forecastExits(cohort, exitShares, key, { yearEffect }, counted.forecastYear),
        persons: [],
      })),
    );
  }

  /**
   * Draws some more futures of every forecast.
   *
   * @param count how many more
   */
  draw(count: number): void {
    for (const { next, counted, persons } of this.forecasts) {
      for (let i = 0; i < count; i++) persons.push(personsOf(counted, next(this.drawn + i)));
    }
    this.drawn += count;
  }

  /**
   * What they say so far: of each count without the year effect and with it. One future at least
   * must have been drawn.
   */
  readings(): readonly ForecastReading[] {
    return this.forecasts.map(({ counted, yearEffect, persons }) => {
      const sorted = Float64Array.from(persons).sort();
      const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
      const [low, high] = [at(0.05), at(0.95)];
      const { count, observed, among } = counted;
      return {
        ...{ count, yearEffect, low, high, observed, among },
        median: at(0.5),
        isInside: observed >= low && observed <= high,
        score: rankedProbabilityScore(sorted, observed),
      };
    });
  }
}

function personsOf({ count }: Counted, forecast: ExitForecast): number {
  return count.what === 'jobs' ? forecast.jobsAmongCompleters : forecast.dropOutsAmongExits;
}

/** Drop-outs of each later year, and jobs where the year tells the outcomes. */
function countedLater(evidence: Evidence): readonly Counted[] {
  const years = countedYears(evidence);
  const later = years.slice(years.findIndex(({ id }) => id === evidence.manifest.roles.base) + 1);
  return later.flatMap(({ id, year, path, counts }): Counted[] => {
    if (counts.counted === 'groups') return [];
    const forecastYear = { exits: counts.exits.value, completers: counts.completed.value };
    const dropOuts: Counted = {
      count: {
        ...{ id: `${id} dropOuts`, what: 'dropOuts', year },
        ...{ observed: `${path}.droppedOut`, among: `${path}.exits` },
      },
      observed: counts.droppedOut.value,
      among: forecastYear.exits,
      forecastYear,
    };
    if (counts.counted === 'sums') return [dropOuts];
    const jobs: Counted = {
      count: {
        ...{ id: `${id} jobs`, what: 'jobs', year },
        ...{ observed: `${path}.pooled.outcomes.arbete`, among: `${path}.completed` },
      },
      observed: counts.pooled.outcomes.arbete.value,
      among: forecastYear.completers,
      forecastYear,
    };
    return [dropOuts, jobs];
  });
}
