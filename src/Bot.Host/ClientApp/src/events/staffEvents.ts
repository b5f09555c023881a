import type { QueryKey } from '@tanstack/react-query';
import type { ConversationRow } from '../api/conversationTypes';
import { queryKeys } from '../api/queryKeys';

export type StaffEvent =
  | { type: 'conversation'; conversationId: string; version: number; lastSequence: number }
  | { type: 'offer'; conversationId: string; expiresAt: string; row: ConversationRow }
  | { type: 'offer-withdrawn'; conversationId: string }
  | { type: 'typing'; conversationId: string; who: string }
  | { type: 'queues' }
  | { type: 'presence'; agentId: string; status: string }
  | { type: 'resync' };

const known = new Set<string>(['conversation', 'offer', 'offer-withdrawn', 'typing', 'queues', 'presence', 'resync']);

/** Reads one event of the stream; null for one that this page does not know, which is no error: a newer server may say more. */
export function parseStaffEvent(name: string | undefined, data: string): StaffEvent | null {
  if (!name || !known.has(name)) return null;
  try {
    const body: unknown = data === '' ? {} : JSON.parse(data);
    return typeof body === 'object' && body !== null ? ({ ...body, type: name } as StaffEvent) : null;
  } catch {
    // What cannot be read may have said anything: read everything again.
    return { type: 'resync' };
  }
}

/** What the page reads again because of an event: at once, or gathered with others where a busy desk would ask too often. */
export function refreshFor(event: StaffEvent): { now: QueryKey[]; soon: QueryKey[] } {
  switch (event.type) {
    case 'conversation':
      return {
        now: [queryKeys.conversation(event.conversationId), queryKeys.entries(event.conversationId)],
        soon: [queryKeys.lists, queryKeys.supervision, queryKeys.cases],
      };
    case 'offer':
    case 'offer-withdrawn':
      return { now: [], soon: [queryKeys.lists, queryKeys.queues] };
    case 'queues':
      return { now: [], soon: [queryKeys.queues, queryKeys.lists, queryKeys.supervision] };
    case 'presence':
      return { now: [], soon: [queryKeys.agents, queryKeys.supervision] };
    case 'resync':
      return { now: [[]], soon: [] };
    case 'typing':
      return { now: [], soon: [] };
  }
}
