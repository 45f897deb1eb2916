/** Watches each of some things as a component would; returns what ends that. */
export function effectRoot<Thing>(
  things: readonly Thing[],
  watch: (thing: Thing) => void,
): () => void {
  return $effect.root(() => {
    for (const thing of things) $effect(() => watch(thing));
  });
}
