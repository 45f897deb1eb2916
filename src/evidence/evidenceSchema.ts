import type * as z from 'zod';
import { contradictionsSchema } from './contradiction.ts';
import { counts2017Schema } from './counts2017.ts';
import { counts2018Schema } from './counts2018.ts';
import { counts2019Schema } from './counts2019.ts';
import { economySchema } from './economy.ts';
import { documentsSchema } from './evidenceDocument.ts';
import { followUpSchema } from './followUp.ts';
import { goalsSchema } from './goals.ts';
import { indicatorsNnsSchema } from './indicatorsNns.ts';
import { jobbfokusSpiraSchema } from './jobbfokusSpira.ts';
import type { OwnEvidence } from './ownEvidence.ts';
import { processDaySchema } from './processDay.ts';
import { strict } from './strict.ts';
import { womenMenSchema } from './womenMen.ts';

/** All evidence, one key per file. */
export const evidenceSchema = strict({
  documents: documentsSchema,
  counts2017: counts2017Schema,
  counts2018: counts2018Schema,
  counts2019: counts2019Schema,
  followUp: followUpSchema,
  economy: economySchema,
  goals: goalsSchema,
  jobbfokusSpira: jobbfokusSpiraSchema,
  womenMen: womenMenSchema,
  indicatorsNns: indicatorsNnsSchema,
  processDay: processDaySchema,
  contradictions: contradictionsSchema,
});

/** The reports' figures, checked; never changed once they are read. */
export type ReportEvidence = z.infer<typeof evidenceSchema>;

/** The reports' figures, and a notebook's own counts beside them where it has any. */
export type Evidence = ReportEvidence & { readonly own?: OwnEvidence };

/** The file in `scenarios/evidence/` that each key of the reports is read from. */
export const evidenceFiles: Readonly<Record<keyof ReportEvidence, string>> = {
  documents: 'documents.json',
  counts2017: 'counts-2017.json',
  counts2018: 'counts-2018.json',
  counts2019: 'counts-2019.json',
  followUp: 'follow-up.json',
  economy: 'economy.json',
  goals: 'goals.json',
  jobbfokusSpira: 'jobbfokus-spira.json',
  womenMen: 'women-men.json',
  indicatorsNns: 'indicators-nns.json',
  processDay: 'process-day.json',
  contradictions: 'contradictions.json',
};
