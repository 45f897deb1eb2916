import * as z from 'zod';
import { contradictionsSchema } from './contradiction.ts';
import { economySchema } from './economy.ts';
import { documentsSchema } from './evidenceDocument.ts';
import { followUpSchema } from './followUp.ts';
import { goalsSchema } from './goals.ts';
import { groupedCountsSchema } from './groupedCounts.ts';
import { indicatorsNnsSchema } from './indicatorsNns.ts';
import { manifestSchema } from './manifest.ts';
import type { OwnEvidence } from './ownEvidence.ts';
import { processDaySchema } from './processDay.ts';
import { projectSchema } from './project.ts';
import { strict } from './strict.ts';
import { summedCountsSchema } from './summedCounts.ts';
import { teamCountsSchema } from './teamCounts.ts';
import { womenMenSchema } from './womenMen.ts';

/** What was counted in a year: group by group, in sums alone, or of the whole team. */
const countsSchema = z.discriminatedUnion('counted', [
  groupedCountsSchema,
  summedCountsSchema,
  teamCountsSchema,
]);

/** All evidence: the list of the reports, a key for each of its files, and the counts by id. */
export const evidenceSchema = strict({
  manifest: manifestSchema,
  documents: documentsSchema,
  cohorts: z.record(z.string().min(1), countsSchema).readonly(),
  followUp: followUpSchema,
  economy: economySchema,
  goals: goalsSchema,
  project: projectSchema,
  womenMen: womenMenSchema,
  indicatorsNns: indicatorsNnsSchema,
  processDay: processDaySchema,
  contradictions: contradictionsSchema,
});

/** The reports' figures, checked; never changed once they are read. */
export type ReportEvidence = z.infer<typeof evidenceSchema>;

/** The reports' figures, and a notebook's own counts beside them where it has any. */
export type Evidence = ReportEvidence & { readonly own?: OwnEvidence };
