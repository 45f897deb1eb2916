import type { Component } from 'svelte';
import type { CellProps } from '../graph/cellProps.ts';
import { KINDS, type CellKind } from './kinds.ts';

const found = import.meta.glob<Component<CellProps>>('./*/*Cell.svelte', {
  eager: true,
  import: 'default',
});

/** The component of each kind: the one in its folder whose name ends in `Cell`. */
export const CELL_COMPONENTS = Object.fromEntries(
  KINDS.map(({ kind }) => [kind, componentOf(kind)]),
) as Readonly<Record<CellKind, Component<CellProps>>>;

/** @throws where a folder has none, or more than one */
function componentOf(kind: CellKind): Component<CellProps> {
  const [name, ...others] = Object.keys(found).filter((path) => path.startsWith(`./${kind}/`));
  const component = name === undefined ? undefined : found[name];
  if (!component || others.length > 0) throw new Error(`not one component of a cell: ${kind}`);
  return component;
}
