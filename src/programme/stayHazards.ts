import type { ByOutcome } from '../evidence/outcome.ts';
import { oneMinusExpOfMinus, exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { integrate, type PiecewiseConstant } from '../multistate/piecewiseConstant.ts';
import type { RiskTable } from '../multistate/riskTable.ts';
import type { Assumptions } from '../scenario/scenario.ts';

/** The ways to leave before the planned end; who reaches it goes to rehab. */
export const CAUSES = ['arbete', 'studier', 'avbrott'] as const;
/** One of the three. */
export type Cause = (typeof CAUSES)[number];

/** Hazard per month of each way to leave, by months in the programme. */
export type StayHazards = Readonly<Record<Cause, PiecewiseConstant>>;

/** Eight weeks of an average month (365.25 / 12 days). */
export const EIGHT_WEEKS_MONTHS = (8 * 7) / (365.25 / 12);

/**
 * Hazards that give the observed exit shares at the observed length.
 *
 * With equal heights they have a closed form: with H = −ln(p_rehab) / T, cause k
 * has the constant hazard H p_k / (1 − p_rehab) (competing risks with constant hazards, in any
 * textbook of survival analysis). With unequal heights each cause
 * keeps its shape and its level is solved for.
 *
 * @param shares at the observed length; rehab above 0, all summing to 1
 * @param observedLengthMonths above 0
 * @param shape relative heights: first 8 weeks, until 6 months, later
 * @throws RangeError when nobody reached the planned end (the hazard would be infinite)
 */
export function solveStayHazards(
  shares: ByOutcome,
  observedLengthMonths: number,
  shape: Assumptions['hazardShape'],
): StayHazards {
  if (!(shares.rehab > 0)) throw new RangeError(`no share reaches the end: ${shares.rehab}`);
  const total = -log(shares.rehab) / observedLengthMonths;
  const leaving = shares.arbete + shares.studier + shares.avbrott;
  const levels = { arbete: 0, studier: 0, avbrott: 0 };
  if (leaving === 0) return build(levels, shape, observedLengthMonths);
  for (const cause of CAUSES) levels[cause] = (total * shares[cause]) / leaving;
  if (isFlat(shape)) return build(levels, shape, observedLengthMonths);
  for (const step of STEPS) {
    const error = solveLevels(levels, shares, observedLengthMonths, shape, step);
    if (error < CLOSE_SHARE) break;
  }
  return build(levels, shape, observedLengthMonths);
}

/**
 * Scales the levels turn by turn until the shares come out.
 *
 * @param levels hazard of each cause, scaled where they are
 * @param step how much of the way a turn goes, above 0 to 1: whole steps are quick, but with
 *   heights far apart and hardly anybody at the end they overshoot for ever
 * @returns how far the shares are off at most
 */
function solveLevels(
  levels: Record<Cause, number>,
  shares: ByOutcome,
  lengthMonths: number,
  shape: Assumptions['hazardShape'],
  step: number,
): number {
  const leaving = shares.arbete + shares.studier + shares.avbrott;
  let error = 0;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const hazards = build(levels, shape, lengthMonths);
    const now = sharesAt(hazards, lengthMonths);
    // First the level that all have in common, then each cause's part of it: one alone creeps.
    const all = CAUSES.reduce((sum, cause) => sum + integrate(hazards[cause], lengthMonths), 0);
    const left = now.arbete + now.studier + now.avbrott;
    const total = -log(shares.rehab) / lengthMonths;
    const common = ((total * lengthMonths) / all) * (left / leaving);
    error = 0;
    for (const cause of CAUSES) {
      // Nobody, or so few that the level is 0 in floating point: nothing to scale.
      if (now[cause] === 0) continue;
      error = Math.max(error, Math.abs(now[cause] - shares[cause]));
      const factor = common * (shares[cause] / now[cause]);
      levels[cause] *= step === 1 ? factor : exp(step * log(factor));
    }
    if (error < 1e-14) break;
  }
  return error;
}

/**
 * The same hazards with an extension after the observed length: the hazards of work
 * and drop-out continue at a ratio of their mean over the observed person-months,
 * studier at its mean.
 *
 * @param hazards until the observed length
 * @param ratios ≥ 0
 */
export function extendStayHazards(
  hazards: StayHazards,
  observedLengthMonths: number,
  ratios: Readonly<Record<'arbete' | 'avbrott', number>>,
): StayHazards {
  const { meanStayMonths, ...shares } = sharesAt(hazards, observedLengthMonths);
  const extend = (cause: Cause, ratio: number): PiecewiseConstant => ({
    from: [...hazards[cause].from, observedLengthMonths],
    values: [...hazards[cause].values, (ratio * shares[cause]) / meanStayMonths],
  });
  return {
    arbete: extend('arbete', ratios.arbete),
    studier: extend('studier', 1),
    avbrott: extend('avbrott', ratios.avbrott),
  };
}

/**
 * The same hazards, each multiplied at all times.
 *
 * @param factors ≥ 0
 */
export function scaleStayHazards(
  hazards: StayHazards,
  factors: Readonly<Record<Cause, number>>,
): StayHazards {
  const scale = (cause: Cause): PiecewiseConstant => ({
    from: hazards[cause].from,
    values: hazards[cause].values.map((value) => value * factors[cause]),
  });
  return { arbete: scale('arbete'), studier: scale('studier'), avbrott: scale('avbrott') };
}

/**
 * Lays out the hazards of a stay and its extension for following persons: the same numbers as
 * `extendStayHazards(solveStayHazards(…))`, by the closed form where there is one. It is
 * filled for every draw of the parameters.
 *
 * @param table of three causes, with room for four pieces; what it holds is replaced
 * @param shares at the observed length; rehab above 0, all summing to 1
 * @param ratios of the hazards in the extension to their mean before
 * @returns expected months of a stay of at most the observed length
 * @throws RangeError when nobody reached the planned end (the hazard would be infinite)
 */
export function fillStayTable(
  table: RiskTable,
  shares: ByOutcome,
  observedLengthMonths: number,
  shape: Assumptions['hazardShape'],
  ratios: Readonly<Record<'arbete' | 'avbrott', number>>,
): number {
  const leaving = shares.arbete + shares.studier + shares.avbrott;
  if (!isFlat(shape) || leaving === 0 || !(shares.rehab > 0)) {
    const hazards = solveStayHazards(shares, observedLengthMonths, shape);
    const extended = extendStayHazards(hazards, observedLengthMonths, ratios);
    table.fill(CAUSES.map((cause) => extended[cause]));
    return sharesAt(hazards, observedLengthMonths).meanStayMonths;
  }
  const total = -log(shares.rehab) / observedLengthMonths;
  const perShare = total / leaving;
  const [arbete, studier, avbrott] = [
    shares.arbete * perShare,
    shares.studier * perShare,
    shares.avbrott * perShare,
  ];
  table.clear();
  table.addPiece(0, arbete, studier, avbrott);
  table.addPiece(observedLengthMonths, arbete * ratios.arbete, studier, avbrott * ratios.avbrott);
  return leaving / total;
}

/** Times at which any of the hazards changes, in months, ascending from 0. */
export function changesOf(hazards: StayHazards): number[] {
  return [...new Set(CAUSES.flatMap((cause) => hazards[cause].from))].sort((a, b) => a - b);
}

/** Shares by cause, and the mean stay, of a stay of at most `lengthMonths`, in closed form. */
function sharesAt(
  hazards: StayHazards,
  lengthMonths: number,
): Record<Cause | 'meanStayMonths', number> {
  const result = { arbete: 0, studier: 0, avbrott: 0, meanStayMonths: 0 };
  const starts = changesOf(hazards).filter((time) => time < lengthMonths);
  let staying = 1;
  starts.forEach((start, index) => {
    const months = Math.min(lengthMonths, starts[index + 1] ?? Infinity) - start;
    const rates = CAUSES.map((cause) => valueAt(hazards[cause], start));
    const total = rates.reduce((sum, rate) => sum + rate, 0);
    const personMonths =
      staying * (total === 0 ? months : oneMinusExpOfMinus(total * months) / total);
    CAUSES.forEach(
      (cause, causeIndex) => (result[cause] += personMonths * (rates[causeIndex] ?? 0)),
    );
    result.meanStayMonths += personMonths;
    staying *= exp(-total * months);
  });
  return result;
}

function valueAt({ from, values }: PiecewiseConstant, time: number): number {
  return values[from.findLastIndex((start) => start <= time)] ?? 0;
}

/** Whether every cause's hazard is the same at all times until the observed end. */
export function isFlat(shape: Assumptions['hazardShape']): boolean {
  return CAUSES.every((cause) => {
    const { firstEightWeeks, untilSixMonths, later } = shape[cause];
    return firstEightWeeks === untilSixMonths && untilSixMonths === later;
  });
}

function build(
  levels: Readonly<Record<Cause, number>>,
  shape: Assumptions['hazardShape'],
  observedLengthMonths: number,
): StayHazards {
  const from = [0, EIGHT_WEEKS_MONTHS, 6].filter((time) => time < observedLengthMonths);
  const pieces = (cause: Cause): PiecewiseConstant => {
    const { firstEightWeeks, untilSixMonths, later } = shape[cause];
    if (isFlat(shape)) return { from: [0], values: [levels[cause]] };
    const heights = [firstEightWeeks, untilSixMonths, later].slice(0, from.length);
    return { from, values: heights.map((height) => height * levels[cause]) };
  };
  return { arbete: pieces('arbete'), studier: pieces('studier'), avbrott: pieces('avbrott') };
}

const MOST_TURNS = 500;
/** Tried one after the other, until one comes close enough. */
const STEPS = [1, 1 / 4, 1 / 16];
/** A share this near is as good as met. */
const CLOSE_SHARE = 1e-9;
