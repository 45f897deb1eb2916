import { beliefDraws } from '../parameters/drawBelief.ts';
import { seedKey } from '../random/drawKey.ts';
import { isCertain, likelyRange, type Distribution } from '../scenario/distribution.ts';
import { describeField, scenarioFields } from '../scenario/field.ts';
import { entryAt, type Path } from '../scenario/layer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { inEveryGroup, withInput } from '../scenario/withInput.ts';

/** A number of a scenario that is moved to see what follows, all others as they stand. */
export interface MovedInput {
  readonly kind: 'lever' | 'assumption';
  readonly path: Path;
  /**
   * In the input's unit: of an assumption, the 10 % and 90 % quantiles of what is believed; of a
   * lever, a tenth less and a tenth more, within its bounds. A lever at 0 is moved from there to
   * 0.1.
   */
  readonly low: number;
  readonly high: number;
}

/** What follows at both ends of an input. */
export interface TornadoBar extends MovedInput {
  /** Infinity for never. */
  readonly atLow: number;
  readonly atHigh: number;
}

/** A lever that stands at 0 is moved to this, in its own unit. */
const FROM_NOTHING = 0.1;
const LEVER_PART = 0.1;

/** How many draws the ends of a belief are read from that have no closed form. */
const DRAWS = 2_000;
const LOW_SHARE = 0.1;

/**
 * The numbers of a scenario that can be moved, levers first: all levers with a number, and all
 * assumptions that are beliefs and not certain.
 */
export function movedInputs(scenario: Scenario): readonly MovedInput[] {
  const paths = scenarioFields().flatMap((path) => inEveryGroup(path, scenario));
  return paths.flatMap((path): MovedInput[] => {
    const field = describeField(path);
    const entry = entryAt(scenario, path);
    if (!field || entry === undefined) return [];
    if (path[0] === 'assumptions') {
      if (field.kind !== 'belief') return [];
      const belief = entry as unknown as Distribution;
      if (isCertain(belief)) return [];
      const [low, high] = likelyEnds(belief);
      return [{ kind: 'assumption', path, low, high }];
    }
    if (typeof entry !== 'number') return [];
    const [low, high] =
      entry === 0 ? [0, FROM_NOTHING] : [entry * (1 - LEVER_PART), entry * (1 + LEVER_PART)];
    return [
      {
        kind: 'lever',
        path,
        low: Math.max(field.min, low),
        high: Math.min(field.max, high),
      },
    ];
  });
}

/**
 * Between which values four draws of five of a belief lie: in closed form where there is one, else
 * from 2 000 draws, the same each time.
 */
export function likelyEnds(belief: Distribution): readonly [number, number] {
  const exact = likelyRange(belief);
  if (exact) return exact;
  const draw = beliefDraws(seedKey('tornado'), 'ends', belief);
  const sorted = Float64Array.from({ length: DRAWS }, (_, replicate) => draw(replicate)).sort();
  const at = (share: number) => sorted[Math.round(share * (DRAWS - 1))] ?? NaN;
  return [at(LOW_SHARE), at(1 - LOW_SHARE)];
}

/**
 * What follows when inputs are moved one by one; told one bar at a time, so that whoever waits can
 * do something else in between.
 *
 * @param evaluate what a scenario gives, without luck, in any unit; Infinity for never
 */
export function* tornado(
  scenario: Scenario,
  evaluate: (scenario: Scenario) => number,
): Generator<TornadoBar, void> {
  for (const input of movedInputs(scenario)) {
    const { path, low, high } = input;
    yield {
      ...input,
      atLow: evaluate(withInput(scenario, path, low)),
      atHigh: evaluate(withInput(scenario, path, high)),
    };
  }
}

/** How far a bar reaches, in the unit of the answer; Infinity where one end alone is never. */
export function reachOf({ atLow, atHigh }: TornadoBar): number {
  return atLow === atHigh ? 0 : Math.abs(atHigh - atLow);
}
