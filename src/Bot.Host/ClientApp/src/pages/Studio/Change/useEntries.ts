import { useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { flushSync } from 'react-dom';
import type { ArticleDraft, EntryDraft } from '../../../api/studioTypes';
import { freeAnchor, moved, newEntry } from './draft';
import type { DraftHandle } from './useDraft';

export interface EntriesHandle {
  /** Stays the same while an entry is renamed, so that nobody loses their place in it. */
  keyOf: (entry: EntryDraft) => string;
  isOpen: (entry: EntryDraft) => boolean;
  toggle: (entry: EntryDraft) => void;
  toggleAll: (isOpen: boolean) => void;
  /** Opens an entry and goes to it. */
  show: (anchor: string) => void;
  change: (anchor: string, part: Partial<EntryDraft>) => void;
  rename: (anchor: string, to: string) => void;
  add: (facet: string, question?: Partial<EntryDraft['question']>) => void;
  move: (index: number, by: number) => void;
  remove: (index: number) => void;
  /** The entry removed last, until it is put back or another is. */
  removed: { entry: EntryDraft; index: number } | null;
  putBack: () => void;
}

/** The entries of a draft: which are open, and what is done with them. */
export function useEntries(draft: ArticleDraft, set: DraftHandle['set']): EntriesHandle {
  const { hash } = useLocation();
  const named = decodeURIComponent(hash.slice(1));
  const keys = useRef(new Map<string, string>());
  const added = useRef(0);
  const [removed, setRemoved] = useState<EntriesHandle['removed']>(null);
  const [open, setOpen] = useState(() => new Set(draft.entries.length === 1 ? draft.entries.map(({ anchor }) => anchor) : [named]));
  const keyOf = ({ anchor }: Pick<EntryDraft, 'anchor'>) => keys.current.get(anchor) ?? anchor;
  const setEntries = (next: (entries: EntryDraft[]) => EntryDraft[]) => set((before) => ({ ...before, entries: next(before.entries) }));
  const openKey = (key: string) => setOpen((before) => new Set(before).add(key));

  function goTo(anchor: string, part: string) {
    const entry = document.getElementById(`entry-${anchor}`);
    entry?.scrollIntoView({ block: 'start' });
    entry?.querySelector<HTMLElement>(part)?.focus({ preventScroll: true });
  }

  function rename(anchor: string, to: string) {
    const key = keyOf({ anchor });
    keys.current.delete(anchor);
    keys.current.set(to, key);
    setEntries((entries) => entries.map((entry) => (entry.anchor === anchor ? { ...entry, anchor: to } : entry)));
  }

  function add(facet: string, question: Partial<EntryDraft['question']> = {}) {
    const entry = newEntry(draft.entries, facet, question);
    const key = `new ${++added.current}`;
    keys.current.set(entry.anchor, key);
    flushSync(() => {
      openKey(key);
      setEntries((entries) => [...entries, entry]);
    });
    goTo(entry.anchor, 'textarea, input');
  }

  return {
    keyOf,
    isOpen: (entry) => open.has(keyOf(entry)),
    toggle: (entry) => setOpen((before) => (before.has(keyOf(entry)) ? new Set([...before].filter((key) => key !== keyOf(entry))) : new Set(before).add(keyOf(entry)))),
    toggleAll: (isOpen) => setOpen(new Set(isOpen ? draft.entries.map(keyOf) : [])),
    show(anchor) {
      flushSync(() => openKey(keyOf({ anchor })));
      goTo(anchor, 'h3 button');
    },
    change: (anchor, part) => setEntries((entries) => entries.map((entry) => (entry.anchor === anchor ? { ...entry, ...part } : entry))),
    rename,
    add,
    move: (index, by) => setEntries((entries) => moved(entries, index, by)),
    remove(index) {
      const entry = draft.entries[index];
      if (!entry) return;
      setRemoved({ entry, index });
      setEntries((entries) => entries.filter((_, at) => at !== index));
    },
    removed,
    putBack() {
      if (!removed) return;
      const { entry, index } = removed;
      const anchor = freeAnchor(draft.entries, entry.anchor);
      flushSync(() => {
        setRemoved(null);
        setEntries((entries) => entries.toSpliced(index, 0, { ...entry, anchor }));
      });
      goTo(anchor, 'h3 button');
    },
  };
}
