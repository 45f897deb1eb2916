import { scanXml } from './scanXml.ts';
import type { Steps } from './steps.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** By which the workbook's relations know its part. */
  readonly relation: string;
}

/** The sheets of a workbook in their order, and from when it counts days. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
}

/** Reads `xl/workbook.xml`; undefined where it is broken. */
export function* readWorkbookPart(xml: string): Steps<WorkbookPart | undefined> {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  const isWhole = yield* scanXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isOn(attributes['date1904']);
      if (name !== 'sheet') return;
      const { name: called = '', state = 'visible' } = attributes;
      const [, relation = ''] =
        Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      sheets.push({ name: called, isHidden: state !== 'visible', relation });
    },
  });
  return isWhole ? { sheets, from1904 } : undefined;
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
