import { firstHalfYear, reportPaybacks, type ReportPayback } from '../../check/reportPaybacks.ts';
import { asPrinted } from '../../economy/payback.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber } from '../../explanation/explanation.ts';
import type { ModelBeside } from './modelBeside.ts';
import { followingNumber, printedNumber } from './reportNumbers.ts';

/**
 * Every payback that the reports print, beside what the prices of the base year give for the same
 * persons.
 */
export function paybacksView(context: CellContext): ModelBeside {
  const { messages, evidence, format } = context;
  const words = messages.backtestCell;
  const all = reportPaybacks(evidence);
  const half = firstHalfYear(evidence);
  const months = (value: number) => format.months(value, 1);
  const kronor = (value: number) => format.millions(value);
  const thousands = (value: number) =>
    messages.units.kronor(format.number(Math.round(value / 1000) * 1000));
  const cost = ({ costPath }: ReportPayback) =>
    printedNumber(context, costPath, messages.fields['levers.costKronor'], kronor);
  const computed = (each: ReportPayback): ExplainedNumber =>
    followingNumber(
      words.paybacks[each.id],
      months(each.computedMonths),
      words.paybackHow(format.number(each.jobs), format.number(each.completers)),
      () => [cost(each).explain()],
    );
  const printed = (each: ReportPayback, write?: (text: string) => string) =>
    printedNumber(
      context,
      each.printedPath,
      words.paybacks[each.id],
      (value) => format.months(value),
      write,
    );
  const perJob = (each: ReportPayback): ExplainedNumber =>
    followingNumber(
      words.perJob,
      thousands(each.impliedBenefitKronor / each.jobs),
      words.perJobHow,
      () => [cost(each).explain(), printed(each).explain()],
    );
  const [exit, sixMonths, paid] = all;
  return {
    finding:
      exit && sixMonths && paid
        ? [
            sentence((mark) => words.fitted(mark(printed(exit)), mark(printed(sixMonths)))),
            sentence((mark) =>
              words.notFitted(
                mark(printed(paid)),
                mark(computed(paid)),
                mark(perJob(paid)),
                mark(perJob(exit)),
              ),
            ),
          ]
        : [],
    details: [
      sentence((mark) =>
        words.firstHalf(
          mark(
            printedNumber(
              context,
              'economy.paybackMonthsFirstHalf',
              words.firstHalfTitle,
              (value) => format.months(value),
            ),
          ),
          mark(
            printedNumber(
              context,
              'economy.benefitPerParticipantFirstHalfKronor',
              words.benefitPerParticipant,
              thousands,
            ),
          ),
          thousands(half.impliedCostPerParticipantKronor),
          thousands(half.yearCostPerParticipantKronor),
        ),
      ),
    ],
    groups: all.map((each) => ({
      id: each.id,
      label: words.paybacks[each.id],
      colour: 'var(--scenario-base)',
      bars: [{ scenario: 'other', value: each.computedMonths, label: months(each.computedMonths) }],
      goal: each.printedMonths,
    })),
    numbers: Object.fromEntries(all.map((each) => [each.id, [computed(each)]])),
    printed: Object.fromEntries(all.map((each) => [each.id, printed(each, words.printedTick)])),
    table: {
      caption: words.paybacksTitle,
      head: [
        words.where,
        messages.fields['levers.costKronor'],
        words.persons,
        words.printed,
        words.computed,
        words.agrees,
        words.perJob,
      ],
      rows: all.map((each) => [
        words.paybacks[each.id],
        cost(each),
        words.jobsOf(format.number(each.jobs), format.number(each.completers)),
        printed(each),
        computed(each),
        asPrinted(each.computedMonths) === each.printedMonths
          ? messages.figure.yes
          : messages.figure.no,
        perJob(each),
      ]),
    },
    howToRead: words.paybacksHowToRead,
    legend: [],
  };
}
