import * as z from 'zod';
import { ownFigure } from './ownFigure.ts';
import { strict } from './strict.ts';

const share = ownFigure(z.number().min(0).max(1)).optional();

/** Goals that a document of one's own sets; shares are 0–1. */
export const ownGoalsSchema = strict({
  /** Of those who complete, at the exit. */
  work: share,
  studies: share,
  /** Of all who leave, at most. */
  dropOuts: share,
  /** Of those who complete, six and 24 months after the exit. */
  workAtSixMonths: share,
  workAtTwentyFourMonths: share,
  /** By the report's method, at most. */
  paybackMonths: ownFigure(z.number().min(1).max(480)).optional(),
});

/** Goals of one's own. */
export type OwnGoals = z.infer<typeof ownGoalsSchema>;

/** What a goal of one's own can be of, in the order that they are asked for in. */
export const OWN_GOALS = [
  'work',
  'studies',
  'dropOuts',
  'workAtSixMonths',
  'workAtTwentyFourMonths',
  'paybackMonths',
] as const;
/** One of them. */
export type OwnGoal = (typeof OWN_GOALS)[number];
