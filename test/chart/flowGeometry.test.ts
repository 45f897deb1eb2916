import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowGeometry, type FlowLink, type FlowNode } from '../../src/chart/flowGeometry.ts';

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** Three columns with any flows between them, and nodes as large as what flows through. */
const flows = fc
  .tuple(
    fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 6, maxLength: 6 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
  )
  .map(([into, parts]) => {
    const [left, middle, right] = [ids('l', 3), ids('m', 2), ids('r', 4)];
    const links: FlowLink[] = [];
    left.forEach((from, i) =>
      middle.forEach((to, j) =>
        links.push({ from, to, value: into[i * 2 + j] ?? 0, colour: 'grey' }),
      ),
    );
    const through = middle.map((_, j) =>
      left.reduce((sum, __, i) => sum + (into[i * 2 + j] ?? 0), 0),
    );
    middle.forEach((from, j) => {
      const own = parts.slice(j * 4, j * 4 + 4);
      const sum = own.reduce((total, part) => total + part, 0);
      right.forEach((to, k) =>
        links.push({
          from,
          to,
          value:
            sum === 0
              ? k === 0
                ? (through[j] ?? 0)
                : 0
              : ((through[j] ?? 0) * (own[k] ?? 0)) / sum,
          colour: 'red',
        }),
      );
    });
    const node = (id: string): FlowNode => ({
      id,
      label: id,
      colour: 'grey',
      value: links
        .filter((link) => (id.startsWith('l') ? link.from === id : link.to === id))
        .reduce((total, { value }) => total + value, 0),
    });
    return { columns: [left.map(node), middle.map(node), right.map(node)], links };
  });

/** Where a band leaves and arrives: the first numbers of its path, and how thick it is. */
function endsOf(path: string) {
  const numbers = path.match(/-?\d+(\.\d+)?(e-?\d+)?/g)?.map(Number) ?? [];
  const [x0 = NaN, y0 = NaN, , , , , x1 = NaN, y1 = NaN, , bottom = NaN] = numbers;
  return { x0, y0, x1, y1, size: bottom - y1 };
}

describe('a picture of flows', () => {
  test.each([390, 960])(
    'has bands within their nodes at both ends, none over another: %i px',
    (width) => {
      fc.assert(
        fc.property(flows, ({ columns, links }) => {
          const { nodes, links: placed, height } = flowGeometry(columns, links, width);
          const nodeOf = (id: string) => nodes.find((node) => node.id === id) ?? never();
          for (const node of nodes) {
            expect(node.y).toBeGreaterThanOrEqual(-1e-9);
            expect(node.y + node.height).toBeLessThanOrEqual(height + 1e-9);
            for (const side of ['from', 'to'] as const) {
              const own = placed
                .filter((link) => link[side] === node.id)
                .map(({ path }) => endsOf(path))
                .map(({ y0, y1, size }) => ({ top: side === 'from' ? y0 : y1, size }))
                .sort((a, b) => a.top - b.top);
              own.reduce((end, { top, size }) => {
                expect(top).toBeGreaterThanOrEqual(end - 1e-6);
                return top + size;
              }, node.y);
              const last = own.at(-1);
              if (last)
                expect(last.top + last.size).toBeLessThanOrEqual(node.y + node.height + 1e-6);
            }
          }
          for (const link of placed) {
            const { x0, x1 } = endsOf(link.path);
            expect(x0).toBeGreaterThanOrEqual(nodeOf(link.from).x);
            expect(x1).toBeCloseTo(nodeOf(link.to).x, 6);
            expect(x1).toBeGreaterThan(x0);
          }
        }),
        { seed: 9, numRuns: 60 },
      );
    },
  );

  test('leaves room for a name and a number at every node', () => {
    const small = ids('n', 4).map((id) => ({
      id,
      label: id,
      value: id === 'n0' ? 100 : 0.1,
      colour: '',
    }));
    const { nodes } = flowGeometry([small], [], 600);
    nodes.slice(1).forEach((node, index) => {
      expect(node.labelY - (nodes[index]?.labelY ?? NaN)).toBeGreaterThanOrEqual(36);
    });
  });

  test('of nothing is nothing', () => {
    const { links, height } = flowGeometry([[], []], [], 600);
    expect([links, height]).toEqual([[], 0]);
  });
});

function never(): never {
  throw new Error('no such node');
}
