/** The largest file that is read, in characters; an ordinary notebook has some thousands. */
export const LARGEST_FILE_CHARACTERS = 5_000_000;

/** A character takes up to four bytes: a file above that is too large without being read. */
export const LARGEST_FILE_BYTES = LARGEST_FILE_CHARACTERS * 4;

/** Lists and objects within each other: more than any notebook has, few enough for every stack. */
export const DEEPEST = 100;

/** Values in a file: an ordinary notebook has some hundreds, the fullest some ten thousands. */
export const MOST_VALUES = 50_000;
