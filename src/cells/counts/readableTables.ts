import type { IntakeTable, NoteCode, TableNote } from '../../intake/intakeTable.ts';
import { hasPersonalNumbers } from '../../intake/personalNumbers.ts';
import { within, type Steps } from '../../intake/steps.ts';
import { asRegister, type Register } from '../../register/register.ts';

/** A table that was read, as what it can be taken in as. */
export interface ReadableTable {
  readonly name: string;
  /** What ought to be looked at, whichever it is taken in as. */
  readonly notes: readonly TableNote[];
  /** As counts; not there where personal identity numbers stand in it. */
  readonly table?: IntakeTable;
  /** As a list of persons, without what points them out; there when it can be one. */
  readonly register?: Register;
}

/** Notes on which rows there are; the others are about figures and their heads. */
const OF_ROWS: readonly NoteCode[] = [
  ...(['hiddenRows', 'hiddenColumns', 'hiddenSheet'] as const),
  ...(['openQuote', 'unevenRows', 'windows1252'] as const),
];

/**
 * What tables can be taken in as; undefined when one of them has personal identity numbers and is
 * no list of persons, whose columns of that kind are left unread.
 */
export function* readableTables(
  tables: readonly IntakeTable[],
): Steps<readonly ReadableTable[] | undefined> {
  const readables: ReadableTable[] = [];
  for (const [at, table] of tables.entries()) {
    const ofAll = (share: number) => (at + share) / tables.length;
    const register = yield* within(ofAll(0), ofAll(0.7), asRegister(table));
    const hasNumbers = yield* within(ofAll(0.7), ofAll(1), hasPersonalNumbers(table));
    readables.push({
      name: table.name,
      notes: table.notes.filter(({ code }) => OF_ROWS.includes(code)),
      ...(!hasNumbers && { table }),
      ...(register && { register }),
    });
  }
  const isRefused = readables.some(({ table, register }) => !table && !register?.isLikely);
  return isRefused ? undefined : readables;
}
