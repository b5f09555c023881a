import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

/** Where an arrow, Home or End leads in a list; null: the key does not move. */
export function nextIndex(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * One tab stop for a list; arrows, Home and End move inside it. The focus stays on its item when the list is sorted anew, and goes to a
 * neighbour when the item leaves.
 */
export function useRovingFocus(ids: readonly string[], preferred: string | undefined) {
  const elements = useRef(new Map<string, HTMLElement>());
  const [active, setActive] = useState<string | null>(null);
  const focused = useRef<{ id: string; index: number } | null>(null);
  const stop = active !== null && ids.includes(active) ? active : preferred && ids.includes(preferred) ? preferred : ids[0];

  useLayoutEffect(() => {
    const had = focused.current;
    if (!had || document.activeElement !== document.body) return;
    // The browser drops the focus of an element that React moves or removes.
    const id = ids.includes(had.id) ? had.id : ids[Math.min(had.index, ids.length - 1)];
    if (id) elements.current.get(id)?.focus();
  }, [ids]);

  const itemProps = useCallback(
    (id: string) => ({
      tabIndex: id === stop ? 0 : -1,
      ref: (element: HTMLElement | null) => {
        if (element) elements.current.set(id, element);
        else elements.current.delete(id);
      },
      onFocus: () => {
        focused.current = { id, index: ids.indexOf(id) };
        setActive(id);
      },
    }),
    [ids, stop],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const index = focused.current ? ids.indexOf(focused.current.id) : -1;
      const next = event.altKey || event.ctrlKey || event.metaKey ? null : nextIndex(event.key, index, ids.length);
      const id = next === null ? undefined : ids[next];
      if (!id) return;
      event.preventDefault();
      elements.current.get(id)?.focus();
    },
    [ids],
  );

  const onBlur = useCallback((event: FocusEvent) => {
    // Left for another element of the page; an element that is moved blurs to nothing and keeps its claim.
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) focused.current = null;
  }, []);

  const focusStop = useCallback(() => (stop ? elements.current.get(stop)?.focus() : undefined), [stop]);
  return { itemProps, listProps: { onKeyDown, onBlur }, focusStop };
}
