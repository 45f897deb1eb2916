/** Bytes of a file, or characters of what is pasted. */
export const LARGEST_BYTES = 50_000_000;

/** Bytes of what is packed in a workbook, unpacked and together. */
export const LARGEST_UNPACKED = 300_000_000;

/** Cells of a table, empty ones between others as well. */
export const MOST_CELLS = 2_000_000;

/** Columns of a table; a spreadsheet has 16 384. */
export const MOST_COLUMNS = 2_000;

/** Rows of a sheet, as many as a spreadsheet has. */
export const MOST_ROWS = 1_048_576;

/** Places that a note lists. */
export const MOST_PLACES = 20;
