import type { Field } from '../scenario/field.ts';
import type { Path } from '../scenario/layer.ts';

/** Sliders narrower than what a file may hold: where the question is asked. */
const NARROWER: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  plannedLengthMonths: { min: 1, max: 36 },
  startsPerYear: { min: 0, max: 100 },
  places: { min: 0, max: 60 },
  costKronor: { min: 4_000_000, max: 16_000_000 },
  jobHazardRatio: { min: 0, max: 3 },
  dropOutHazardRatio: { min: 0, max: 3 },
};

/** Between which values a field is dragged; others can be typed. */
export function sliderRange(
  path: Path,
  field: Field,
): { readonly min: number; readonly max: number } {
  return NARROWER[path.at(-1) ?? ''] ?? field;
}
