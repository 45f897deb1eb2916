import type { Messages } from '../message/language.ts';
import type { ExplainedNumber } from './explanation.ts';

/**
 * A number of persons as a sentence about people says it, explained by the number that it was
 * rounded from; the same where there was nothing to round.
 *
 * @param text what `QuantityFormat` writes of the number in whole persons
 */
export function inWholePersons(
  number: ExplainedNumber,
  text: string,
  { source }: Pick<Messages, 'source'>,
): ExplainedNumber {
  if (number.text === text) return number;
  return {
    text,
    explain: () => {
      const exact = number.explain();
      return { ...exact, value: text, how: source.inWholePersons, inputs: [exact] };
    },
  };
}
