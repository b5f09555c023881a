import { useEffect } from 'react';
import { seen } from './seen';

/** Whether a page of this tab was shown before: the browser tells of the first by itself. */
let came = false;

/**
 * Puts the focus on a page's heading when somebody comes to the page from another one: a screen reader says where they are, and Tab goes on from
 * there. What has asked for the focus inside the page keeps it. The heading has a tabIndex of -1.
 */
export function useArrival() {
  useEffect(() => {
    const first = !came;
    came = true;
    if (first) return;
    const before = document.activeElement;
    const arrival = setTimeout(() => {
      const main = document.querySelector('main');
      const focused = document.activeElement;
      // Who has gone on meanwhile, into a question say, is not fetched back.
      const stays = focused === before || focused === document.body || focused === main;
      if (stays && (focused === main || !main?.contains(focused))) main?.querySelector('h1')?.focus();
    }, seen);
    return () => clearTimeout(arrival);
  }, []);
}
