import { inBoth } from './inBoth.ts';

const sv = {
  limits: {
    notDone: (why: string) => `Det blev inte gjort. ${why}`,
    cells: (most: string) => `En anteckningsbok kan ha högst ${most} celler.`,
    scenarios: (most: string) => `En anteckningsbok kan ha högst ${most} scenarier.`,
    shown: (most: string) => `En cell kan visa högst ${most} scenarier.`,
    targets: (most: string) => `En anteckningsbok kan ha högst ${most} mål.`,
    stages: (most: string) => `En anteckningsbok kan ha högst ${most} lägen.`,
    levers: (most: string) => `En cell kan visa högst ${most} reglage.`,
    text: (most: string) => `En text kan ha högst ${most} tecken.`,
    values: 'Anteckningsboken är full. Ta bort lägen, scenarier eller celler som inte behövs.',
  },
};

const en = {
  limits: {
    notDone: (why: string) => `This was not done. ${why}`,
    cells: (most: string) => `A notebook can have at most ${most} cells.`,
    scenarios: (most: string) => `A notebook can have at most ${most} scenarios.`,
    shown: (most: string) => `A cell can show at most ${most} scenarios.`,
    targets: (most: string) => `A notebook can have at most ${most} targets.`,
    stages: (most: string) => `A notebook can have at most ${most} stages.`,
    levers: (most: string) => `A cell can show at most ${most} levers.`,
    text: (most: string) => `A text can have at most ${most} characters.`,
    values: 'The notebook is full. Delete stages, scenarios or cells that are not needed.',
  },
};

/** Why a change was not made: a notebook would have more than one that can be opened. */
export const limits = inBoth({ sv, en });
