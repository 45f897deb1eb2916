import type { CohortEvidence } from '../evidence/cohort.ts';
import { messagesIn, type Messages } from '../message/language.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import { formatInUnit } from '../quantity/unit.ts';
import { EVEN_MIX, type AgencyMix } from './agencyMix.ts';
import { centre, type Distribution } from './distribution.ts';
import { describeField } from './field.ts';
import { PARTS } from '../evidence/actor.ts';
import type { BenefitKey, CostSplit } from './moneySplit.ts';
import { isSame, listDifferences, type Difference, type Json, type Path } from './layer.ts';
import { NO_GROUP } from './noGroup.ts';
import type { Scenario } from './scenario.ts';

/** What a phrase needs besides the two scenarios. */
export interface PhraseContext {
  readonly groupName: (groupId: string) => string;
  /** What agencies are called where the counts are one's own. */
  readonly agencyNames?: CohortEvidence['agencyNames'];
  readonly format: QuantityFormat;
}

/** How at length a change is told. */
export interface PhraseWording {
  readonly instead: (to: string, from: string) => string;
  readonly length: (to: string, from: string) => string;
  readonly starts: (to: string, from: string) => string;
  readonly hold: Readonly<Record<'budget' | 'starts', string>>;
  /** Of some groups, not all. */
  readonly forGroups: (change: string, groups: readonly string[]) => string;
}

/** What the sentence needs besides the two scenarios. */
export interface SentenceContext extends PhraseContext {
  readonly baseName: string;
}

/**
 * What a layer changes, as a sentence: "Som ”Bas 2017”, men 24 månader i stället för 12 månader för
 * Trädgårdsgruppen, Salixgruppen och MAC." Groups that change alike are named together.
 */
export function differenceSentence(
  base: Scenario,
  scenario: Scenario,
  context: SentenceContext,
): string {
  const messages = messagesIn(context.format.language);
  const phrases = differencePhrases(base, scenario, context, wordingOfSentence(messages));
  if (phrases.length === 0) return messages.change.same(context.baseName);
  return messages.change.like(context.baseName, messages.join.list(phrases));
}

function wordingOfSentence({ change, join }: Messages): PhraseWording {
  return {
    instead: change.instead,
    length: change.length,
    starts: change.starts,
    hold: { budget: change.holdBudget, starts: change.holdStarts },
    forGroups: (phrase, groups) => change.forGroups(phrase, join.list(groups)),
  };
}

/**
 * One phrase for each thing that a scenario has otherwise than its base: none when they are alike.
 * Groups that change alike are named together.
 */
export function differencePhrases(
  base: Scenario,
  scenario: Scenario,
  context: PhraseContext,
  wording: PhraseWording,
): readonly string[] {
  const messages = messagesIn(context.format.language);
  const differences = listDifferences(base, scenario);
  const ofGroups = differences.filter(isOfGroup);
  return [
    ...groupPhrases(ofGroups, base, context, messages, wording),
    ...differences
      .filter((difference) => !isOfGroup(difference))
      .map((difference) => fieldPhrase(difference, context, messages, wording)),
  ];
}

function isOfGroup({ path }: Difference): boolean {
  return path[0] === 'levers' && path[1] === 'groups';
}

/** One phrase for each change that one or more groups share; groups taken away or added last. */
function groupPhrases(
  differences: readonly Difference[],
  base: Scenario,
  context: PhraseContext,
  messages: Messages,
  wording: PhraseWording,
): string[] {
  // What is said of one lever stands together, whichever groups it is about.
  const levers = [...new Set(differences.map(({ path }) => path[3]))];
  const byLever = levers.flatMap((lever) => differences.filter(({ path }) => path[3] === lever));
  const shared = new Map<string, string[]>();
  const [added, removed]: [string[], string[]] = [[], []];
  for (const difference of byLever) {
    const group = context.groupName(difference.path[2] ?? '');
    if (difference.path.length === 3) {
      (difference.from === undefined ? added : removed).push(group);
      continue;
    }
    const phrase = groupFieldPhrase(difference, context, messages, wording);
    shared.set(phrase, [...(shared.get(phrase) ?? []), group]);
  }
  const everyone = Object.keys(base.levers.groups).length;
  const phrases = [...shared].map(([phrase, groups]) =>
    groups.length === everyone ? phrase : wording.forGroups(phrase, groups),
  );
  if (removed.length > 0) phrases.push(messages.change.withoutGroups(messages.join.list(removed)));
  if (added.length > 0) phrases.push(messages.change.withGroups(messages.join.list(added)));
  return phrases;
}

function groupFieldPhrase(
  { path, from, to }: Difference,
  context: PhraseContext,
  messages: Messages,
  wording: PhraseWording,
): string {
  const { format } = context;
  if (path[3] === 'joins') return joinPhrase(to, context, messages);
  if (path[3] === 'agencyMix') return mixPhrase(to as unknown as AgencyMix, context, messages);
  const [after, before] = [show(path, to, format), show(path, from, format)];
  if (after === before) return fieldPhrase({ path, from, to }, context, messages, wording);
  switch (path[3]) {
    case 'plannedLengthMonths':
      return wording.length(after, format.number(Number(from), digitsOf(from)));
    case 'startsPerYear':
      return wording.starts(after, before);
    default:
      return fieldPhrase({ path, from, to }, context, messages, wording);
  }
}

function joinPhrase(into: Json | undefined, context: PhraseContext, messages: Messages): string {
  return typeof into !== 'string' || into === NO_GROUP
    ? messages.change.standsAlone
    : messages.change.joins(context.groupName(into));
}

function digitsOf(value: Json | undefined): number {
  return Number.isInteger(value) ? 0 : 1;
}

function mixPhrase(
  mix: AgencyMix,
  { format, agencyNames }: PhraseContext,
  messages: Messages,
): string {
  if (mix.kind === 'observed') return messages.change.observedMix;
  if (isSame(mix, EVEN_MIX)) return messages.change.evenMix;
  const shares = (['fk', 'af', 'ske', 'other'] as const)
    .filter((agency) => mix[agency] > 0)
    .map((agency) =>
      messages.change.from(
        format.percent(mix[agency]),
        agencyNames?.[agency] ?? messages.agencies[agency],
      ),
    );
  return messages.change.ownMix(messages.join.list(shares));
}

function fieldPhrase(
  { path, from, to }: Difference,
  context: PhraseContext,
  messages: Messages,
  wording: PhraseWording,
): string {
  const key = path.join('.');
  if (key === 'levers.hold') {
    return to === 'budget' ? wording.hold.budget : wording.hold.starts;
  }
  if (key === 'levers.fillPlaces') {
    return to === true ? messages.change.fill : messages.change.noFill;
  }
  if (key === 'levers.limitPlaces') {
    return to === true ? messages.change.queue : messages.change.noQueue;
  }
  const label = fieldLabel(path, messages);
  const [after, before] = [show(path, to, context.format), show(path, from, context.format)];
  if (after !== before) return messages.change.field(label, wording.instead(after, before));
  return isSame(centreOf(to), centreOf(from))
    ? messages.change.otherSpread(label)
    : messages.change.almost(label);
}

/** The name of a field in the reader's language; its path where the catalogue has none. */
export function fieldLabel(path: Path, messages: Messages): string {
  const key = path.map((step, i) => (i === 2 && path[1] === 'groups' ? '*' : step)).join('.');
  return (messages.fields as Readonly<Record<string, string>>)[key] ?? key;
}

/**
 * The value of a field in words: a choice's name, a number or a belief's centre with its unit, or a
 * group's name.
 *
 * @param groupName the group's id itself when left out
 */
export function show(
  path: Path,
  value: Json | undefined,
  format: QuantityFormat,
  groupName: (groupId: string) => string = (groupId) => groupId,
): string {
  const messages = messagesIn(format.language);
  if (path.at(-1) === 'joins' && typeof value === 'string') {
    return value === NO_GROUP ? messages.change.standsAlone : groupName(value);
  }
  if (isMoneySplit(path)) return splitPhrase(value as unknown as CostSplit | BenefitKey, format);
  if (typeof value === 'string' || typeof value === 'boolean') {
    const choice = `${path.join('.')}.${String(value)}`;
    const named = (messages.choices as Readonly<Record<string, string>>)[choice];
    if (path.at(-1) !== 'evidence') return named ?? choice;
    return messages.reportCounts[String(value)] ?? messages.change.ownCounts;
  }
  const field = describeField(path);
  const number = Number(centreOf(value));
  return field ? formatInUnit(number, field.unit, format, field.step) : format.short(number);
}

/** Whether a path is that of the cost split or of the benefit key. */
export function isMoneySplit(path: Path): boolean {
  return ['assumptions.cost.split', 'assumptions.benefit.key'].includes(path.join('.'));
}

/** Who has which share, in words. */
function splitPhrase(split: CostSplit | BenefitKey, format: QuantityFormat): string {
  const { actorsInText, change, join, moneySplits } = messagesIn(format.language);
  if (split.kind !== 'shares') return moneySplits[split.kind];
  const shares: Readonly<Record<string, unknown>> = split;
  return join.list(
    PARTS.filter((part) => Number(shares[part] ?? 0) > 0).map((part) =>
      change.shareOf(format.percent(Number(shares[part])), actorsInText[part]),
    ),
  );
}

/** The number that a belief is stated by; any other value as it is. */
function centreOf(value: Json | undefined): Json | undefined {
  return typeof value === 'object' && value !== null && 'kind' in value
    ? centre(value as unknown as Distribution)
    : value;
}
