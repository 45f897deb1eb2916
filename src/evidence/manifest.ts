import * as z from 'zod';
import { localTextSchema } from './localText.ts';
import { strict } from './strict.ts';

const id = z.string().min(1);

/** What a file of `scenarios/evidence/` holds that no list has more than one of. */
const filesSchema = strict({
  documents: id,
  followUp: id,
  economy: id,
  goals: id,
  project: id,
  womenMen: id,
  indicatorsNns: id,
  processDay: id,
  contradictions: id,
});

/** Which reports there are: whose they are, their years, and what each year stands for. */
export const manifestSchema = strict({
  /** Where the team is, in words of a sentence. */
  place: id,
  /** What sentences say of these reports and of no others; read by `message/reports`. */
  texts: strict({
    /** Which they are. */
    reports: localTextSchema,
    /** Of which groups they tell the places, as a sentence and inside one. */
    placesOfReport: localTextSchema,
    placesInPicture: localTextSchema,
  }),
  files: filesSchema,
  /** The counted years, from the first to the last. */
  cohorts: z.array(strict({ id, year: z.int(), file: id })).readonly(),
  roles: strict({
    /** The year of prices, lengths and groups, which the model is fitted to. */
    base: id,
    /** The last one counted: the team as one group, with its cost and payback. */
    latest: id,
  }),
  /** What reports say in words: numbers that fell, by the paths of both. */
  claims: strict({ fell: z.array(strict({ to: id, from: id })).readonly() }),
  /** How notebooks of before name figures: the beginning of a path, and what it is today. */
  formerPaths: z.record(id, id).readonly(),
});

/** The list of the reports. */
export type Manifest = z.infer<typeof manifestSchema>;
