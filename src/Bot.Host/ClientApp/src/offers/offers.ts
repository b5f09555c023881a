import type { ConversationRow } from '../api/conversationTypes';

export interface Offer {
  conversationId: string;
  row: ConversationRow;
  /** Milliseconds since 1970, server's time. */
  expiresAt: number;
}

export type OfferChange =
  | { type: 'offered'; row: ConversationRow; expiresAt: string }
  | { type: 'gone'; conversationId: string }
  /** My list was read: it knows of offers made while this page was not there, and of those already over. */
  | { type: 'listed'; rows: readonly ConversationRow[]; me: string }
  | { type: 'cleared' };

export function reduceOffers(offers: readonly Offer[], change: OfferChange): readonly Offer[] {
  switch (change.type) {
    case 'offered':
      return [...offers.filter((offer) => offer.conversationId !== change.row.id), toOffer(change.row, change.expiresAt)];
    case 'gone':
      return without(offers, (offer) => offer.conversationId === change.conversationId);
    case 'cleared':
      return without(offers, () => true);
    case 'listed': {
      const listed = new Map(change.rows.map((row) => [row.id, row]));
      const running = without(offers, ({ row }) => {
        const now = listed.get(row.id);
        return now !== undefined && now.version > row.version && now.offeredTo !== change.me;
      });
      const known = new Set(running.map((offer) => offer.conversationId));
      const found = change.rows.filter((row) => row.offeredTo === change.me && row.offerExpiresAt && !known.has(row.id));
      return found.length === 0 ? running : [...running, ...found.map((row) => toOffer(row, row.offerExpiresAt as string))];
    }
  }
}

/** Those that can still be answered, soonest end first. */
export function openOffers(offers: readonly Offer[], now: number): Offer[] {
  return offers.filter((offer) => offer.expiresAt > now).sort((a, b) => a.expiresAt - b.expiresAt);
}

const toOffer = (row: ConversationRow, expiresAt: string): Offer => ({ conversationId: row.id, row, expiresAt: Date.parse(expiresAt) });

function without(offers: readonly Offer[], gone: (offer: Offer) => boolean): readonly Offer[] {
  const rest = offers.filter((offer) => !gone(offer));
  return rest.length === offers.length ? offers : rest;
}
