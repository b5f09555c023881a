import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { keepEntry } from '../api/conversationActions';
import type { Entry } from '../api/conversationTypes';
import { outgoing } from './outgoingOfTab';
import { ownTab } from './ownTab';
import type { Outgoing } from './outgoing';

/** Sends what is due while this person is signed in; what another person left in the tab is forgotten, never sent in this one's name. */
export function useSending(personId: string | undefined) {
  const client = useQueryClient();
  useEffect(() => {
    if (!personId) return;
    ownTab(personId);
    outgoing.resume((message, entry) => keepEntry(client, message.conversationId, entry));
  }, [client, personId]);
}

/** What was written in a conversation and is not yet in its time line. */
export function useOutgoing(conversationId: string, entries: readonly Entry[]) {
  const list = useSyncExternalStore(outgoing.subscribe, outgoing.snapshot);
  return useMemo(() => pendingOf(list, conversationId, entries), [list, conversationId, entries]);
}

/** Leaves out what the event stream brought before the acknowledgement came, so that nothing stands there twice. */
export function pendingOf(list: readonly Outgoing[], conversationId: string, entries: readonly Entry[]) {
  const arrived = new Set(entries.map((entry) => entry.clientId).filter(Boolean));
  return list.filter((message) => message.conversationId === conversationId && !arrived.has(message.clientId));
}
