/** Exits of 2017 as printed: arbete, studier, rehab, avbrott. */
export const TRADGARD = [0, 1, 5, 9];
export const UPPLEVELSE = [0, 0, 21, 17];
export const SALIX = [0, 1, 5, 6];
export const MAC = [6, 0, 11, 12];
export const COUNTS_2017 = [TRADGARD, UPPLEVELSE, SALIX, MAC];

/** A table of counts, from ordinary to awkward. */
export interface CountTable {
  readonly name: string;
  readonly counts: readonly number[][];
  /** What the sum over a few values of κ may be wrong by. */
  readonly gridError?: number;
}

/** One group, a group without exits, an outcome that nobody had … */
export const COUNT_TABLES: readonly CountTable[] = [
  { name: 'the groups of 2017', counts: COUNTS_2017 },
  { name: 'the team of 2019', counts: [[7, 5, 43, 25]] },
  { name: 'a group without exits', counts: [TRADGARD, [0, 0, 0, 0], MAC] },
  {
    name: 'an outcome that nobody had',
    counts: [
      [0, 2, 9, 4],
      [0, 0, 3, 1],
    ],
  },
  {
    name: 'groups that have next to nothing in common',
    counts: [
      [12, 0, 1, 0],
      [0, 0, 2, 14],
      [1, 9, 0, 1],
    ],
    // κ piles up at its lower end, where the sum over a few points is coarsest.
    gridError: 2e-5,
  },
];
