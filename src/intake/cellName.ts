/** Row and column of a cell by its name in a sheet (`B7`), from 0; undefined when it is no name. */
export function cellOfName(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The name of a cell in a sheet: `B7`; row and column from 0. */
export function nameOfCell(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
