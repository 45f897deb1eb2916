/** A column of a list of persons. */
export interface RegisterColumn {
  readonly index: number;
  /** What it is called; '' where nothing stands. */
  readonly head: string;
  /** It looks as if it points out persons, and is not read. */
  readonly isPrivate: boolean;
  readonly holds: 'days' | 'words' | 'nothing';
}
