import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Page } from './conversationTypes';
import { call } from './http';
import { query } from './paths';
import { queryKeys } from './queryKeys';
import type { BotSwitch, Case, DeadLetter, Supervision, SwitchScope, SwitchTarget } from './supervisionTypes';

export function useSupervision() {
  return useQuery({
    queryKey: queryKeys.supervision,
    queryFn: ({ signal }) => call<Supervision>('GET', '/supervisor', undefined, { signal, background: true }),
    refetchInterval: 15_000,
  });
}

export function useDeadLetters() {
  return useInfiniteQuery({
    queryKey: queryKeys.deadLetters,
    queryFn: ({ pageParam, signal }) =>
      call<Page<DeadLetter>>('GET', `/dead-letters${query({ before: pageParam, take: 50 })}`, undefined, { signal, background: true }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}

export function useDeadLetterRetry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => call<unknown>('POST', `/dead-letters/${key}/retry`),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.deadLetters }),
  });
}

export function useSwitches() {
  return useQuery({
    queryKey: queryKeys.switches,
    queryFn: ({ signal }) => call<BotSwitch[]>('GET', '/switches', undefined, { signal, background: true }),
    refetchInterval: 30_000,
  });
}

/** What can be turned off in a scope; the whole bot is one and needs no list. */
export function useSwitchTargets(scope: SwitchScope) {
  return useQuery({
    queryKey: queryKeys.switchTargets(scope),
    queryFn: ({ signal }) => call<SwitchTarget[]>('GET', `/switches/${scope}`, undefined, { signal }),
    enabled: scope !== 'all',
  });
}

export function useSwitchChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ scope, id, ...change }: { scope: SwitchScope; id: string; off: boolean; reason: string }) =>
      call<unknown>('PUT', `/switches/${scope}/${encodeURIComponent(id)}`, change),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.switches }),
  });
}

export function useCases() {
  return useInfiniteQuery({
    queryKey: queryKeys.cases,
    queryFn: ({ pageParam, signal }) =>
      call<Page<Case>>('GET', `/cases${query({ state: 'all', after: pageParam, take: 50 })}`, undefined, { signal, background: true }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}

export function useCaseClose() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (number: string) => call<unknown>('POST', `/cases/${encodeURIComponent(number)}/close`),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.cases }),
  });
}
