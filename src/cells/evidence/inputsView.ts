import { AGENCIES } from '../../evidence/agency.ts';
import { documentTitle } from '../../evidence/documentTitle.ts';
import type { Figure } from '../../evidence/figure.ts';
import { findFigure } from '../../evidence/findFigure.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import { describeField, scenarioFields } from '../../scenario/field.ts';
import { fieldLabel } from '../../scenario/differenceSentence.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { explainFigure } from '../../explanation/evidenceExplanation.ts';
import { sentence, type ExplainedNumber, type Part } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import type { EvidenceFigure } from './evidenceFigure.ts';

/** Everything that goes into the model, by where it comes from: counted or printed, derived, fitted, assumed. */
export function inputsView(context: CellContext): EvidenceFigure {
  const { messages, evidence, format, shown } = context;
  const words = messages.evidenceCell;
  const [{ explainer }] = shown;
  const { cohort } = explainer.expectation;
  const persons = (value: number) => format.persons(value);
  const number = (
    path: string,
    title: string,
    show: (value: number) => string,
  ): ExplainedNumber => {
    const explain = () => explainFigure(evidence, path, title, show, format.language);
    return { text: explain().value, explain };
  };
  const row = (label: string, path: string, show: (value: number) => string): readonly Part[] => [
    label,
    number(path, label, show),
    placeOf(findFigure(evidence, path)),
  ];
  const groupTables = cohort.groups.map(({ name, path, referrerPaths }): TableData => ({
    caption: name,
    head: [words.input, words.value, words.place],
    rows: [
      row(messages.fields['levers.groups.*.startsPerYear'], `${path}.starts`, persons),
      row(
        messages.fields['levers.groups.*.plannedLengthMonths'],
        `${path}.plannedLengthMonths`,
        (value) => format.months(value, Number.isInteger(value) ? 0 : 1),
      ),
      ...OUTCOMES.map((outcome) =>
        row(messages.outcomes[outcome], `${path}.outcomes.${outcome}`, persons),
      ),
      ...AGENCIES.flatMap((agency) =>
        referrerPaths[agency].map((each) => row(explainer.agencyName(agency), each, persons)),
      ),
    ],
  }));
  const kronor = (value: number) => format.millions(value);
  const economy: TableData = {
    caption: words.economy,
    head: [words.input, words.value, words.place],
    rows: [
      row(messages.source.baseCost, 'economy.cost.totalKronor', kronor),
      row(words.annualBenefit, 'economy.annualBenefitKronor.society', kronor),
      row(messages.source.paybackAtExit, 'economy.paybackMonths.society', (value) =>
        format.months(value),
      ),
      row(messages.source.paybackAtSixMonths, 'economy.paybackMonthsAtSixMonths', (value) =>
        format.months(value),
      ),
      row(messages.source.followedUp, 'followUp.followedUp', persons),
      row(messages.source.inWorkAfterTheYear, 'followUp.inWorkAfterTheYear', persons),
    ],
  };
  const fields = scenarioFields().filter(
    (path) => path[0] === 'assumptions' && describeField(path) !== undefined,
  );
  const of = (origin: 'fitted' | 'assumed'): TableData => ({
    caption: messages.source[origin],
    head: [messages.figure.assumption, words.value],
    rows: fields
      .filter((path) => explainer.field(path).explain().origin === origin)
      .map((path) => [fieldLabel(path, messages), explainer.field(path)]),
  });
  const [fitted, assumed] = [of('fitted'), of('assumed')];
  const printed = [...groupTables, economy];
  const count = printed.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    finding: [
      sentence(() =>
        words.inputsFinding(
          format.number(count),
          format.number(fitted.rows.length),
          format.number(assumed.rows.length),
        ),
      ),
    ],
    details: [],
    groups: [],
    numbers: {},
    table: economy,
    tables: [...groupTables, fitted, assumed],
    howToRead: words.inputsHowToRead,
    legend: [],
    formatTick: () => '',
  };

  function placeOf(figure: Figure | undefined): string {
    if (!figure) return '–';
    const isReport = evidence.documents.some(({ id }) => id === figure.document);
    const document = isReport
      ? figure.document
      : documentTitle(evidence, figure.document, format.language);
    return words.placeOf(document, figure.section);
  }
}
