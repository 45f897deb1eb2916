import type { IntakeTable } from '../../src/intake/intakeTable.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { asRegister, type Register } from '../../src/register/register.ts';
import { atOnce } from '../../src/intake/steps.ts';

/** A list as somebody keeps it; the names and numbers are invented, as those given out for tests. */
export const HEADS = [
  ...['Namn', 'Personnummer', 'Mobil', 'Grupp', 'Startdatum', 'Slutdatum', 'Avslutsorsak'],
  ...['Remitterad av', 'Anteckning'],
];
export const ROWS: readonly (readonly string[])[] = [
  ...[
    ['Tolvan Tolvansson', '19121212-1212', '0701234567', 'Norr', '2023-11-06', '2024-02-01'],
    ['Beda Exempelsson', '121212-1212', '0707654321', 'Norr', '2024-01-08', '2024-06-30'],
    ['Cecilia Påhittad', '701063-2391', '0709999999', 'norr', '2024-03-04', ''],
    ['Disa Fiktiv', '19121212-1212', '0708888888', 'Söder', '2024-03-04', '2024-04-12'],
    ['Evert Tänkt', '19121212-1212', '0707777777', 'Söder', '2024-05-06', '2025-01-15'],
    ['Folke Uppdiktad', '19121212-1212', '0706666666', 'Söder', '2025-02-03', 'pågår'],
  ].map((row, at) => [
    ...row,
    ['anställning', 'studier', '', 'ohälsa', 'Fortsatt rehab', ''][at]!,
    ['FK', 'Arbetsförmedlingen', 'Af', 'Kommunen', 'Vårdcentral', 'FK'][at]!,
    `${row[0]} mår bättre`,
  ]),
];
export const PLANTED = ROWS.flatMap(([name = '', number = '', phone = '']) => [
  ...name.split(' '),
  ...[number, phone, 'mår bättre'],
]);

export function tableOf(rows: readonly (readonly string[])[], heads = HEADS): IntakeTable {
  const read = atOnce(readDelimited([heads, ...rows].map((row) => row.join('\t')).join('\n')));
  const table = read.ok ? read.tables[0] : undefined;
  if (!table) throw new Error('no table');
  return table;
}

export function registerOf(rows = ROWS, heads = HEADS): Register {
  const register = atOnce(asRegister(tableOf(rows, heads)));
  if (!register) throw new Error('no register');
  return register;
}
