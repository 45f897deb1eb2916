import type { FigurePath } from '../../evidence/missingFigures.ts';
import type { OwnAgency } from '../../evidence/ownEvidence.ts';
import { agencyLike } from '../../register/registerWords.ts';

/** What a column of somebody's table is taken for. */
export type ColumnMeaning =
  /** It is left out. */
  | { readonly kind: 'nothing' }
  /** A figure of each group. */
  | { readonly kind: 'figure'; readonly path: FigurePath }
  /** Persons from an agency that is not in the notebook yet: the column's head is its name. */
  | { readonly kind: 'newAgency' };

/** Words by which a column tells what it counts, in Swedish and English, in small letters. */
const WORDS: readonly (readonly [FigurePath, RegExp])[] = [
  [['outcomes', 'avbrott'], /avbrot|avbryt|förtid|drop.?out|discontinu/],
  [['outcomes', 'arbete'], /arbete|anställ|jobb|\bwork\b|\bjobs?\b|employ/],
  [['outcomes', 'studier'], /studie|utbildning|stud(y|ies)|education/],
  [['outcomes', 'rehab'], /rehab/],
  [['plannedLengthMonths'], /månader|längd|planerad tid|months|length/],
  [['openingStock'], /inskrivna|ingående|vid årets början|enrolled|opening/],
  [['places'], /platser|places/],
  [['starts'], /började|start|nya deltagare|påbörja|antagna|intag|began/],
];

/**
 * A guess at what each column counts, from what it is called. No figure is guessed twice: the first
 * column that names it has it.
 *
 * @param agencies that the notebook has
 */
export function guessMeanings(
  heads: readonly string[],
  agencies: readonly OwnAgency[],
): readonly ColumnMeaning[] {
  const taken = new Set<string>();
  return heads.map((head): ColumnMeaning => {
    const path = guessedPath(head.toLocaleLowerCase(), agencies);
    const key = path?.join('.');
    if (!path || key === undefined || taken.has(key)) return { kind: 'nothing' };
    taken.add(key);
    return { kind: 'figure', path };
  });
}

function guessedPath(head: string, agencies: readonly OwnAgency[]): FigurePath | undefined {
  const exact = agencies.find(({ name }) => name.toLocaleLowerCase() === head);
  if (exact) return ['referrers', exact.id];
  const own = agencies.filter(({ name }) => head.includes(name.toLocaleLowerCase()));
  const word = WORDS.find(([, words]) => words.test(head))?.[0];
  const like = agencyLike(head);
  const alike = agencies.find(({ countsAs }) => countsAs === like);
  if (word && like === undefined) return word;
  if (own.length === 1 && own[0]) return ['referrers', own[0].id];
  return alike ? ['referrers', alike.id] : word;
}
