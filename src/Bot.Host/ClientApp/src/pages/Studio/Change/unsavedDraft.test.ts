import { afterEach, describe, expect, it, vi } from 'vitest';
import { seedArticles } from '../../../test/fakeApi/studio/seedStudio';
import { unsavedDraft } from './unsavedDraft';

const draft = seedArticles()[0]!;

describe('what was typed and not saved', () => {
  afterEach(() => localStorage.clear());

  it('is there again for the person who typed it, in that change alone', () => {
    expect(unsavedDraft.keep('ch1', 'w1', { version: 3, draft })).toBe(true);
    expect(unsavedDraft.read('ch1', 'w1')).toEqual({ version: 3, draft });
    expect(unsavedDraft.read('ch1', 'w2')).toBeNull();
    expect(unsavedDraft.read('ch2', 'w1')).toBeNull();
  });

  it('is never an older text where the browser has no room', () => {
    unsavedDraft.keep('ch1', 'w1', { version: 3, draft });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(unsavedDraft.keep('ch1', 'w1', { version: 3, draft: { ...draft, owner: 'longer' } })).toBe(false);
    expect(unsavedDraft.read('ch1', 'w1')).toBeNull();
  });

  it('is nothing where what is kept cannot be read', () => {
    localStorage.setItem('staff-change:w1:ch1', '{"version":');
    expect(unsavedDraft.read('ch1', 'w1')).toBeNull();
  });
});
