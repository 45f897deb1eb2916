import { expect, test } from 'vitest';
import { findCommands, type Command } from '../../../src/app/command/command.ts';

const commands: readonly Command[] = [
  'Ångra: Lägg till cell: Mål',
  'Visa omslag',
  'Lägg till cell: Mål',
  'Gå till: Realistiska mål',
  'Målning',
].map((name) => ({ name, run: () => undefined }));
const found = (query: string) => findCommands(commands, query).map(({ name }) => name);

test('a name that begins with what was typed comes first, then beginnings of words, then the rest', () => {
  expect(found('lägg till cell: mål')).toEqual([
    'Lägg till cell: Mål',
    'Ångra: Lägg till cell: Mål',
  ]);
  expect(found('mål')[0]).toBe('Målning');
  expect(found('slag')).toEqual(['Visa omslag']);
  expect(found('cell mål')).toEqual(['Ångra: Lägg till cell: Mål', 'Lägg till cell: Mål']);
  expect(found(' ')).toHaveLength(5);
  expect(found('finns inte')).toEqual([]);
});
