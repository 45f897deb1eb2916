/**
 * The probabilities of 0, 1, … `trials` successes of independent trials.
 *
 * @param trials whole number, 0 to some hundreds (the chance of none must not vanish)
 * @param probability of each trial, 0–1
 * @returns `trials` + 1 chances, which sum to 1
 */
export function binomialChances(trials: number, probability: number): number[] {
  if (probability === 1) return [...new Array<number>(trials).fill(0), 1];
  const odds = probability / (1 - probability);
  let chance = 1;
  for (let i = 0; i < trials; i++) chance *= 1 - probability;
  return upwards(trials, chance, (successes) => (odds * (trials - successes)) / (successes + 1));
}

/**
 * The same where the probability itself is Beta(a, b): the chances of the counts before it is known
 * (beta-binomial distribution).
 *
 * @param trials whole number, 0 to some hundreds
 * @param a above 0
 * @param b above 0
 * @returns `trials` + 1 chances, which sum to 1
 */
export function betaBinomialChances(trials: number, a: number, b: number): number[] {
  let chance = 1;
  for (let i = 0; i < trials; i++) chance *= (b + i) / (a + b + i);
  return upwards(trials, chance, (successes) => {
    const left = trials - successes;
    return (left * (a + successes)) / ((successes + 1) * (left - 1 + b));
  });
}

/** From the chance of none, with the ratio of each to the one before. */
function upwards(trials: number, none: number, ratio: (successes: number) => number): number[] {
  const chances = [none];
  for (let i = 0; i < trials; i++) chances.push((chances[i] ?? 0) * ratio(i));
  return chances;
}
