import { crc32 } from './crc32.ts';
import { LARGEST_UNPACKED } from './intakeLimits.ts';
import type { IntakeProblem } from './intakeTable.ts';
import type { Pace } from './steps.ts';

/** A part of a zip file, as its directory tells. */
interface Entry {
  readonly method: number;
  readonly isLocked: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** What is in a part, or what is wrong with it; undefined where there is no such part. */
export type Unpacked = Uint8Array | IntakeProblem | undefined;

const END = { signature: 0x06054b50, size: 22, longestComment: 65_535 };
const DIRECTORY = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const STORED = 0;
const DEFLATED = 8;

/**
 * In the fields of a part or a file that needs zip64, which a workbook of ours is too small for.
 */
const ZIP64 = 0xffffffff;

/**
 * A zip file whose parts are unpacked when they are asked for: no more than `LARGEST_UNPACKED`
 * bytes of all together, whatever its directory says of their size, and each checked by its sum.
 */
export class Zip {
  private left = LARGEST_UNPACKED;

  /** Made by `openZip`. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Whether it has a part of that name. */
  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** What is in a part; its sum is reckoned at a pace. */
  async read(name: string, pace: Pace): Promise<Unpacked> {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    if (entry.isLocked) return { code: 'oldOrLocked' };
    if (entry.unpacked > this.left) return tooLarge;
    const packed = dataOf(this.bytes, entry);
    const data = packed && (await unpack(packed, entry.method, this.left));
    if (data === 'tooLarge') return tooLarge;
    const isWhole = data !== undefined && (await pace(crc32(data))) === entry.crc;
    if (!isWhole) return { code: 'broken', value: name };
    this.left -= data.length;
    return data;
  }
}

const tooLarge: IntakeProblem = { code: 'tooLargeUnpacked', value: LARGEST_UNPACKED };

/** The directory of a zip file, or undefined where the bytes are none or its end is missing. */
export function openZip(bytes: Uint8Array): Zip | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    const isWhole = at + DIRECTORY.size <= view.byteLength;
    if (!isWhole || view.getUint32(at, true) !== DIRECTORY.signature) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((each) => view.getUint16(at + each, true));
    const nameEnd = at + DIRECTORY.size + (name ?? 0);
    const path = new TextDecoder().decode(bytes.subarray(at + DIRECTORY.size, nameEnd));
    entries.set(path.replaceAll('\\', '/'), entryAt(view, at));
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return new Zip(bytes, entries);
}

/** The record at the end, which a comment can follow. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number): Entry {
  return {
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function dataOf(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array | undefined {
  if (offset === ZIP64 || packed === ZIP64 || offset + LOCAL.size > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL.signature) return undefined;
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL.size + names;
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}

async function unpack(
  packed: Uint8Array,
  method: number,
  most: number,
): Promise<Uint8Array | 'tooLarge' | undefined> {
  if (method === STORED) return packed.length > most ? 'tooLarge' : packed;
  return method === DEFLATED ? inflate(packed, most) : undefined;
}

/** Stops as soon as there is more than may be. */
async function inflate(
  packed: Uint8Array,
  most: number,
): Promise<Uint8Array | 'tooLarge' | undefined> {
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      pieces.push(next.value);
      size += next.value.length;
      if (size <= most) continue;
      await reader.cancel();
      return 'tooLarge';
    }
  } catch {
    return undefined;
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
