/** Who pays and who gains. `state` is af, fk and otherState together; society is everybody. */
export const ACTORS = [
  'society',
  'city',
  'region',
  'state',
  'af',
  'fk',
  'otherState',
  'participants',
  'other',
] as const;
/** Anybody that money is counted for: a part of society, the state, or all of it. */
export type Actor = (typeof ACTORS)[number];

/** The actors that partition society: their benefits and costs sum to society's. */
export const PARTS = [
  'city',
  'region',
  'af',
  'fk',
  'otherState',
  'participants',
  'other',
] as const satisfies readonly Actor[];
/** One of the actors that do not overlap. */
export type Part = (typeof PARTS)[number];

/** The parts that can pay for the programme. */
export const PAYERS = [
  'city',
  'region',
  'af',
  'fk',
  'otherState',
] as const satisfies readonly Part[];
/** A part that can pay for the programme. */
export type Payer = (typeof PAYERS)[number];

/** The parts that an actor is made of: itself, three of the state, all of society. */
export function partsOf(actor: Actor): readonly Part[] {
  if (actor === 'society') return PARTS;
  return actor === 'state' ? ['af', 'fk', 'otherState'] : [actor];
}
