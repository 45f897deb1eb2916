import { cleanText } from './cleanText.ts';
import type { IntakeCell, TableParts, Total } from './intakeTable.ts';
import { isFigure } from './isFigure.ts';
import { mapInSteps, within, type Steps } from './steps.ts';

type Rows = readonly (readonly IntakeCell[])[];

/** What a row or column is by its label. */
type Sort = 'part' | 'subtotal' | 'total';

const TOTAL =
  /^(summa|sum|totalt?|samtliga|alla|sammanlagt|tillsammans|hela|grand total|all)(?!\p{L})/iu;
const SUBTOTAL = /^(delsumma|deltotal|sub-?total)(?!\p{L})/iu;

/** A longer label says something else: "Totalt antal möten med arbetsgivare". */
const MOST_WORDS = 3;

/** The rows and columns that their labels say are sums, with what they sum up. */
export function* findTotals(rows: Rows, parts: TableParts): Steps<readonly Total[]> {
  const top = parts.title + parts.head;
  const data = rows.slice(top, rows.length - parts.below);
  const head = rows.slice(parts.title, top);
  const ofRows = yield* within(
    0,
    0.9,
    mapInSteps(data, (row) => sortOf(rowLabel(row)), 4),
  );
  const ofColumns = columnLabels(head, rows[0]?.length ?? 0).map(sortOf);
  return [
    ...totalsAmong(ofRows, 'row', top, (index) =>
      (data[index] ?? []).slice(1).some(({ reading }) => isFigure(reading)),
    ),
    ...totalsAmong(ofColumns, 'column', 0, (index) => isCountColumn(data, index)),
  ];
}

function rowLabel(row: readonly IntakeCell[]): string {
  return row.find(({ reading }) => reading.kind === 'text')?.text ?? '';
}

/** The label nearest the data. */
function columnLabels(head: Rows, columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, column) => {
    const cell = head.findLast((row) => row[column]?.reading.kind === 'text')?.[column];
    return cell?.text ?? '';
  });
}

/** A column of labels is no part of a sum, nor one of percentages. */
function isCountColumn(data: Rows, column: number): boolean {
  const readings = data.map((row) => row[column]?.reading).filter((each) => each !== undefined);
  const hasShares = readings.some((each) => each.kind === 'number' && each.unit === 'share');
  return column > 0 && !hasShares && readings.some(isFigure);
}

function totalsAmong(
  sorts: readonly Sort[],
  of: Total['of'],
  offset: number,
  isPart: (index: number) => boolean,
): readonly Total[] {
  // Each list is as long as the table at most, and there are few totals: where every row is one,
  // each has no part.
  return sorts.flatMap((sort, index) => {
    if (sort === 'part' || !isPart(index)) return [];
    const parts = partsOf(sorts, index).filter(isPart);
    return [{ of, index: offset + index, parts: parts.map((part) => offset + part) }];
  });
}

/** Those since the total before; of a total that stands first, those until the next. */
function partsOf(sorts: readonly Sort[], index: number): readonly number[] {
  const isEnd = (sort: Sort | undefined) =>
    sort === undefined || sort === 'total' || (sort === 'subtotal' && sorts[index] === 'subtotal');
  const found: number[] = [];
  for (let part = index - 1; !isEnd(sorts[part]); part--) {
    if (sorts[part] === 'part') found.push(part);
  }
  if (found.length > 0) return found.reverse();
  for (let part = index + 1; !isEnd(sorts[part]); part++) {
    if (sorts[part] === 'part') found.push(part);
  }
  return found;
}

function sortOf(label: string): Sort {
  const clean = cleanText(label);
  if (clean.split(' ').length > MOST_WORDS) return 'part';
  if (SUBTOTAL.test(clean)) return 'subtotal';
  return TOTAL.test(clean) ? 'total' : 'part';
}
