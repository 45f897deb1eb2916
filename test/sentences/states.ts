import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, ready, vary, varyGroups } from '../run/readyScenarios.ts';

const { assumptions, levers } = BASE_2017;
const NOTHING = { kind: 'fixed', value: 0 } as const;

/** Whatever becomes of people is worth nothing. */
const worthless = vary(BASE_2017, {
  assumptions: {
    benefit: { ...assumptions.benefit, jobValueFactor: NOTHING, completerValueFactor: NOTHING },
  },
});
const nobody = varyGroups(BASE_2017, { startsPerYear: 0 });

/** What may come of comparing with the base, in words that only these tests use. */
export const STATES: Readonly<Record<string, Scenario>> = {
  'nothing is different': BASE_2017,
  'clearly better': ready('bas-2019'),
  'clearly worse': ready('tva-ar-samma-budget'),
  'the short group as long as the others': varyGroups(BASE_2017, { plannedLengthMonths: 13 }),
  'cheaper, and nothing else': vary(BASE_2017, { levers: { costKronor: levers.costKronor * 0.8 } }),
  'never paid back': worthless,
  'nobody comes': nobody,
  'one person comes': varyGroups(nobody, { startsPerYear: 1 }, ['mac']),
};
