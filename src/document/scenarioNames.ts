import { cohortEvidence, groupName } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { messagesIn, type Language } from '../message/language.ts';
import { QuantityFormat } from '../quantity/format.ts';
import { differenceName } from '../scenario/differenceName.ts';
import { inLanguage } from '../scenario/localText.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isChangedSinceNamed } from './naming.ts';
import { isLayer, type StoredScenario } from './notebookDocument.ts';
import type { ResolvedScenarios } from './resolveScenarios.ts';

/**
 * What every scenario of a notebook is called, by id. A name that somebody gave stands as written,
 * with a mark when the scenario is no longer what got it. One without a name is called by how it
 * differs from its base (a root from the notebook's first), and by the base too where that is not
 * the notebook's first root: so its name follows what it is. Two that would be called the same are
 * numbered.
 *
 * @param scenarios with sound bases
 * @param resolved the same with their bases applied
 * @throws for a scenario that is not among the resolved
 */
export function scenarioNames(
  scenarios: readonly StoredScenario[],
  resolved: ResolvedScenarios,
  evidence: Evidence,
  language: Language,
): ReadonlyMap<string, string> {
  const words = messagesIn(language).scenarioNames;
  const names = new Map(scenarios.flatMap((each) => givenName(each, language)));
  const taken = new Set(names.values());
  const first = scenarios.find((each) => !isLayer(each));

  const nameOf = (stored: StoredScenario): string => {
    const known = names.get(stored.id);
    if (known !== undefined) return known;
    const name = numbered(generatedName(stored), taken, words.numbered);
    taken.add(name);
    names.set(stored.id, name);
    return name;
  };

  const generatedName = (stored: StoredScenario): string => {
    const base = isLayer(stored) ? scenarios.find(({ id }) => id === stored.base) : first;
    if (!base || base === stored) return words.alone;
    const [from, to] = [base, stored].map(({ id }) => resolvedOf(id, resolved));
    if (!from || !to) return words.alone;
    const changes = changesOf(from, to, evidence, language);
    if (changes === undefined) return words.same(nameOf(base));
    return base === first ? capitalized(changes) : words.on(nameOf(base), changes);
  };

  scenarios.forEach(nameOf);
  return names;
}

/** Of a scenario, against the base and in the language that were asked for last. */
const lastChanges = new WeakMap<
  Scenario,
  {
    readonly from: Scenario;
    readonly evidence: Evidence;
    readonly format: QuantityFormat;
    readonly changes: string | undefined;
  }
>();

/** One for each language: making a format costs more than all names together. */
const formats = new Map<Language, QuantityFormat>();

/**
 * `differenceName`, remembered for as long as the scenarios are the same objects: while a lever is
 * dragged all others stay, and every one is asked for its name in each frame.
 */
function changesOf(
  from: Scenario,
  to: Scenario,
  evidence: Evidence,
  language: Language,
): string | undefined {
  const format = formats.get(language) ?? new QuantityFormat(language);
  formats.set(language, format);
  const last = lastChanges.get(to);
  if (last?.from === from && last.evidence === evidence && last.format === format) {
    return last.changes;
  }
  const changes = differenceName(from, to, {
    groupName: (id) => groupName(evidence, id),
    agencyNames: cohortEvidence(evidence, to.assumptions.exitShares.evidence).agencyNames,
    format,
  });
  lastChanges.set(to, { from, evidence, format, changes });
  return changes;
}

/** Nothing where nobody has given a name. */
function givenName(stored: StoredScenario, language: Language): [string, string][] {
  if (stored.name === undefined) return [];
  const name = inLanguage(stored.name, language);
  const { changed } = messagesIn(language).scenarioNames;
  return [[stored.id, isChangedSinceNamed(stored) ? changed(name) : name]];
}

function resolvedOf(id: string, resolved: ResolvedScenarios) {
  const scenario = resolved.get(id);
  if (!scenario) throw new Error(`unknown scenario: ${id}`);
  return scenario;
}

function numbered(
  name: string,
  taken: ReadonlySet<string>,
  write: (name: string, number: string) => string,
): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : write(name, String(number));
    if (!taken.has(tried)) return tried;
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
