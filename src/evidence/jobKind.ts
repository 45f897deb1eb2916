/** Full or half time, with or without subsidy, and by the hour. */
export const JOB_KINDS = [
  'fullUnsubsidised',
  'halfUnsubsidised',
  'fullSubsidised',
  'halfSubsidised',
  'hourly',
] as const;
/** One of the five. */
export type JobKind = (typeof JOB_KINDS)[number];

/** A number for each kind of job: how many, which share, or what one is worth. */
export type JobKinds = Readonly<Record<JobKind, number>>;
