import type { ByOutcome } from '../evidence/outcome.ts';
import type { Denominator } from '../target/target.ts';

/** How many persons a share is counted among; of nobody there is no share. */
export function personsAmong(persons: ByOutcome, denominator: Denominator): number {
  const completers = persons.arbete + persons.studier + persons.rehab;
  return denominator === 'completers' ? completers : completers + persons.avbrott;
}
