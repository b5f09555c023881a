import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../api/conversationTypes';
import { ApiError } from '../api/http';
import type { Outgoing } from './outgoing';
import { OutgoingStore } from './OutgoingStore';
import { pendingOf } from './useOutgoing';

const entryOf = (message: Outgoing): Entry => ({
  sequence: 1, id: 'e', kind: 'agent', authorName: 'Mei', text: message.text, at: message.at, episode: 1, delivery: 'sent', attachments: [], suggestedActions: [], clientId: message.clientId,
});

/** A server that answers when told to, and writes each client id once. */
class Server {
  readonly asked: Outgoing[] = [];
  readonly written = new Map<string, Entry>();
  private answers: (() => Promise<void>)[] = [];

  readonly post = (message: Outgoing) =>
    new Promise<Entry>((resolve, reject) => {
      this.asked.push(message);
      this.answers.push(async () => {
        const failure = this.failure;
        this.failure = null;
        if (failure !== 'lost answer' && failure !== null) return reject(failure);
        if (!this.written.has(message.clientId)) this.written.set(message.clientId, entryOf(message));
        if (failure === 'lost answer') return reject(new TypeError('Failed to fetch'));
        resolve(this.written.get(message.clientId) as Entry);
      });
    });

  failure: Error | 'lost answer' | null = null;

  async answer(failure: Error | 'lost answer' | null = null) {
    this.failure = failure;
    await this.answers.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  }
}

describe('OutgoingStore', () => {
  let server: Server;
  let ids = 0;
  const open = () => {
    const store = new OutgoingStore(sessionStorage, server.post, () => `id-${++ids}`);
    store.resume(() => {});
    return store;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    sessionStorage.clear();
    server = new Server();
    ids = 0;
  });
  afterEach(() => vi.useRealTimers());

  it('shows a message as sending until the server has it', async () => {
    const store = open();
    store.write('c1', 'messages', 'Hello');
    expect(store.snapshot()).toMatchObject([{ clientId: 'id-1', state: 'sending' }]);
    await server.answer();
    expect(store.snapshot()).toEqual([]);
  });

  it('tries again under the same client id when the answer was lost, and the server writes it once', async () => {
    const store = open();
    store.write('c1', 'messages', 'Hello');
    await server.answer('lost answer');
    expect(store.snapshot()).toMatchObject([{ state: 'waiting' }]);
    await vi.advanceTimersByTimeAsync(1_000);
    await server.answer();
    expect(server.asked.map((message) => message.clientId)).toEqual(['id-1', 'id-1']);
    expect(server.written.size).toBe(1);
    expect(store.snapshot()).toEqual([]);
  });

  it('never lets a later message overtake an earlier one', async () => {
    const store = open();
    store.write('c1', 'messages', 'first');
    store.write('c1', 'messages', 'second');
    expect(server.asked.map((message) => message.text)).toEqual(['first']);
    await server.answer(new ApiError(503, 'store-unavailable', 'down'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.asked.map((message) => message.text)).toEqual(['first', 'first']);
    await server.answer();
    await server.answer();
    expect([...server.written.values()].map((entry) => entry.text)).toEqual(['first', 'second']);
  });

  it('lets conversations not wait for each other', () => {
    const store = open();
    store.write('c1', 'messages', 'one');
    store.write('c2', 'messages', 'two');
    expect(server.asked).toHaveLength(2);
  });

  it('does not repeat a refusal by itself, keeps the text, and gives it back', async () => {
    const store = open();
    store.write('c1', 'messages', 'Hello');
    await server.answer(new ApiError(409, 'not-owner', 'Not yours.'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.asked).toHaveLength(1);
    expect(store.snapshot()).toMatchObject([{ state: 'refused', problem: { code: 'not-owner' } }]);
    expect(store.discard('id-1')?.text).toBe('Hello');
    expect(store.snapshot()).toEqual([]);
  });

  it('goes on after a refused message', async () => {
    const store = open();
    store.write('c1', 'messages', 'first');
    store.write('c1', 'notes', 'second');
    await server.answer(new ApiError(409, 'window-closed', 'No.'));
    expect(server.asked.at(-1)?.text).toBe('second');
  });

  it('waits as long as the server asks for', async () => {
    const store = open();
    store.write('c1', 'messages', 'Hello');
    await server.answer(new ApiError(429, 'throttled', 'Slow down.', 30));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(server.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.asked).toHaveLength(2);
  });

  it('goes on after a reload with the same client id', async () => {
    open().write('c1', 'messages', 'Hello');
    const after = open();
    expect(after.snapshot()).toMatchObject([{ clientId: 'id-1' }]);
    expect(server.asked.map((message) => message.clientId)).toEqual(['id-1', 'id-1']);
    await server.answer();
    await server.answer();
    expect(server.written.size).toBe(1);
  });

  it('shows nothing twice when the event stream is faster than the answer', () => {
    const store = open();
    store.write('c1', 'messages', 'Hello');
    const [message] = store.snapshot();
    expect(pendingOf(store.snapshot(), 'c1', [])).toHaveLength(1);
    expect(pendingOf(store.snapshot(), 'c1', [entryOf(message as Outgoing)])).toEqual([]);
  });
});
