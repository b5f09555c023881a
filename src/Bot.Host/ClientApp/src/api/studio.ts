import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { Page } from './conversationTypes';
import { call } from './http';
import { query } from './paths';
import { queryKeys } from './queryKeys';
import type { ArticleDetail, ArticleRow, AskedQuestion, KnowledgeState, StudioChoices, TriedQuestion } from './studioTypes';

export type ArticleShow = 'all' | 'due' | 'findings' | 'open';

/** Milliseconds between two looks at the state of the knowledge base, while it is rebuilt and else. */
const lookSoon = 3_000;
const lookLater = 60_000;

export function useStudioChoices() {
  return useQuery({
    queryKey: [...queryKeys.studio, 'choices'],
    queryFn: ({ signal }) => call<StudioChoices>('GET', '/studio/choices', undefined, { signal, background: true }),
    staleTime: 60_000,
  });
}

export function useKnowledgeState() {
  return useQuery({
    queryKey: [...queryKeys.studio, 'knowledge'],
    queryFn: ({ signal }) => call<KnowledgeState>('GET', '/studio/knowledge', undefined, { signal, background: true }),
    refetchInterval: ({ state }) => (state.data?.isRebuilding ? lookSoon : lookLater),
  });
}

export function useArticles(filter: { department: string; q: string; show: ArticleShow }) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.studio, 'articles', filter],
    queryFn: ({ pageParam, signal }) => call<Page<ArticleRow>>('GET', `/studio/articles${query({ ...filter, after: pageParam })}`, undefined, { signal, background: true }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
  });
}

export function useArticle(id: string) {
  return useQuery({
    queryKey: [...queryKeys.studio, 'article', id],
    queryFn: ({ signal }) => call<ArticleDetail>('GET', `/studio/articles/${encodeURIComponent(id)}`, undefined, { signal, background: true }),
  });
}

/** What was asked in the last `days` days and had no answer, or not the bot's. */
export function useAskedQuestions(department: string, days: number) {
  return useQuery({
    queryKey: [...queryKeys.studio, 'questions', department, days],
    queryFn: ({ signal }) => call<{ items: AskedQuestion[] }>('GET', `/studio/questions${query({ department, days })}`, undefined, { signal, background: true }),
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
  });
}

/** What the bot answers now, from the published knowledge base. */
export function useTry() {
  return useMutation({
    mutationFn: (question: { text: string; department?: string }) => call<TriedQuestion>('POST', '/studio/try', question),
  });
}
