import { describe, expect, it, vi } from 'vitest';
import { queryKeys } from '../api/queryKeys';
import { gatherKeys } from './gather';
import { parseStaffEvent, refreshFor } from './staffEvents';
import { initialStreamState, reconnectDelay, reduceStream } from './streamState';

describe('parseStaffEvent', () => {
  it('reads an event', () => expect(parseStaffEvent('typing', '{"conversationId":"c","who":"resident"}')).toEqual({ type: 'typing', conversationId: 'c', who: 'resident' }));
  it('passes over what a newer server may say', () => expect(parseStaffEvent('novelty', '{}')).toBeNull());
  it('reads everything again when an event cannot be read', () => expect(parseStaffEvent('conversation', '{"conv')).toEqual({ type: 'resync' }));
});

describe('refreshFor', () => {
  it('reads the conversation at once and the lists soon', () => {
    const { now, soon } = refreshFor({ type: 'conversation', conversationId: 'c', version: 2, lastSequence: 3 });
    expect(now).toEqual([queryKeys.conversation('c'), queryKeys.entries('c')]);
    expect(soon).toContainEqual(queryKeys.lists);
    expect(soon).toContainEqual(queryKeys.cases);
  });
  it('reads everything on a resync', () => expect(refreshFor({ type: 'resync' }).now).toEqual([[]]));
  it('reads nothing because somebody types', () => expect(refreshFor({ type: 'typing', conversationId: 'c', who: 'x' })).toEqual({ now: [], soon: [] }));
});

describe('gatherKeys', () => {
  it('asks once for what changed many times', () => {
    vi.useFakeTimers();
    const flush = vi.fn();
    const gather = gatherKeys(400, flush);
    for (let event = 0; event < 30; event++) gather.add(queryKeys.lists);
    gather.add(queryKeys.queues);
    vi.advanceTimersByTime(400);
    expect(flush.mock.calls).toEqual([[queryKeys.lists], [queryKeys.queues]]);
    vi.useRealTimers();
  });
});

describe('reduceStream', () => {
  it('keeps the last number over a break', () => {
    const live = reduceStream(reduceStream(initialStreamState, { type: 'opened' }), { type: 'heard', id: '41' });
    expect(reduceStream(live, { type: 'broken' })).toEqual({ status: 'reconnecting', lastEventId: '41', attempt: 1 });
  });
  it('forgets no number for an event without one', () => {
    expect(reduceStream({ ...initialStreamState, lastEventId: '7' }, { type: 'heard' }).lastEventId).toBe('7');
  });
  it('ends with the session and tries again after other refusals', () => {
    expect(reduceStream(initialStreamState, { type: 'refused', status: 401 }).status).toBe('signedOut');
    expect(reduceStream(initialStreamState, { type: 'refused', status: 503 }).status).toBe('reconnecting');
  });
  it('waits longer each time, never longer than ten seconds', () => {
    expect([1, 2, 3, 9].map((attempt) => reconnectDelay(attempt, () => 1))).toEqual([500, 1_000, 2_000, 10_000]);
  });
});
