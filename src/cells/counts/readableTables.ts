import type { IntakeTable } from '../../intake/intakeTable.ts';
import { hasPersonalNumbers } from '../../intake/personalNumbers.ts';
import { asRegister, type Register } from '../../register/register.ts';

/** A table that was read, as what it can be taken in as. */
export interface ReadableTable {
  readonly name: string;
  /** As counts; not there where personal identity numbers stand in it. */
  readonly table?: IntakeTable;
  /** As a list of persons, without what points them out; there when it can be one. */
  readonly register?: Register;
}

/**
 * What tables can be taken in as; undefined when one of them has personal identity numbers and is no
 * list of persons, whose columns of that kind are left unread.
 */
export function readableTables(
  tables: readonly IntakeTable[],
): readonly ReadableTable[] | undefined {
  const readables = tables.map((table): ReadableTable => {
    const register = asRegister(table);
    return {
      name: table.name,
      ...(!hasPersonalNumbers(table) && { table }),
      ...(register && { register }),
    };
  });
  const isRefused = readables.some(({ table, register }) => !table && !register?.isLikely);
  return isRefused ? undefined : readables;
}
