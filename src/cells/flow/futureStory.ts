import type { AllMessages } from '../kinds.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import type { AgencyClass } from '../../parameters/agencyClass.ts';
import type { PersonCourse } from '../../run/followFuture.ts';

/** Where a person can be: before the start, in a group, or doing something after the exit. */
export type Place =
  | { readonly kind: 'before' | 'working' | 'studying' | 'seeking' | 'jobLost' | 'droppedOut' }
  | { readonly kind: 'group'; readonly groupId: string };

/** Something that happens to a person. */
export interface FutureEvent {
  readonly atMonths: number;
  /** Place among the persons of the future. */
  readonly person: number;
  readonly kind: 'start' | 'move' | 'exit' | 'later';
  /** Which of what the person does after the exit. */
  readonly later: number;
}

/** Where a person is at a time, in months from the first day of the year. */
export function placeAt(course: PersonCourse, atMonths: number): Place {
  if (atMonths < course.startMonths) return { kind: 'before' };
  if (atMonths < course.exitMonths) {
    const { move } = course;
    return {
      kind: 'group',
      groupId: move && atMonths >= move.atMonths ? move.groupId : course.groupId,
    };
  }
  const { activity } = course.later.findLast((each) => each.atMonths <= atMonths) ?? {};
  if (activity === undefined || activity === 'seeking') {
    return { kind: course.outcome === 'avbrott' ? 'droppedOut' : 'seeking' };
  }
  return { kind: activity };
}

/** Everything that happens until a time, from first to last. */
export function eventsUntil(
  persons: readonly PersonCourse[],
  mostMonths: number,
): readonly FutureEvent[] {
  return persons
    .flatMap((course, person): FutureEvent[] => [
      { atMonths: course.startMonths, person, kind: 'start', later: 0 },
      ...(course.move
        ? [{ atMonths: course.move.atMonths, person, kind: 'move', later: 0 } as const]
        : []),
      { atMonths: course.exitMonths, person, kind: 'exit', later: 0 },
      ...course.later
        .map(({ atMonths }, later) => ({ atMonths, person, kind: 'later', later }) as const)
        .slice(1),
    ])
    .filter(({ atMonths }) => atMonths <= mostMonths)
    .sort((a, b) => a.atMonths - b.atMonths || a.person - b.person);
}

/** What groups and referral classes are called. */
export interface NamesInStory {
  readonly groupName: (id: string) => string;
  readonly agencyName: (agency: AgencyClass) => string;
}

/** An event in words. */
export function eventSentence(
  { atMonths, person, kind, later }: FutureEvent,
  persons: readonly PersonCourse[],
  { groupName, agencyName }: NamesInStory,
  messages: AllMessages,
  format: QuantityFormat,
): string {
  const words = messages.flowCell;
  const course = persons[person];
  if (!course) throw new RangeError(`no person ${person}`);
  const who = words.person(format.number(person + 1));
  const what = () => {
    switch (kind) {
      case 'start':
        return words.starts(who, agencyName(course.agency), groupName(course.groupId));
      case 'move':
        return words.moves(who, groupName(course.move?.groupId ?? course.groupId));
      case 'exit':
        return words.exits[course.outcome](who);
      case 'later':
        return words.later[course.later[later]?.activity ?? 'seeking'](who);
    }
  };
  return words.event(format.number(atMonths, 1), what());
}
