import { useLayoutEffect, useState } from 'react';
import { seen } from './seen';

/** What has the focus; of an item of a menu, which goes away with its menu, the button of the menu. */
function focused(): HTMLElement | null {
  const menu = document.activeElement?.closest('[role="menu"]');
  const found = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : document.activeElement;
  return found instanceof HTMLElement && found !== document.body ? found : null;
}

/**
 * Gives the focus back when a question goes away: to what had it before, or to the page when that has gone too. In two steps, over the page, so that it is
 * said.
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
