import { RiskTable } from '../multistate/riskTable.ts';
import { AGENCY_CLASSES } from '../parameters/agencyClass.ts';
import type { GroupParameters, Parameters } from '../parameters/parameters.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import type { HazardFactors } from './leverHazards.ts';
import { CAUSES, fillStayTable } from './stayHazards.ts';

/** At most: until 8 weeks, until 6 months, until the observed end, extension. */
const MOST_PIECES = 4;

/** Index of the planned end after those of `CAUSES`, as `RiskTable.expectUntil` counts them. */
export const PLANNED_END = CAUSES.length;

/**
 * The risks of leaving one group, by referral class; filled anew for every draw of the parameters.
 */
export class GroupStays {
  /** Per class, in the order of `AGENCY_CLASSES`. */
  readonly tables: readonly RiskTable[] = AGENCY_CLASSES.map(
    () => new RiskTable(CAUSES.length, MOST_PIECES),
  );
  /** Per class, under the length that was observed: mean stay in months. */
  readonly observedMonths = new Float64Array(AGENCY_CLASSES.length);
  /** Per class, under that length: chance of work at exit. */
  readonly observedJobs = new Float64Array(AGENCY_CLASSES.length);
  /** Per class, under that length: chance of dropping out. */
  readonly observedDropOuts = new Float64Array(AGENCY_CLASSES.length);
  private readonly factors = new Float64Array(CAUSES.length);

  /**
   * Takes over a draw, under the length that was observed and the extension after it.
   *
   * @param shape relative heights of the hazards by time in the programme
   * @throws when a class has no shares, or nobody of it reaches the planned end
   */
  fill(
    { evidence, sharesByClass }: GroupParameters,
    parameters: Parameters,
    shape: Assumptions['hazardShape'],
  ): void {
    const ratios = { arbete: parameters.jobHazardRatio, avbrott: parameters.dropOutHazardRatio };
    for (let classIndex = 0; classIndex < this.tables.length; classIndex++) {
      const shares = sharesByClass[classIndex];
      const table = this.tables[classIndex];
      if (!shares || !table) throw new Error(`class without shares: ${evidence.id}, ${classIndex}`);
      this.observedMonths[classIndex] = fillStayTable(
        table,
        shares,
        evidence.lengthMonths,
        shape,
        ratios,
      );
      this.observedJobs[classIndex] = shares.arbete;
      this.observedDropOuts[classIndex] = shares.avbrott;
    }
  }

  /** Takes over another group's risks with every hazard multiplied; what was observed stays. */
  fillScaled(other: GroupStays, factors: HazardFactors): void {
    for (let cause = 0; cause < CAUSES.length; cause++) {
      this.factors[cause] = factors[CAUSES[cause] as keyof HazardFactors];
    }
    for (let classIndex = 0; classIndex < this.tables.length; classIndex++) {
      (this.tables[classIndex] as RiskTable).fillScaled(
        other.tables[classIndex] as RiskTable,
        this.factors,
      );
      this.observedMonths[classIndex] = other.observedMonths[classIndex] as number;
      this.observedJobs[classIndex] = other.observedJobs[classIndex] as number;
      this.observedDropOuts[classIndex] = other.observedDropOuts[classIndex] as number;
    }
  }
}

/** Index of work among the causes. */
export const JOB = CAUSES.indexOf('arbete');
