import twoYearProgramme from '../../scenarios/two-year-programme.json?raw';

/** The notebook that a newcomer sees. */
export const FIRST_NOTEBOOK = twoYearProgramme;
