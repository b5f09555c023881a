import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './http';
import { queryKeys } from './queryKeys';
import type { Trial } from './studioTypes';

const trialKey = (id: string) => [...queryKeys.studio, 'trial', id] as const;
const trialPath = (id: string) => `/studio/changes/${encodeURIComponent(id)}/trial`;

/** Milliseconds between two looks at a trial that runs. */
const look = 2_000;

/** The last trial of a change as it was saved at `version`; null: it was never tried. */
export function useTrial(id: string, version: number) {
  return useQuery({
    queryKey: [...trialKey(id), version],
    queryFn: async ({ signal }) => (await call<Trial | undefined>('GET', trialPath(id), undefined, { signal, background: true })) ?? null,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? look : false),
  });
}

export function useTrialBegin(id: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<Trial>('POST', trialPath(id), {}),
    onSuccess: (trial) => client.setQueryData([...trialKey(id), version], trial),
  });
}
