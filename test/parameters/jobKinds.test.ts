import { expect, test } from 'vitest';
import { JOB_KINDS } from '../../src/evidence/jobKind.ts';
import { EXIT_JOBS, FOUND_JOBS, subsidisedShare } from '../../src/parameters/jobKinds.ts';
import { jobKindDraws } from '../../src/parameters/jobKindSampler.ts';
import { dirichlet } from '../../src/random/dirichlet.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';

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

test('a mix of jobs is drawn from the draws of its name among the parameters', () => {
  const seed = seedKey('kinds');
  const source = new DrawSource(drawKey(seed, 'parameters', 'found'));
  const weights = JOB_KINDS.map((kind) => FOUND_JOBS[kind] + 0.25);
  const shares = new Float64Array(JOB_KINDS.length);
  const draw = jobKindDraws(seed, 'found', FOUND_JOBS, JOB_KINDS);
  for (const replicate of [0, 7]) {
    source.moveTo(replicate, 0);
    dirichlet(source, weights, shares);
    const drawn = draw(replicate);
    expect(JOB_KINDS.map((kind) => drawn[kind])).toEqual([...shares]);
  }
});
