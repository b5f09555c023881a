import { useCallback, useEffect, useState } from 'react';
import type { StaffEvent } from './staffEvents';
import { useStaffEvents } from './StreamContext';

const shownFor = 6_000;

/** Who is typing in a conversation now; null when nobody is. */
export function useTyping(conversationId: string): string | null {
  const [typing, setTyping] = useState<{ conversationId: string; who: string; at: number } | null>(null);
  useStaffEvents(
    useCallback(
      (event: StaffEvent) => {
        if (event.type === 'typing' && event.conversationId === conversationId) setTyping({ conversationId, who: event.who, at: Date.now() });
        // What was being typed has arrived.
        if (event.type === 'conversation' && event.conversationId === conversationId) setTyping(null);
      },
      [conversationId],
    ),
  );
  useEffect(() => {
    if (!typing) return;
    const timer = setTimeout(() => setTyping(null), shownFor);
    return () => clearTimeout(timer);
  }, [typing]);
  return typing?.conversationId === conversationId ? typing.who : null;
}
