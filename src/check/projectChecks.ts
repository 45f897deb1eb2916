import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { FigureCheck, FigureReader } from './figureCheck.ts';

const ALL = 'project';
const SEXES = ['womenMen.project.women', 'womenMen.project.men'] as const;

/** Sums of persons in the project's tables: over intakes, over women and men, against the text. */
export function projectChecks(reader: FigureReader, { project }: Evidence): FigureCheck[] {
  const intakes = project.intakes.map((_, index) => `intakes.${index}`);
  const during = Object.keys(project.duringProject).map((key) => `duringProject.${key}`);
  const atExit = Object.keys(project.atExit).map((key) => `atExit.${key}`);
  const inAll = (paths: readonly string[]) => paths.map((path) => `${ALL}.${path}`);
  return [
    ...[ALL, ...SEXES].map((table) =>
      reader.sum(
        `${table}.intakesTotal`,
        intakes.map((intake) => `${table}.${intake}`),
        'intakes',
      ),
    ),
    ...['intakesTotal', ...intakes, ...during, ...atExit].map((column) =>
      reader.sum(
        `${ALL}.${column}`,
        SEXES.map((table) => `${table}.${column}`),
        'sex',
      ),
    ),
    reader.same(`${ALL}.workPlacementInText`, `${ALL}.duringProject.workPlacement`),
    reader.sum(`${ALL}.exitsInText`, inAll(atExit)),
    reader.sum(`${ALL}.firstTwoIntakesInText`, inAll(intakes.slice(0, 2))),
  ];
}
