import type { CohortEvidence } from '../evidence/cohort.ts';
import { OUTCOMES, type Outcome } from '../evidence/outcome.ts';
import { ExitShareSampler } from '../parameters/exitShareSampler.ts';
import { groupExits, shareMoments, type GroupExits } from '../parameters/groupExits.ts';
import { binomial } from '../random/binomial.ts';
import { drawKey, seedKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import type { Assumptions } from '../scenario/scenario.ts';

/** What another year of as many exits could have shown of one outcome in one group, in persons. */
export interface PersonsInterval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * Another year's exits of each group, had it had as many: the shares as uncertain as the few
 * counts make them, then chance. Nine futures of ten lie between the ends. Some futures at a time.
 *
 *     const forecast = new GroupForecast(cohort, exitShares, seed);
 *     while (forecast.drawn < 2_000) forecast.draw(200);
 *     forecast.interval('garden', 'arbete');
 */
export class GroupForecast {
  /** Futures drawn so far. */
  drawn = 0;
  private readonly groups: readonly GroupExits[];
  private readonly sampler: ExitShareSampler;
  private readonly sources: readonly DrawSource[];
  /** Persons of each future, by group and outcome. */
  private readonly persons: readonly (readonly number[][])[];

  /** @throws when raw shares cannot be used, see `shareMoments` */
  constructor(
    cohort: CohortEvidence,
    { estimate, moves }: Assumptions['exitShares'],
    seed: string,
  ) {
    const key = seedKey(seed);
    this.groups = groupExits(cohort, moves);
    shareMoments(this.groups, estimate); // refuses what cannot be drawn
    this.sampler = new ExitShareSampler(this.groups, estimate, key, { yearEffect: false });
    this.sources = this.groups.map(({ id }) => new DrawSource(drawKey(key, 'forecast', id)));
    this.persons = this.groups.map(() => OUTCOMES.map(() => []));
  }

  /**
   * Draws some more futures.
   *
   * @param count how many more
   */
  draw(count: number): void {
    for (let i = 0; i < count; i++) {
      const replicate = this.drawn + i;
      this.sampler.draw(replicate);
      this.groups.forEach(({ exits }, group) => {
        const source = this.sources[group] as DrawSource;
        OUTCOMES.forEach((_, outcome) => {
          source.moveTo(replicate, outcome);
          const share = this.sampler.shares[group]?.[outcome] ?? 0;
          this.persons[group]?.[outcome]?.push(binomial(source, exits, Math.min(1, share)));
        });
      });
    }
    this.drawn += count;
  }

  /**
   * Where nine of ten futures drawn so far lie, in persons.
   *
   * @throws when the cohort has no such group, or nothing has been drawn
   */
  interval(groupId: string, outcome: Outcome): PersonsInterval {
    const group = this.groups.findIndex(({ id }) => id === groupId);
    const persons = this.persons[group]?.[OUTCOMES.indexOf(outcome)];
    if (!persons?.length) throw new Error(`no draws: ${groupId}`);
    const sorted = Float64Array.from(persons).sort();
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
    return { low: at(0.05), median: at(0.5), high: at(0.95) };
  }
}
