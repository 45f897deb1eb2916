import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A fault that changes nothing: where it is planted, into what, and why nobody could notice. */
interface EquivalentFault {
  readonly file: string;
  /** The line that it begins on, trimmed. */
  readonly code: string;
  /** What is replaced, on one line. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const faults = JSON.parse(
  readFileSync('test/mutation/equivalent.json', 'utf8'),
) as EquivalentFault[];

/** What is named and is not there any more. */
function missing({ file, code, from }: EquivalentFault): string[] {
  if (!existsSync(file)) return [file];
  const lines = readFileSync(file, 'utf8').split('\n');
  const starts = lines.flatMap((line, i) => (line.trim() === code ? [i] : []));
  if (starts.length === 0) return [`${file}: ${code}`];
  const begins = starts.some((i) => {
    const at = oneLine(lines.slice(i).join('\n')).trim().indexOf(from);
    return at >= 0 && at < code.length;
  });
  return begins ? [] : [`${file}: ${from}`];
}

function oneLine(code: string): string {
  return code.replace(/\s+/g, ' ');
}

test('every fault that changes nothing is one of code that is there', () => {
  expect(faults.flatMap(missing)).toEqual([]);
});

test('none is listed twice or without a reason', () => {
  const named = faults.map(({ file, code, from, to }) => [file, code, from, to].join('\n'));
  expect(named).toEqual([...new Set(named)]);
  for (const { reason } of faults) expect(reason).toMatch(/\w+ \w+/);
});

const known = faults[0]!;
test.each([
  ['file', { ...known, file: 'src/gone.ts' }, 'src/gone.ts'],
  ['line', { ...known, code: 'gone();' }, `${known.file}: gone();`],
  ['part of the line', { ...known, from: 'gone' }, `${known.file}: gone`],
])('a %s that is gone is noticed', (_, fault, expected) => {
  expect(missing(fault)).toEqual([expected]);
});
