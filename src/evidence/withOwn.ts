import type { Evidence } from './evidenceSchema.ts';
import type { OwnEvidence } from './ownEvidence.ts';

const joined = new WeakMap<Evidence, WeakMap<OwnEvidence, Evidence>>();

/**
 * The reports with a notebook's own counts beside them; the same object for the same two.
 *
 * @param reports without counts of anybody's own
 */
export function withOwn(reports: Evidence, own: OwnEvidence | undefined): Evidence {
  if (!own) return reports;
  const known = joined.get(reports) ?? new WeakMap<OwnEvidence, Evidence>();
  const evidence = known.get(own) ?? { ...reports, own };
  joined.set(reports, known.set(own, evidence));
  return evidence;
}
