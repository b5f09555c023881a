import { useLayoutEffect, useRef, type FocusEvent } from 'react';

/**
 * For a place whose controls change with its state: when the one that has the focus goes away, the place itself takes the focus, so that it is read as it
 * stands now and Tab goes on from it. Spread the props over the place.
 */
export function useFocusHeld<T extends HTMLElement>(state: unknown) {
  const place = useRef<T>(null);
  const isHeld = useRef(false);
  useLayoutEffect(() => {
    if (isHeld.current && document.activeElement === document.body) place.current?.focus();
  }, [state]);
  return {
    ref: place,
    tabIndex: -1,
    onFocus: () => {
      isHeld.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      // What is removed blurs to nothing and keeps its claim.
      if (relatedTarget && !currentTarget.contains(relatedTarget)) isHeld.current = false;
    },
  };
}
