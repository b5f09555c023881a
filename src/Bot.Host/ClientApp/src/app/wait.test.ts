import { describe, expect, it } from 'vitest';
import { secondsSince, waitLevel, waitParts } from './wait';

describe('waitParts', () => {
  it.each([
    [0, 'seconds', 0, 0],
    [59.9, 'seconds', 59, 0],
    [60, 'minutes', 1, 0],
    [3_599, 'minutes', 59, 59],
    [3_600, 'hours', 1, 0],
    [5_430, 'hours', 1, 30],
    [86_400, 'days', 1, 0],
    [180_000, 'days', 2, 2],
    [-5, 'seconds', 0, 0],
  ])('%d s', (seconds, unit, count, rest) => expect(waitParts(seconds)).toEqual({ unit, count, rest }));
});

describe('waitLevel', () => {
  it.each([[59, 'fine'], [60, 'noticed'], [299, 'noticed'], [300, 'late']])('%d s is %s', (seconds, level) => expect(waitLevel(seconds)).toBe(level));
});

describe('secondsSince', () => {
  const now = Date.parse('2026-05-01T10:00:00Z');
  it('counts from then to now', () => expect(secondsSince('2026-05-01T09:59:30Z', now)).toBe(30));
  it('never counts below nothing when clocks differ', () => expect(secondsSince('2026-05-01T10:00:05Z', now)).toBe(0));
  it('takes an unreadable time as none', () => expect(secondsSince('soon', now)).toBe(0));
});
