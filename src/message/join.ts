import { inBoth } from './inBoth.ts';

const sv = {
  join: {
    list: (items: readonly string[]) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} och ${items.at(-1) ?? ''}`,
    ofGroup: (field: string, group: string) => `${field}, ${group}`,
  },
};

const en = {
  join: {
    list: (items: readonly string[]) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
    ofGroup: (field: string, group: string) => `${field}, ${group}`,
  },
};

/** How names are put together. */
export const join = inBoth({ sv, en });
