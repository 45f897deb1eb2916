import { describe, expect, test } from 'vitest';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { expectNotebook } from '../../src/run/expectNotebook.ts';
import { resultAsCsv, resultAsJson, resultAsTable } from '../../src/run/formatResult.ts';
import { resultSchema, type RunResult } from '../../src/run/result.ts';
import { simulateNotebook } from '../../src/run/simulateNotebook.ts';
import { parse, planted } from '../document/notebook.ts';

const evidence = loadEvidence();
const GROUPS = ['tradgard', 'upplevelse', 'salix', 'mac'];
const notebook = parse(
  planted(
    [['replicates'], 100],
    ...GROUPS.map(
      (group) => [['scenarios', 0, 'levers', 'groups', group, 'startsPerYear'], 0] as const,
    ),
  ),
);
if (!notebook.ok) throw new Error(JSON.stringify(notebook.problems));
const { document, scenarios } = notebook;

/** Both engines, of the scenario that nobody comes to. */
const RUNS: readonly (readonly [string, () => RunResult])[] = [
  ['exact', () => expectNotebook(document, scenarios, evidence, ['bas-2017'], 'sv')],
  ['simulated', () => simulateNotebook(document, scenarios, evidence, ['bas-2017'], 'sv')],
];

describe('the result of a programme that nobody comes to', () => {
  test.each(RUNS)('%s: passes its schema, without shares', (_, run) => {
    const result = run();
    expect(resultSchema.parse(JSON.parse(resultAsJson(result)))).toEqual(result);
    const [first] = result.scenarios;
    for (const { completers, allExits } of Object.values(first?.shares ?? {})) {
      for (const share of [...Object.values(completers), ...Object.values(allExits)]) {
        expect(share.expected).toBeNull();
      }
    }
    expect(resultAsTable(result, 'sv')).toMatch(/^Arbete \(av dem som fullföljt\) +–$/m);
    expect(resultAsCsv(result)).not.toContain('NaN');
  });
});
