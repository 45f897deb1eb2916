import { byOutcome, OUTCOMES, type ByOutcome, type Outcome } from '../evidence/outcome.ts';
import { ofState, type HazardTrace } from '../multistate/occupancyTrace.ts';
import { AFTER_EXIT_STEP_MONTHS, WORK_STATES, type AfterExitExpectation } from './afterExit.ts';

/**
 * Persons by status some months after exit, told apart by how they left. Whoever
 * neither works nor studies counts with rehab, or with avbrott if they dropped out.
 *
 * @param exits expected exits by outcome, persons
 * @param months since exit; within the traces, rounded to whole steps
 * @returns persons; `completers` counts those who completed, `allExits` drop-outs too
 */
export function statusAfterExit(
  exits: ByOutcome,
  after: AfterExitExpectation,
  months: number,
): { readonly completers: ByOutcome; readonly allExits: ByOutcome } {
  const point = Math.round(months / AFTER_EXIT_STEP_MONTHS);
  const completers = { arbete: 0, studier: 0, rehab: 0, avbrott: 0 };
  const allExits = { arbete: 0, studier: 0, rehab: 0, avbrott: 0 };
  for (const left of OUTCOMES) {
    const status = statusAt(after[left], left, point);
    for (const outcome of OUTCOMES) {
      allExits[outcome] += exits[left] * status[outcome];
      if (left !== 'avbrott') completers[outcome] += exits[left] * status[outcome];
    }
  }
  return { completers, allExits };
}

function statusAt(trace: HazardTrace, left: Outcome, point: number): ByOutcome {
  const at = (state: string) => ofState(trace.occupancy, trace, state)[point] ?? 0;
  const arbete = WORK_STATES.reduce((sum, state) => sum + at(state), 0);
  const rest = at('seeking') + at('jobLost');
  return byOutcome((outcome) => {
    if (outcome === 'arbete') return arbete;
    if (outcome === 'studier') return at('studying');
    return (outcome === 'avbrott') === (left === 'avbrott') ? rest : 0;
  });
}
