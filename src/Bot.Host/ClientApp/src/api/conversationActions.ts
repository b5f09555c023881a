import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Closing, ConversationRow, Entry, TransferTarget } from './conversationTypes';
import { mergeEntries } from './entries';
import { call } from './http';
import { conversationPath } from './paths';
import { queryKeys } from './queryKeys';

export type ConversationAction =
  | { kind: 'accept' }
  | { kind: 'decline' }
  | { kind: 'take'; reason?: string }
  | { kind: 'transfer'; to: TransferTarget; note: string }
  | { kind: 'give-back'; summary?: string }
  | { kind: 'wrap-up' }
  | { kind: 'close'; closing: Closing }
  | { kind: 'unlink' }
  | { kind: 'watch' }
  | { kind: 'unwatch' };

function bodyOf(action: ConversationAction): unknown {
  switch (action.kind) {
    case 'transfer':
      return { to: action.to, note: action.note };
    case 'close':
      return action.closing;
    case 'take':
      return action.reason ? { reason: action.reason } : {};
    case 'give-back':
      return action.summary ? { summary: action.summary } : {};
    default:
      return undefined;
  }
}

/** Reads again all that a change of one conversation may have touched. */
export function refreshConversation(client: QueryClient, id: string) {
  void client.invalidateQueries({ queryKey: queryKeys.conversation(id) });
  void client.invalidateQueries({ queryKey: queryKeys.entries(id) });
  void client.invalidateQueries({ queryKey: queryKeys.lists });
  void client.invalidateQueries({ queryKey: queryKeys.supervision });
}

/** Changes who has a conversation, or ends it. The server decides; the page shows the change once it has. */
export function useConversationAction(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (action: ConversationAction) =>
      action.kind === 'unwatch'
        ? call<void>('DELETE', `${conversationPath(id)}/watch`)
        : call<ConversationRow | void>('POST', `${conversationPath(id)}/${action.kind}`, bodyOf(action)),
    onSettled: () => refreshConversation(client, id),
  });
}

/** Puts an entry that the server answered with where the time line reads it, before the event stream brings it. */
export function keepEntry(client: QueryClient, id: string, entry: Entry) {
  client.setQueryData<Entry[]>(queryKeys.entries(id), (known) => (known ? mergeEntries(known, [entry]) : known));
}

export function useDraftDecision(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ draftId, ...decision }: { draftId: string; action: 'approve' | 'edit' | 'reject'; text?: string }) =>
      call<unknown>('POST', `${conversationPath(id)}/drafts/${encodeURIComponent(draftId)}`, decision),
    onSettled: () => refreshConversation(client, id),
  });
}

export const markRead = (id: string, sequence: number) =>
  call<void>('POST', `${conversationPath(id)}/read`, { sequence }, { background: true });

export const sendTyping = (id: string) => call<void>('POST', `${conversationPath(id)}/typing`);
