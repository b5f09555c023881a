import { createContext, useContext, useEffect } from 'react';
import type { StaffEvent } from './staffEvents';
import type { StreamStatus } from './streamState';

export interface StreamHandle {
  status: StreamStatus;
  reconnectNow: () => void;
  /** Hears every event of the stream; returns the way to stop. */
  listen: (listener: (event: StaffEvent) => void) => () => void;
}

export const StreamContext = createContext<StreamHandle>({ status: 'connecting', reconnectNow: () => {}, listen: () => () => {} });

export const useStream = () => useContext(StreamContext);

/** Calls back for every event while mounted. The listener must be stable. */
export function useStaffEvents(listener: (event: StaffEvent) => void) {
  const { listen } = useStream();
  useEffect(() => listen(listener), [listen, listener]);
}
