import type { Evidence } from '../evidence/evidenceSchema.ts';
import { findFigure } from '../evidence/findFigure.ts';

/** What a rule compares: a total with its parts, a per cent with its counts, and so on. */
export type CheckKind = 'sum' | 'share' | 'same' | 'step' | 'table' | 'rounding' | 'fall';

/** A printed figure beside what other figures make of it. */
export interface FigureCheck {
  /**
   * Unique: the kind, the printed figure's path, and what it is held against where that is needed.
   */
  readonly id: string;
  readonly kind: CheckKind;
  /** The printed figure first, then those that it is held against. */
  readonly paths: readonly [string, ...string[]];
  /** In the unit that the printed figure's key names. */
  readonly printed: number;
  readonly computed: number;
  readonly holds: boolean;
}

/** Reads figures by path and holds one against others; a path that leads nowhere throws. */
export class FigureReader {
  /** @param evidence that every path is looked up in */
  constructor(private readonly evidence: Evidence) {}

  /**
   * The number at a path, in the unit that its key names.
   *
   * @throws when the path leads nowhere
   */
  value(path: string): number {
    const figure = findFigure(this.evidence, path);
    if (!figure) throw new Error(`unknown figure: ${path}`);
    return figure.value;
  }

  /** The sum of the numbers at some paths. */
  total(paths: readonly string[]): number {
    return paths.reduce((sum, path) => sum + this.value(path), 0);
  }

  /** A total is the sum of its parts. */
  sum(printed: string, parts: readonly string[], over = ''): FigureCheck {
    return this.check('sum', printed, parts, this.total(parts), over);
  }

  /** Two places give the same thing. */
  same(printed: string, elsewhere: string): FigureCheck {
    return this.check('same', printed, [elsewhere], this.value(elsewhere));
  }

  /** A printed share, 0–1, is a count over the sum of others, rounded to `step`. */
  share(printed: string, count: string, of: readonly string[], step: number): FigureCheck {
    const exact = this.value(count) / this.total(of);
    const check = this.check('share', printed, [count, ...of], exact);
    // A share that ends in the middle may be rounded either way.
    return { ...check, holds: Math.abs(check.printed - exact) <= step / 2 + 1e-9 };
  }

  /**
   * A printed number is exactly a computed one, whatever the rule.
   *
   * @param others paths of what it was computed from
   * @param over tells checks of the same kind and figure apart
   */
  check(
    kind: CheckKind,
    printedPath: string,
    others: readonly string[],
    computed: number,
    over = '',
  ): FigureCheck {
    const printed = this.value(printedPath);
    return {
      id: [kind, printedPath, over].filter((part) => part !== '').join(':'),
      kind,
      paths: [printedPath, ...others],
      printed,
      computed,
      holds: printed === computed,
    };
  }
}
