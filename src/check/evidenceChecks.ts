import type { Contradiction } from '../evidence/contradiction.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { countChecks } from './countChecks.ts';
import { FigureReader, type FigureCheck } from './figureCheck.ts';
import { followUpChecks } from './followUpChecks.ts';
import { payoffCells } from './payoffTables.ts';
import { spiraChecks } from './spiraChecks.ts';

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
    ...countChecks(reader),
    ...followUpChecks(reader, evidence),
    ...spiraChecks(reader, evidence),
    ...tableChecks(reader, evidence),
    ...claimChecks(reader),
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

/** The tables of 2017 against cost and benefit, and amounts that their rounding hides. */
function tableChecks(reader: FigureReader, evidence: Evidence): FigureCheck[] {
  return payoffCells(evidence).flatMap(({ table, owner, column, path, computed }) => {
    const benefit = `economy.annualBenefit2017Kronor.${owner}`;
    const inputs = table === 1 ? [benefit] : [benefit, 'economy.cost2017.totalKronor'];
    const checks = [reader.check('table', path, inputs, computed)];
    if (table !== 1 || column !== 'perParticipant') return checks;
    const exact = [`economy.benefit2017.${owner}.oneYearKronor`, 'counts2017.payoffParticipants'];
    const [kronor = '', persons = ''] = exact;
    const unrounded = reader.value(kronor) / reader.value(persons);
    const rounding = reader.check('rounding', path, exact, unrounded);
    const holds = Math.abs(rounding.printed - unrounded) <= Math.abs(unrounded) / 2;
    return [...checks, { ...rounding, holds }];
  });
}

/** What the annual report of 2019 says in words of the way that a number went. */
function claimChecks(reader: FigureReader): FigureCheck[] {
  const fell = (to: string, from: string): FigureCheck => {
    const check = reader.check('fall', to, [from], reader.value(from));
    return { ...check, holds: check.printed < check.computed };
  };
  return [
    fell('counts2019.droppedOut', 'counts2018.droppedOut'),
    fell('counts2019.pooled.starts', 'counts2018.starts'),
  ];
}
