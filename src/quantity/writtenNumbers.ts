/** One way to understand written digits. */
export interface WrittenNumber {
  /** The number, ≥ 0. */
  readonly value: number;
  /** The decimal mark that this way takes for granted; undefined where no comma or point says. */
  readonly decimal?: DecimalMark;
}

/** What stands before the decimals. */
export type DecimalMark = ',' | '.';

/** The sign that groups where the other one is the decimal mark. */
const OTHER = { ',': '.', '.': ',' } as const;

const GROUPED = /^[1-9]\d{0,2}((,\d{3})+|(\.\d{3})+)$/;
const PLAIN = /^\d*([.,]\d+)?$/;
const SPACED = /^\d{1,3}([ ']\d{3})+([.,]\d+)?$/;
const BOTH = /^\d{1,3}((,\d{3})+\.|(\.\d{3})+,)\d+$/;

/**
 * The numbers that digits with separators can be: none when they are not written as a number, two
 * when a lone comma or point stands before three digits ("9.180": first as a decimal mark, then as
 * the mark of thousands), otherwise one.
 *
 * @param written without sign or unit, at most some dozens of characters; spaces (plain ones) and
 *   apostrophes group; a comma or point is the decimal mark unless it stands before each group of
 *   three digits ("9.180.000", "9,180,000")
 */
export function writtenNumbers(written: string): readonly WrittenNumber[] {
  const [groups] = written.match(/[.,]/g) ?? [];
  if (GROUPED.test(written) && groups !== undefined) {
    const isOne = written.indexOf(groups) === written.lastIndexOf(groups);
    const mark = groups as DecimalMark;
    return [
      ...(isOne ? [asDecimal(written)] : []),
      { value: whole(written), decimal: OTHER[mark] },
    ];
  }
  const isWritten = PLAIN.test(written) || SPACED.test(written) || BOTH.test(written);
  return isWritten && written !== '' ? [asDecimal(written)] : [];
}

/** The last comma or point is the decimal mark; every other sign groups. */
function asDecimal(written: string): WrittenNumber {
  const [, before = '', mark, decimals = ''] = /^(.*?)(?:([.,])(\d+))?$/.exec(written) ?? [];
  const value = Number(`${before.replace(/\D/g, '')}.${decimals}`);
  return mark === undefined ? { value } : { value, decimal: mark as DecimalMark };
}

function whole(written: string): number {
  return Number(written.replace(/\D/g, ''));
}
