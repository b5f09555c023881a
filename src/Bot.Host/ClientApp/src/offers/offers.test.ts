import { describe, expect, it } from 'vitest';
import type { ConversationRow } from '../api/conversationTypes';
import { openOffers, reduceOffers, type Offer } from './offers';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString();
const row = (id: string, version = 1, more: Partial<ConversationRow> = {}) => ({ id, version, ...more }) as ConversationRow;
const offered = (offers: readonly Offer[], one: ConversationRow, seconds = 30) => reduceOffers(offers, { type: 'offered', row: one, expiresAt: at(seconds) });

describe('offers', () => {
  it('stand once however often they are told', () => expect(offered(offered([], row('a')), row('a'), 40)).toHaveLength(1));
  it('go when withdrawn', () => expect(reduceOffers(offered([], row('a')), { type: 'gone', conversationId: 'a' })).toEqual([]));
  it('end with their time', () => {
    const offers = offered(offered([], row('late'), 50), row('soon'), 10);
    expect(openOffers(offers, Date.parse(at(0))).map((offer) => offer.conversationId)).toEqual(['soon', 'late']);
    expect(openOffers(offers, Date.parse(at(20))).map((offer) => offer.conversationId)).toEqual(['late']);
  });
  it('are found in my list after a reload, mine alone', () => {
    const rows = [row('a', 1, { offeredTo: 'me', offerExpiresAt: at(30) }), row('b', 1, { offeredTo: 'you', offerExpiresAt: at(30) }), row('c')];
    expect(reduceOffers([], { type: 'listed', rows, me: 'me' }).map((offer) => offer.conversationId)).toEqual(['a']);
  });
  it('go when a newer list gives them to somebody else, and stay on an older one', () => {
    const offers = offered([], row('a', 5));
    expect(reduceOffers(offers, { type: 'listed', rows: [row('a', 6, { offeredTo: 'you' })], me: 'me' })).toEqual([]);
    expect(reduceOffers(offers, { type: 'listed', rows: [row('a', 4)], me: 'me' })).toBe(offers);
  });
});
