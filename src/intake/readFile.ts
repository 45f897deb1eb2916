import { decodeText } from './decodeText.ts';
import { LARGEST_BYTES } from './intakeLimits.ts';
import type { IntakeProblemCode, IntakeResult } from './intakeTable.ts';
import { note } from './rawTable.ts';
import { readDelimited } from './readDelimited.ts';
import { readHtmlTable } from './readHtmlTable.ts';
import { readWorkbook } from './readWorkbook.ts';
import { atOnce, type Pace } from './steps.ts';

/** How files begin that are told by their first bytes, whatever their name says. */
const BEGINNINGS = {
  zip: [0x50, 0x4b],
  /** The container of XLS, and of workbooks with a password. */
  ole: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
} as const;

/** Many systems call a web page .xls, and not each begins as a page should. */
function isMarkup(text: string): boolean {
  const isPage = /^\s*(<!doctype html|<html)/i.test(text);
  return isPage || (/^\s*<[a-z!?]/i.test(text) && /<table[\s>]/i.test(text));
}

/**
 * The tables of a file, by what is in it: a workbook (XLSX, ODS), a page (HTML), or text with
 * separators (CSV, TSV). What is none of them, or cannot be read, is a problem.
 *
 * @param bytes of the file, at most `LARGEST_BYTES`
 * @param pace does the steps, at once when left out
 */
export async function readFile(bytes: Uint8Array, pace: Pace = atOnce): Promise<IntakeResult> {
  const begins = (beginning: readonly number[]) =>
    beginning.every((byte, index) => bytes[index] === byte);
  if (bytes.length > LARGEST_BYTES) return refused('tooLarge', LARGEST_BYTES);
  if (begins(BEGINNINGS.zip)) return readWorkbook(bytes, pace);
  if (begins(BEGINNINGS.ole)) return refused('oldOrLocked');
  if (begins(BEGINNINGS.pdf)) return refused('pdf');
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refused('notText');
  if (isMarkup(decoded.text)) return pace(readHtmlTable(decoded.text));
  const isOlder = decoded.encoding === 'windows-1252';
  return pace(readDelimited(decoded.text, isOlder ? [note('windows1252')] : []));
}

function refused(code: IntakeProblemCode, value?: number): IntakeResult {
  return { ok: false, problem: { code, ...(value !== undefined && { value }) } };
}
