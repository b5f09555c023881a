import { useEffect, useState } from 'react';

/** Gives the focus back when a question goes away: to what had it before, or to the page when that has gone too. */
export function useFocusBack() {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the question is gone, and after those who know a better place have put the focus there.
      setTimeout(() => {
        const lost = !document.activeElement || document.activeElement === document.body;
        if (!lost) return;
        if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
        else document.getElementById('main')?.focus();
      }, 0);
    },
    [before],
  );
}
