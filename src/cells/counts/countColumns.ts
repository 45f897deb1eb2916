import { rangeOf, type CountRange } from '../../evidence/countRange.ts';
import type { FigurePath } from '../../evidence/missingFigures.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import type { OwnEvidence, OwnGroup } from '../../evidence/ownEvidence.ts';
import { MOST_PERSONS } from '../../evidence/ownFigure.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import type { FieldMeta } from '../../scenario/distribution.ts';
import type { AllMessages } from '../kinds.ts';

/** A figure of a group, as a column of the table. */
export interface CountColumn {
  readonly path: FigurePath;
  readonly label: string;
  /** The heading that it stands under with others. */
  readonly under?: 'referredBy' | 'leftFor';
  readonly meta: FieldMeta;
}

const PERSONS: FieldMeta = { unit: 'persons', min: 0, max: MOST_PERSONS, step: 1 };
const MONTHS: FieldMeta = { unit: 'months', min: 1, max: 60, step: 0.1 };

/** What a figure of a group can be. */
export function figureBounds([key]: FigurePath): FieldMeta {
  return key === 'plannedLengthMonths' ? MONTHS : PERSONS;
}

/** The columns of a table of counts, in their order: one for each agency, one for each outcome. */
export function countColumns(
  { agencies }: OwnEvidence,
  { countsCell, outcomes }: AllMessages,
): readonly CountColumn[] {
  const of = (key: 'starts' | 'openingStock' | 'places'): CountColumn => ({
    path: [key],
    label: countsCell[key],
    meta: PERSONS,
  });
  return [
    { path: ['plannedLengthMonths'], label: countsCell.months, meta: MONTHS },
    of('starts'),
    ...agencies.map(({ id, name }): CountColumn => ({
      path: ['referrers', id],
      label: name,
      under: 'referredBy',
      meta: PERSONS,
    })),
    ...OUTCOMES.map((outcome): CountColumn => ({
      path: ['outcomes', outcome],
      label: outcomes[outcome],
      under: 'leftFor',
      meta: PERSONS,
    })),
    of('openingStock'),
    of('places'),
  ];
}

/** What stands in a column: one number or several; undefined when it is not known. */
export function countAt(group: OwnGroup, [key, inner]: FigurePath): CountRange | undefined {
  const figure = inner === undefined ? group[key as 'starts'] : group[key as 'referrers'][inner];
  return figure && rangeOf(figure);
}

/** A count as it is written: "3", or "1–4" where it is kept back. */
export function countText(
  { least, most }: CountRange,
  { intake }: Pick<AllMessages, 'intake'>,
  format: QuantityFormat,
): string {
  const text = (value: number) => format.short(value, 12);
  return least === most ? text(least) : intake.between(text(least), text(most));
}
