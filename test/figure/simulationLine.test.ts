import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/explanation/explanation.ts';
import { simulationLine } from '../../src/figure/simulationLine.ts';
import { messagesIn, type Language } from '../../src/message/language.ts';
import type { SimulationState } from '../../src/notebook/simulationState.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { documentOf, readyText } from '../document/notebook.ts';
import { madeUpTable } from '../summary/madeUpTable.ts';

const { targets } = documentOf(readyText);
const tables = new Map([['a', madeUpTable({ replicates: 1_000 })]]);
const base: SimulationState = {
  status: 'running',
  isOutdated: false,
  replicates: 1_000,
  of: 10_000,
  tables,
};

function line(state: Partial<SimulationState>, language: Language = 'sv', simulated = 1_500) {
  const format = new QuantityFormat(language);
  const view = simulationLine(
    { ...base, ...state },
    simulated,
    targets,
    messagesIn(language),
    format,
  );
  return {
    ...view,
    numbers: view.sentence.numbers,
    sentence: plainText(view.sentence).replace(/\s/g, ' '),
  };
}

const FAILURE = { code: 'silent', detail: '' } as const;
const NOTHING = { replicates: 0, tables: new Map() };

describe('the line about the simulation', () => {
  test.each<[Partial<SimulationState>, string, string, string | undefined]>([
    [{ status: 'waiting', ...NOTHING }, 'Räknar …', 'Computing …', 'cancel'],
    [{}, '1 500 av 10 000 framtider', '1,500 of 10,000 futures', 'cancel'],
    [{ isOutdated: true }, 'Räknar om …', 'Computing again …', 'cancel'],
    [{ status: 'waiting', isOutdated: true }, 'Räknar om …', 'Computing again …', 'cancel'],
    [
      { status: 'done' },
      '1 000 framtider. Med ännu fler skulle chanserna flytta sig högst ± 4 av 100.',
      '1,000 futures. With more, the chances would move by ± 4 in 100 at most.',
      undefined,
    ],
    [
      { status: 'cancelled' },
      'Avbruten vid 1 000 av 10 000 framtider.',
      'Cancelled at 1,000 of 10,000 futures.',
      'resume',
    ],
    [
      { status: 'cancelled', ...NOTHING },
      'Simuleringen är avbruten.',
      'The simulation is cancelled.',
      'resume',
    ],
    [
      { status: 'cancelled', isOutdated: true },
      'Simuleringen är avbruten. Framtiderna i bilderna är från före den senaste ändringen.',
      'The simulation is cancelled. The futures in the pictures are from before the latest change.',
      'resume',
    ],
    [
      { status: 'failed', failure: FAILURE },
      'Simuleringen svarar inte. Bilderna bygger på 1 000 framtider.',
      'The simulation does not answer. The pictures rest on 1,000 futures.',
      'retry',
    ],
    [
      { status: 'failed', failure: FAILURE, ...NOTHING },
      'Simuleringen svarar inte.',
      'The simulation does not answer.',
      'retry',
    ],
    [
      { status: 'failed', failure: { code: 'notStarted', detail: '' }, isOutdated: true },
      'Simuleringen kunde inte starta. Framtiderna i bilderna är från före den senaste ändringen.',
      'The simulation could not start. The futures in the pictures are from before the latest change.',
      'retry',
    ],
  ])('%o', (state, sv, en, action) => {
    expect(line(state).sentence).toBe(sv);
    expect(line(state, 'en').sentence).toBe(en);
    expect(line(state).action).toBe(action);
  });

  test('before the first futures says that it has begun', () => {
    expect(line(NOTHING, 'sv', 0).sentence).toBe('Räknar …');
  });

  test('tells where its numbers come from', () => {
    const told = line({ status: 'done' }).numbers.map(({ explain }) => explain());
    expect(told.map(({ title, value }) => `${title}: ${value}`.replace(/\s/g, ' '))).toEqual([
      'Simulerade framtider: 1 000',
      'Slumpfel i chanserna: ± 4 av 100',
    ]);
    expect(told[1]?.inputs).toEqual([told[0]]);
    const stopped = line({ status: 'failed', failure: FAILURE }).numbers;
    expect(stopped.map(({ explain }) => explain())).toEqual([told[0]]);
  });

  test('knows one from many', () => {
    const one = { of: 1, replicates: 1, tables: new Map([['a', madeUpTable({ replicates: 1 })]]) };
    expect(line({ ...one, status: 'done' }).sentence).toMatch(/^1 framtid\. /);
  });

  test('tells a problem from what is as it should be, and what stays from what passes', () => {
    const kinds = (['waiting', 'running', 'done', 'cancelled', 'failed'] as const).map((status) => {
      const { isProblem, isSettled } = line({ status });
      return [status, isProblem, isSettled];
    });
    expect(kinds).toEqual([
      ['waiting', false, false],
      ['running', false, false],
      ['done', false, true],
      ['cancelled', false, true],
      ['failed', true, true],
    ]);
  });
});
