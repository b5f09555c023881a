import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiError, call } from './http';
import { meKey } from './session';
import type { Me, PresenceStatus } from './types';

const heartbeatInterval = 10_000;

export function usePresenceChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (status: PresenceStatus) => call<unknown>('PUT', '/presence', { status }),
    onSuccess: (_, status) => client.setQueryData<Me | null>(meKey, (me) => (me ? { ...me, presence: status } : me)),
  });
}

/** Keeps the presence lease (30 s) while the page is open. A missed beat is caught up by the next one. */
export function usePresenceHeartbeat(enabled: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!enabled) return;
    const beat = () =>
      call<unknown>('POST', '/presence/heartbeat', undefined, { background: true }).catch((error: unknown) => {
        if (error instanceof ApiError && error.status === 401) void client.invalidateQueries({ queryKey: meKey });
      });
    void beat();
    const timer = setInterval(() => void beat(), heartbeatInterval);
    return () => clearInterval(timer);
  }, [client, enabled]);
}
