import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { useConversationList } from '../api/conversations';
import { useMe } from '../api/session';
import { useNow } from '../app/useNow';
import type { StaffEvent } from '../events/staffEvents';
import { useStaffEvents } from '../events/StreamContext';
import { openOffers, reduceOffers } from './offers';

/** The offers that I can answer now: told by the event stream, and found in my list after a reload or a lost connection. */
export function useOffers() {
  const me = useMe().data?.id ?? '';
  const mine = useConversationList('mine', '', '');
  const now = useNow();
  const [offers, change] = useReducer(reduceOffers, []);
  useStaffEvents(
    useCallback((event: StaffEvent) => {
      if (event.type === 'offer') change({ type: 'offered', row: event.row, expiresAt: event.expiresAt });
      if (event.type === 'offer-withdrawn') change({ type: 'gone', conversationId: event.conversationId });
      if (event.type === 'resync') change({ type: 'cleared' });
    }, []),
  );
  useEffect(() => {
    if (mine.data && !mine.isPlaceholderData) change({ type: 'listed', rows: mine.data, me });
  }, [mine.data, mine.isPlaceholderData, me]);
  const answered = useCallback((conversationId: string) => change({ type: 'gone', conversationId }), []);
  return { offers: useMemo(() => openOffers(offers, now), [offers, now]), now, answered };
}
