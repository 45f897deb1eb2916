import * as z from 'zod';
import { ACTORS } from '../evidence/actor.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import { localTextSchema } from '../scenario/localText.ts';
import { idSchema, scenarioSchema } from '../scenario/scenario.ts';
import type { Json } from '../scenario/layer.ts';
import { DENOMINATORS, PAYBACK_MEASURES, SHARE_TIMES, targetSchema } from '../target/target.ts';

/** The format that this version writes. Older files are migrated, newer ones refused. */
export const FORMAT_VERSION = 3;

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

const name = localTextSchema;

/** A scenario that stands on its own. */
const rootSchema = z.strictObject({ id: idSchema, name, ...scenarioSchema.shape });

/** What a layer changes; whether it makes a scenario is seen when the layer is applied. */
export const changesSchema = z.record(z.string(), json);

/** A scenario on another one: only what differs is stored. */
const layerSchema = z.strictObject({
  id: idSchema,
  name,
  base: idSchema,
  changes: changesSchema,
});

const storedScenarioSchema = z.union([layerSchema, rootSchema]);

/** So that a notebook opens at once, whatever a file holds. */
export const MOST_SCENARIOS = 50;

/** What the model can be held against: the tables of 2017, other paybacks, later years, the goals. */
export const BACKTEST_VIEWS = ['tables', 'paybacks', 'forecast', 'goals'] as const;
export type BacktestView = (typeof BACKTEST_VIEWS)[number];

/** Sides of the evidence: shares of exits, all inputs, where the reports disagree, who took part. */
export const EVIDENCE_VIEWS = ['shares', 'inputs', 'contradictions', 'participants'] as const;
export type EvidenceView = (typeof EVIDENCE_VIEWS)[number];

/** How an actor's gains are counted: the report's way, or those of the whole intake month by month. */
export const ACTOR_COUNTINGS = ['report', 'intake'] as const;
export type ActorCounting = (typeof ACTOR_COUNTINGS)[number];

/** What of the calendar is drawn: participants, who is in line, and who of them is in Foajén. */
export const CALENDAR_READINGS = ['enrolled', 'waiting', 'foyer'] as const;
export type CalendarReading = (typeof CALENDAR_READINGS)[number];

/** Planning backwards: how surely each goal is reached, which mix pays back in time, what it takes. */
export const GOAL_VIEWS = ['levels', 'map', 'seek'] as const;

/** What the answer hangs on: what moves it, what its spread comes from, what to find out. */
export const DRIVER_VIEWS = ['tornado', 'spread', 'learn'] as const;

/** How many more people can be thought to be followed up. */
export const FOLLOWED_PERSONS = [20, 50, 100, 200, 500] as const;
export type FollowedPersons = (typeof FOLLOWED_PERSONS)[number];

/** Present on a cell of which only the heading is shown. */
const collapsed = z.literal(true).optional();
const shownScenarios = z.array(idSchema).min(1).max(5);

/** An entry of a scenario that can be changed where it is shown, such as `levers.costKronor`. */
const pathSchema = z
  .string()
  .regex(/^(levers|assumptions)(\.[A-Za-z][A-Za-z0-9-]*)+$/)
  .max(120);
/** The same, or an entry of every group at once: `levers.groups.*.plannedLengthMonths`. */
const soughtPathSchema = z
  .string()
  .regex(/^(levers|assumptions)(\.([A-Za-z][A-Za-z0-9-]*|\*))+$/)
  .max(120);
const leverSchema = z.strictObject({ scenario: idSchema, path: pathSchema });

const cellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: localTextSchema, collapsed }),
  z.strictObject({
    kind: z.literal('payback'),
    scenarios: shownScenarios,
    /** How payback is counted in the picture; the report's way when left out. */
    measure: z.enum(PAYBACK_MEASURES).optional(),
    collapsed,
  }),
  z.strictObject({
    kind: z.literal('outcome'),
    scenarios: shownScenarios,
    time: z.enum(SHARE_TIMES),
    denominator: z.enum(DENOMINATORS),
    /** Whose starters are counted; those of all groups when left out. */
    group: idSchema.exactOptional(),
    collapsed,
  }),
  z.strictObject({ kind: z.literal('compare'), scenarios: shownScenarios, collapsed }),
  z.strictObject({
    kind: z.literal('scenario'),
    scenarios: z.array(idSchema).length(1),
    collapsed,
  }),
  z.strictObject({
    kind: z.literal('flow'),
    scenarios: z.array(idSchema).length(1),
    collapsed,
  }),
  z.strictObject({
    kind: z.literal('calendar'),
    scenarios: shownScenarios,
    /** What is drawn; participants when left out. */
    reading: z.enum(CALENDAR_READINGS).exactOptional(),
    /** In which group; in all when left out. */
    group: idSchema.exactOptional(),
    collapsed,
  }),
  z.strictObject({ kind: z.literal('assumptions'), scenarios: shownScenarios, collapsed }),
  z.strictObject({ kind: z.literal('targets'), scenarios: shownScenarios, collapsed }),
  z.strictObject({
    kind: z.literal('goals'),
    scenarios: shownScenarios,
    /** How surely each goal is reached, when left out. */
    view: z.enum(GOAL_VIEWS).exactOptional(),
    /** Work of those who complete, at exit, in all groups, where these are left out. */
    outcome: z.enum(OUTCOMES).exactOptional(),
    time: z.enum(SHARE_TIMES).exactOptional(),
    denominator: z.enum(DENOMINATORS).exactOptional(),
    group: idSchema.exactOptional(),
    /** What is sought: which target, how surely, and by which lever or assumption. */
    target: idSchema.exactOptional(),
    certainty: z.literal([0.5, 0.8, 0.9]).exactOptional(),
    path: soughtPathSchema.exactOptional(),
    collapsed,
  }),
  z.strictObject({
    kind: z.literal('drivers'),
    scenarios: shownScenarios,
    /** What moves the answer, when left out. */
    view: z.enum(DRIVER_VIEWS).exactOptional(),
    /** Which payback is moved; the report's when left out. */
    measure: z.enum(PAYBACK_MEASURES).exactOptional(),
    /** Of how many people more a follow-up is weighed; 100 when left out. */
    followed: z.literal(FOLLOWED_PERSONS).exactOptional(),
    collapsed,
  }),
  z.strictObject({
    kind: z.literal('actors'),
    scenarios: shownScenarios,
    /** Whose gains are drawn over time; society's when left out. */
    actor: z.enum(ACTORS).optional(),
    /** How the gains are counted; the report's way when left out. */
    counting: z.enum(ACTOR_COUNTINGS).optional(),
    collapsed,
  }),
  z.strictObject({
    kind: z.literal('backtest'),
    scenarios: z.array(idSchema).length(1),
    /** What the model is held against; the printed tables when left out. */
    view: z.enum(BACKTEST_VIEWS).optional(),
    collapsed,
  }),
  z.strictObject({
    kind: z.literal('evidence'),
    scenarios: z.array(idSchema).length(1),
    /** Which side of the evidence is shown; the shares when left out. */
    view: z.enum(EVIDENCE_VIEWS).optional(),
    collapsed,
  }),
  z.strictObject({ kind: z.literal('levers'), levers: z.array(leverSchema).max(50), collapsed }),
]);

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
  /** Cells by id, so that moving one changes a line of `cellOrder` only. */
  cells: z.record(idSchema, cellSchema),
  cellOrder: z.array(idSchema).max(500),
  /** Named stages, from first to last. */
  stages: z.array(stageSchema).max(50).optional(),
  /** Who answers for an assumption, by its path in a scenario such as `assumptions.afterExit.mode`. */
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

export type NotebookDocument = Readonly<z.infer<typeof notebookSchema>>;
export type StoredScenario = NotebookDocument['scenarios'][number];
export type StoredLayer = z.infer<typeof layerSchema>;
export type Cell = NotebookDocument['cells'][string];
export type CellKind = Cell['kind'];
export type ShownLever = z.infer<typeof leverSchema>;
export type KeyFigures = Readonly<z.infer<typeof keyFiguresSchema>>;
export type Stage = z.infer<typeof stageSchema>;

/** Whether a stored scenario is a layer on another one. */
export function isLayer(scenario: StoredScenario): scenario is StoredLayer {
  return 'base' in scenario;
}
