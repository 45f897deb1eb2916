import { asPrinted, paybackMonths } from '../economy/payback.ts';
import { baseYear } from '../evidence/countedYear.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';

/** Who has a row of its own in all of the report's tables. */
export const PAYERS = ['society', 'city', 'region', 'state', 'af', 'fk'] as const;
/** A row of tables 3 and 5. */
export type Payer = (typeof PAYERS)[number];
/** A row of table 1. */
export type RowOwner = Payer | 'participants';

/** What a column of the tables counts; payback in months, the others in kronor. */
export const PAYOFF_COLUMNS = ['oneYear', 'perParticipant', 'fiveYears', 'payback'] as const;
/** A column of the tables. */
export type PayoffColumn = (typeof PAYOFF_COLUMNS)[number];

/**
 * One cell of the report's tables 1 (benefit), 3 (net) and 5 (payback), beside what follows from
 * cost and benefit; in kronor, or months.
 */
export interface PayoffCell {
  readonly table: 1 | 3 | 5;
  readonly owner: RowOwner;
  readonly column: PayoffColumn;
  /** Path of the printed figure in the evidence. */
  readonly path: string;
  readonly printed: number;
  /** Rounded as the report rounds; months that are never are Infinity. */
  readonly computed: number;
}

/** Fifths of the cost that each pays: five equal parts, three of them the state's. */
const FIFTHS: Readonly<Record<Payer, number>> = {
  society: 5,
  city: 1,
  region: 1,
  state: 3,
  af: 1,
  fk: 1,
};

/**
 * All 45 printed cells of the base year from two columns of amounts: the year's cost in fifths, and
 * each actor's annual benefit. One benefit row more than there are payers: the participants'.
 *
 * @returns table by table, row by row
 */
export function payoffCells(evidence: Evidence): readonly PayoffCell[] {
  const { economy } = evidence;
  const persons = baseYear(evidence).counts.payoffParticipants.value;
  const benefitOf = (owner: RowOwner) => economy.annualBenefitKronor[owner].value;
  const costOf = (payer: Payer) => (FIFTHS[payer] / 5) * economy.cost.totalKronor.value;
  const owners: readonly RowOwner[] = [...PAYERS, 'participants'];
  const money = (
    table: 1 | 3,
    owner: RowOwner,
    row: string,
    [oneYear, perParticipant, fiveYears]: readonly [number, number, number],
    figures: KronorRow,
  ): PayoffCell[] => [
    {
      ...{ table, owner, column: 'oneYear', path: `${row}.oneYearKronor` },
      printed: figures.oneYearKronor.value,
      computed: roundedAsPrinted(oneYear),
    },
    {
      ...{ table, owner, column: 'perParticipant', path: `${row}.oneYearPerParticipantKronor` },
      printed: figures.oneYearPerParticipantKronor.value,
      computed: roundedAsPrinted(perParticipant),
    },
    {
      ...{ table, owner, column: 'fiveYears', path: `${row}.fiveYearsKronor` },
      printed: figures.fiveYearsKronor.value,
      computed: roundedAsPrinted(fiveYears),
    },
  ];
  return [
    ...owners.flatMap((owner) => {
      const benefit = benefitOf(owner);
      const row = `economy.benefit.${owner}`;
      return money(
        1,
        owner,
        row,
        [benefit, benefit / persons, 5 * benefit],
        economy.benefit[owner],
      );
    }),
    ...PAYERS.flatMap((payer) => {
      const [benefit, cost] = [benefitOf(payer), costOf(payer)];
      const net = benefit - cost;
      const row = `economy.net.${payer}`;
      return money(3, payer, row, [net, net / persons, 5 * benefit - cost], economy.net[payer]);
    }),
    ...PAYERS.map((payer): PayoffCell => {
      const months = paybackMonths(costOf(payer), benefitOf(payer));
      return {
        ...{ table: 5, owner: payer, column: 'payback' },
        path: `economy.paybackMonths.${payer}`,
        printed: economy.paybackMonths[payer].value,
        computed: months === null ? Infinity : asPrinted(months),
      };
    }),
  ];
}

type KronorRow = Readonly<
  Record<
    'oneYearKronor' | 'oneYearPerParticipantKronor' | 'fiveYearsKronor',
    { readonly value: number }
  >
>;

/** Whole thousands below a million, then one decimal of a million. */
function roundedAsPrinted(kronor: number): number {
  const step = Math.abs(kronor) < 1e6 ? 1e3 : 1e5;
  return Math.round(kronor / step) * step + 0;
}
