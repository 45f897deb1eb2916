import { scanXml } from './scanXml.ts';
import type { Steps } from './steps.ts';

/** The number formats that a file need not write out, of those that a table of counts can have. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00' },
  ...{ 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM' },
  ...{ 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm' },
  ...{ 37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00' },
  ...{ 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '0.0E+0', 49: '@' },
};

/** Reads the number format of each style of cells; undefined where they are broken. */
export function* readFormats(xml: string): Steps<readonly string[] | undefined> {
  const custom = new Map<string, string>();
  const used: string[] = [];
  let isOfCells = false;
  const isWhole = yield* scanXml(xml, {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt') custom.set(numFmtId, formatCode);
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) used.push(numFmtId);
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return isWhole ? used.map((id) => custom.get(id) ?? BUILT_IN[Number(id)] ?? '') : undefined;
}
