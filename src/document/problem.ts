/** Where something stands in a file: keys and indices from the top, which is empty. */
export type FilePath = readonly (string | number)[];

/** Why a file is refused: plain data; the sentence is made in the reader's language. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: FilePath;
  /** The offending value, when there is one that can be shown. */
  readonly value?: unknown;
  /**
   * What was expected: a type, a bound, a list of choices, a version; of `notJson`, line and
   * column.
   */
  readonly expected?: string | number | readonly (string | number)[];
}

/** What is wrong; the catalogue has a sentence for each. */
export type ProblemCode =
  | 'tooLarge'
  | 'unreadable'
  | 'otherKind'
  | 'notText'
  | 'notJson'
  | 'notNotebook'
  | 'tooManyValues'
  | 'tooNew'
  | 'unknownVersion'
  | 'missing'
  | 'wrongType'
  | 'notAllowed'
  | 'tooSmall'
  | 'tooBig'
  | 'notWhole'
  | 'unknownField'
  | 'forbiddenKey'
  | 'badId'
  | 'notDate'
  | 'sharesNotWhole'
  | 'noGroups'
  | 'duplicateId'
  | 'missingBase'
  | 'circularBase'
  | 'missingScenario'
  | 'missingCell'
  | 'unlistedCell'
  | 'groupWithoutEvidence'
  | 'unknownCohort'
  | 'unknownDocument'
  | 'unknownAgency'
  | 'impossibleMove'
  | 'endsBeforeStart';
