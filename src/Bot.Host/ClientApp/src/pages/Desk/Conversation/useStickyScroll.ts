import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** How near the end counts as being there, px. */
const near = 80;

/** Stays at the end while the reader is there; keeps their place when they read back, also when older entries come in above. */
export function useStickyScroll(firstPlace: number, end: string) {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const before = useRef({ first: firstPlace, height: 0 });
  const [away, setAway] = useState(false);

  const toEnd = useCallback(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
    atEnd.current = true;
    setAway(false);
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { first, height } = before.current;
    if (firstPlace < first && height > 0 && !atEnd.current) element.scrollTop += element.scrollHeight - height;
    else if (atEnd.current) element.scrollTop = element.scrollHeight;
    before.current = { first: firstPlace, height: element.scrollHeight };
  }, [firstPlace, end]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < near;
    setAway(!atEnd.current);
  }, []);

  return { scroller, onScroll, away, toEnd };
}
