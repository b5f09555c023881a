import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Account, AccountChange, AccountChoices, FirstPassword } from './accountTypes';
import { call } from './http';
import { queryKeys } from './queryKeys';

export function useAccounts() {
  return useQuery({
    queryKey: queryKeys.accounts,
    queryFn: ({ signal }) => call<Account[]>('GET', '/accounts', undefined, { signal, background: true }),
  });
}

export function useAccountChoices() {
  return useQuery({
    queryKey: queryKeys.accountChoices,
    queryFn: ({ signal }) => call<AccountChoices>('GET', '/accounts/choices', undefined, { signal, background: true }),
    staleTime: 60_000,
  });
}

export function useAccountAdd() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (account: AccountChange) => call<FirstPassword>('POST', '/accounts', account),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.accounts }),
  });
}

export function useAccountChange(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: AccountChange) => call<Account>('PUT', `/accounts/${encodeURIComponent(id)}`, change),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.accounts }),
  });
}

export function useFirstPassword(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<FirstPassword>('POST', `/accounts/${encodeURIComponent(id)}/first-password`),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.accounts }),
  });
}
