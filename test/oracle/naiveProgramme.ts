import type { ByOutcome } from '../../src/evidence/outcome.ts';

/** A group of the evidence, one draw of its exit shares, and the levers that matter here. */
export interface NaiveGroup {
  readonly shares: ByOutcome;
  readonly observedMonths: number;
  readonly observedStarts: number;
  readonly plannedMonths: number;
  readonly places: number;
}

export interface NaiveRules {
  readonly hold: 'starts' | 'budget';
  readonly fillPlaces: boolean;
  readonly costKronor: number;
  readonly fixedShare: number;
  readonly addedMonthFactor: number;
  readonly jobHazardRatio: number;
  readonly dropOutHazardRatio: number;
  readonly jobKronor: number;
  readonly completerKronor: number;
}

/**
 * Payback in months of a year's starts, with hazards that are constant until the observed length
 * and after it, so that everything has a closed form.
 */
export function naivePayback(groups: readonly NaiveGroup[], rules: NaiveRules): number {
  let [benefit, observed, change] = [0, 0, 0];
  for (const group of groups) {
    const { shares, observedMonths, observedStarts, plannedMonths, places } = group;
    const { rehab } = shares;
    const total = -Math.log(rehab) / observedMonths;
    const before = (1 - rehab) / total;
    const jobs = shares.arbete / before;
    const studies = shares.studier / before;
    const dropOuts = shares.avbrott / before;
    const later = rules.jobHazardRatio * jobs + studies + rules.dropOutHazardRatio * dropOuts;
    const gone = 1 - Math.exp(-later * (plannedMonths - observedMonths));
    const after = (rehab * gone) / later;
    const stay = before + after;
    const evidenceMonths = observedStarts * before;
    const held = rules.hold === 'starts' ? observedStarts : evidenceMonths / stay;
    const starts = rules.fillPlaces ? Math.max(held, (12 * places) / stay) : held;
    const inWork = shares.arbete + after * rules.jobHazardRatio * jobs;
    const others = shares.studier + after * studies + rehab * (1 - gone);
    benefit += starts * (inWork * rules.jobKronor + others * rules.completerKronor);
    observed += evidenceMonths;
    const more = starts * stay - evidenceMonths;
    const room = rules.fillPlaces ? Math.max(0, 12 * places - evidenceMonths) : 0;
    const variable = 1 - rules.fixedShare;
    change +=
      more < 0
        ? variable * more
        : variable * Math.min(more, room) + rules.addedMonthFactor * Math.max(0, more - room);
  }
  return (12 * rules.costKronor * (1 + change / observed)) / benefit;
}
