import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Page } from './conversationTypes';
import { ApiError, call } from './http';
import { query } from './paths';
import { queryKeys } from './queryKeys';
import { meKey } from './session';
import type { ArticleDraft, ChangeDetail, ChangeRow, Finding } from './studioTypes';

export type ChangeList = 'submitted' | 'open' | 'closed';

/** What a change begins from: the article, an earlier version of it, or nothing. */
export type ChangeBeginning =
  | { articleId: string; restore?: string; before?: true }
  | { create: { id: string; department: string; title: { en: string; zh: string } } };

/** A step that ends the writing of a change or gives it back. */
export type Step = 'submit' | 'withdraw' | 'return' | 'publish' | 'rebase';

const changeKey = (id: string) => [...queryKeys.studio, 'change', id] as const;
const changePath = (id: string) => `/studio/changes/${encodeURIComponent(id)}`;

export function useChanges(state: ChangeList) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.studio, 'changes', state],
    queryFn: ({ pageParam, signal }) => call<Page<ChangeRow>>('GET', `/studio/changes${query({ state, after: pageParam })}`, undefined, { signal, background: true }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}

export function useChange(id: string) {
  return useQuery({
    queryKey: changeKey(id),
    queryFn: ({ signal }) => call<ChangeDetail>('GET', changePath(id), undefined, { signal, background: true }),
  });
}

/** Keeps the change as the server has it now; everything else of the studio is read anew when it is looked at. */
async function keep(client: QueryClient, change: ChangeDetail) {
  client.setQueryData(changeKey(change.row.id), change);
  await client.invalidateQueries({ queryKey: queryKeys.studio, predicate: ({ queryKey }) => queryKey[1] !== 'change' && queryKey[1] !== 'check' });
}

/** What stands in the way is looked at: somebody else's text, or the end of the session. */
const lookAgain = (client: QueryClient, id: string, error: Error) => client.invalidateQueries({ queryKey: error instanceof ApiError && error.status === 401 ? meKey : changeKey(id) });

export function useChangeBegin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (beginning: ChangeBeginning) => call<ChangeDetail>('POST', '/studio/changes', beginning),
    onSuccess: (change) => void keep(client, change),
  });
}

export function useChangeSave(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (saved: { version: number; draft: ArticleDraft; note: string }) => call<ChangeDetail>('PUT', changePath(id), saved),
    onSuccess: (change) => void keep(client, change),
    onError: (error) => lookAgain(client, id, error),
  });
}

export function useChangeStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ step, ...body }: { step: Step; version: number; note?: string }) => call<ChangeDetail>('POST', `${changePath(id)}/${step}`, body),
    onSuccess: (change) => void keep(client, change),
    onError: (error) => lookAgain(client, id, error),
  });
}

/** What is to be mended in a text that is not saved; asked for once per text. */
export function useCheck(id: string, draft: ArticleDraft, isWanted: boolean) {
  return useQuery({
    queryKey: [...queryKeys.studio, 'check', id, draft],
    queryFn: ({ signal }) => call<{ findings: Finding[] }>('POST', `${changePath(id)}/check`, { draft }, { signal }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 10_000,
    retry: false,
  });
}
