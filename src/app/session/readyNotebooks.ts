import backtest from '../../../scenarios/backtest.json?raw';
import empty from '../../../scenarios/empty-notebook.json?raw';
import evenIntake from '../../../scenarios/even-intake.json?raw';
import fewerDropOuts from '../../../scenarios/fewer-drop-outs.json?raw';
import ownProgramme from '../../../scenarios/own-programme.json?raw';
import paybackGoals from '../../../scenarios/payback-goals.json?raw';
import realisticGoals from '../../../scenarios/realistic-goals.json?raw';
import sixExits from '../../../scenarios/six-exits.json?raw';
import twoYearProgramme from '../../../scenarios/two-year-programme.json?raw';

/** Notebooks that ship with the app, as the text of their files: they open as copies. */
export const READY_NOTEBOOKS = {
  twoYearProgramme,
  evenIntake,
  realisticGoals,
  paybackGoals,
  fewerDropOuts,
  backtest,
  ownProgramme,
  sixExits,
  empty,
} as const;
export type ReadyNotebook = keyof typeof READY_NOTEBOOKS;

/** The notebook that a newcomer sees. */
export const FIRST_NOTEBOOK = twoYearProgramme;
