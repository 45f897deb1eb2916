import { describe, expect, test } from 'vitest';
import { spreadView } from '../../../src/cells/drivers/spreadView.ts';
import type { WeighedSpread } from '../../../src/cells/drivers/weighSpread.ts';
import { simulate } from '../../run/simulated.ts';
import { BASE_2017 } from '../../run/readyScenarios.ts';
import { contextOf, rowsOf, seen, textOf, withFutures } from '../shown.ts';

const context = withFutures(contextOf(['bas-2017'], 'sv'), simulate([BASE_2017], 200));

/** Alone and together with others, each with its standard error. */
function weighed(
  of: WeighedSpread['of'],
  alone: readonly [number, number],
  together?: readonly [number, number],
): WeighedSpread {
  const share = ([value, standardError]: readonly [number, number]) => ({ value, standardError });
  return { of, alone: share(alone), ...(together && { together: share(together) }) };
}

describe('what the spread comes from', () => {
  test('names what explains most, and lists its parts below it, alone only', () => {
    const view = spreadView(context, [
      weighed('yearValue', [0.2, 0.01], [0.25, 0.01]),
      weighed('exitChances', [0.35, 0.01], [0.4, 0.01]),
      weighed('workChance', [0.33, 0.01]),
      weighed('jobKinds', [0.001, 0.001], [0.002, 0.001]),
    ]);
    expect(textOf(view.finding)).toMatch(
      /just nu: gruppernas chanser till arbete, studier och avbrott\. Det förklarar ensamt 35_% av/,
    );
    expect(rowsOf(view.table).map((row) => row.map(seen))).toEqual([
      ['Okänt', 'Ensamt', 'Kvar om resten vore känt'],
      ['Gruppernas chanser till arbete, studier och avbrott', '35_%', '40_%'],
      ['Därav gruppernas chans till arbete', '33_%', ''],
      ['Nyttans svängning från år till år', '20_%', '25_%'],
      ['Slumpen', expect.stringMatching(/%$/), ''],
    ]);
  });

  test('says of two that lie closer than their errors that they cannot be told apart', () => {
    const view = spreadView(context, [
      weighed('yearValue', [0.3, 0.03], [0.35, 0.02]),
      weighed('exitChances', [0.35, 0.03], [0.4, 0.02]),
    ]);
    expect(textOf(view.finding)).toMatch(
      /är ett av två, som framtiderna är för få för att skilja åt: gruppernas chanser .*, och nyttans svängning/,
    );
  });

  test('says of a part within its error that it cannot be told from nothing, and draws no bar', () => {
    const view = spreadView(context, [
      weighed('yearValue', [0.1, 0.06], [0.35, 0.06]),
      weighed('exitChances', [0.05, 0.06], [0.1, 0.06]),
    ]);
    expect(textOf(view.finding)).toMatch(/^Framtiderna är för få för att säga vad som är mest/);
    expect(view.groups[0]?.bars.map(({ value }) => value)).toEqual([0.35, 0]);
    expect(view.groups[0]?.bars.map(({ label }) => seen(label))).toEqual([
      '35_% om resten vore känt',
      'kan inte skiljas från 0 (±_12,0_%)',
    ]);
  });
});
