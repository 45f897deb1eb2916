import type { StoredNotebook, StoredRecord } from './notebookStore.ts';

/**
 * What a record of the database holds, whoever wrote it: a notebook as soon as it has a text, and
 * what else is of a wrong type counts as not there.
 *
 * @param key under which it is kept
 */
export function storedRecord(value: unknown, key: unknown): StoredRecord {
  const id = String(key);
  const { title, text, savedAt, revision, deletedAt } = entriesOf(value);
  if (typeof text !== 'string' || key !== id) return { id, broken: asJson(value) };
  const notebook: StoredNotebook = {
    id,
    title: typeof title === 'string' ? title : '',
    text,
    savedAt: isMoment(savedAt) ? savedAt : '',
    revision: Number.isSafeInteger(revision) && Number(revision) > 0 ? Number(revision) : 0,
  };
  return isMoment(deletedAt) ? { ...notebook, deletedAt } : notebook;
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return String(value); // circular, or with whole numbers that JSON does not have
  }
}
