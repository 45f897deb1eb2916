import type { OwnCohort, OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import type { OwnCount } from '../../src/evidence/ownFigure.ts';
import { naiveMaximum, type Constraint } from '../oracle/naiveSimplex.ts';

/** A sum of counts that is nought, or no less than nought. */
interface Sum {
  readonly terms: readonly (readonly [path: string, sign: 1 | -1])[];
  readonly isEqual: boolean;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Every count of persons by its place, such as "0.mac.referrers.fk". */
export function countsByPlace(own: OwnEvidence): ReadonlyMap<string, Range> {
  const found = new Map<string, Range>();
  own.cohorts.forEach((cohort, at) => {
    for (const group of cohort.groups) {
      const put = (key: string, count: OwnCount | undefined) => {
        if (count) found.set(`${at}.${group.id}.${key}`, rangeOf(count));
      };
      put('starts', group.starts);
      put('openingStock', group.openingStock);
      put('moves', group.movesAmongDropOuts);
      for (const [id, count] of Object.entries(group.referrers)) put(`referrers.${id}`, count);
      for (const [id, count] of Object.entries(group.outcomes)) put(`outcomes.${id}`, count);
    }
  });
  return found;
}

const rangeOf = (count: OwnCount): Range =>
  'value' in count ? { least: count.value, most: count.value } : count;

/** Everything that anybody knows of how counts hang together. */
function sumsOf(own: OwnEvidence, movesArrive: boolean): Sum[] {
  return own.cohorts.flatMap((cohort, at) =>
    cohort.groups.flatMap((group) => {
      const place = (key: string) => `${at}.${group.id}.${key}`;
      const next = own.cohorts.findIndex(({ from }) => from === dayAfter(cohort));
      const follows = own.cohorts[next]?.groups.some(({ id }) => id === group.id) ?? false;
      const arrivals = cohort.groups
        .filter(({ movesTo }) => movesArrive && movesTo === group.id)
        .map(({ id }) => [`${at}.${id}.moves`, 1] as const);
      const referrers = Object.keys(group.referrers);
      const sums: Sum[] = [
        {
          terms: [
            [place('openingStock'), 1],
            [place('starts'), 1],
            ...arrivals,
            ...['arbete', 'studier', 'rehab', 'avbrott'].map(
              (outcome) => [place(`outcomes.${outcome}`), -1] as const,
            ),
            ...(follows ? [[`${next}.${group.id}.openingStock`, -1] as const] : []),
          ],
          isEqual: follows,
        },
        {
          terms: [
            [place('outcomes.avbrott'), 1],
            [place('moves'), -1],
          ],
          isEqual: false,
        },
      ];
      const agencies: Sum = {
        terms: [
          [place('starts'), -1],
          ...referrers.map((id) => [place(`referrers.${id}`), 1] as const),
        ],
        isEqual: true,
      };
      return referrers.length > 0 ? [...sums, agencies] : sums;
    }),
  );
}

function dayAfter({ to }: OwnCohort): string {
  return new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
}

const UNKNOWN: Range = { least: 0, most: 100_000 };
const NONE: Range = { least: 0, most: 0 };

function rangeAt(counts: ReadonlyMap<string, Range>, path: string): Range {
  return counts.get(path) ?? (path.endsWith('.moves') ? NONE : UNKNOWN);
}

/** Whether a sum can be right of counts. */
function isPossible({ terms, isEqual }: Sum, counts: ReadonlyMap<string, Range>): boolean {
  let [least, most] = [0, 0];
  for (const [path, sign] of terms) {
    const range = rangeAt(counts, path);
    least += sign === 1 ? range.least : -range.most;
    most += sign === 1 ? range.most : -range.least;
  }
  return most >= 0 && (!isEqual || least <= 0);
}

/**
 * What each count can be, by linear programming on everything that a notebook tells, within what it
 * tells of that count itself. Sums that the counts did not make to begin with are no knowledge.
 */
export function attack(
  told: OwnEvidence,
  original: OwnEvidence,
  movesArrive: boolean,
): ReadonlyMap<string, Range> {
  const counts = countsByPlace(told);
  const before = countsByPlace(original);
  const sums = sumsOf(original, movesArrive).filter((sum) => isPossible(sum, before));
  const paths = [...new Set([...counts.keys(), ...sums.flatMap(({ terms }) => terms.map(first))])];
  const open = paths.filter((path) => rangeAt(counts, path).most > rangeAt(counts, path).least);
  const leastOf = (path: string) => rangeAt(counts, path).least;
  const constraints: Constraint[] = [
    // A count is its least and something more: the variable.
    ...open.map((path, at) => ({
      a: open.map((_, j) => (j === at ? 1 : 0)),
      isEqual: false,
      b: rangeAt(counts, path).most - leastOf(path),
    })),
    ...sums.map(({ terms, isEqual }) => ({
      a: open.map((path) => -terms.reduce((sum, [each, s]) => sum + (each === path ? s : 0), 0)),
      isEqual,
      b: terms.reduce((sum, [path, sign]) => sum + sign * leastOf(path), 0),
    })),
  ].filter(({ a, isEqual, b }) => a.some((x) => x !== 0) || (isEqual ? b !== 0 : b < 0));
  const found = open.map((path, at) => {
    const most = naiveMaximum(unit(open.length, at, 1), constraints);
    const least = naiveMaximum(unit(open.length, at, -1), constraints);
    if (most === undefined || least === undefined) throw new Error('nothing is possible');
    return [path, { least: leastOf(path) - least, most: leastOf(path) + most }] as const;
  });
  return new Map([...counts, ...found]);
}

const first = ([path]: readonly [string, unknown]) => path;

const unit = (length: number, at: number, sign: number) =>
  Array.from({ length }, (_, j) => (j === at ? sign : 0));
