import { disagreements } from '../check/evidenceChecks.ts';
import { documentTitle } from '../evidence/documentTitle.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { Figure } from '../evidence/figure.ts';
import { findFigure, findInterval } from '../evidence/findFigure.ts';
import { messagesIn, type Language } from '../message/language.ts';
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
    ...valueOf(evidence, path, figure, show, language),
    origin: figure.derived ? 'derived' : 'sourced',
    source: placeOf(evidence, figure, language),
    ...(contradictions.length > 0 && { contradictions }),
  };
}

/** What is printed, or the interval that a count is kept back in, with how it is counted with. */
function valueOf(
  evidence: Evidence,
  path: string,
  { value }: Figure,
  show: (value: number) => string,
  language: Language,
): Pick<Explanation, 'value' | 'how'> {
  const interval = findInterval(evidence, path);
  if (!interval) return { value: show(value) };
  const { intake, source } = messagesIn(language);
  return {
    value: intake.between(String(interval.least), show(interval.most)),
    how: source.keptBack,
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
