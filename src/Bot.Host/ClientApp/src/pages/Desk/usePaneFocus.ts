import { useEffect } from 'react';
import { useShortcut } from '../../keyboard/ShortcutProvider';

const panes = ['lists', 'timeline', 'composer', 'side'] as const;
type Pane = (typeof panes)[number];

const paneOf = (pane: Pane) => document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);

/** What brings a pane that has no room beside the others. */
const opener = (pane: Pane) => document.querySelector<HTMLElement>(`[data-opens="${pane}"]`);

/** Puts the focus into a pane: on what it marks as its first stop, else on the first thing that takes it. */
export function focusPane(pane: Pane): boolean {
  const root = paneOf(pane);
  const stop = root?.querySelector<HTMLElement>('[data-pane-stop], [data-roving][tabindex="0"]') ??
    root?.querySelector<HTMLElement>('textarea:not(:disabled), input:not(:disabled), a[href], button:not(:disabled), [tabindex="0"]');
  stop?.focus();
  return stop !== undefined && stop !== null;
}

/** F6 and Shift+F6 go round the panes; Alt and a letter go to one. */
export function usePaneFocus() {
  useShortcut('focus-lists', () => focusPane('lists') || opener('lists')?.click());
  useShortcut('focus-timeline', () => focusPane('timeline'));
  useShortcut('focus-composer', () => focusPane('composer'));
  useShortcut('focus-side', () => focusPane('side') || opener('side')?.click());
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || document.querySelector('[role="dialog"]')) return;
      const there = panes.filter((pane) => paneOf(pane));
      const current = there.findLastIndex((pane) => paneOf(pane)?.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      for (let moved = 1; moved <= there.length; moved++) {
        const next = there[(current + step * moved + there.length * 2) % there.length];
        if (next && focusPane(next)) return event.preventDefault();
      }
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
