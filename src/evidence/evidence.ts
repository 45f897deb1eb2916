import type * as z from 'zod';
import contradictions from '../../scenarios/evidence/contradictions.json';
import counts2017 from '../../scenarios/evidence/counts-2017.json';
import counts2018 from '../../scenarios/evidence/counts-2018.json';
import counts2019 from '../../scenarios/evidence/counts-2019.json';
import documents from '../../scenarios/evidence/documents.json';
import economy from '../../scenarios/evidence/economy.json';
import followUp from '../../scenarios/evidence/follow-up.json';
import goals from '../../scenarios/evidence/goals.json';
import indicatorsNns from '../../scenarios/evidence/indicators-nns.json';
import jobbfokusSpira from '../../scenarios/evidence/jobbfokus-spira.json';
import processDay from '../../scenarios/evidence/process-day.json';
import womenMen from '../../scenarios/evidence/women-men.json';
import { descend } from './descend.ts';
import type { EvidenceProblem } from './evidenceProblem.ts';
import { evidenceFiles, evidenceSchema } from './evidenceSchema.ts';
import type { Evidence, ReportEvidence } from './evidenceSchema.ts';
import { brokenReferences } from './references.ts';

/** The files in `scenarios/evidence/` as they stand, unchecked; one key per file. */
export const builtInFiles: Readonly<Record<keyof ReportEvidence, unknown>> = {
  documents,
  counts2017,
  counts2018,
  counts2019,
  followUp,
  economy,
  goals,
  jobbfokusSpira,
  womenMen,
  indicatorsNns,
  processDay,
  contradictions,
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
  const [key = '', ...rest] = plain;
  return isFileKey(key)
    ? { file: evidenceFiles[key], path: rest, code, value }
    : { file: 'evidence', path: plain, code, value };
}

function isFileKey(key: string | number): key is keyof ReportEvidence {
  return Object.hasOwn(evidenceFiles, key);
}
