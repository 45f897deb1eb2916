import { ACTORS } from '../../evidence/actor.ts';
import type { AccountYear } from '../../economy/replicateColumns.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import { actorNumbers, type ActorNumbers } from './actorNumbers.ts';

/** The whole account of one scenario in one box: who gains and pays what, and how sure it is. */
export interface AccountBox {
  readonly finding: Sentence;
  readonly table: TableData;
}

/** After so long the account is summed up. */
const SUMMED_YEARS: readonly AccountYear[] = [5, 10];

/** The boxes of a cell: each scenario at each time that its account is summed up. */
export function accountBoxes(context: CellContext): readonly AccountBox[] {
  const numbers = new Map(ACTORS.map((actor) => [actor, actorNumbers(context, actor)]));
  return context.shown.flatMap((_, index) =>
    SUMMED_YEARS.map((year) =>
      accountBox(context, (actor) => numbers.get(actor)?.[index] as ActorNumbers, year),
    ),
  );
}

/** What the whole intake has given an actor by the end of a year, and how sure it is that this is more than it cost. */
export function accountSentence(
  { messages, format }: Pick<CellContext, 'messages' | 'format'>,
  numbers: ActorNumbers,
  year: AccountYear,
): Sentence {
  const { summed, summedGain, summedChance, turnsInTheMean } = messages.actorsCell;
  const chance = numbers.gainsBy(year);
  const years = format.number(year);
  const about = [numbers.explainer.name, years, numbers.nameInText] as const;
  return sentence((mark) => {
    const net = mark(numbers.accountMoney('net', year));
    const said = numbers.pays
      ? summed(...about, net, mark(numbers.benefitPerKrona(year)))
      : summedGain(...about, net);
    const mean = numbers.turnsInTheMean(year) ? numbers.accountMean(year) : undefined;
    return [
      said,
      ...(mean ? [turnsInTheMean(mark(mean))] : []),
      ...(chance && numbers.pays ? [summedChance(mark(chance))] : []),
    ].join(' ');
  });
}

/**
 * Benefits less costs of the whole intake after some years, by whose they are: society's, and then
 * each part of it.
 *
 * @param numbersOf each actor's numbers in the scenario
 */
function accountBox(
  { messages, format }: CellContext,
  numbersOf: (actor: (typeof ACTORS)[number]) => ActorNumbers,
  year: AccountYear,
): AccountBox {
  const words = messages.actorsCell;
  const society = numbersOf('society');
  const years = format.number(year);
  const { name } = society.explainer;
  return {
    finding: accountSentence({ messages, format }, society, year),
    table: {
      caption: words.accountBox(name, years),
      head: [
        words.actor,
        words.account.gained,
        words.account.paid,
        words.account.net,
        words.account.mean,
        words.account.interval,
        words.account.perKrona,
        words.account.chance,
      ],
      rows: ACTORS.map((actor) => {
        const numbers = numbersOf(actor);
        return [
          numbers.name,
          numbers.accountMoney('gained', year),
          numbers.accountMoney('paid', year),
          numbers.accountMoney('net', year),
          numbers.accountMean(year) ?? '–',
          numbers.accountInterval(year) ?? '–',
          numbers.benefitPerKrona(year),
          numbers.gainsBy(year) ?? '–',
        ];
      }),
    },
  };
}
