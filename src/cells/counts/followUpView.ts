import { hasAllOutcomes, leftWith } from '../../evidence/countedCompleters.ts';
import { rangeOf, sumOf, type CountRange } from '../../evidence/countRange.ts';
import { JOB_KINDS } from '../../evidence/jobKind.ts';
import type { OwnCohort } from '../../evidence/ownEvidence.ts';
import {
  followUpFaults,
  foundWork,
  jobKindsOf,
  MODEL_FOLLOW_UP_MONTHS,
  type OwnFollowUp,
} from '../../evidence/ownFollowUp.ts';
import { modelFollowUp } from '../../evidence/modelFollowUp.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import type { AllMessages } from '../kinds.ts';
import { saidText } from './countsView.ts';

/** What a period's follow-ups say while they are folded: the one that the model uses, or the first. */
export function followUpSummary(
  cohort: OwnCohort,
  messages: AllMessages,
  format: QuantityFormat,
): string {
  const words = messages.countsCell.followUp;
  const shown = modelFollowUp(cohort) ?? cohort.followUps?.[0];
  if (!shown) return words.nothing;
  const { followed, inWork, months } = shown;
  if (!followed || !inWork) return words.summary;
  const said = (range: CountRange) => saidText(range, messages, format);
  return words.short(said(rangeOf(inWork)), said(rangeOf(followed)), format.number(months));
}

/** Whether the model uses a follow-up, what it lacks, and what of it does not add up. */
export function followUpNotes(
  cohort: OwnCohort,
  followUp: OwnFollowUp,
  messages: AllMessages,
  format: QuantityFormat,
): readonly string[] {
  const words = messages.countsCell.followUp;
  const said = (range: CountRange) => saidText(range, messages, format);
  const faults = followUpFaults(followUp);
  return [
    ...faults.map(({ what, part, whole }) => words.fault[what](said(part), said(whole))),
    ...otherCompleters(cohort, followUp).map(({ part, whole }) =>
      words.moreThanCompleted(said(part), said(whole), cohort.name),
    ),
    ...fewerKinds(followUp).map(({ part, whole }) => words.fewerKinds(said(part), said(whole))),
    ...(hasCounts(followUp) ? useOf(followUp, faults.length > 0, messages, format) : []),
  ];
}

function useOf(
  followUp: OwnFollowUp,
  isFaulty: boolean,
  messages: AllMessages,
  format: QuantityFormat,
): readonly string[] {
  const words = messages.countsCell.followUp;
  if (followUp.months !== MODEL_FOLLOW_UP_MONTHS) return [words.otherMonths];
  if (isFaulty) return [words.notUsed];
  const missing = (['followed', 'inWork', 'inWorkAtExit'] as const).filter((key) => !followUp[key]);
  if (missing.length > 0) {
    return [words.missing(messages.join.list(missing.map((key) => words.missingCounts[key])))];
  }
  const work = foundWork(followUp);
  if (!work) return [words.nobody];
  return [
    words.used(format.number(work.found), format.number(work.among)),
    ...(jobKindsOf(followUp.jobKinds, followUp.inWork) ? [words.kindsUsed] : []),
  ];
}

function hasCounts({ months: _, ...counts }: OwnFollowUp): boolean {
  return Object.keys(counts).length > 0;
}

interface Pair {
  readonly part: CountRange;
  readonly whole: CountRange;
}

/** Kinds that have been told and are too few for the jobs; too many are a fault. */
function fewerKinds({ jobKinds, inWork }: OwnFollowUp): readonly Pair[] {
  const told = JOB_KINDS.flatMap((kind) => jobKinds?.[kind] ?? []).map(rangeOf);
  if (!inWork || told.length === 0) return [];
  const [part, whole] = [sumOf(told), rangeOf(inWork)];
  return part.most < whole.least ? [{ part, whole }] : [];
}

/** More persons than completed in the period: a follow-up of others as well, or a mistake. */
function otherCompleters(cohort: OwnCohort, { followed, notReached }: OwnFollowUp): Pair[] {
  if (!followed || !hasAllOutcomes(cohort)) return [];
  const completed = OUTCOMES.filter((outcome) => outcome !== 'avbrott');
  const whole = sumOf(completed.map((outcome) => leftWith(cohort, outcome)));
  const part = sumOf([followed, ...(notReached ? [notReached] : [])].map(rangeOf));
  return part.least > whole.most ? [{ part, whole }] : [];
}
