import { describe, expect, test } from 'vitest';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { joinGroups, receivingGroup } from '../../src/programme/joinGroups.ts';
import { resolveMix } from '../../src/scenario/agencyMix.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { BASE_2017, evidence, vary, varyGroups } from '../run/readyScenarios.ts';

const { groups } = cohortEvidence(evidence, 'sot-2017');
const merged = varyGroups(BASE_2017, { joins: 'tradgard' }, ['upplevelse']);
const programmeOf = (scenario: Scenario) => expectScenario(scenario, evidence).programme;

describe('Upplevelsegruppen merged into Trädgårdsgruppen', () => {
  const joinedGroups = () => joinGroups(merged.levers.groups, groups);

  test('leaves three groups, one of them with everybody’s starts, places and participants', () => {
    const joined = joinedGroups();
    const garden = joined.find(({ id }) => id === 'tradgard');
    expect(joined.map(({ id }) => id)).toEqual(['tradgard', 'salix', 'mac']);
    expect(garden?.members).toEqual(['tradgard', 'upplevelse']);
    expect(garden?.levers).toMatchObject({
      startsPerYear: 19 + 46,
      places: 15 + 16,
      openingStock: 12 + 14,
      plannedLengthMonths: 12,
    });
  });

  test('has as many from each agency as the two had', () => {
    const garden = joinedGroups().find(({ id }) => id === 'tradgard');
    const persons = (id: string, starts: number) => {
      const found = groups.find((group) => group.id === id);
      if (!found) throw new Error(`no such group: ${id}`);
      return resolveMix({ kind: 'observed' }, found.referrers).fk * starts;
    };
    expect(garden?.levers.agencyMix).toMatchObject({ kind: 'shares' });
    const mix = garden?.levers.agencyMix;
    const fk = mix?.kind === 'shares' ? mix.fk : NaN;
    expect(65 * fk).toBeCloseTo(persons('tradgard', 19) + persons('upplevelse', 46), 9);
  });

  test('keeps the starts, and gives those who come the other group’s chances and length', () => {
    const [before, after] = [programmeOf(BASE_2017), programmeOf(merged)];
    expect(after.startsPerYear).toBeCloseTo(before.startsPerYear, 9);
    const one = after.groups.find(({ groupId }) => groupId === 'tradgard');
    const alone = before.groups.find(({ groupId }) => groupId === 'tradgard');
    expect(one?.mergedIds).toEqual(['upplevelse']);
    expect(one?.stays.map(({ stay }) => stay.shares)).toEqual(
      alone?.stays.map(({ stay }) => stay.shares),
    );
    expect(after.meanStayMonths).toBeGreaterThan(before.meanStayMonths);
  });

  test('pays, with the budget held, for the person-months that the two had', () => {
    const held = (scenario: Scenario) =>
      programmeOf(vary(scenario, { levers: { hold: 'budget' } })).personMonths;
    expect(held(merged)).toBeCloseTo(held(BASE_2017), 9);
  });
});

describe('the group that somebody is in', () => {
  const joining = (joins: Readonly<Record<string, string>>) =>
    Object.entries(joins).reduce(
      (scenario, [id, into]) => varyGroups(scenario, { joins: into }, [id]),
      BASE_2017,
    ).levers.groups;

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['its own when it is not merged', {}, 'mac'],
    ['the other one when it is', { mac: 'salix' }, 'salix'],
    ['its own when it is merged into itself', { mac: 'mac' }, 'mac'],
    ['its own when the other one is not there', { mac: 'sot' }, 'mac'],
    ['its own when the other one is merged too', { mac: 'salix', salix: 'tradgard' }, 'mac'],
    ['its own when they are merged into each other', { mac: 'salix', salix: 'mac' }, 'mac'],
  ])('is %s', (_, joins, expected) => {
    expect(receivingGroup('mac', joining(joins))).toBe(expected);
  });
});
