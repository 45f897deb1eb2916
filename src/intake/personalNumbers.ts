import type { IntakeTable } from './intakeTable.ts';
import { someInSteps, type Steps } from './steps.ts';

/** A Swedish personal or coordination number, with or without its century and hyphen. */
const NUMBER =
  /(?<!\d)(?:19|20)?(\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01]))[-+ ]?(\d{4})(?!\d)/g;

/** Whether any cell of a table has a number that points out a person. */
export function hasPersonalNumbers({ rows }: IntakeTable): Steps<boolean> {
  const hasNumber = (cells: IntakeTable['rows'][number]) =>
    cells.some(({ text }) => hasPersonalNumber(text));
  return someInSteps(rows, hasNumber, rows[0]?.length);
}

/** Whether a text has a number that points out a person. */
export function hasPersonalNumber(text: string): boolean {
  return [...text.matchAll(NUMBER)].some(([, day = '', last = '']) => isChecked(day + last));
}

/** Whether the last of ten digits is the check digit of the others (Luhn's sum, modulo 10). */
function isChecked(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
