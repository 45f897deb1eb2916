/** One column minus another, future by future; both of the same futures. */
export function minus(values: Float64Array, others: Float64Array): Float64Array {
  const differences = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    differences[i] = (values[i] ?? NaN) - (others[i] ?? NaN);
  }
  return differences;
}
