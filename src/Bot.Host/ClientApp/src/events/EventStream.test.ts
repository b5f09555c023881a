import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeDesk } from '../test/fakeApi/FakeDesk';
import { EventStream, silenceLimit } from './EventStream';
import type { StaffEvent } from './staffEvents';
import type { StreamState } from './streamState';

describe('EventStream', () => {
  let desk: FakeDesk;
  let events: StaffEvent[];
  let states: StreamState[];
  let freshStarts: number;
  let resumedFrom: (string | null)[];
  let stream: EventStream;

  function start(fetcher: typeof fetch = desk.fetch) {
    stream = new EventStream({
      url: '/staff/api/events',
      onEvent: (event) => events.push(event),
      onFreshStart: () => freshStarts++,
      onState: (state) => states.push(state),
      random: () => 0,
      fetch: (input, init) => {
        resumedFrom.push(new Headers(init?.headers).get('Last-Event-ID'));
        return fetcher(input, init);
      },
    });
    stream.start();
    return settle();
  }
  const settle = () => vi.advanceTimersByTimeAsync(0);

  beforeEach(() => {
    vi.useFakeTimers();
    desk = new FakeDesk('mei');
    events = [];
    states = [];
    resumedFrom = [];
    freshStarts = 0;
  });
  afterEach(() => {
    stream.stop();
    vi.useRealTimers();
  });

  it('hands out events and says when it is live', async () => {
    await start();
    desk.residentWrites('c1', 'Hello');
    await settle();
    expect(states.at(-1)?.status).toBe('live');
    expect(events).toMatchObject([{ type: 'conversation', conversationId: 'c1' }]);
  });

  it('resumes from the last number after a break, losing and doubling nothing', async () => {
    await start();
    desk.residentWrites('c1', 'one');
    await settle();
    desk.events.drop();
    await settle();
    expect(states.at(-1)?.status).toBe('reconnecting');
    desk.residentWrites('c2', 'two');
    await vi.advanceTimersByTimeAsync(500);
    expect(resumedFrom).toEqual([null, '1']);
    expect(events.map((event) => 'conversationId' in event && event.conversationId)).toEqual(['c1', 'c2']);
  });

  it('asks for everything again when it starts without a number, and only then', async () => {
    await start();
    expect(freshStarts).toBe(1);
    desk.residentWrites('c1', 'one');
    await settle();
    desk.events.drop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(freshStarts).toBe(1);
  });

  it('lives on heartbeats, and leaves a connection that fell silent', async () => {
    await start();
    await vi.advanceTimersByTimeAsync(silenceLimit * 3);
    expect(resumedFrom).toHaveLength(1);
    stream.stop();
    const silent = () => Promise.resolve(new Response(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } }));
    const abortable: typeof fetch = (_, init) =>
      silent().then((response) => new Response(response.body?.pipeThrough(new TransformStream(), { signal: init?.signal as AbortSignal }) ?? null));
    resumedFrom = [];
    await start(abortable);
    await vi.advanceTimersByTimeAsync(silenceLimit + 1_000);
    expect(resumedFrom.length).toBeGreaterThan(1);
  });

  it('backs off while the server is away, and comes back at once when asked', async () => {
    await start(() => Promise.reject(new TypeError('Failed to fetch')));
    await vi.advanceTimersByTimeAsync(20_000);
    const tries = resumedFrom.length;
    expect(tries).toBeGreaterThan(3);
    expect(tries).toBeLessThan(12);
    stream.reconnectNow();
    await settle();
    expect(resumedFrom.length).toBe(tries + 1);
  });

  it('stops when the session is over', async () => {
    desk = new FakeDesk();
    await start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states.at(-1)?.status).toBe('signedOut');
    expect(resumedFrom).toHaveLength(1);
  });
});
