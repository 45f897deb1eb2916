import type { AreaLayer } from '../../chart/areaGeometry.ts';
import { expectAfterExit } from '../../programme/afterExit.ts';
import { expectCourse, WHEREABOUTS, type Whereabouts } from '../../programme/expectCourse.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';

/** Where a year's starters are over time, as the flow cell says and draws it. */
export interface CourseView {
  readonly finding: readonly Sentence[];
  readonly timesMonths: readonly number[];
  readonly layers: readonly AreaLayer[];
  /** By layer: how many there are where its name stands. */
  readonly numbers: Readonly<Record<string, ExplainedNumber>>;
  readonly table: TableData;
}

/** So long is drawn: whoever starts last in the year and stays for two is out for two more. */
const SHOWN_MONTHS = 60;
const TABLE_MONTHS = [6, 12, 18, 24, 36, 48, 60];

/** From the bottom up: what is hoped for first. */
const ORDER: readonly Whereabouts[] = ['working', 'studying', 'seeking', 'enrolled', 'droppedOut'];
const COLOURS: Readonly<Record<Whereabouts, string>> = {
  working: 'var(--outcome-arbete)',
  studying: 'var(--outcome-studier)',
  seeking: 'var(--outcome-rehab)',
  enrolled: 'var(--ink-faint)',
  droppedOut: 'var(--outcome-avbrott)',
};

export function courseView({ shown, messages, format }: CellContext): CourseView {
  const [{ explainer }] = shown;
  const { scenario, parameters, programme } = explainer.expectation;
  const words = messages.flowCell;
  // As long as the account of benefits asks for: then it is known already.
  const months = Math.max(scenario.assumptions.benefit.benefitMonths, SHOWN_MONTHS);
  const after = expectAfterExit(scenario, parameters, months);
  const { timesMonths, persons } = expectCourse(programme, after, SHOWN_MONTHS);
  const personsAt = (place: Whereabouts, month: number) =>
    persons[place][timesMonths.indexOf(month)] ?? 0;
  const at = (place: Whereabouts, month: number): ExplainedNumber => {
    const text = format.persons(personsAt(place, month));
    return {
      text,
      explain: () => ({
        title: `${words[place]}, ${words.atMonth(format.number(month)).toLocaleLowerCase()}`,
        value: text,
        origin: 'computed',
        how: words.courseHow,
        inputs: [explainer.starts().explain(), explainer.jobs().explain()],
      }),
    };
  };
  const wholeAt = (place: Whereabouts, month: number) =>
    explainer.wholePersons(at(place, month), personsAt(place, month));
  const fullest = timesMonths.reduce((best, time, i) =>
    (persons.enrolled[i] ?? 0) > (persons.enrolled[timesMonths.indexOf(best)] ?? 0) ? time : best,
  );
  return {
    finding: [
      sentence((mark) =>
        words.courseFinding(
          explainer.name,
          mark(wholeAt('enrolled', fullest)),
          format.number(fullest),
          mark(wholeAt('working', SHOWN_MONTHS)),
          format.number(SHOWN_MONTHS),
        ),
      ),
    ],
    timesMonths,
    layers: ORDER.map((place) => ({
      id: place,
      label: words.courseNames[place],
      colour: COLOURS[place],
      values: persons[place],
      isNamedInside: place === 'enrolled',
    })),
    numbers: Object.fromEntries(
      ORDER.map((place) => [place, at(place, place === 'enrolled' ? fullest : SHOWN_MONTHS)]),
    ),
    table: {
      caption: words.courseTitle,
      head: [words.month, ...WHEREABOUTS.map((place) => words[place])],
      rows: TABLE_MONTHS.map((month) => [
        format.number(month),
        ...WHEREABOUTS.map((place) => at(place, month)),
      ]),
    },
  };
}
