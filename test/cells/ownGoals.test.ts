import { describe, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import { targetSets } from '../../src/cells/targets/targetSets.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { checkOwnEvidence } from '../../src/document/checkOwnEvidence.ts';
import { clearFigures, setGoal } from '../../src/evidence/editOwnEvidence.ts';
import { withOwn } from '../../src/evidence/withOwn.ts';
import { explainTarget } from '../../src/explanation/targetExplanation.ts';
import { addTargets } from '../../src/notebook/editTargets.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { documentOf, parse } from '../document/notebook.ts';
import { evidence as reports } from '../run/readyScenarios.ts';

const document = documentOf(JSON.stringify(ownProgramme));
const own = document.evidence!;
const at = (value: number) => ({ value, document: 'example', section: 'Verksamhetsplan, s. 3' });
const withGoals = setGoal(setGoal(own, 'dropOuts', at(0.4)), 'paybackMonths', at(30));
const context = (counts: typeof own) => ({
  evidence: withOwn(reports, counts),
  format: new QuantityFormat('sv'),
  messages: allMessagesIn('sv'),
});

describe('goals of one’s own', () => {
  const [set] = targetSets(context(withGoals).evidence);

  test('are a set of targets under the programme’s name', () => {
    expect(set).toMatchObject({ id: 'own', name: { sv: own.name } });
    expect(set?.targets).toEqual([
      {
        measure: { kind: 'share', outcome: 'avbrott', time: 'exit', denominator: 'allExits' },
        direction: 'atMost',
        value: 0.4,
        source: 'own.goals.dropOuts',
      },
      {
        measure: { kind: 'payback', measure: 'report' },
        direction: 'atMost',
        value: 30,
        source: 'own.goals.paybackMonths',
      },
    ]);
    expect(targetSets(context(own).evidence).map(({ id }) => id)).not.toContain('own');
  });

  test('lead to their place as targets, and are one’s own word when they are gone from it', () => {
    const changed = addTargets({ ...document, evidence: withGoals }, set?.targets ?? []);
    expect(parse(JSON.stringify(changed)).ok).toBe(true);
    const target = changed.targets.find(({ source }) => source === 'own.goals.paybackMonths')!;
    expect(explainTarget(target, context(withGoals) as never).explain()).toMatchObject({
      source: { section: 'Verksamhetsplan, s. 3' },
    });
    const gone = explainTarget(target, context(own) as never).explain();
    expect(gone).toMatchObject({ origin: 'lever' });
    expect(gone.source).toBeUndefined();
  });

  test('leave nothing behind when they are taken away', () => {
    const one = setGoal(withGoals, 'paybackMonths', undefined);
    expect(setGoal(one, 'dropOuts', undefined)).toEqual(own);
    expect(clearFigures(withGoals)).toEqual(clearFigures(own));
  });

  test('are refused for a document that is not there', () => {
    const lost = setGoal(own, 'work', { ...at(0.3), document: 'rumour' });
    expect(checkOwnEvidence(lost)).toEqual([
      {
        code: 'unknownDocument',
        path: ['evidence', 'goals', 'work', 'document'],
        value: 'rumour',
      },
    ]);
  });
});
