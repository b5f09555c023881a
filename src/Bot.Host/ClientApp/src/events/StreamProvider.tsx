import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { apiBase } from '../api/http';
import { meKey } from '../api/session';
import { EventStream } from './EventStream';
import { gatherKeys } from './gather';
import { refreshFor, type StaffEvent } from './staffEvents';
import { StreamContext } from './StreamContext';
import type { StreamStatus } from './streamState';

const listInterval = 400;

interface Props {
  /** Whether somebody is signed in whom the server tells anything. */
  listens: boolean;
  children: ReactNode;
}

/** Keeps the event stream open while somebody listens, and the shown server state fresh by it. */
export function StreamProvider({ listens, children }: Props) {
  const client = useQueryClient();
  const [status, setStatus] = useState<StreamStatus>('connecting');
  const listeners = useRef(new Set<(event: StaffEvent) => void>());
  const stream = useRef<EventStream | null>(null);

  useEffect(() => {
    if (!listens) return;
    const soon = gatherKeys(listInterval, (queryKey) => void client.invalidateQueries({ queryKey }));
    const opened = new EventStream({
      url: `${apiBase}/events`,
      onFreshStart: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] }),
      onState: (state) => {
        setStatus(state.status);
        if (state.status === 'signedOut') void client.invalidateQueries({ queryKey: meKey });
      },
      onEvent: (event) => {
        const refresh = refreshFor(event);
        refresh.now.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
        refresh.soon.forEach(soon.add);
        listeners.current.forEach((listener) => listener(event));
      },
    });
    stream.current = opened;
    opened.start();
    const online = () => opened.reconnectNow();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      soon.stop();
      opened.stop();
    };
  }, [client, listens]);

  const handle = useMemo(
    () => ({
      status,
      reconnectNow: () => stream.current?.reconnectNow(),
      listen: (listener: (event: StaffEvent) => void) => {
        listeners.current.add(listener);
        return () => void listeners.current.delete(listener);
      },
    }),
    [status],
  );
  return <StreamContext value={handle}>{children}</StreamContext>;
}
