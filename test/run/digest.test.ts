import { expect, test } from 'vitest';
import { DIGESTS } from '../browser/digest.ts';
import {
  digestOfExp,
  digestOfLog,
  digestOfReadyNotebook,
  digestOfTables,
  SIMULATED,
} from '../browser/engineDigests.ts';
import { BASE_2017, ready } from './readyScenarios.ts';
import { simulate } from './simulated.ts';

const SCENARIOS = [BASE_2017, ready('tva-ar-samma-budget')];

test('exp, log, the ready notebook and its simulation give in Node the bits that the browsers are held to', () => {
  expect({
    exp: digestOfExp(),
    log: digestOfLog(),
    readyNotebook: digestOfReadyNotebook('sv'),
    simulation: digestOfTables(
      simulate(SCENARIOS, SIMULATED.replicates, SIMULATED.seed).map(({ values }) => values),
    ),
  }).toEqual(DIGESTS);
}, 60_000);
