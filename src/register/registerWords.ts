import type { OwnAgency } from '../evidence/ownEvidence.ts';
import type { Outcome } from '../evidence/outcome.ts';

/** Words by which a list tells how somebody left; what says the contrary is not guessed. */
const OUTCOME_WORDS: readonly (readonly [Outcome | undefined, RegExp])[] = [
  [undefined, /\b(ej|inte|utan|not|no)\b/],
  ['avbrott', /avbr|förtid|ohälsa|sjukdom|flytt|avlid|utebl|drop.?(out|ped)|discontin|illness/],
  ['studier', /studi|utbildn|skola|stud(y|ies)|education|school/],
  ['rehab', /rehab|arbetsträn|arbetspröv|praktik|fortsatt/],
  ['arbete', /arbete|anställ|jobb|\bwork\b|\bjobs?\b|employ/],
];

/** A guess at which of the four outcomes a word means; undefined when somebody has to say. */
export function guessOutcome(word: string): Outcome | undefined {
  const small = word.toLocaleLowerCase();
  return OUTCOME_WORDS.find(([, words]) => words.test(small))?.[0];
}

/** Words by which somebody tells who referred. */
const AGENCY_WORDS: readonly (readonly [OwnAgency['countsAs'], RegExp])[] = [
  ['fk', /försäkringskassan|\bfk\b/],
  ['af', /arbetsförmedling|\baf\b/],
  ['ske', /kommun|socialkontor|socialtjänst|försörjningsstöd|\bske\b/],
  ['other', /region|vård|landsting|annat|övrig|egen ansökan|\bother\b/],
];

/** As which of the agencies that the model knows a word counts; undefined when it does not tell. */
export function agencyLike(word: string): OwnAgency['countsAs'] | undefined {
  const small = word.toLocaleLowerCase();
  return AGENCY_WORDS.find(([, words]) => words.test(small))?.[0];
}

/** The agency that a word means: of its name, or the first that counts as the same. */
export function guessAgency(word: string, agencies: readonly OwnAgency[]): OwnAgency | undefined {
  const small = word.toLocaleLowerCase();
  const like = agencyLike(word);
  return (
    agencies.find(({ name }) => name.trim().toLocaleLowerCase() === small) ??
    agencies.find(({ countsAs }) => like !== undefined && countsAs === like)
  );
}
