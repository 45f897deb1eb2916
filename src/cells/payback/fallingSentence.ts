import { fallingPaybackMonths } from '../../economy/payback.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { log } from '../../numeric/logarithm.ts';

/** Yearly rates at which the benefit is tried to fall, where the scenario assumes none. */
const TRIED_RATES = [0.05, 0.1, 0.2] as const;

const FALL_OFF = ['assumptions', 'benefit', 'fallOffPerYear'];
const INTEREST = ['assumptions', 'benefit', 'discountRatePerYear'];

/**
 * What the report's measure becomes when the benefit falls off by the year, or is discounted: as the
 * scenario assumes, or at some rates where it assumes neither.
 */
export function fallingSentence(context: CellContext): Sentence {
  const { messages, shown, format } = context;
  const [{ explainer }] = shown;
  const { parameters, scenario } = explainer.expectation;
  const { discountRatePerYear } = scenario.assumptions.benefit;
  const months = explainer.payback('report');
  // Interest is by the year, and made continuous.
  const rate = 12 * parameters.benefitFallOffPerMonth + log(1 + discountRatePerYear);
  if (rate > 0) {
    return sentence((mark) =>
      messages.payback.fallingOwn(
        explainer.name,
        mark(months),
        ratesText(context, mark),
        mark(paybackAt(context, rate, format.percent(rate, 1), [FALL_OFF, INTEREST])),
      ),
    );
  }
  const [low, high, highest] = TRIED_RATES;
  const tried = (each: number) => paybackAt(context, each, format.percent(each));
  return sentence((mark) =>
    messages.payback.falling(
      explainer.name,
      mark(months),
      format.percent(low),
      mark(tried(low)),
      format.percent(high),
      mark(tried(high)),
      format.percent(highest),
      mark(tried(highest)),
    ),
  );
}

/** What the scenario assumes a year, in words. */
function ratesText(
  { messages, shown }: CellContext,
  mark: (number: ExplainedNumber) => string,
): string {
  const [{ explainer }] = shown;
  const { ofBoth, ofFallOff, ofInterest } = messages.payback;
  const { parameters, scenario } = explainer.expectation;
  const fallOff = explainer.field(FALL_OFF);
  const interest = explainer.field(INTEREST);
  if (scenario.assumptions.benefit.discountRatePerYear === 0) return ofFallOff(mark(fallOff));
  return parameters.benefitFallOffPerMonth === 0
    ? ofInterest(mark(interest))
    : ofBoth(mark(fallOff), mark(interest));
}

/**
 * @param rateText the rate as it is said
 * @param assumed paths of what the rate is made of, where the scenario assumes it
 */
function paybackAt(
  { messages, shown, format }: CellContext,
  rate: number,
  rateText: string,
  assumed: readonly (readonly string[])[] = [],
): ExplainedNumber {
  const [{ explainer }] = shown;
  const { cost, annualBenefitKronor } = explainer.expectation.economy;
  const months = fallingPaybackMonths(cost.costKronor, annualBenefitKronor.exit, rate);
  return explainer.computed(
    messages.payback.fallingTitle(rateText),
    format.duration(months, 1),
    messages.payback.fallingHow,
    () => [
      explainer.cost().explain(),
      explainer.benefit('exit').explain(),
      ...assumed.map((path) => explainer.field(path).explain()),
    ],
  );
}
