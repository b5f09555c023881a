import { describe, expect, it } from 'vitest';
import type { Entry } from './conversationTypes';
import { meet, mergePlaced, withOwn, type PlacedEntry } from './personLine';

const at = (minute: number) => `2026-03-01T04:${String(minute).padStart(2, '0')}:00Z`;
const said = (conversationId: string, sequence: number, minute: number, text = ''): PlacedEntry => ({
  conversationId,
  channel: conversationId === 'w' ? 'whatsapp' : 'directline',
  entry: { sequence, id: `${conversationId}${sequence}`, text, at: at(minute) } as Entry,
});
const order = (items: readonly PlacedEntry[]) => items.map(({ conversationId, entry }) => `${conversationId}${entry.sequence}`);

describe('mergePlaced', () => {
  it('orders conversations by time, each entry once, as last read', () => {
    const merged = mergePlaced([said('a', 1, 0), said('a', 2, 4, 'old')], [said('w', 1, 2), said('a', 2, 4, 'new')]);
    expect(order(merged)).toEqual(['a1', 'w1', 'a2']);
    expect(merged[2]?.entry.text).toBe('new');
  });
  it('never turns round the order within a conversation, also where clocks differ', () =>
    expect(order(mergePlaced([said('a', 1, 5), said('a', 2, 3), said('w', 1, 4)]))).toEqual(['w1', 'a1', 'a2']));
  it('puts a draft at the end', () => expect(order(mergePlaced([said('a', 0, 1), said('w', 1, 5)]))).toEqual(['w1', 'a0']));
});

describe('meet', () => {
  it('goes on where pages overlap, and keeps the place of what is earlier', () => {
    const joined = meet({ items: [said('a', 5, 0), said('w', 1, 1)], before: 'a:5' }, { items: [said('w', 1, 1), said('w', 2, 2)], before: 'a:6,w:1' });
    expect(order(joined?.items ?? [])).toEqual(['a5', 'w1', 'w2']);
    expect(joined?.before).toBe('a:5');
  });
  it('says when something between them is missing', () =>
    expect(meet({ items: [said('a', 5, 0)], before: 'a:5' }, { items: [said('w', 9, 9)], before: 'a:6,w:9' })).toBeNull());
});

describe('withOwn', () => {
  const line = { items: [said('a', 5, 10), said('w', 3, 11)], before: 'a:5,w:3' };
  it('adds what has just been said, once', () => expect(order(withOwn(line, [said('a', 5, 10), said('a', 6, 12)]))).toEqual(['a5', 'w3', 'a6']));
  it('leaves out what is from before the line begins: others’ entries between are not read yet', () =>
    expect(order(withOwn(line, [said('a', 4, 2), said('a', 5, 10)]))).toEqual(['a5', 'w3']));
  it('shows all of the conversation once the line has its beginning', () =>
    expect(order(withOwn({ ...line, before: null }, [said('a', 4, 2), said('a', 5, 10)]))).toEqual(['a4', 'a5', 'w3']));
});
