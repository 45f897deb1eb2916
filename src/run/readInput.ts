import { readFileSync, readSync, statSync } from 'node:fs';
import { LARGEST_FILE_BYTES } from '../document/notebookLimits.ts';

/** The bytes of a file, or why there are none. */
export type Input =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'unreadable' }
  | { readonly ok: false; readonly why: 'tooLarge'; readonly size: number };

/**
 * Reads a file, or standard input for `-`, never more of it than a notebook can have. Devices, pipes
 * and folders by name are refused: some of them never end, or never begin.
 */
export function readInput(file: string): Input {
  try {
    if (file === '-') return readStandardInput();
    const status = statSync(file);
    if (!status.isFile()) return { ok: false, why: 'unreadable' };
    if (status.size > LARGEST_FILE_BYTES) return { ok: false, why: 'tooLarge', size: status.size };
    return { ok: true, bytes: readFileSync(file) };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

const PART_BYTES = 65_536;

function readStandardInput(): Input {
  const parts: Buffer[] = [];
  for (let size = 0; size <= LARGEST_FILE_BYTES;) {
    const part = Buffer.alloc(PART_BYTES);
    const read = readSync(0, part, 0, PART_BYTES, null);
    if (read === 0) return { ok: true, bytes: Buffer.concat(parts) };
    parts.push(part.subarray(0, read));
    size += read;
  }
  return { ok: false, why: 'tooLarge', size: parts.length * PART_BYTES };
}
