import { expect, test } from 'vitest';
import { explainFigure } from '../../src/explanation/evidenceExplanation.ts';
import { builtInFiles, loadEvidence, parseEvidence } from '../../src/evidence/evidence.ts';
import type { Evidence } from '../../src/evidence/evidenceSchema.ts';

function statements(evidence: Evidence, path: string, language: 'sv' | 'en'): readonly string[] {
  const { contradictions = [] } = explainFigure(evidence, path, '', String, language);
  return contradictions.map((text) => text.replace(/\s/g, ' '));
}

/** The evidence with another count of women in MAC, which nobody has written about. */
function planted(): Evidence {
  const raw = structuredClone(builtInFiles) as {
    cohorts: { 'sot-2017': { groups: { mac: { women: { value: number } } } } };
  };
  raw.cohorts['sot-2017'].groups.mac.women.value += 1;
  const result = parseEvidence(raw);
  if (!result.ok) throw new Error('refused');
  return result.evidence;
}

test('a source says what somebody wrote of it', () => {
  const [first] = statements(loadEvidence(), 'cohorts.sot-2017.total.outcomes.rehab', 'sv');
  expect(first).toContain('5 + 21 + 5 + 11 = 42');
  expect(statements(loadEvidence(), 'cohorts.sot-2017.groups.mac.women', 'sv')).toEqual([]);
});

test('a source says what rules found, in both languages, where nobody has written of it', () => {
  const path = 'cohorts.sot-2017.groups.mac.women';
  expect(statements(planted(), path, 'sv')).toEqual([
    'Här står 34, men delarna ger tillsammans 35.',
    'Här står 79,4 %, men antalen ger 82,4 %.',
    'Här står 85, men delarna ger tillsammans 86.',
  ]);
  expect(statements(planted(), path, 'en')[1]).toBe(
    'It says 79.4% here, but the counts give 82.4%.',
  );
});
