/** An object of a file that has been read as JSON but not yet checked. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys: neither null nor a list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
