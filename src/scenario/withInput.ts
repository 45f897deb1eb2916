import { ANY_GROUP } from './field.ts';
import { entryAt, setEntry, type Path } from './layer.ts';
import { movedEntry } from './movedEntry.ts';
import type { Scenario } from './scenario.ts';

/** A path as it is; where it is of any group (`ANY_GROUP`), that of each group of the scenario. */
export function inEveryGroup(path: Path, { levers }: Scenario): readonly Path[] {
  if (!path.includes(ANY_GROUP)) return [path];
  return Object.keys(levers.groups).map((group) =>
    path.map((step) => (step === ANY_GROUP ? group : step)),
  );
}

/**
 * A scenario with a number at a path, of all groups if it is of any; a belief is moved there and
 * keeps its width (`moveCentre`).
 *
 * @param value in the unit of the entry, unchecked against its bounds
 */
export function withInput(scenario: Scenario, path: Path, value: number): Scenario {
  return inEveryGroup(path, scenario).reduce((moved, each) => {
    const next = movedEntry(entryAt(moved, each), value);
    return setEntry(moved, each, next) as unknown as Scenario;
  }, scenario);
}
