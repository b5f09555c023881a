import { afterEach, describe, expect, it } from 'vitest';
import { unsentText } from './unsentText';

describe('a text that was not sent', () => {
  afterEach(() => unsentText.clear());

  it('that is larger than the storage of the tab breaks nothing, and no older text comes back in its place', () => {
    unsentText.keep('c1', 'half a thought');
    unsentText.keep('c1', 'a'.repeat(6_000_000));
    expect(unsentText.read('c1')).toBe('');
  });
});
