/**
 * What is slow to work out, worked out when a test first asks for it and not while tests are
 * collected. For yardsticks alone: what is tested itself is computed by every test that looks at it,
 * so that it is known which tests reach it.
 */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}
