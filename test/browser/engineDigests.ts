import notebook from '../../scenarios/two-year-programme.json';
import { parseRaw } from '../../src/document/parseDocument.ts';
import { groupsInEvidence } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { exp } from '../../src/numeric/exponential.ts';
import { log } from '../../src/numeric/logarithm.ts';
import { digest } from '../../src/run/digest.ts';
import { expectNotebook } from '../../src/run/expectNotebook.ts';

/** What `exp` gives over its whole range, as a fingerprint of all bits. */
export function digestOfExp(): string {
  return digestOfBits(inputs().map((x) => exp(x * 720)));
}

/** What `log` gives from the smallest to the largest numbers, as a fingerprint of all bits. */
export function digestOfLog(): string {
  return digestOfBits(inputs().map((x) => log(exp(x * 720))));
}

/** What the exact engine gives for the notebook about the two-year programme. */
export function digestOfReadyNotebook(language: 'sv' | 'en'): string {
  const evidence = loadEvidence();
  const parsed = parseRaw(notebook, groupsInEvidence(evidence));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return expectNotebook(parsed.document, parsed.scenarios, evidence, [], language).digest;
}

/** Numbers from −1 to 1 with full mantissas, by a plain congruence and exact arithmetic only. */
function inputs(): number[] {
  let state = 1;
  return Array.from({ length: 20_000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    const high = state;
    state = (state * 48_271) % 2_147_483_647;
    return ((high + state / 2_147_483_648) / 2_147_483_648) * 2 - 1;
  });
}

export function digestOfBits(values: readonly number[]): string {
  const bits = new BigUint64Array(Float64Array.from(values).buffer);
  return digest([...bits].map((each) => each.toString(16)).join());
}

/** A simulation of two scenarios of the ready notebook that every browser must repeat. */
export const SIMULATED = { replicates: 2_000, seed: 'vasteras' } as const;

/** What simulated tables hold, as a fingerprint of all bits. */
export function digestOfTables(tables: readonly Float64Array[]): string {
  return digestOfBits(tables.flatMap((values) => [...values]));
}
