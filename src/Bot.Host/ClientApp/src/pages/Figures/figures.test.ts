import { describe, expect, it } from 'vitest';
import type { DepartmentSums, Sums } from '../../api/figures';
import { dayOf, daysOf, readRange } from './days';
import { decisionsLink } from './decisionsLink';
import { inOrder } from './departmentOrder';

const evening = Date.parse('2026-07-31T15:59:59Z');

describe('the days of figures', () => {
  it('are those of Hong Kong', () => {
    expect(dayOf(evening)).toBe('2026-07-31');
    expect(dayOf(evening + 1_000)).toBe('2026-08-01');
    expect(daysOf('today', evening)).toEqual({ from: '2026-07-31', to: '2026-07-31' });
    expect(daysOf('month', evening)).toEqual({ from: '2026-07-02', to: '2026-07-31' });
  });

  it.each([
    ['', { range: 'week', from: '2026-07-25', to: '2026-07-31' }],
    ['range=today', { range: 'today', from: '2026-07-31', to: '2026-07-31' }],
    ['from=2026-01-01&to=2026-02-01', { range: 'own', from: '2026-01-01', to: '2026-02-01' }],
    ['from=2026-01-01', { range: 'week', from: '2026-07-25', to: '2026-07-31' }],
    ['from=2026-99-01&to=x', { range: 'week', from: '2026-07-25', to: '2026-07-31' }],
  ])('come from the address: %s', (search, expected) => expect(readRange(new URLSearchParams(search), evening)).toEqual(expected));
});

describe('the departments', () => {
  const department = (id: string, en: string, unansweredShare: number | null) => ({ id, name: { en, zh: en }, sums: { unansweredShare } as Sums }) as DepartmentSums;
  const some = [department('td', 'Transport', 0.1), department('immd', 'Immigration', null), department('swd', 'Social Welfare', 0.5), department('bd', 'Buildings', 0.1)];
  const order = (by: 'name' | 'unansweredShare', down: boolean) => inOrder(some, { by, down }, (name) => name.en, 'en').map((one) => one.id);

  it('are sorted by name, or by a figure, those without one last', () => {
    expect(order('name', false)).toEqual(['bd', 'immd', 'swd', 'td']);
    expect(order('name', true)).toEqual(['td', 'swd', 'immd', 'bd']);
    expect(order('unansweredShare', true)).toEqual(['swd', 'bd', 'td', 'immd']);
    expect(order('unansweredShare', false)).toEqual(['bd', 'td', 'swd', 'immd']);
  });
});

it('a figure leads to its decisions', () => {
  expect(decisionsLink({ from: '2026-07-01', to: '2026-07-31' }, { department: 'td', outcome: 'handoff,urgent' })).toBe('/operations?from=2026-07-01&to=2026-07-31&department=td&outcome=handoff%2Curgent');
});
