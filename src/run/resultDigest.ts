import { digest } from './digest.ts';
import type { RunResult } from './result.ts';

/** The fingerprint of a result's numbers. Names and sentences depend on the language, they do not. */
export function resultDigest(body: Pick<RunResult, 'scenarios' | 'comparisons'>): string {
  return digest(JSON.stringify(body, leaveWordsOut));
}

function leaveWordsOut(key: string, value: unknown): unknown {
  return key === 'name' || key === 'sentence' ? undefined : value;
}
