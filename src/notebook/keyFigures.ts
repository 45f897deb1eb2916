import type { KeyFigures, NotebookDocument } from '../document/notebookDocument.ts';
import { scenarioResolver } from '../document/resolveScenarios.ts';
import { cohortEvidence, groupsInEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { withOwn } from '../evidence/withOwn.ts';
import { keepRecent } from '../memo/keepRecent.ts';
import { ENGINE_VERSION } from '../run/engineVersion.ts';
import { expectScenario } from '../run/expectScenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Versions of a document differ in a scenario or two: these many are remembered. */
const REMEMBERED = 500;

/** Gives the key figures of some scenarios of a document, of those that it has. */
export type FiguresOf = (
  document: Pick<NotebookDocument, 'scenarios' | 'evidence'>,
  ids: readonly string[],
) => ReadonlyMap<string, KeyFigures>;

/**
 * Key figures of a document's scenarios, in any of its versions. Gives none at all of a document
 * whose scenarios are refused.
 */
export function keyFiguresOf(reports: Evidence): FiguresOf {
  const figures = keepRecent(
    (scenario: Scenario, evidence: Evidence): KeyFigures => {
      const { programme, economy } = expectScenario(scenario, evidence);
      return {
        paybackMonths: economy.payback.report,
        jobs: programme.exits.arbete,
        costKronor: economy.cost.costKronor,
      };
    },
    (scenario, evidence) => [
      scenario,
      cohortEvidence(evidence, scenario.assumptions.exitShares.evidence),
    ],
    REMEMBERED,
  );
  const resolve = scenarioResolver(groupsInEvidence(reports));
  return (document, ids) => {
    const resolution = resolve(document);
    if (!resolution.ok) return new Map();
    const evidence = withOwn(reports, document.evidence);
    return new Map(
      ids.flatMap((id) => {
        const scenario = resolution.scenarios.get(id);
        return scenario ? [[id, figures(scenario, evidence)] as const] : [];
      }),
    );
  };
}

/**
 * A document as it is stored: with this engine's version, and what it says of each scenario,
 * rounded to whole kronor and four decimals of a month and of a person.
 */
export function asComputed(document: NotebookDocument, figuresOf: FiguresOf): NotebookDocument {
  const ids = document.scenarios.map(({ id }) => id);
  const said = [...figuresOf(document, ids)].map(([id, figures]) => [id, rounded(figures)]);
  return {
    ...document,
    engineVersion: ENGINE_VERSION,
    said: Object.fromEntries(said) as NotebookDocument['said'],
  };
}

/** As many digits as anybody compares: the last bits of a sum are no result. */
function rounded({ paybackMonths, jobs, costKronor }: KeyFigures): KeyFigures {
  const tidy = (value: number, digits: number) => Number(value.toFixed(digits));
  return {
    paybackMonths: paybackMonths === null ? null : tidy(paybackMonths, 4),
    jobs: tidy(jobs, 4),
    costKronor: tidy(costKronor, 0),
  };
}
