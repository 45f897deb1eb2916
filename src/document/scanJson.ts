import { DEEPEST, MOST_VALUES } from './notebookLimits.ts';
import type { FilePath } from './problem.ts';

/** What keeps a text from being read as JSON without loss. */
export type JsonFault =
  | { readonly kind: 'syntax'; readonly position: number }
  /** More values, or deeper ones, than a notebook can have. */
  | { readonly kind: 'tooMuch' }
  /** `JSON.parse` would keep the last of two equal keys and lose the first in silence. */
  | { readonly kind: 'duplicateKey'; readonly path: FilePath };

/** How far a text has been read, and what was found wrong. */
interface Cursor {
  readonly text: string;
  readonly path: (string | number)[];
  at: number;
  values: number;
  fault?: JsonFault;
}

/**
 * Reads a text as JSON only to find the first fault; undefined when there is none. Browsers word
 * their own complaints differently and often leave out the place.
 */
export function scanJson(text: string): JsonFault | undefined {
  const cursor: Cursor = { text, path: [], at: 0, values: 0 };
  if (scanValue(cursor) && !isAtEnd(cursor)) stop(cursor);
  return cursor.fault;
}

function isAtEnd(cursor: Cursor): boolean {
  skipSpace(cursor);
  return cursor.at === cursor.text.length;
}

/** Each scan moves past what it reads and says whether it could. */
function scanValue(cursor: Cursor): boolean {
  skipSpace(cursor);
  cursor.values += 1;
  if (cursor.values > MOST_VALUES || cursor.path.length > DEEPEST) {
    return stop(cursor, { kind: 'tooMuch' });
  }
  switch (cursor.text[cursor.at]) {
    case '{':
      return scanObject(cursor);
    case '[':
      return scanArray(cursor);
    case '"':
      return scanString(cursor);
    default:
      return scanWord(cursor);
  }
}

function scanObject(cursor: Cursor): boolean {
  const keys = new Set<string>();
  return scanEntries(cursor, '}', () => {
    skipSpace(cursor);
    const start = cursor.at;
    if (cursor.text[start] !== '"') return stop(cursor);
    if (!scanString(cursor)) return false;
    const key = JSON.parse(cursor.text.slice(start, cursor.at)) as string;
    cursor.path.push(key);
    if (keys.has(key)) return stop(cursor, { kind: 'duplicateKey', path: [...cursor.path] });
    keys.add(key);
    return scanSign(cursor, ':') ? scanEntry(cursor) : stop(cursor);
  });
}

function scanArray(cursor: Cursor): boolean {
  let index = 0;
  return scanEntries(cursor, ']', () => {
    cursor.path.push(index++);
    return scanEntry(cursor);
  });
}

function scanEntry(cursor: Cursor): boolean {
  const scanned = scanValue(cursor);
  cursor.path.pop();
  return scanned;
}

function scanEntries(cursor: Cursor, close: string, scanNext: () => boolean): boolean {
  cursor.at += 1;
  if (scanSign(cursor, close)) return true;
  do {
    if (!scanNext()) return false;
  } while (scanSign(cursor, ','));
  return scanSign(cursor, close) || stop(cursor);
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function scanString(cursor: Cursor): boolean {
  const { text } = cursor;
  cursor.at += 1;
  while (text[cursor.at] !== '"') {
    if (text[cursor.at] === '\\') {
      if (!scanPattern(cursor, ESCAPE)) return stop(cursor);
    } else if (text.charCodeAt(cursor.at) >= 0x20) cursor.at += 1;
    else return stop(cursor); // a control character, or the end of the text
  }
  cursor.at += 1;
  return true;
}

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function scanWord(cursor: Cursor): boolean {
  return scanPattern(cursor, WORD) || stop(cursor);
}

function scanPattern(cursor: Cursor, sticky: RegExp): boolean {
  sticky.lastIndex = cursor.at;
  if (!sticky.test(cursor.text)) return false;
  cursor.at = sticky.lastIndex;
  return true;
}

function scanSign(cursor: Cursor, sign: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

function skipSpace(cursor: Cursor): void {
  while (' \n\r\t'.includes(cursor.text[cursor.at] ?? '-')) cursor.at += 1;
}

function stop(cursor: Cursor, fault?: JsonFault): false {
  cursor.fault ??= fault ?? { kind: 'syntax', position: cursor.at };
  return false;
}
