import { useCallback, useRef, useState } from 'react';
import type { ArticleDraft, ChangeDetail } from '../../../api/studioTypes';
import { asKept, isSameDraft } from './draft';
import { unsavedDraft, type UnsavedDraft } from './unsavedDraft';

export interface DraftHandle {
  /** What is shown and typed into. */
  draft: ArticleDraft;
  isDirty: boolean;
  /** Somebody saved another text since the typing began. */
  isConflict: boolean;
  /** False: the browser has no room to keep what was typed. */
  isKept: boolean;
  /** What was typed before the other text was taken, until it is put away. */
  setAside: ArticleDraft | null;
  set: (change: (draft: ArticleDraft) => ArticleDraft) => void;
  /** After a save: what was typed meanwhile goes on from the new version. */
  saved: (sent: ArticleDraft, change: ChangeDetail) => void;
  /** Goes on with the text of the server; what was typed stays to be looked at. */
  takeTheirs: () => void;
  putAway: () => void;
  /** Forgets what was typed. */
  drop: () => void;
}

/** The text of a change while it is written: what the server has, and over it what was typed and not saved. */
export function useDraft(change: ChangeDetail, userId: string): DraftHandle {
  const { id } = change.row;
  const [typed, setTyped] = useState<UnsavedDraft | null>(() => {
    const kept = unsavedDraft.read(id, userId);
    return kept && !isSameDraft(kept.draft, change.draft) ? kept : null;
  });
  const [isKept, setKept] = useState(true);
  const [setAside, setSetAside] = useState<ArticleDraft | null>(null);
  const latest = useRef(typed);
  const draft = typed?.draft ?? change.draft;
  const isDirty = typed !== null && !isSameDraft(typed.draft, change.draft);

  const put = useCallback(
    (next: UnsavedDraft | null) => {
      latest.current = next;
      setTyped(next);
      if (next) setKept(unsavedDraft.keep(id, userId, next));
      else unsavedDraft.drop(id, userId);
    },
    [id, userId],
  );

  const set = useCallback(
    (next: (draft: ArticleDraft) => ArticleDraft) => {
      const draft = next(latest.current?.draft ?? change.draft);
      // To the letter: a blank at the end is half of what is being typed.
      const isUndone = JSON.stringify(draft) === JSON.stringify(change.draft);
      put(isUndone ? null : { version: latest.current?.version ?? change.version, draft });
    },
    [put, change],
  );

  function saved(sent: ArticleDraft, { version }: ChangeDetail) {
    const now = latest.current?.draft;
    put(now && !isSameDraft(now, sent) ? { version, draft: now } : null);
  }

  function takeTheirs() {
    if (typed) setSetAside(asKept(typed.draft));
    put(null);
  }

  return {
    draft,
    isDirty,
    isConflict: isDirty && typed.version !== change.version,
    isKept,
    setAside,
    set,
    saved,
    takeTheirs,
    putAway: () => setSetAside(null),
    drop: () => put(null),
  };
}
