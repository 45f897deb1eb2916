import * as z from 'zod';
import { countFigure } from './figure.ts';
import { localTextSchema } from './localText.ts';
import { strict } from './strict.ts';

const status = z.enum([
  'fullTimeUnsubsidised',
  'fullTimeWageSubsidy',
  'halfTimeWageSubsidy',
  'halfTimeSubsidisedWithActivityCompensation',
  'halfTimeWageSubsidyWithSicknessBenefit',
  'studiesWithHourlyWork',
  'rehabilitationBenefit',
  'activitySupport',
  'partActivitySupport',
  'halfUnemploymentBenefitHalfActivitySupport',
  'unemploymentBenefit',
  'parentalBenefit',
  'activityCompensation',
  'sicknessBenefit',
  'incomeSupport',
]);

const startBenefitSchema = strict({
  persons: countFigure,
  /** Those who, in the report's words, took some economic step. */
  economicStepReported: countFigure.optional(),
  /** Where they were six months after deregistration. */
  to: z.partialRecord(status, countFigure).readonly(),
});

/** The follow-up six months after a completed programme, by the benefit at the start. */
export const followUpSchema = strict({
  followedUp: countFigure,
  listedByStartBenefit: countFigure,
  inWork: countFigure,
  hourlyTemporary: countFigure,
  inWorkAfterTheYear: countFigure,
  inWorkAlreadyAtExit: countFigure,
  statusNames: z.record(status, localTextSchema).readonly(),
  startBenefits: strict({
    incomeSupport: startBenefitSchema,
    sicknessBenefit: startBenefitSchema,
    activityCompensation: startBenefitSchema,
    activitySupport: startBenefitSchema,
    unemploymentBenefit: startBenefitSchema,
  }),
});
