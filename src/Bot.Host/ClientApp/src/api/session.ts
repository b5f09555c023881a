import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError, call } from './http';
import type { Me, SignInMethods } from './types';

export const meKey = ['me'] as const;

/** Who is signed in; null when nobody is. */
export function useMe() {
  return useQuery({
    queryKey: meKey,
    queryFn: async ({ signal }) => {
      try {
        return await call<Me>('GET', '/session', undefined, { signal });
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });
}

export function useSignInMethods() {
  return useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: ({ signal }) => call<SignInMethods>('GET', '/session/methods', undefined, { signal }),
    staleTime: Infinity,
  });
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: { userName: string; password: string }) => call<Me>('POST', '/session', credentials),
    onSuccess: (me) => client.setQueryData(meKey, me),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<void>('DELETE', '/session'),
    onSuccess: () => {
      client.clear();
      client.setQueryData(meKey, null);
    },
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (passwords: { current: string; next: string }) => call<void>('POST', '/session/password', passwords),
    onSuccess: () => client.invalidateQueries({ queryKey: meKey }),
  });
}
