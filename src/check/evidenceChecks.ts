import type { Contradiction } from '../evidence/contradiction.ts';
import { baseYear } from '../evidence/countedYear.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { countChecks } from './countChecks.ts';
import { FigureReader, type FigureCheck } from './figureCheck.ts';
import { followUpChecks } from './followUpChecks.ts';
import { payoffCells } from './payoffTables.ts';
import { projectChecks } from './projectChecks.ts';

/** Where the evidence disagrees with itself. */
export interface Disagreement {
  /** What a person wrote of it, when somebody has. */
  readonly entry?: Contradiction;
  /** What rules found; empty when only words or dates disagree. */
  readonly found: readonly FigureCheck[];
  /** Paths that `findFigure` understands. */
  readonly figures: readonly string[];
}

/**
 * Every comparison that the rules make, whether it holds or not; computed once for each evidence.
 */
export function evidenceChecks(evidence: Evidence): readonly FigureCheck[] {
  const known = CHECKS.get(evidence);
  if (known) return known;
  const reader = new FigureReader(evidence);
  const checks = [
    ...countChecks(reader, evidence),
    ...followUpChecks(reader, evidence),
    ...projectChecks(reader, evidence),
    ...tableChecks(reader, evidence),
    ...claimChecks(reader, evidence),
  ];
  CHECKS.set(evidence, checks);
  return checks;
}

/**
 * The written entries with what rules found of them, in the order of the file, and after them
 * what rules found that nobody has written of.
 */
export function disagreements(evidence: Evidence): readonly Disagreement[] {
  const known = DISAGREEMENTS.get(evidence);
  if (known) return known;
  const broken = evidenceChecks(evidence).filter(({ holds }) => !holds);
  const entries = evidence.contradictions.map((entry): Disagreement => {
    const found = broken.filter(({ id }) => entry.foundBy?.includes(id));
    return { entry, found, figures: entry.figures };
  });
  const explained = new Set(entries.flatMap(({ found }) => found));
  const unexplained = broken.filter((check) => !explained.has(check));
  const all = [
    ...entries,
    ...unexplained.map((check): Disagreement => ({ found: [check], figures: check.paths })),
  ];
  DISAGREEMENTS.set(evidence, all);
  return all;
}

/** Evidence never changes, and every source that is opened asks. */
const CHECKS = new WeakMap<Evidence, readonly FigureCheck[]>();
const DISAGREEMENTS = new WeakMap<Evidence, readonly Disagreement[]>();

/** The tables of the base year against cost and benefit, and amounts that their rounding hides. */
function tableChecks(reader: FigureReader, evidence: Evidence): FigureCheck[] {
  const participants = `${baseYear(evidence).path}.payoffParticipants`;
  return payoffCells(evidence).flatMap(({ table, owner, column, path, computed }) => {
    const benefit = `economy.annualBenefitKronor.${owner}`;
    const inputs = table === 1 ? [benefit] : [benefit, 'economy.cost.totalKronor'];
    const checks = [reader.check('table', path, inputs, computed)];
    if (table !== 1 || column !== 'perParticipant') return checks;
    const exact = [`economy.benefit.${owner}.oneYearKronor`, participants];
    const [kronor = '', persons = ''] = exact;
    const unrounded = reader.value(kronor) / reader.value(persons);
    const rounding = reader.check('rounding', path, exact, unrounded);
    const holds = Math.abs(rounding.printed - unrounded) <= Math.abs(unrounded) / 2;
    return [...checks, { ...rounding, holds }];
  });
}

/** What the manifest says that a report claims in words of the way that a number went. */
function claimChecks(reader: FigureReader, { manifest }: Evidence): FigureCheck[] {
  const fell = (to: string, from: string): FigureCheck => {
    const check = reader.check('fall', to, [from], reader.value(from));
    return { ...check, holds: check.printed < check.computed };
  };
  return manifest.claims.fell.map(({ to, from }) => fell(to, from));
}
