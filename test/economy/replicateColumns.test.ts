import { expect, test } from 'vitest';
import { gainedBy, paidBy, REPLICATE_COLUMNS } from '../../src/economy/replicateColumns.ts';

test('no two columns have the same name', () => {
  expect([...new Set(REPLICATE_COLUMNS)]).toEqual(REPLICATE_COLUMNS);
  expect(REPLICATE_COLUMNS).toContain(gainedBy(3));
  expect(REPLICATE_COLUMNS).toContain(paidBy(3));
});
