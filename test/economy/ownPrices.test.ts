import { describe, expect, test } from 'vitest';
import { benefitValues } from '../../src/economy/benefitValues.ts';
import { ownPrices } from '../../src/economy/ownPrices.ts';
import type { OwnEconomy } from '../../src/evidence/ownEconomy.ts';
import type { OwnCohort } from '../../src/evidence/ownEvidence.ts';
import type { OwnFollowUp } from '../../src/evidence/ownFollowUp.ts';
import { ownSot2017 } from '../evidence/ownSot2017.ts';

const at = (value: number) => ({ value, document: 'report', section: 'Tabell 5' });
const KINDS = { fullUnsubsidised: at(3), halfUnsubsidised: at(1), halfSubsidised: at(2) };
/** 13 jobs and one by the hour, and 43 others. */
const FOLLOW_UP: OwnFollowUp = {
  months: 6,
  followed: at(57),
  inWork: at(14),
  jobKinds: {
    fullUnsubsidised: at(6),
    fullSubsidised: at(2),
    halfSubsidised: at(5),
    hourly: at(1),
  },
};

/** The base year as somebody would have entered it, with what its economic report prints. */
function period(economy: Partial<OwnEconomy>, change: Partial<OwnCohort> = {}): OwnCohort {
  const [cohort] = ownSot2017().cohorts;
  return { ...cohort!, costKronor: at(9_180_000), economy: { paidBy: {}, ...economy }, ...change };
}

describe('prices from a printed payback', () => {
  test('of the reports are those of calibration A', () => {
    const both = ownPrices(
      period(
        {
          paybackMonths: at(70),
          paybackMonthsAtFollowUp: at(42),
          completers: at(57),
          jobKinds: KINDS,
        },
        { followUps: [FOLLOW_UP] },
      ),
    );
    if (both.from !== 'both') throw new Error(both.from);
    expect(both.job).toBeCloseTo(1, 1);
    expect(both.completer).toBeCloseTo(1, 1);
    const exit = ownPrices(period({ paybackMonths: at(70), completers: at(57) }));
    expect(exit).toMatchObject({ from: 'exit', isDivided: false });
    expect(exit.from === 'exit' && exit.job).toBeCloseTo(1, 2);
  });

  test('give that payback back', () => {
    const cohort = period({ paybackMonths: at(33), jobKinds: KINDS });
    const prices = ownPrices(cohort);
    if (prices.from !== 'exit') throw new Error(prices.from);
    const values = benefitValues('A');
    const benefit =
      6 * values.exitJobKronor * prices.job + 44 * values.completerKronor * prices.completer;
    expect((12 * 9_180_000) / benefit).toBeCloseTo(33, 3);
    expect(prices.job).toBe(prices.completer);
  });

  test('lean on the kinds of the jobs', () => {
    const full = { fullUnsubsidised: at(6) };
    const [all, mixed] = [full, KINDS].map((jobKinds) =>
      ownPrices(period({ paybackMonths: at(70), jobKinds })),
    );
    if (all?.from !== 'exit' || mixed?.from !== 'exit') throw new Error('none');
    expect(all.job).toBeLessThan(mixed.job);
  });

  test('stand by the payback at exit where the two have no prices in common', () => {
    const economy = { paybackMonths: at(70), paybackMonthsAtFollowUp: at(400) };
    expect(ownPrices(period(economy, { followUps: [FOLLOW_UP] }))).toMatchObject({
      from: 'exit',
      isDivided: true,
    });
    expect(ownPrices(period(economy))).toMatchObject({ from: 'exit', isDivided: false });
  });

  test.each<[string, OwnCohort, string]>([
    ['no payback', period({}), 'noPayback'],
    ['no cost', period({ paybackMonths: at(70) }, { costKronor: at(0) }), 'noCost'],
    [
      'an outcome that is not told',
      period(
        { paybackMonths: at(70) },
        {
          groups: [{ id: 'a', name: 'A', referrers: {}, outcomes: { arbete: at(3) } }],
        },
      ),
      'noCounts',
    ],
    [
      'fewer completers than jobs',
      period({ paybackMonths: at(70), completers: at(5) }),
      'noCounts',
    ],
    ['a payback of some days', period({ paybackMonths: at(1) }), 'outOfReach'],
  ])('are none with %s', (_, cohort, why) => {
    expect(ownPrices(cohort)).toEqual({ from: 'none', why });
  });
});
