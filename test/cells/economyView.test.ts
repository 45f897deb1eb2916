import { describe, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import { economyNotes, economySummary } from '../../src/cells/counts/economyView.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { whatMayLeave } from '../../src/disclosure/whatMayLeave.ts';
import { isLayer, type NotebookDocument } from '../../src/document/notebookDocument.ts';
import { setEconomy, withEconomyFigure } from '../../src/evidence/editOwnEvidence.ts';
import { NO_ECONOMY, type OwnEconomy } from '../../src/evidence/ownEconomy.ts';
import { withOwn } from '../../src/evidence/withOwn.ts';
import { ScenarioExplainer } from '../../src/explanation/scenarioExplainer.ts';
import { replaceCounts } from '../../src/notebook/editCounts.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { documentOf, parse } from '../document/notebook.ts';
import { evidence as reports } from '../run/readyScenarios.ts';

const document = documentOf(JSON.stringify(ownProgramme));
const own = document.evidence!;
const messages = allMessagesIn('sv');
const format = new QuantityFormat('sv');
const exact = (value: number) => ({ value, document: 'example', section: 'Tabell 5' });
const withEconomy = (economy: Partial<OwnEconomy>) =>
  setEconomy(own, 0, { ...NO_ECONOMY, ...economy });
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const notes = (economy: Partial<OwnEconomy>) =>
  economyNotes(withEconomy(economy).cohorts[0]!, messages, format).map(plain);
const KINDS = { fullUnsubsidised: exact(10), halfSubsidised: exact(4) };

const rootOf = ({ scenarios }: NotebookDocument) => {
  const [root] = scenarios;
  if (!root || isLayer(root)) throw new Error('no root');
  return root;
};

describe('what is said of one’s own economy', () => {
  test('is whose prices are used, where no calculation is one’s own', () => {
    expect(economySummary(own.cohorts[0]!, messages, format)).toContain('Västerås');
    expect(notes({})).toEqual([
      'Priserna är de från Västerås, inte era egna. Skriv in återbetalningstiden ur er egen beräkning, så används den i stället.',
    ]);
  });

  test('is the prices that give the printed payback', () => {
    const economy = { paybackMonths: exact(30), jobKinds: KINDS };
    expect(plain(economySummary(withEconomy(economy).cohorts[0]!, messages, format))).toBe(
      'Ekonomi: priser ur den egna återbetalningstiden, 30 månader',
    );
    expect(notes(economy)[0]).toMatch(
      /^Priserna som ger återbetalningstiden: ett arbete vid avslut är värt \d+ \d+ kr om året/,
    );
    expect(notes({ paybackMonths: exact(30) })[1]).toContain('Arbetenas slag är inte kända');
  });

  test('is what does not add up', () => {
    expect(
      notes({
        budgetKronor: exact(5_000_000),
        paidBy: { city: exact(2_000_000), fk: exact(2_000_000) },
        jobKinds: { hourly: exact(13) },
      }).slice(1),
    ).toEqual([
      'Arbetena efter slag är 13 tillsammans, men 14 gick till arbete. Slagen används när de stämmer.',
      'Betalarna har betalat 4 000 000 kr tillsammans, men perioden kostade 5 200 000 kr. Kostnaden delas efter deras andelar.',
      'Perioden kostade 5 200 000 kr; budgeten var 5 000 000 kr.',
    ]);
    expect(notes({ paybackMonths: exact(1) })[0]).toContain('mer än fem gånger');
  });
});

describe('a scenario of the counts', () => {
  const priced = replaceCounts(
    document,
    withEconomy({
      paybackMonths: exact(30),
      jobKinds: KINDS,
      paidBy: { city: exact(1_300_000), region: exact(1_300_000), fk: exact(2_600_000) },
    }),
  );

  test('has the solved prices and who paid, and gets the others back', () => {
    const { benefit, cost } = rootOf(priced).assumptions;
    expect(benefit.jobValueFactor).toMatchObject({ kind: 'lognormal', logSd: 0.2 });
    expect(benefit.jobValueFactor).not.toEqual(rootOf(document).assumptions.benefit.jobValueFactor);
    expect(cost.split).toMatchObject({ kind: 'shares', city: 0.25, fk: 0.5, af: 0 });
    expect(replaceCounts(priced, own)).toEqual(document);
    expect(parse(JSON.stringify(priced)).ok).toBe(true);
  });

  test('explains its prices by the figures that they were solved from, or says whose they are', () => {
    const explained = (of: NotebookDocument) => {
      const parsed = parse(JSON.stringify(of));
      if (!parsed.ok) throw new Error('refused');
      const evidence = withOwn(reports, of.evidence);
      const expectation = expectScenario(parsed.scenarios.get('egen-2025')!, evidence);
      return new ScenarioExplainer('Egen', expectation, evidence, format)
        .field(['assumptions', 'benefit', 'jobValueFactor'])
        .explain();
    };
    expect(explained(priced)).toMatchObject({
      origin: 'fitted',
      how: messages.source.ownPricesNote,
      inputs: [{ source: { section: 'Tabell 5' } }, {}],
    });
    expect(explained(document)).toMatchObject({
      origin: 'assumed',
      how: messages.source.borrowedPricesNote,
    });
  });

  test('keeps its prices in a copy to share, and not the persons they were solved from', () => {
    const counted = { ...priced, evidence: { ...priced.evidence!, isExample: false } };
    const left = whatMayLeave(counted);
    expect(left.evidence?.cohorts[0]?.economy).toEqual({
      paidBy: priced.evidence?.cohorts[0]?.economy?.paidBy,
    });
    expect(rootOf(left).assumptions.benefit).toEqual(rootOf(priced).assumptions.benefit);
  });
});

test('a figure is set or taken away, and nothing stays of an economy without any', () => {
  const one = withEconomyFigure(NO_ECONOMY, ['jobKinds', 'hourly'], exact(2));
  expect(one).toEqual({ paidBy: {}, jobKinds: { hourly: exact(2) } });
  expect(withEconomyFigure(one, ['jobKinds', 'hourly'], undefined)).toEqual(NO_ECONOMY);
  const paid = withEconomyFigure(NO_ECONOMY, ['paidBy', 'fk'], exact(9));
  expect(paid.paidBy).toEqual({ fk: exact(9) });
  expect(setEconomy(setEconomy(own, 0, paid), 0, NO_ECONOMY)).toEqual(own);
});
