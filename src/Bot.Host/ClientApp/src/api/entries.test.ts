import { describe, expect, it } from 'vitest';
import type { ConversationRow, Entry } from './conversationTypes';
import { rowsOf } from './conversations';
import { gapBefore, mergeEntries } from './entries';

const entry = (sequence: number, text = '', delivery: Entry['delivery'] = 'none') => ({ sequence, text, delivery }) as Entry;
const sequences = (entries: readonly Entry[]) => entries.map((one) => one.sequence);

describe('mergeEntries', () => {
  it('orders by sequence and never by arrival', () => expect(sequences(mergeEntries([entry(1), entry(4)], [entry(3), entry(2)]))).toEqual([1, 2, 3, 4]));
  it('shows an entry once, as last read', () => {
    expect(mergeEntries([entry(1, 'hi', 'queued')], [entry(1, 'hi', 'delivered')])).toEqual([entry(1, 'hi', 'delivered')]);
  });
  it('keeps older entries that a newest page does not hold', () => expect(sequences(mergeEntries([entry(1), entry(2)], [entry(2), entry(3)]))).toEqual([1, 2, 3]));
});

describe('gapBefore', () => {
  it('is none where the pages meet or overlap', () => {
    expect(gapBefore([entry(1), entry(2)], [entry(3)])).toBeNull();
    expect(gapBefore([entry(1), entry(2)], [entry(2), entry(3)])).toBeNull();
    expect(gapBefore([], [entry(40)])).toBeNull();
  });
  it('says from where to read what a sleeping page missed', () => expect(gapBefore([entry(1), entry(2)], [entry(70), entry(71)])).toBe(2));
});

describe('rowsOf', () => {
  const row = (id: string, version: number) => ({ id, version }) as ConversationRow;
  it('shows a conversation once, in its newer version, when it moved between pages', () => {
    const rows = rowsOf([{ items: [row('a', 1), row('b', 1)], next: 'x' }, { items: [row('a', 2), row('c', 1)], next: null }]);
    expect(rows).toEqual([row('a', 2), row('b', 1), row('c', 1)]);
  });
});
