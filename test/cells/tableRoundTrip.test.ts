import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessMeanings } from '../../src/cells/counts/columnMeaning.ts';
import { countAt, countColumns, countText } from '../../src/cells/counts/countColumns.ts';
import { countedTable } from '../../src/cells/counts/countedTable.ts';
import { takeTable } from '../../src/cells/counts/takeTable.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { countOf } from '../../src/evidence/countRange.ts';
import { addGroup, beginCounts, setFigures, setGroup } from '../../src/evidence/editOwnEvidence.ts';
import { hasFigures } from '../../src/evidence/missingFigures.ts';
import type { OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { LANGUAGES } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';

const AGENCIES = [
  { id: 'fk', name: 'FK', countsAs: 'fk' },
  { id: 'af', name: 'Af', countsAs: 'af' },
  { id: 'kommun', name: 'Kommun', countsAs: 'ske' },
  { id: 'region', name: 'Region', countsAs: 'other' },
] as const;
const PLACE = { document: 'typed', section: 'x' };

/**
 * A number, one that is kept back, or one that nobody knows. A thousand in English, “1,000”, may be
 * one with three decimals: it is asked which.
 */
const range = fc.oneof(
  fc.nat(999).map((value) => ({ least: value, most: value })),
  fc
    .tuple(fc.nat(9), fc.integer({ min: 1, max: 9 }))
    .map(([least, more]) => ({ least, most: least + more })),
  fc.constant(undefined),
);
const names = fc.uniqueArray(fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,9}( [a-zåäö]{3,9})?$/), {
  minLength: 1,
  maxLength: 12,
  selector: (name) => name.toLocaleLowerCase(),
});

/** Counts with those groups, each figure as it is drawn. */
function countsOf(
  groups: readonly string[],
  figures: readonly (readonly ({ least: number; most: number } | undefined)[])[],
  language: (typeof LANGUAGES)[number],
): OwnEvidence {
  const begun = beginCounts('Team', '2020', 'Grupp', AGENCIES);
  const empty = groups
    .slice(1)
    .reduce(
      (own, name) => addGroup(own, 0, name),
      setGroup(begun, 0, 0, { ...begun.cohorts[0]!.groups[0]!, name: groups[0]! }),
    );
  const columns = countColumns(empty, allMessagesIn(language));
  const changes = groups.flatMap((_, group) =>
    columns.flatMap(({ path, meta }, column) => {
      const drawn = figures[group]?.[column];
      const isPossible = drawn && drawn.least >= meta.min && drawn.most <= meta.max;
      const isOne = drawn?.least === drawn?.most || meta.unit === 'persons';
      return drawn && isPossible && isOne ? [{ group, path, figure: countOf(drawn, PLACE) }] : [];
    }),
  );
  return setFigures(empty, 0, changes);
}

/** What is known of each group, by its name. */
function known(own: OwnEvidence): ReadonlyMap<string, unknown> {
  const columns = countColumns(own, allMessagesIn('sv'));
  const groups = own.cohorts[0]?.groups.filter(hasFigures) ?? [];
  return new Map(
    groups.map((group) => [group.name, columns.map(({ path }) => countAt(group, path))]),
  );
}

test.each(LANGUAGES)(
  'a table that is copied and pasted gives the same counts, in %s',
  (language) => {
    const messages = allMessagesIn(language);
    const format = new QuantityFormat(language);
    fc.assert(
      fc.property(
        names,
        fc.array(fc.array(range, { maxLength: 12 }), { maxLength: 12 }),
        (groups, figures) => {
          const own = countsOf(groups, figures, language);
          fc.pre(own.cohorts[0]!.groups.some(hasFigures));
          const columns = countColumns(own, messages);
          const rows = own.cohorts[0]!.groups.map((group) => [
            group.name,
            ...columns.map(({ path }) => {
              const count = countAt(group, path);
              return count ? countText(count, messages, format) : '';
            }),
          ]);
          const heads = [messages.countsCell.group, ...columns.map(({ label }) => label)];
          const text = [heads, ...rows].map((row) => row.join('\t')).join('\r\n');
          const read = atOnce(readDelimited(text));
          if (!read.ok) throw new Error(read.problem.code);
          const table = countedTable(read.tables[0]!, 'rows');
          const begun = beginCounts('Team', '2020', 'Grupp', AGENCIES);
          const source = { title: 'x', placeOf: () => 'B2' };
          const taken = takeTable(
            table,
            guessMeanings(table.heads, begun.agencies),
            begun,
            0,
            source,
          );
          expect(taken.leftOut).toEqual([]);
          expect(known(taken.own)).toEqual(known(own));
        },
      ),
      { numRuns: 300 },
    );
  },
);
