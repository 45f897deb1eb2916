import type { ForecastReading } from '../../check/forecastBacktest.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber } from '../../explanation/explanation.ts';
import type { ModelBeside } from './modelBeside.ts';
import { followingNumber, printedNumber } from './reportNumbers.ts';

const COLOURS = {
  dropOuts: 'var(--outcome-avbrott)',
  jobs: 'var(--outcome-arbete)',
} as const;

/** Later years as the base year alone would have forecast them, with years alike and different. */
export function forecastView(
  context: CellContext,
  readings: readonly ForecastReading[],
): ModelBeside {
  const { messages, format } = context;
  const words = messages.backtestCell;
  const persons = (value: number) => format.persons(value);
  const titleOf = ({ count, among }: ForecastReading) =>
    words.counts[count.what](count.year, format.number(among));
  const observed = (reading: ForecastReading, write?: (text: string) => string) =>
    printedNumber(context, reading.count.observed, titleOf(reading), persons, write);
  const forecast = (reading: ForecastReading): ExplainedNumber =>
    followingNumber(
      titleOf(reading),
      words.interval(
        format.number(reading.median),
        format.number(reading.low),
        format.number(reading.high),
      ),
      reading.yearEffect ? words.differingHow : words.alikeHow,
      () => [
        printedNumber(context, reading.count.among, words.amongTitle, persons).explain(),
        context.shown[0].explainer.completers().explain(),
      ],
    );
  const alike = readings.filter(({ yearEffect }) => !yearEffect);
  const pairs = alike.map(({ count }) =>
    readings.filter((reading) => reading.count.id === count.id),
  );
  const differing = readings.filter(({ yearEffect }) => yearEffect);
  const inside = (all: readonly ForecastReading[]) =>
    format.number(all.filter(({ isInside }) => isInside).length);
  return {
    finding: [
      sentence(() =>
        words.forecastFinding(inside(alike), inside(differing), format.number(alike.length)),
      ),
      ...[...alike, ...differing]
        .filter(({ isInside }) => !isInside)
        .map((reading) =>
          sentence((mark) =>
            words.outside[reading.yearEffect ? 'differing' : 'alike'](
              titleOf(reading),
              mark(forecast(reading)),
              mark(observed(reading)),
            ),
          ),
        ),
    ],
    details: [sentence(() => words.scoreDetail)],
    groups: pairs.flatMap((pair) => {
      const [first] = pair;
      if (!first) return [];
      return [
        {
          id: first.count.id,
          label: titleOf(first),
          colour: COLOURS[first.count.what],
          bars: pair.map((reading) => ({
            scenario: reading.yearEffect ? ('other' as const) : ('base' as const),
            value: reading.median,
            label: forecast(reading).text,
            interval: [reading.low, reading.high] as const,
          })),
          goal: first.observed,
        },
      ];
    }),
    numbers: Object.fromEntries(
      pairs.flatMap((pair) => (pair[0] ? [[pair[0].count.id, pair.map(forecast)] as const] : [])),
    ),
    printed: Object.fromEntries(
      alike.map((reading) => [reading.count.id, observed(reading, words.observedTick)]),
    ),
    table: {
      caption: words.forecastTitle,
      head: [words.where, words.years, words.forecast, words.observed, words.isInside, words.score],
      rows: readings.map((reading) => [
        titleOf(reading),
        reading.yearEffect ? words.differing : words.alike,
        forecast(reading),
        observed(reading),
        reading.isInside ? messages.figure.yes : messages.figure.no,
        { text: messages.units.persons(format.number(reading.score, 1)) },
      ]),
    },
    howToRead: words.forecastHowToRead,
    legend: [words.alikeBar, words.differingBar],
  };
}
