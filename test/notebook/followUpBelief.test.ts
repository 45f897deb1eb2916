import { describe, expect, test } from 'vitest';
import emptyNotebook from '../../scenarios/empty-notebook.json';
import ownProgramme from '../../scenarios/own-programme.json';
import { isLayer, type NotebookDocument } from '../../src/document/notebookDocument.ts';
import { setFollowUp } from '../../src/evidence/editOwnEvidence.ts';
import type { OwnFollowUp } from '../../src/evidence/ownFollowUp.ts';
import { withOwn } from '../../src/evidence/withOwn.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { ScenarioExplainer } from '../../src/explanation/scenarioExplainer.ts';
import { countedScenario, replaceCounts } from '../../src/notebook/editCounts.ts';
import { expectParameters } from '../../src/parameters/parameters.ts';
import { parameterSampler } from '../../src/parameters/drawParameters.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { workBelief } from '../../src/economy/countedBeliefs.ts';
import { centre } from '../../src/scenario/distribution.ts';
import { REPORTS_BELIEFS } from '../../src/scenario/reportsBeliefs.ts';
import { documentOf, parse } from '../document/notebook.ts';
import { evidence as reports } from '../run/readyScenarios.ts';

const document = documentOf(JSON.stringify(ownProgramme));
const own = document.evidence!;
const exact = (value: number) => ({ value, document: 'example', section: 's. 4' });
const followUp = (followed: number, inWork: number, atExit: number): OwnFollowUp => ({
  months: 6,
  followed: exact(followed),
  inWork: exact(inWork),
  inWorkAtExit: exact(atExit),
});
const withFollowUp = (each: OwnFollowUp | undefined, counts = own) =>
  setFollowUp(counts, 0, 0, each);

const beliefOf = ({ scenarios }: NotebookDocument) => {
  const [root] = scenarios;
  if (!root || isLayer(root)) throw new Error('no root');
  return root.assumptions.afterExit.workWithinSixMonths;
};

function opened(changed: NotebookDocument) {
  const parsed = parse(JSON.stringify(changed));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenarios.get('egen-2025')!;
}

test('what is believed without a follow-up is what the ready notebooks believe', () => {
  expect(beliefOf(documentOf(JSON.stringify(emptyNotebook)))).toEqual(
    REPORTS_BELIEFS.workWithinSixMonths,
  );
});

describe('the chance of work after the exit', () => {
  test('is that of one’s own follow-up as soon as it is there, and follows it', () => {
    const first = replaceCounts(document, withFollowUp(followUp(30, 16, 12)));
    expect(beliefOf(first)).toEqual({ kind: 'beta', a: 4.5, b: 14.5 });
    const second = replaceCounts(first, withFollowUp(followUp(30, 18, 12)));
    expect(beliefOf(second)).toEqual({ kind: 'beta', a: 6.5, b: 12.5 });
    expect(replaceCounts(second, own)).toEqual(document);
    opened(second);
  });

  test('stays where somebody has moved it', () => {
    const moved = structuredClone(document);
    const [root] = moved.scenarios;
    if (!root || isLayer(root)) throw new Error('no root');
    root.assumptions.afterExit.workWithinSixMonths = { kind: 'fixed', value: 0.3 };
    const after = replaceCounts(moved, withFollowUp(followUp(30, 16, 12)));
    expect(beliefOf(after)).toEqual({ kind: 'fixed', value: 0.3 });
  });

  test('is that of the period that a new scenario is made of', () => {
    const two = { ...own, cohorts: [own.cohorts[0]!, { ...own.cohorts[0]!, id: 'year-2026' }] };
    const after = replaceCounts(document, withFollowUp(followUp(30, 16, 12), two));
    const scenario = opened(after);
    const made = countedScenario(after.evidence!, 1, scenario);
    expect(made.assumptions.afterExit.workWithinSixMonths).toEqual(
      REPORTS_BELIEFS.workWithinSixMonths,
    );
    const again = countedScenario(after.evidence!, 0, made);
    expect(again.assumptions.afterExit.workWithinSixMonths).toEqual(beliefOf(after));
  });

  test('keeps within the bounds of a belief', () => {
    for (const each of [followUp(40, 40, 0), followUp(90_000, 30_000, 0)]) {
      opened(replaceCounts(document, withFollowUp(each)));
    }
    const certain = workBelief({ ...own.cohorts[0]!, followUps: [followUp(40, 40, 0)] });
    expect(centre(certain!)).toBeCloseTo(0.95, 12);
  });
});

describe('both engines', () => {
  const kinds = { fullUnsubsidised: exact(4), halfUnsubsidised: exact(12) };
  const after = replaceCounts(document, withFollowUp({ ...followUp(30, 16, 12), jobKinds: kinds }));
  const { cohort, scenario } = expectScenario(opened(after), withOwn(reports, after.evidence));

  test('have the kinds of jobs that were followed up', () => {
    const parameters = expectParameters(cohort, scenario.assumptions);
    expect(parameters.foundJobKinds).toMatchObject({ fullUnsubsidised: 4, halfUnsubsidised: 12 });
    const sampler = parameterSampler(cohort, scenario.assumptions, seedKey('follow-up'));
    const draws = Array.from({ length: 400 }, (_, at) => sampler.draw(at).foundJobKinds);
    const mean = draws.reduce((sum, { halfUnsubsidised }) => sum + halfUnsubsidised, 0) / 400;
    expect(mean).toBeCloseTo(12.25 / 17.25, 1);
  });
});

describe('the explanation of the chance', () => {
  const format = new QuantityFormat('sv');
  const explained = (changed: NotebookDocument) => {
    const evidence = withOwn(reports, changed.evidence);
    const expectation = expectScenario(opened(changed), evidence);
    const explainer = new ScenarioExplainer('Egen', expectation, evidence, format);
    return explainer.field(['assumptions', 'afterExit', 'workWithinSixMonths']).explain();
  };
  const { source } = allMessagesIn('sv');

  test('leads to one’s own figures, with their place', () => {
    const found = explained(replaceCounts(document, withFollowUp(followUp(30, 16, 12))));
    expect(found).toMatchObject({ origin: 'fitted', how: source.ownFollowUpNote });
    expect(found.inputs?.map(({ value }) => value)).toEqual(
      [30, 16, 12].map((each) => format.persons(each)),
    );
    expect(found.inputs?.[0]?.source).toMatchObject({ section: 's. 4' });
  });

  test('says whose it is where there is no follow-up of one’s own', () => {
    const found = explained(document);
    expect(found).toMatchObject({ origin: 'assumed', how: source.borrowedFollowUpNote });
    expect(found.inputs).toBeUndefined();
  });
});
