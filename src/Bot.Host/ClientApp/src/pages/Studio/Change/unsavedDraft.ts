import type { ArticleDraft } from '../../../api/studioTypes';

const prefix = 'staff-change:';

/** What somebody typed into a change and has not saved. */
export interface UnsavedDraft {
  /** Of the change as it was when the typing began. */
  version: number;
  draft: ArticleDraft;
}

const keyOf = (changeId: string, userId: string) => `${prefix}${userId}:${changeId}`;

/** Typed text outlives a reload, the end of the session and the browser, for the person who typed it alone. */
export const unsavedDraft = {
  read(changeId: string, userId: string): UnsavedDraft | null {
    const kept = localStorage.getItem(keyOf(changeId, userId));
    if (!kept) return null;
    try {
      const { version, draft } = JSON.parse(kept) as Partial<UnsavedDraft>;
      return typeof version === 'number' && draft ? { version, draft } : null;
    } catch {
      // Cut short by another program: there is nothing in it to show.
      return null;
    }
  },
  /** False where the browser has no room for it: then it stands on the page alone. */
  keep(changeId: string, userId: string, unsaved: UnsavedDraft): boolean {
    try {
      localStorage.setItem(keyOf(changeId, userId), JSON.stringify(unsaved));
      return true;
    } catch {
      localStorage.removeItem(keyOf(changeId, userId));
      return false;
    }
  },
  drop: (changeId: string, userId: string) => localStorage.removeItem(keyOf(changeId, userId)),
};
