export type StreamStatus = 'connecting' | 'live' | 'reconnecting' | 'signedOut';

export interface StreamState {
  status: StreamStatus;
  /** The last change number heard; empty before the first. Sent back as `Last-Event-ID`. */
  lastEventId: string;
  /** Tries since the stream was last live. */
  attempt: number;
}

export type StreamSignal =
  | { type: 'opened' }
  | { type: 'heard'; id?: string | undefined }
  | { type: 'broken' }
  | { type: 'refused'; status: number };

export const initialStreamState: StreamState = { status: 'connecting', lastEventId: '', attempt: 0 };

export function reduceStream(state: StreamState, signal: StreamSignal): StreamState {
  switch (signal.type) {
    case 'opened':
      return { ...state, status: 'live', attempt: 0 };
    case 'heard':
      return signal.id ? { ...state, lastEventId: signal.id } : state;
    case 'refused':
      return signal.status === 401 ? { ...state, status: 'signedOut' } : broken(state);
    case 'broken':
      return broken(state);
  }
}

const broken = (state: StreamState): StreamState => ({ ...state, status: 'reconnecting', attempt: state.attempt + 1 });

/** Milliseconds to wait before a try: half a second, doubled each time up to ten seconds, spread so that 50 desks do not return at once. */
export function reconnectDelay(attempt: number, random: () => number): number {
  const ceiling = Math.min(10_000, 500 * 2 ** Math.max(0, attempt - 1));
  return ceiling / 2 + (random() * ceiling) / 2;
}
