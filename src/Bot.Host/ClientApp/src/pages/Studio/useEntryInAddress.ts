import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { seen } from '../../app/seen';

/** Goes to the entry that the address names, once it is there: its heading has the focus, so that a screen reader reads on from it. */
export function useEntryInAddress() {
  const { hash } = useLocation();
  const anchor = decodeURIComponent(hash.slice(1));
  useEffect(() => {
    if (!anchor) return;
    const arrival = setTimeout(() => {
      const entry = document.getElementById(`entry-${anchor}`);
      entry?.scrollIntoView({ block: 'start' });
      entry?.querySelector<HTMLElement>('h3[tabindex], h3 button')?.focus({ preventScroll: true });
    }, seen + 50);
    return () => clearTimeout(arrival);
  }, [anchor]);
}
