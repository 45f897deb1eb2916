/** The same messages in Swedish and in English. */
export interface InBoth<T> {
  readonly sv: T;
  readonly en: T;
}

/** What English must be like: the keys of the Swedish messages and no other, with the same arguments. */
type Alike<Swedish, English> = Swedish extends string
  ? string
  : Swedish extends (...args: infer Given) => string
    ? English extends (...args: infer Taken) => string
      ? [Given, Taken] extends [Taken, Given]
        ? Swedish
        : never
      : Swedish
    : {
        [Key in keyof Swedish]: Alike<
          Swedish[Key],
          Key extends keyof English ? English[Key] : never
        >;
      } & {
        [Key in Exclude<keyof English, keyof Swedish>]: never;
      };

/**
 * Messages in both languages. Swedish is the model: it is a type error if English has other keys or
 * takes other arguments. Numbers come in as formatted text; sentences are whole, never glued from parts.
 */
export function inBoth<Swedish, English>(both: {
  readonly sv: Swedish;
  readonly en: English & Alike<NoInfer<Swedish>, NoInfer<English>>;
}): InBoth<Swedish> {
  return both as unknown as InBoth<Swedish>;
}

/** All that each of several says: { a } | { b } becomes { a } & { b }. */
type Merged<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The sections of several files as one, in their order. No section stands in two of them. */
export function together<Files extends readonly InBoth<object>[]>(
  files: Files,
): InBoth<Merged<Files[number]['sv']>> {
  const inOne = (language: 'sv' | 'en') =>
    Object.assign({}, ...files.map((file) => file[language])) as Merged<Files[number]['sv']>;
  return { sv: inOne('sv'), en: inOne('en') };
}
