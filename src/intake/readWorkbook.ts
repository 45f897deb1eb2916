import { asTables } from './asTable.ts';
import { LARGEST_BYTES } from './intakeLimits.ts';
import type { IntakeProblem, IntakeResult } from './intakeTable.ts';
import type { RawResult } from './readXlsx.ts';
import { atOnce, within, type Pace } from './steps.ts';

/** Loaded only when somebody has a workbook. */
const loadReaders = async () => {
  const [zip, xlsx, ods] = await Promise.all([
    import('./zip.ts'),
    import('./readXlsx.ts'),
    import('./readOds.ts'),
  ]);
  return { ...zip, ...xlsx, ...ods };
};

/**
 * The sheets of an XLSX or ODS file that hold anything, each a table, in their order. A file that
 * cannot be read is a problem; so is one whose reader could not be fetched.
 *
 * @param bytes of the file; at most `LARGEST_BYTES`, and `LARGEST_UNPACKED` when unpacked
 * @param pace does the steps, at once when left out
 */
export async function readWorkbook(bytes: Uint8Array, pace: Pace = atOnce): Promise<IntakeResult> {
  if (bytes.length > LARGEST_BYTES) return refused({ code: 'tooLarge', value: LARGEST_BYTES });
  let readers: Awaited<ReturnType<typeof loadReaders>>;
  try {
    readers = await loadReaders();
  } catch {
    return refused({ code: 'readerMissing' });
  }
  const raw = await readZip(bytes, readers, pace);
  return readers.isProblem(raw) ? refused(raw) : pace(within(0.5, 1, asTables(raw)));
}

async function readZip(
  bytes: Uint8Array,
  { openZip, readXlsx, readOds }: Awaited<ReturnType<typeof loadReaders>>,
  pace: Pace,
): Promise<RawResult> {
  const zip = openZip(bytes);
  if (zip === undefined) return { code: 'broken' };
  if (zip.has('xl/workbook.bin')) return { code: 'binaryWorkbook' };
  if (zip.has('content.xml')) return readOds(zip, pace);
  return zip.has('[Content_Types].xml') ? readXlsx(zip, pace) : { code: 'notWorkbook' };
}

function refused(problem: IntakeProblem): IntakeResult {
  return { ok: false, problem };
}
