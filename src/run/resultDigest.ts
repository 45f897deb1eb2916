import { digest } from './digest.ts';
import type { RunResult } from './result.ts';

/**
 * The `digest` of a result's numbers and ids, without names and sentences, which depend on
 * language.
 */
export function resultDigest(body: Pick<RunResult, 'scenarios' | 'comparisons'>): string {
  return digest(JSON.stringify(body, leaveWordsOut));
}

function leaveWordsOut(key: string, value: unknown): unknown {
  return key === 'name' || key === 'sentence' ? undefined : value;
}
