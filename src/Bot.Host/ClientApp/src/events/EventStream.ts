import { createParser } from 'eventsource-parser';
import { parseStaffEvent, type StaffEvent } from './staffEvents';
import { initialStreamState, reconnectDelay, reduceStream, type StreamSignal, type StreamState } from './streamState';

/** The server speaks at least every ten seconds; after two silences the connection counts as dead, whatever the socket says. */
export const silenceLimit = 25_000;

interface Options {
  url: string;
  onEvent: (event: StaffEvent) => void;
  /** The stream opened without a number to resume from: what the page read before may be stale. */
  onFreshStart: () => void;
  onState: (state: StreamState) => void;
  fetch?: typeof fetch;
  random?: () => number;
}

/**
 * Server-sent events (the HTML standard's `text/event-stream`), read by fetch and not by EventSource: EventSource hides heartbeats and
 * cannot resume from a number once a watchdog had to open it anew.
 */
export class EventStream {
  private state = initialStreamState;
  private stopped = false;
  private connection = new AbortController();
  private wake: () => void = () => {};

  constructor(private readonly options: Options) {}

  start() {
    void this.run();
  }

  stop() {
    this.stopped = true;
    this.connection.abort();
    this.wake();
  }

  /** Tries again now: the network came back, or the person asked. */
  reconnectNow() {
    this.wake();
  }

  private signal(signal: StreamSignal) {
    const next = reduceStream(this.state, signal);
    const changed = next.status !== this.state.status || next.attempt !== this.state.attempt;
    this.state = next;
    if (changed && !this.stopped) this.options.onState(next);
  }

  private async run() {
    for (;;) {
      await this.connect();
      if (this.stopped || this.state.status === 'signedOut') return;
      await this.pause(reconnectDelay(this.state.attempt, this.options.random ?? Math.random));
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async connect() {
    this.connection = new AbortController();
    const { signal } = this.connection;
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => this.connection.abort(), silenceLimit);
    };
    heard();
    try {
      const resumeFrom = this.state.lastEventId;
      const response = await (this.options.fetch ?? fetch)(this.options.url, {
        headers: { Accept: 'text/event-stream', 'X-Bot-Background': '1', ...(resumeFrom ? { 'Last-Event-ID': resumeFrom } : {}) },
        credentials: 'same-origin',
        cache: 'no-store',
        signal,
      });
      if (!response.ok || !response.body) return this.signal({ type: 'refused', status: response.status });
      this.signal({ type: 'opened' });
      if (!resumeFrom) this.options.onFreshStart();
      await this.read(response.body, heard);
      this.signal({ type: 'broken' });
    } catch {
      // Network failure, or the watchdog: both are "try again", and the state says so to the person.
      this.signal({ type: 'broken' });
    } finally {
      clearTimeout(watchdog);
    }
  }

  private async read(body: ReadableStream<Uint8Array>, heard: () => void) {
    const parser = createParser({
      onEvent: ({ id, event, data }) => {
        const parsed = parseStaffEvent(event, data);
        if (parsed && !this.stopped) this.options.onEvent(parsed);
        // Only after the event was acted on: one that was not is sent again.
        this.signal({ type: 'heard', id });
      },
    });
    const reader = body.getReader();
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      heard();
      parser.feed(decoder.decode(value, { stream: true }));
    }
  }
}
