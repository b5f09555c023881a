import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { markRead } from '../../../api/conversationActions';
import type { ConversationRow } from '../../../api/conversationTypes';
import { queryKeys } from '../../../api/queryKeys';

function subscribe(changed: () => void) {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

/** Tells the server how far I have read, while the page is in sight. A receipt that fails goes again with the next message. */
export function useReadReceipt(id: string, lastSequence: number | undefined, row: ConversationRow | undefined) {
  const client = useQueryClient();
  const visible = useSyncExternalStore(subscribe, () => !document.hidden);
  const told = useRef(0);
  const unread = (row?.unread ?? 0) > 0;
  useEffect(() => {
    if (!visible || !lastSequence || (lastSequence <= told.current && !unread)) return;
    told.current = lastSequence;
    markRead(id, lastSequence)
      .then(() => (unread ? client.invalidateQueries({ queryKey: queryKeys.lists }) : undefined))
      .catch(() => {
        told.current = 0;
      });
  }, [client, id, lastSequence, unread, visible]);
}
