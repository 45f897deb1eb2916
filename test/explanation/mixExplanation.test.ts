import { baseYear } from '../../src/evidence/countedYear.ts';
import { expect, test } from 'vitest';
import { AGENCIES } from '../../src/evidence/agency.ts';
import { contextOf, endsOf, seen } from '../cells/shown.ts';
import { evidence } from '../run/readyScenarios.ts';

test('each share of an agency mix leads to the counts of the group’s referrers', () => {
  const { explainer } = contextOf(['bas-2017'], 'sv').shown[0];
  const counted = baseYear(evidence).counts.groups['mac']?.referrers;
  if (!counted) throw new Error('no such group');
  const all = AGENCIES.reduce((sum, agency) => sum + counted[agency].value, 0);
  for (const agency of AGENCIES) {
    const explanation = explainer.field(['levers', 'groups', 'mac', 'agencyMix', agency]).explain();
    const share = Math.round((100 * counted[agency].value) / all);
    expect(seen(explanation.value)).toBe(`${share}_%`);
    expect(explanation.title).toContain('MAC');
    const ends = endsOf(explanation);
    expect(ends.map(({ value }) => parseInt(value, 10))).toEqual(
      AGENCIES.map((each) => counted[each].value),
    );
    expect(ends.every(({ source }) => source !== undefined)).toBe(true);
  }
});
