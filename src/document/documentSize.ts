/** What a value takes in a file. */
export interface DocumentSize {
  readonly values: number;
  readonly characters: number;
}

/** Indentation, brackets, comma, colon and the ends of lines, at most. */
const AROUND_A_VALUE = 64;

/** Parts of a document are never changed, only replaced: each is measured once. */
const known = new WeakMap<object, DocumentSize>();

/** How many values there are, exactly, and how many characters they take, at most. */
export function documentSize(value: unknown): DocumentSize {
  if (typeof value !== 'object' || value === null) return leaf(value);
  const present = known.get(value);
  if (present) return present;
  let [values, characters] = [1, AROUND_A_VALUE];
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const size = documentSize(inner);
    values += size.values;
    characters += size.characters + (Array.isArray(value) ? 0 : JSON.stringify(key).length);
  }
  const size = { values, characters };
  known.set(value, size);
  return size;
}

function leaf(value: unknown): DocumentSize {
  return { values: 1, characters: AROUND_A_VALUE + (JSON.stringify(value) ?? '').length };
}
