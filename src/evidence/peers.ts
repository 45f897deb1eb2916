import * as z from 'zod';
import { localTextSchema } from './localText.ts';
import { strict } from './strict.ts';

const id = z.string().regex(/^[a-z][A-Za-z0-9-]*$/);
const persons = z.int().positive();
const share = z.number().min(0).max(1);

/** Of one's own and of the model: what can stand beside what others have published. */
export const OWN_MEASURES = [
  'workOrStudiesAtExit',
  'workAtExit',
  'studiesAtExit',
  'atTwoYears',
  'dropOuts',
  'costPerStart',
  'payback',
] as const;

/** Something that several have measured; what they measured otherwise is said. */
const measureSchema = strict({
  id,
  /** A share of 0–1, whole kronor, or months. */
  kind: z.enum(['share', 'kronor', 'months']),
  name: localTextSchema,
  /** In what way those who measured it differ, from one another and from one's own. */
  differs: localTextSchema,
  /** Which of one's own numbers is the same thing; left out where none is. */
  own: z.enum(OWN_MEASURES).optional(),
});

/** Where it was published. */
const publicationSchema = strict({
  title: z.string().min(1),
  organisation: z.string().min(1),
  /** Nothing where no year is printed. */
  year: z.int().min(1990).max(2100).nullable(),
  /** Which part was read, in words. */
  place: localTextSchema,
  url: z.url().optional(),
  /** How much of it was read. */
  readAs: z.enum(['excerpt', 'whole']),
});

/** Of whom a number is: in words, and how many where that is printed. */
const denominator = { of: localTextSchema, persons: persons.optional() };

const peerFigureSchema = strict({
  measure: id,
  /** Short, for a picture. */
  label: localTextSchema,
  value: z.number().min(0),
  ...denominator,
  /** The number of persons is printed as approximate. */
  about: z.literal(true).optional(),
  /** The formula, where the number itself is not printed. */
  derived: localTextSchema.optional(),
  /** The same of those who got something else, drawn by lot. */
  control: strict({ value: share, ...denominator }).optional(),
});

const programmeSchema = strict({
  id,
  programme: localTextSchema,
  organisation: z.string().min(1),
  country: localTextSchema,
  years: localTextSchema,
  design: localTextSchema,
  source: publicationSchema,
  doubt: localTextSchema.optional(),
  figures: z.array(peerFigureSchema).min(1).readonly(),
});

const assumptionPath = z.string().regex(/^assumptions(\.[A-Za-z]+)+$/);
const reached = strict({ reached: z.number().positive(), persons });

/** The printed numbers that an assumption can be computed from, and by which rule. */
const takenSchema = z.discriminatedUnion('rule', [
  /** How much rarer it is to find work later than in the first months. */
  strict({
    rule: z.literal('laterFinding'),
    path: assumptionPath,
    firstMonths: z.int().positive(),
    months: z.int().positive(),
    /** Of those who found work, the share that did so in the first months. */
    foundInFirst: share,
    /** The share that found work at all, group by group. */
    found: z.array(share).min(1).readonly(),
    persons,
  }),
  /** How much of what is reached others reach as well. */
  strict({
    rule: z.literal('cameAnyway'),
    path: assumptionPath,
    programme: reached,
    control: reached,
  }),
]);

const findingSchema = strict({
  id,
  /** The assumptions that it speaks of, by their paths in a scenario. */
  about: z.array(assumptionPath).min(1).readonly(),
  programme: localTextSchema,
  years: localTextSchema,
  finding: localTextSchema,
  of: localTextSchema,
  source: publicationSchema,
  /** Why it may not hold here. */
  caution: localTextSchema.optional(),
  taken: takenSchema.optional(),
});

/**
 * What others have published, to be held beside one's own and never mixed into it: observed
 * outcomes, costs and paybacks, each with of whom it is and where it was read.
 */
export const peersSchema = strict({
  /** The day when it was read. */
  read: z.iso.date(),
  measures: z.array(measureSchema).min(1).readonly(),
  programmes: z.array(programmeSchema).readonly(),
  findings: z.array(findingSchema).readonly(),
}).check(({ value, issues }) => {
  for (const { path, code } of inconsistencies(value)) {
    issues.push({ code: 'custom', input: value, path, params: { code } });
  }
});

interface Inconsistency {
  readonly path: (string | number)[];
  readonly code: 'duplicate_id' | 'unknown_measure' | 'no_share' | 'path_not_told';
}

function inconsistencies(peers: PeersRead): Inconsistency[] {
  const kinds = new Map<string, string>(peers.measures.map(({ id, kind }) => [id, kind]));
  const figures = peers.programmes.flatMap(({ figures }, index) =>
    figures.map((figure, at) => ({ figure, path: ['programmes', index, 'figures', at] })),
  );
  return [
    ...(['measures', 'programmes', 'findings'] as const).flatMap((key) =>
      duplicates(peers[key].map(({ id }) => id)).map((index) => ({
        path: [key, index, 'id'],
        code: 'duplicate_id' as const,
      })),
    ),
    ...figures.flatMap(({ figure, path }): Inconsistency[] => {
      const kind = kinds.get(figure.measure);
      if (kind === undefined) return [{ path, code: 'unknown_measure' }];
      const isShare = figure.value <= 1;
      return kind === 'share' && !isShare ? [{ path, code: 'no_share' }] : [];
    }),
    ...peers.findings.flatMap(({ about, taken }, index): Inconsistency[] =>
      taken && !about.includes(taken.path)
        ? [{ path: ['findings', index, 'taken'], code: 'path_not_told' }]
        : [],
    ),
  ];
}

/** The places of ids that have stood before. */
function duplicates(ids: readonly string[]): number[] {
  return ids.flatMap((each, index) => (ids.indexOf(each) === index ? [] : [index]));
}

interface PeersRead {
  readonly measures: readonly PeerMeasure[];
  readonly programmes: readonly PeerProgramme[];
  readonly findings: readonly PeerFinding[];
}

/** What others have published, checked; never changed. */
export type Peers = z.infer<typeof peersSchema>;
/** Something that several have measured. */
export type PeerMeasure = z.infer<typeof measureSchema>;
/** One programme, and what was published of it. */
export type PeerProgramme = z.infer<typeof programmeSchema>;
/** One published number, with of whom it is. */
export type PeerFigure = z.infer<typeof peerFigureSchema>;
/** What a publication says of something that is assumed here. */
export type PeerFinding = z.infer<typeof findingSchema>;
/** What an assumption can be computed from. */
export type PeerTaken = z.infer<typeof takenSchema>;
/** Where something was published. */
export type Publication = z.infer<typeof publicationSchema>;
