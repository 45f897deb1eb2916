import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { RiskTable } from '../../src/multistate/riskTable.ts';
import { OpeningStock } from '../../src/programme/openingStock.ts';
import type { PlannedStay } from '../../src/programme/plannedStay.ts';
import type { SteadyState } from '../../src/programme/steadyState.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';

const FUTURES = 3000;
const PERSONS = 9.4;
/** Per month, of leaving for work and of dropping out, by class. */
const HAZARDS = [
  [0.02, 0.03],
  [0.1, 0.05],
  [0.01, 0.2],
] as const;
const ENTRIES = [20, 5, 12];
const REHAB = OUTCOMES.indexOf('rehab');

/** Share of a class's starters who are still there after a time. */
function staying(classIndex: number, planned: PlannedStay, months: number): number {
  const [work = NaN, dropOut = NaN] = HAZARDS[classIndex] ?? [];
  const { plannedLengthMonths, extendedShare, extensionMonths } = planned;
  if (months >= plannedLengthMonths + extensionMonths) return 0;
  const meant = months < plannedLengthMonths ? 1 : extendedShare;
  return meant * Math.exp(-(work + dropOut) * months);
}

/** Sums over the time of a stay: the mean, and half of the mean square, of its length. */
function momentsOf(classIndex: number, planned: PlannedStay) {
  const step = 0.001;
  let [mean, halfSquare] = [0, 0];
  for (let at = step / 2; at < 24; at += step) {
    mean += staying(classIndex, planned, at) * step;
    halfSquare += at * staying(classIndex, planned, at) * step;
  }
  return { mean, halfSquare };
}

interface Met {
  readonly atMonths: number;
  readonly outcome: number;
  readonly classIndex: number;
}

function meet(planned: PlannedStay): { met: Met[]; means: number[] } {
  const tables = HAZARDS.map(([work, dropOut]) => {
    const table = new RiskTable(3, 1);
    table.addPiece(0, work, 0, dropOut);
    return table;
  });
  const means = HAZARDS.map((_, classIndex) => momentsOf(classIndex, planned).mean);
  const state: SteadyState = { tables, entries: ENTRIES, meanStayMonths: means, planned };
  const stock = new OpeningStock(drawKey(seedKey('stock'), 'openingStock', 'mac'), PERSONS);
  const met: Met[] = [];
  for (let replicate = 0; replicate < FUTURES; replicate++) {
    stock.draw(replicate, state, (atMonths, outcome, classIndex) => {
      met.push({ atMonths, outcome, classIndex });
    });
  }
  return { met, means };
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each<PlannedStay>([
  { plannedLengthMonths: 12, extendedShare: 0, extensionMonths: 6 },
  { plannedLengthMonths: 6, extendedShare: 0.4, extensionMonths: 6 },
  { plannedLengthMonths: 6, extendedShare: 1, extensionMonths: 3 },
])('an opening stock of stays as %j', (planned) => {
  function meetThem() {
    const { met, means } = meet(planned);
    const ofClass = (index: number) => met.filter(({ classIndex }) => classIndex === index);
    return { met, means, ofClass };
  }

  test('has as many persons as it should, a fraction settled by luck', () => {
    const { met } = meetThem();
    const standardError = Math.sqrt((0.4 * 0.6) / FUTURES);
    expect(Math.abs(met.length / FUTURES - PERSONS)).toBeLessThan(4 * standardError);
  });

  test('has of each class in proportion to its entries and mean stay', () => {
    const { met, means, ofClass } = meetThem();
    const weights = means.map((mean, index) => mean * (ENTRIES[index] ?? NaN));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, index) => {
      const share = weight / all;
      const standardError = Math.sqrt((share * (1 - share)) / met.length);
      expect(Math.abs(ofClass(index).length / met.length - share)).toBeLessThan(4 * standardError);
    });
  });

  test('stays on for as long as whoever is met in a steady state: E[L²] / 2 E[L]', () => {
    const { means, ofClass } = meetThem();
    means.forEach((mean, index) => {
      const left = ofClass(index).map(({ atMonths }) => atMonths);
      const average = meanOf(left);
      const sd = Math.sqrt(meanOf(left.map((months) => (months - average) ** 2)));
      const { halfSquare } = momentsOf(index, planned);
      expect(Math.abs(average - halfSquare / mean)).toBeLessThan((4 * sd) / Math.sqrt(left.length));
    });
  });

  test('leaves by the ways of its class, the others by the planned end', () => {
    const { ofClass } = meetThem();
    HAZARDS.forEach(([work, dropOut], index) => {
      const early = ofClass(index).filter(({ outcome }) => outcome !== REHAB);
      const workers = early.filter(({ outcome }) => outcome === OUTCOMES.indexOf('arbete'));
      const share = work / (work + dropOut);
      const standardError = Math.sqrt((share * (1 - share)) / early.length);
      expect(Math.abs(workers.length / early.length - share)).toBeLessThan(4 * standardError);
      expect(ofClass(index).length).toBeGreaterThan(early.length);
    });
  });
});
