import { renderHook } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiError } from '../api/http';
import { startLanguages } from '../i18n';
import { useErrorText } from './useErrorText';

describe('useErrorText', () => {
  beforeAll(startLanguages);
  const text = (error: unknown) => renderHook(() => useErrorText()).result.current(error);

  it('has a sentence for a known code', () => expect(text(new ApiError(409, 'taken', 'x'))).toBe('Somebody else took this conversation.'));
  it('says how long to wait', () => expect(text(new ApiError(429, 'throttled', 'x', 12))).toContain('12 seconds'));
  it('gives the server’s own words for a code that is newer than the page', () => expect(text(new ApiError(409, 'novel', 'The moon is full.'))).toContain('The moon is full.'));
  it('has a sentence for what broke in the server, whatever its words are', () => expect(text(new ApiError(500, 'http-500', 'Internal Server Error'))).toMatch(/^The server could not do this/));
  it('tells a network failure from a refusal', () => expect(text(new TypeError('Failed to fetch'))).toContain('cannot be reached'));
});
