import { expect, test } from 'vitest';
import { personsAmong } from '../../src/economy/personsAmong.ts';

test('a share is counted among the completers, or among all who left', () => {
  const persons = { arbete: 6, studier: 2, rehab: 43, avbrott: 44 };
  expect(personsAmong(persons, 'completers')).toBe(51);
  expect(personsAmong(persons, 'allExits')).toBe(95);
});
