/**
 * Fingerprints of what the engine gives, the same in Node and in every browser. When
 * the engine is meant to give other numbers, the failing tests say the new ones.
 */
export const DIGESTS = {
  exp: '0b1755dec8be63fe',
  log: 'c9b5affcec856400',
  readyNotebook: 'eb2229f958c4e0cf',
  simulation: 'b95842c6c98f8cce',
} as const;
