import { expect, test } from 'vitest';
import { findCommands, type Command } from '../../../src/app/command/command.ts';

const commands: readonly Command[] = [
  'Ångra: Lägg till cell: Mål',
  'Visa omslag',
  'Lägg till cell: Mål',
  'Gå till: Realistiska mål',
  'Målning',
].map((name) => ({ name, quotesAnother: name.startsWith('Ångra'), run: () => undefined }));
const found = (query: string) => findCommands(commands, query).map(({ name }) => name);

test('a name that begins with what was typed comes first, then beginnings of words, then the rest', () => {
  expect(found('lägg till cell: mål')).toEqual([
    'Lägg till cell: Mål',
    'Ångra: Lägg till cell: Mål',
  ]);
  expect(found('mål')[0]).toBe('Målning');
  expect(found('slag')).toEqual(['Visa omslag']);

  expect(found(' ')).toHaveLength(5);
  expect(found('finns inte')).toEqual([]);
});

test('what would undo an earlier one is found after it, unless one asks for undo', () => {
  expect(found('cell mål')).toEqual(['Lägg till cell: Mål', 'Ångra: Lägg till cell: Mål']);
  expect(found('ångra')).toEqual(['Ångra: Lägg till cell: Mål']);
});
