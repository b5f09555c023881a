import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Agent, CannedReply, ConversationDetail, ConversationRow, ConversationView, Page, Queue } from './conversationTypes';
import { apiBase, call } from './http';
import { conversationPath, query } from './paths';
import { queryKeys } from './queryKeys';

const pageSize = 50;

/** The event stream says what changed; the slow interval is for the day it does not. */
const safetyInterval = 60_000;

export function useConversationList(view: ConversationView, department: string, q: string) {
  return useInfiniteQuery({
    queryKey: queryKeys.list(view, department, q),
    queryFn: ({ pageParam, signal }) =>
      call<Page<ConversationRow>>('GET', `/conversations${query({ view, department, q, after: pageParam, take: pageSize })}`, undefined, {
        signal,
        background: true,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    placeholderData: keepPreviousData,
    refetchInterval: safetyInterval,
    select: (data) => rowsOf(data.pages),
  });
}

/** Where the conversation is to be had as a page to print or as a text; the server notes who asked. */
export const transcriptOf = (id: string, format: 'html' | 'text', language: string) => `${apiBase}${conversationPath(id)}/transcript${query({ format, language })}`;

/** The rows of all pages; a row that moved between two pages while they were read stands once, in its newer version. */
export function rowsOf(pages: readonly Page<ConversationRow>[]): ConversationRow[] {
  const rows = new Map<string, ConversationRow>();
  for (const row of pages.flatMap((page) => page.items)) {
    const known = rows.get(row.id);
    if (!known || row.version > known.version) rows.set(row.id, row);
  }
  return [...rows.values()];
}

export function useConversation(id: string) {
  return useQuery({
    queryKey: queryKeys.conversation(id),
    queryFn: ({ signal }) => call<ConversationDetail>('GET', conversationPath(id), undefined, { signal, background: true }),
    refetchInterval: safetyInterval,
  });
}

export function useQueues() {
  return useQuery({
    queryKey: queryKeys.queues,
    queryFn: ({ signal }) => call<Queue[]>('GET', '/queues', undefined, { signal, background: true }),
    refetchInterval: safetyInterval,
  });
}

export function useAgents(enabled = true) {
  return useQuery({
    queryKey: queryKeys.agents,
    queryFn: ({ signal }) => call<Agent[]>('GET', '/agents', undefined, { signal, background: true }),
    enabled,
  });
}

export function useCanned(language: string, department: string) {
  return useQuery({
    queryKey: queryKeys.canned(language, department),
    queryFn: ({ signal }) => call<CannedReply[]>('GET', `/canned${query({ language, department })}`, undefined, { signal, background: true }),
    staleTime: 300_000,
  });
}
