import { useLayoutEffect, useRef } from 'react';

/** For what may go away while it has the focus: then the focus goes to where it is told, or to the page. */
export function useFocusKept<T extends HTMLElement>(next: () => HTMLElement | null | undefined = () => null) {
  const place = useRef<T>(null);
  const whither = useRef(next);
  useLayoutEffect(() => {
    whither.current = next;
  });
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      setTimeout(() => {
        const lost = !document.activeElement || document.activeElement === document.body;
        if (lost) (whither.current() ?? document.getElementById('main'))?.focus();
      }, 0);
    };
  }, []);
  return place;
}
