import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { BilingualName, Page } from './conversationTypes';
import { call } from './http';
import { query } from './paths';
import { queryKeys } from './queryKeys';

/** A decision of the bot in short. */
export interface Decision {
  turnId: string;
  conversationId: string;
  at: string;
  outcome: string;
  reason: string;
  confidence: number | null;
  department: string | null;
  departmentName?: BilingualName | null;
  /** The resident was asked if someone is in danger, be it above an answer. */
  dangerAsked?: boolean;
}

/** Which decisions are asked for; what is empty is not asked about. */
export interface DecisionsAsked {
  /** A conversation, an answer or a turn; all else is not heard beside it. */
  of: string;
  department: string;
  /** Words of outcomes, several with commas between. */
  outcome: string;
  reason: string;
  /** Days of Hong Kong, both or none. */
  from: string;
  to: string;
}

/** What the page shows by name; the record holds more, which is shown as it is. */
export interface DecisionRecord {
  redactedText?: string;
  query?: string;
  language?: string;
  replyLanguage?: string;
  channel?: string;
  answerThreshold?: number;
  knowledge?: string;
  models?: string[];
  signals?: string[];
  candidates?: { article?: string; entry?: string; confidence?: number }[];
}

export function useDecisions(asked: DecisionsAsked) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.decisions, asked],
    queryFn: ({ pageParam, signal }) => call<Page<Decision>>('GET', `/decisions${query({ ...asked, before: pageParam })}`, undefined, { signal, background: true }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    retry: false,
  });
}

/** Each reading is noted by the server, so that one is asked for once. */
export function useDecision(turnId: string, isOpen: boolean) {
  return useQuery({
    queryKey: [...queryKeys.decisions, 'one', turnId],
    queryFn: ({ signal }) => call<{ row: Decision; record: DecisionRecord | null }>('GET', `/decisions/${encodeURIComponent(turnId)}`, undefined, { signal }),
    enabled: isOpen,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}
