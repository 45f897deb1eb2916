import { expect, test } from 'vitest';
import { followUpView } from '../../../src/cells/drivers/followUpView.ts';
import { simulate } from '../../run/simulated.ts';
import { BASE_2017, ready } from '../../run/readyScenarios.ts';
import { contextOf, seen, withFutures } from '../shown.ts';

const PAIR = ['bas-2017', 'tva-ar-samma-budget'];
const pair = withFutures(
  contextOf(PAIR, 'sv'),
  simulate([BASE_2017, ready('tva-ar-samma-budget')], 20),
);

function toldOf(value: number, standardError: number): string {
  const view = followUpView(pair, 100, [{ of: 'extension', value, standardError }]);
  return seen(view.numbers['extension']?.other?.text ?? '');
}

test('an error stands beside the value, and explains how far two seeds lie apart', () => {
  expect(toldOf(94_000, 50_000)).toBe('kan inte avgöras (±_100_000_kr)');
  expect(toldOf(162_000, 45_000)).toBe('200_000_kr (±_100_000_kr)');
  expect(toldOf(162_000, 25_000)).toBe('150_000_kr (±_50_000_kr)');
});

test('an error that cannot be seen in the value is not told', () => {
  expect(toldOf(0, 0)).toBe('0_kr');
  expect(toldOf(5_000, 400)).toBe('5_000_kr');
});
