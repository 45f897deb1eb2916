import { expect, test } from 'vitest';
import { EXIT_JOBS, FOUND_JOBS, subsidisedShare } from '../../src/parameters/jobKinds.ts';

const none = { fullUnsubsidised: 0, halfUnsubsidised: 0, hourly: 0 };

test.each([
  { jobs: 'at exit', kinds: EXIT_JOBS, share: 2 / 6 },
  { jobs: 'found within six months', kinds: FOUND_JOBS, share: 7 / 14 },
  {
    jobs: 'with subsidy alone',
    kinds: { ...none, fullSubsidised: 1, halfSubsidised: 2 },
    share: 1,
  },
  {
    jobs: 'that there are none of',
    kinds: { ...none, fullSubsidised: 0, halfSubsidised: 0 },
    share: 0,
  },
])('of the jobs $jobs $share are subsidised', ({ kinds, share }) => {
  expect(subsidisedShare(kinds)).toBe(share);
});
