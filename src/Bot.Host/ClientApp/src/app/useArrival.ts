import { useEffect } from 'react';

/** Whether a page of this tab was shown before: the browser tells of the first by itself. */
let came = false;

/**
 * Puts the focus on a page's heading when somebody comes to the page from another one: a screen reader says where they are, and Tab goes on from
 * there. What has asked for the focus inside the page keeps it. The heading has a tabIndex of -1.
 */
export function useArrival() {
  useEffect(() => {
    const main = document.querySelector('main');
    const focused = document.activeElement;
    if (came && (focused === main || !main?.contains(focused))) main?.querySelector('h1')?.focus();
    came = true;
  }, []);
}
