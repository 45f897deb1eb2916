import type { IntakeProblem, IntakeResult } from '../../intake/intakeTable.ts';
import type { Pasted } from '../../intake/readPasted.ts';
import { within, type Pace } from '../../intake/steps.ts';
import { inTurns, type Waiting } from '../../pacing/inTurns.ts';
import { readableTables, type ReadableTable } from './readableTables.ts';

/** The tables that were found, or why there are none that can be taken in. */
export type TablesRead =
  | { readonly ok: true; readonly tables: readonly ReadableTable[] }
  | { readonly ok: false; readonly problem: IntakeProblem | 'personalNumbers' };

/** How much of the work is to read what was given; the rest is to see what it can be taken in as. */
const READING = 0.8;

/**
 * Reads what somebody pastes or a file that somebody opens, in turns with the rest of the page. It
 * never leaves the page, not even for a thread of its own, since rows can be of persons.
 *
 * @returns a promise that is never kept once it has been given up
 */
export async function readTables(given: Pasted | File, waiting: Waiting): Promise<TablesRead> {
  const part =
    (from: number, to: number): Pace =>
    (steps) =>
      inTurns(within(from, to, steps), waiting);
  const found = await read(given, part(0, READING));
  if (!found.ok) return found;
  const tables = await part(READING, 1)(readableTables(found.tables));
  return tables ? { ok: true, tables } : { ok: false, problem: 'personalNumbers' };
}

/** What reads is loaded when it is first asked for. */
async function read(given: Pasted | File, pace: Pace): Promise<IntakeResult> {
  if (given instanceof File) {
    const { readFile } = await import('../../intake/readFile.ts');
    return readFile(new Uint8Array(await given.arrayBuffer()), pace);
  }
  const { readPasted } = await import('../../intake/readPasted.ts');
  return pace(readPasted(given));
}
