import { useLayoutEffect, useState } from 'react';

/** Milliseconds after which the screen reader has seen the question go. */
const seen = 100;

/** What has the focus; of an item of a menu, which goes away with its menu, the button of the menu. */
function focused(): HTMLElement | null {
  const menu = document.activeElement?.closest('[role="menu"]');
  const found = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : document.activeElement;
  return found instanceof HTMLElement && found !== document.body ? found : null;
}

/**
 * Gives the focus back when a question goes away: to what had it before, or to the page when that has gone too. In two steps, over the page: a screen
 * reader whose place vanishes looks for the focus by itself and says nothing of it; what gets the focus after that is said.
 */
export function useFocusBack() {
  const [before] = useState(focused);
  useLayoutEffect(
    () => () => {
      const page = document.getElementById('main');
      page?.focus();
      setTimeout(() => {
        // Those who know a better place have put the focus there.
        if (document.activeElement === page || document.activeElement === document.body) before?.focus();
      }, seen);
    },
    [before],
  );
}
