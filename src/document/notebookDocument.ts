import * as z from 'zod';
import { cellSchema } from '../cells/kinds.ts';
import { localTextSchema } from '../scenario/localText.ts';
import { idSchema } from '../evidence/idSchema.ts';
import { ownEvidenceSchema } from '../evidence/ownEvidence.ts';
import { scenarioSchema } from '../scenario/scenario.ts';
import type { Json } from '../scenario/layer.ts';
import { targetSchema } from '../target/target.ts';

/** The format that this version writes. Older files are migrated, newer ones refused. */
export const FORMAT_VERSION = 4;

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(json),
    z.record(z.string(), json),
  ]),
);

/** What a scenario is called, by its author; without a name it is called by what it is. */
const naming = {
  name: localTextSchema.optional(),
  /** What it was when it got its name (`contentHash`), where it has been something else since. */
  namedFor: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
};

/** A scenario that stands on its own. */
const rootSchema = z.strictObject({ id: idSchema, ...naming, ...scenarioSchema.shape });

/** What a layer changes; whether it makes a scenario is seen when the layer is applied. */
export const changesSchema = z.record(z.string(), json);

/** A scenario on another one: only what differs is stored. */
const layerSchema = z.strictObject({
  id: idSchema,
  ...naming,
  base: idSchema,
  changes: changesSchema,
});

const storedScenarioSchema = z.union([layerSchema, rootSchema]);

/** So that a notebook opens at once, whatever a file holds. */
export const MOST_SCENARIOS = 50;

/** What was decided or believed at a point that somebody wanted to come back to. */
const stageSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  /** When it was pinned, in ISO 8601. */
  pinnedAt: z.string().max(40),
  scenarios: z.array(storedScenarioSchema).min(1).max(MOST_SCENARIOS),
  targets: z.array(targetSchema).max(200),
});

/** Expected values of one scenario, by which it is told. */
const keyFiguresSchema = z.strictObject({
  /** By the report's measure; null for never. */
  paybackMonths: z.number().nullable(),
  /** Persons of a year's starts who leave for work. */
  jobs: z.number(),
  costKronor: z.number(),
});

/** The notebook as it is stored: the document is the analysis. */
export const notebookSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  /** The engine that last computed this notebook. */
  engineVersion: z.string().max(40),
  title: localTextSchema,
  /** Any text; every random number is a function of it. */
  seed: z.string().min(1).max(100),
  /** Simulated futures per scenario. */
  replicates: z.number().int().min(1).max(1_000_000),
  scenarios: z.array(storedScenarioSchema).min(1).max(MOST_SCENARIOS),
  targets: z.array(targetSchema).max(200),
  /** Counts of one's own, which scenarios can lean on as on the reports'. */
  evidence: ownEvidenceSchema.optional(),
  /** Cells by id, so that moving one changes a line of `cellOrder` only. */
  cells: z.record(idSchema, cellSchema),
  cellOrder: z.array(idSchema).max(500),
  /** Named stages, from first to last. */
  stages: z.array(stageSchema).max(50).optional(),
  /** Who answers for an assumption, by its path such as `assumptions.afterExit.mode`. */
  owners: z
    .record(
      z
        .string()
        .regex(/^assumptions(\.[A-Za-z]+)+$/)
        .max(120),
      z.string().min(1).max(100),
    )
    .optional(),
  /** What the engine said of each scenario, so that a later one can tell what has changed. */
  said: z.record(idSchema, keyFiguresSchema).optional(),
});

/** A notebook of today's format; a command makes another one, it never changes one. */
export type NotebookDocument = Readonly<z.infer<typeof notebookSchema>>;
/** A scenario as it is stored: whole, or a layer on another. */
export type StoredScenario = NotebookDocument['scenarios'][number];
/** A scenario on a base, with only what differs. */
export type StoredLayer = z.infer<typeof layerSchema>;
/** What tells a scenario: months to pay back (null for never), persons to work, kronor a year. */
export type KeyFigures = Readonly<z.infer<typeof keyFiguresSchema>>;
/** The scenarios and targets as they were at a named point. */
export type Stage = z.infer<typeof stageSchema>;

/** Whether a stored scenario is a layer on another one. */
export function isLayer(scenario: StoredScenario): scenario is StoredLayer {
  return 'base' in scenario;
}
