import { disagreements } from '../check/evidenceChecks.ts';
import { documentTitle } from '../evidence/documentTitle.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { Figure } from '../evidence/figure.ts';
import { findFigure } from '../evidence/findFigure.ts';
import type { Language } from '../message/language.ts';
import { disagreementText } from './disagreementText.ts';
import type { Explanation } from './explanation.ts';

/** A figure of the evidence with its place; null when the path leads nowhere. */
export function explainFigure(
  evidence: Evidence,
  path: string,
  title: string,
  show: (value: number) => string,
  language: Language,
): Explanation {
  const figure = findFigure(evidence, path);
  if (!figure) throw new Error(`unknown figure: ${path}`);
  const contradictions = disagreements(evidence)
    .filter(({ figures }) => figures.includes(path))
    .map((each) => disagreementText(each, language));
  return {
    title,
    value: show(figure.value),
    origin: figure.derived ? 'derived' : 'sourced',
    source: placeOf(evidence, figure, language),
    ...(contradictions.length > 0 && { contradictions }),
  };
}

function placeOf(evidence: Evidence, figure: Figure, language: Language) {
  return {
    document: documentTitle(evidence, figure.document, language),
    section: figure.section,
    ...(figure.note && { note: figure.note[language] }),
    ...(figure.derived && { formula: figure.derived[language] }),
  };
}
