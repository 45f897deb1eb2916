import { untrack } from 'svelte';

/** A question that takes a while to answer. */
interface Asked {
  /** As a value that stays the same as long as it says the same; undefined when nothing is asked. */
  readonly question: () => string | undefined;
  /** The question that has been answered. */
  readonly answered: () => string | undefined;
  /** Whether the answer can wait: somebody is dragging. */
  readonly waits: () => boolean;
  /**
   * Begins to answer.
   *
   * @returns gives the answer up, when another question has taken its place
   */
  readonly begin: (question: string) => (() => void) | undefined;
}

/**
 * Begins to answer whenever the question changes, and only then: whatever else the answer is made from
 * may change its identity without being another question.
 */
export function whenAsked({ question, answered, waits, begin }: Asked): void {
  const asked = $derived(question());
  const isWaiting = $derived(waits());
  const isAnswered = $derived(answered() === question());
  $effect(() => {
    const current = asked;
    if (current === undefined || isAnswered || isWaiting) return;
    return untrack(() => begin(current));
  });
}
