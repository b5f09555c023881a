import type { BilingualName } from '../../api/conversationTypes';
import type { DepartmentSums, Sums } from '../../api/figures';

export interface Order {
  by: 'name' | keyof Sums;
  /** The largest first. */
  down: boolean;
}

/** The departments in an order; what has no figure comes last, whichever way, and what is alike by name. */
export function inOrder(departments: readonly DepartmentSums[], { by, down }: Order, nameOf: (name: BilingualName) => string, language: string): DepartmentSums[] {
  const byName = (a: DepartmentSums, b: DepartmentSums) => nameOf(a.name).localeCompare(nameOf(b.name), language);
  return [...departments].sort((a, b) => {
    if (by === 'name') return down ? byName(b, a) : byName(a, b);
    const [x, y] = [a.sums[by], b.sums[by]];
    if (x === y) return byName(a, b);
    if (x === null || y === null) return x === null ? 1 : -1;
    return down ? y - x : x - y;
  });
}
