import type { Days } from '../../api/figures';

/** The ranges that can be chosen; of one's own are two days. */
export const ranges = ['today', 'week', 'month', 'own'] as const;
export type Range = (typeof ranges)[number];

const hour = 3_600_000;
const lengths: Record<Exclude<Range, 'own'>, number> = { today: 1, week: 7, month: 30 };

/** The day in Hong Kong, which has no summer time. */
export const dayOf = (at: number) => new Date(at + 8 * hour).toISOString().slice(0, 10);

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** The days of a range that ends today. */
export function daysOf(range: Exclude<Range, 'own'>, now: number): Days {
  return { from: dayOf(now - (lengths[range] - 1) * 24 * hour), to: dayOf(now) };
}

/** What the address asks for; the last seven days when it asks for nothing that there is. */
export function readRange(search: URLSearchParams, now: number): { range: Range } & Days {
  const [from, to] = [search.get('from'), search.get('to')];
  if (isDay(from) && isDay(to)) return { range: 'own', from, to };
  const asked = search.get('range');
  const range = asked === 'today' || asked === 'month' ? asked : 'week';
  return { range, ...daysOf(range, now) };
}
