import * as z from 'zod';
import type { InBoth } from '../message/inBoth.ts';
import type { Language, Messages } from '../message/language.ts';
import { idSchema } from '../evidence/idSchema.ts';

/** A comparison shows no more scenarios than these. */
export const MOST_COMPARED = 5;

/** The scenarios that a picture is of: the base first. */
export const shownScenarios = z.array(idSchema).min(1).max(MOST_COMPARED);

/** The scenario that a picture of one is of. */
export const shownScenario = z.array(idSchema).length(1);

/** An entry of a scenario that can be changed where it is shown, such as `levers.costKronor`. */
export const pathSchema = z
  .string()
  .regex(/^(levers|assumptions)(\.[A-Za-z][A-Za-z0-9-]*)+$/)
  .max(120);

/** Present on a cell of which only the heading is shown. */
export const collapsed = z.literal(true).optional();

/** A scenario that a cell names, and where in the cell. */
export interface NamedScenario {
  readonly scenario: string;
  readonly path: readonly (string | number)[];
}

/** What a cell's title is written with: the common messages, and those of its kind. */
export interface TitleContext<Own = object> {
  readonly language: Language;
  readonly messages: Messages & Own;
  /** The name of a group by its id. */
  readonly groupName: (id: string) => string;
}

/** What a kind of cell says of its cells. Methods, so that any of them can stand for one of a kind. */
export interface CellRules<Cell, Own = object> {
  /** A cell as it is added to a notebook in which these scenarios are compared. */
  initial(compared: readonly string[]): Cell;
  /** The scenarios that must be in the notebook. */
  needed(cell: Cell): readonly NamedScenario[];
  /** The scenarios that it depends on, each once; some of them may be missing. */
  dependsOn(cell: Cell): readonly string[];
  /** How many scenarios it shows at most, of those that it depends on; may be Infinity. */
  mostShown(cell: Cell): number;
  /** Those whose simulated futures it shows. */
  simulated(cell: Cell): readonly string[];
  /** What it is about, for a line; undefined where its kind says it. */
  title(cell: Cell, context: TitleContext<Own>): string | undefined;
  /** Whether it is drawn also when none of its scenarios is there. */
  readonly standsAlone: boolean;
}

/** What each kind of cell declares of itself. */
interface Declared<Schema extends CellSchema, Own> {
  /** What a file stores: a strict object of `kind`, its own fields in their order, and `collapsed`. */
  readonly schema: Schema;
  /** What the kind is called in menus. */
  readonly name: InBoth<string>;
  /** What its cells say, by sections of the catalogue. */
  readonly messages: InBoth<Own>;
}

/** A kind of cell: what it declares, and all its rules. */
export interface CellKindOf<Schema extends CellSchema, Own>
  extends Declared<Schema, Own>, CellRules<z.infer<Schema>, Own> {
  readonly kind: z.infer<Schema>['kind'];
}

type CellSchema = z.ZodObject<{ readonly kind: z.ZodLiteral<string> }, z.core.$strict>;

/**
 * Declares a kind of cell.
 *
 * @param rules where its cells are something else than a picture of the first two scenarios in the
 *   field `scenarios`, with their simulated futures
 */
export function cellKind<Schema extends CellSchema, Own extends object>(
  declared: Declared<Schema, Own>,
  rules: NoInfer<Partial<CellRules<z.infer<Schema>, Own>>> = {},
): CellKindOf<Schema, Own> {
  type Cell = z.infer<Schema>;
  const kind = declared.schema.shape.kind.value as Cell['kind'];
  const pictured: CellRules<Cell, Own> = {
    initial: (compared) => ({ kind, scenarios: compared.slice(0, 2) }) as unknown as Cell,
    needed: (cell) =>
      scenariosIn(cell).map((scenario, index) => ({ scenario, path: ['scenarios', index] })),
    dependsOn: scenariosIn,
    mostShown: () => 2,
    simulated: (cell) => scenariosIn(cell).slice(0, all.mostShown(cell)),
    title: () => undefined,
    standsAlone: false,
  };
  const all = { kind, ...declared, ...pictured, ...rules };
  return all;
}

/** Rules of a picture of one scenario that is computed, not simulated. */
export function ofOneScenario<Kind extends string>(kind: Kind) {
  return {
    initial: (compared: readonly string[]) => ({ kind, scenarios: compared.slice(0, 2).slice(-1) }),
    mostShown: () => 1,
    simulated: () => [],
  };
}

function scenariosIn(cell: object): readonly string[] {
  return 'scenarios' in cell ? (cell.scenarios as readonly string[]) : [];
}
