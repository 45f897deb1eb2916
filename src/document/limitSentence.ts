import { messagesIn } from '../message/language.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import type { FilePath, Problem } from './problem.ts';
import { problemSentence } from './problemSentence.ts';

/** Lists that have a limit, by where they stand. */
const LISTS = {
  cellOrder: 'cells',
  scenarios: 'scenarios',
  targets: 'targets',
  stages: 'stages',
  levers: 'levers',
} as const;

/** Why a change is refused (`documentProblem`), to who has just tried it. */
export function limitSentence(problem: Problem, format: QuantityFormat): string {
  const { limits } = messagesIn(format.language);
  const { code, path, value, expected } = problem;
  if (code === 'tooManyValues' || code === 'tooLarge') return limits.values;
  if (code !== 'tooBig' || typeof expected !== 'number') return problemSentence(problem, format);
  const most = format.number(expected);
  if (typeof value === 'string') return limits.text(most);
  const list = listAt(path);
  return list && Array.isArray(value) ? limits[list](most) : problemSentence(problem, format);
}

function listAt(path: FilePath): (typeof LISTS)[keyof typeof LISTS] | 'shown' | undefined {
  const name = String(path.at(-1));
  if (path[0] === 'cells' && name === 'scenarios') return 'shown';
  return name in LISTS ? LISTS[name as keyof typeof LISTS] : undefined;
}
