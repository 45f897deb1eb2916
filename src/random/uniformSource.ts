/** Where distributions take their randomness from. */
export interface UniformSource {
  /** The next uniform number, above 0 and below 1; each call gives a new one. */
  uniform(): number;
}
