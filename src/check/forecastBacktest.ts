import { cohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import {
  forecastExits,
  type ExitForecast,
  type ForecastYear,
} from '../parameters/forecastExits.ts';
import { seedKey } from '../random/drawKey.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { rankedProbabilityScore } from './forecastScore.ts';

/** What was counted in later years and can be forecast from 2017 alone. */
export const FORECAST_COUNTS = ['dropOuts2018', 'dropOuts2019', 'jobs2019'] as const;
/** A count of a later year. */
export type ForecastCount = (typeof FORECAST_COUNTS)[number];

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
  readonly observed: number;
  readonly among: number;
  readonly year: ForecastYear;
  readonly of: (forecast: ExitForecast) => number;
}

/** Which figures of the evidence say how it went, and among how many. */
export const FORECAST_PATHS: Readonly<
  Record<ForecastCount, { readonly observed: string; readonly among: string }>
> = {
  dropOuts2018: { observed: 'counts2018.droppedOut', among: 'counts2018.exits' },
  dropOuts2019: { observed: 'counts2019.droppedOut', among: 'counts2019.exits' },
  jobs2019: { observed: 'counts2019.pooled.outcomes.arbete', among: 'counts2019.completed' },
};

/**
 * Forecasts of 2018 and 2019 from the counts of 2017, some futures at a time, so that whoever
 * waits for them can do something else in between.
 *
 *     const backtest = new ForecastBacktest(evidence, exitShares, seed);
 *     while (backtest.drawn < 2_000) backtest.draw(200);
 *     backtest.readings();
 */
export class ForecastBacktest {
  /** Futures drawn so far. */
  drawn = 0;
  private readonly forecasts: readonly {
    readonly count: ForecastCount;
    readonly counted: Counted;
    readonly yearEffect: boolean;
    readonly next: (replicate: number) => ExitForecast;
    readonly persons: number[];
  }[];

  /** @throws when raw shares cannot be used, see `forecastExits` */
  constructor(evidence: Evidence, exitShares: Assumptions['exitShares'], seed: string) {
    const cohort = cohortEvidence(evidence, 'sot-2017');
    const key = seedKey(seed);
    const counted = countedIn(evidence);
    this.forecasts = FORECAST_COUNTS.flatMap((count) =>
      [false, true].map((yearEffect) => ({
        count,
        counted: counted[count],
        yearEffect,
        next: forecastExits(cohort, exitShares, key, { yearEffect }, counted[count].year),
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
      for (let i = 0; i < count; i++) persons.push(counted.of(next(this.drawn + i)));
    }
    this.drawn += count;
  }

  /**
   * What they say so far: of each count without the year effect and with it. One future at least
   * must have been drawn.
   */
  readings(): readonly ForecastReading[] {
    return this.forecasts.map(({ count, counted, yearEffect, persons }) => {
      const sorted = Float64Array.from(persons).sort();
      const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
      const [low, high] = [at(0.05), at(0.95)];
      const { observed, among } = counted;
      return {
        ...{ count, yearEffect, low, high, observed, among },
        median: at(0.5),
        isInside: observed >= low && observed <= high,
        score: rankedProbabilityScore(sorted, observed),
      };
    });
  }
}

function countedIn({ counts2018, counts2019 }: Evidence): Readonly<Record<ForecastCount, Counted>> {
  const year2018 = { exits: counts2018.exits.value, completers: counts2018.completed.value };
  const year2019 = { exits: counts2019.exits.value, completers: counts2019.completed.value };
  return {
    dropOuts2018: {
      observed: counts2018.droppedOut.value,
      among: year2018.exits,
      year: year2018,
      of: ({ dropOutsAmongExits }) => dropOutsAmongExits,
    },
    dropOuts2019: {
      observed: counts2019.droppedOut.value,
      among: year2019.exits,
      year: year2019,
      of: ({ dropOutsAmongExits }) => dropOutsAmongExits,
    },
    jobs2019: {
      observed: counts2019.pooled.outcomes.arbete.value,
      among: year2019.completers,
      year: year2019,
      of: ({ jobsAmongCompleters }) => jobsAmongCompleters,
    },
  };
}
