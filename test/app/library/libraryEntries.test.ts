import { expect, test } from 'vitest';
import { libraryEntries, thrownAway } from '../../../src/app/library/libraryEntries.ts';
import { groupsOf, readyText } from '../../document/notebook.ts';

const notebook = (id: string, more: object = {}) => ({
  id,
  title: `Bok ${id}`,
  text: readyText,
  savedAt: `2026-11-2${id}T10:00:00Z`,
  revision: 1,
  ...more,
});
const ids = (entries: ReturnType<typeof libraryEntries>) => entries.map(({ stored }) => stored.id);

test('the library lists the latest first, without what was thrown away, by words of the title', () => {
  const all = [notebook('1'), notebook('3'), notebook('2', { deletedAt: '2026-11-25T10:00:00Z' })];
  expect(ids(libraryEntries(all, '', groupsOf))).toEqual(['3', '1']);
  expect(ids(libraryEntries(all, 'BOK 1', groupsOf))).toEqual(['1']);
  expect(ids(libraryEntries(all, 'bok 9', groupsOf))).toEqual([]);
});

test('what cannot be read is listed with its problem', () => {
  const [entry] = libraryEntries([notebook('1', { text: '{"formatVersion": 99}' })], '', groupsOf);
  expect(entry?.problems).toMatchObject([{ code: 'tooNew' }]);
});

test('what was thrown away is listed by itself, the latest first', () => {
  const gone = (id: string, day: string) => notebook(id, { deletedAt: `2026-11-${day}T10:00:00Z` });
  const all = [gone('1', '02'), notebook('2'), gone('3', '04')];
  expect(thrownAway(all).map(({ id }) => id)).toEqual(['3', '1']);
  expect(ids(libraryEntries(all, '', groupsOf))).toEqual(['2']);
});
