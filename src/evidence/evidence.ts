import type * as z from 'zod';
import manifest from '../../scenarios/evidence/manifest.json';
import { descend } from './descend.ts';
import type { EvidenceProblem } from './evidenceProblem.ts';
import { evidenceSchema } from './evidenceSchema.ts';
import type { Evidence, ReportEvidence } from './evidenceSchema.ts';
import { brokenReferences } from './references.ts';

/** Every file in `scenarios/evidence/`, unchecked, by its address. */
const found = import.meta.glob<unknown>('../../scenarios/evidence/*.json', {
  eager: true,
  import: 'default',
});

const contentOf = (file: string): unknown => found[`../../scenarios/evidence/${file}`];

/**
 * The files that the manifest lists as they stand, unchecked; one key per file, and the counts by
 * id.
 */
export const builtInFiles: Readonly<Record<keyof ReportEvidence, unknown>> = {
  manifest,
  documents: contentOf(manifest.files.documents),
  cohorts: Object.fromEntries(manifest.cohorts.map(({ id, file }) => [id, contentOf(file)])),
  followUp: contentOf(manifest.files.followUp),
  economy: contentOf(manifest.files.economy),
  goals: contentOf(manifest.files.goals),
  project: contentOf(manifest.files.project),
  womenMen: contentOf(manifest.files.womenMen),
  indicatorsNns: contentOf(manifest.files.indicatorsNns),
  processDay: contentOf(manifest.files.processDay),
  contradictions: contentOf(manifest.files.contradictions),
};

/** Evidence that holds together, or everything that is wrong with it. */
export type EvidenceResult =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly problems: readonly EvidenceProblem[] };

/**
 * Checks evidence given as one object with a key per file (`Evidence`): first its shape, then
 * that the documents and figures it names exist. Refuses with every problem found, mends nothing.
 */
export function parseEvidence(raw: unknown): EvidenceResult {
  const parsed = evidenceSchema.safeParse(raw);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => shapeProblems(issue, raw));
    return { ok: false, problems };
  }
  const broken = brokenReferences(parsed.data);
  if (broken.length === 0) return { ok: true, evidence: parsed.data };
  return { ok: false, problems: broken.map((each) => inFile(each.path, each.code, each.value)) };
}

/**
 * The built-in evidence.
 *
 * @throws when a built-in file is wrong: that is a bug, not a user's fault
 */
export function loadEvidence(): Evidence {
  const result = parseEvidence(builtInFiles);
  if (result.ok) return result.evidence;
  const faults = result.problems.map(({ file, path, code }) => `${file} ${path.join('.')} ${code}`);
  throw new Error(`invalid built-in evidence: ${faults.join(', ')}`);
}

/** One problem per unknown key, so that each has its own path and value. */
function shapeProblems(issue: z.core.$ZodIssue, raw: unknown): EvidenceProblem[] {
  const paths =
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path];
  return paths.map((path) => inFile(path, issue.code, descend(raw, path)));
}

function inFile(path: readonly PropertyKey[], code: string, value: unknown): EvidenceProblem {
  const plain = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return { ...placeOf(plain), code, value };
}

/** The file that holds what stands at a path, and where in it. */
export function placeOf(
  path: readonly (string | number)[],
): Pick<EvidenceProblem, 'file' | 'path'> {
  const [key = '', id, ...rest] = path;
  const files: Readonly<Record<string, string>> = { manifest: 'manifest.json', ...manifest.files };
  const counts = manifest.cohorts.find((each) => key === 'cohorts' && each.id === id);
  if (counts) return { file: counts.file, path: rest };
  const file = Object.hasOwn(files, key) ? files[key] : undefined;
  return file === undefined ? { file: 'evidence', path } : { file, path: path.slice(1) };
}
