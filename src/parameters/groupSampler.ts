import type { CohortEvidence, GroupEvidence } from '../evidence/cohort.ts';
import type { ByOutcome } from '../evidence/outcome.ts';
import type { DrawKey } from '../random/drawKey.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { AgencyEffectSampler } from './agencyEffectSampler.ts';
import { chanceOfOdds, classOdds } from './classOdds.ts';
import { classShares } from './classShares.ts';
import type { DrawSettings } from './drawSettings.ts';
import { ExitShareSampler } from './exitShareSampler.ts';
import { groupExits, observedOutcome, shareMoments, type GroupExits } from './groupExits.ts';
import type { GroupParameters } from './parameters.ts';

/** Draws every group's exit shares, split over the referral classes. */
export class GroupSampler {
  private readonly exits: readonly GroupExits[];
  private readonly shares: ExitShareSampler;
  private readonly jobs: AgencyEffectSampler;
  private readonly dropOuts: AgencyEffectSampler;
  /** The groups in the order of the evidence, with their index in that of the draws. */
  private readonly groups: readonly {
    readonly evidence: GroupEvidence;
    readonly groupIndex: number;
  }[];

  /**
   * @param seed as `seedKey` gives it
   * @throws when a raw share cannot be used: a group without exits, or without anyone who reached
   *   rehab
   */
  constructor(
    cohort: CohortEvidence,
    { exitShares, agencyEffect }: Pick<Assumptions, 'exitShares' | 'agencyEffect'>,
    seed: DrawKey,
    settings: DrawSettings,
  ) {
    this.exits = groupExits(cohort, exitShares.moves);
    const { moments } = shareMoments(this.exits, exitShares.estimate);
    const effect = (outcome: 'arbete' | 'avbrott') => {
      const observed = observedOutcome(this.exits, moments, outcome);
      return new AgencyEffectSampler(observed, agencyEffect, seed, outcome);
    };
    this.shares = new ExitShareSampler(this.exits, exitShares.estimate, seed, settings);
    this.jobs = effect('arbete');
    this.dropOuts = effect('avbrott');
    this.groups = cohort.groups.map((evidence) => ({
      evidence,
      groupIndex: this.exits.findIndex(({ id }) => id === evidence.id),
    }));
  }

  /**
   * @param replicate 0 … 2³² − 1; the same one gives the same shares
   * @returns by id, in the order of the evidence
   */
  draw(replicate: number): ReadonlyMap<string, GroupParameters> {
    this.shares.draw(replicate);
    this.jobs.draw(replicate);
    this.dropOuts.draw(replicate);
    const drawn = new Map<string, GroupParameters>();
    for (const { evidence, groupIndex } of this.groups) {
      drawn.set(evidence.id, { evidence, sharesByClass: this.byClass(groupIndex) });
    }
    return drawn;
  }

  /** In the order of `AGENCY_CLASSES`. */
  private byClass(groupIndex: number): readonly ByOutcome[] {
    const { jobs, dropOuts } = this;
    const { mix } = this.exits[groupIndex] as GroupExits;
    const row = this.shares.shares[groupIndex] as Float64Array;
    const [arbete = 0, studier = 0, rehab = 0, avbrott = 0] = row;
    const group = { arbete, studier, rehab, avbrott };
    const job = classOdds(arbete, mix, jobs.afRatio, jobs.skeRatio);
    const dropOut = classOdds(avbrott, mix, dropOuts.afRatio, dropOuts.skeRatio);
    const own = (jobOdds: number, dropOutOdds: number) =>
      classShares(group, chanceOfOdds(jobOdds), chanceOfOdds(dropOutOdds));
    return [
      own(job, dropOut),
      own(job * jobs.afRatio, dropOut * dropOuts.afRatio),
      own(job * jobs.skeRatio, dropOut * dropOuts.skeRatio),
    ];
  }
}
