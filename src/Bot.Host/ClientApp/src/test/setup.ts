import { configure } from '@testing-library/react';
import { beforeAll } from 'vitest';

// A busy machine shows it later, not otherwise.
configure({ asyncUtilTimeout: 10_000 });

// jsdom knows no media queries; the pages ask for the colour scheme.
window.matchMedia ??= (query) =>
  ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;

// jsdom lays nothing out, so that there is nothing to scroll.
Element.prototype.scrollIntoView ??= () => {};

// Nor does it paint. Fluent UI inserts thousands of rules, and each question whether something is hidden is put to all of them: only those stay
// that can hide it, or part the words of its name.
const { insertRule } = CSSStyleSheet.prototype;
function insertWhatHides(this: CSSStyleSheet, rule: string, index?: number) {
  return /\b(display|visibility|content)\s*:/.test(rule) ? insertRule.call(this, rule, index) : 0;
}
if (insertRule.name !== insertWhatHides.name) CSSStyleSheet.prototype.insertRule = insertWhatHides;

// The files of tests share one page and its modules, which take longer to load than most of them to run: each begins as a reader's first visit.
beforeAll(() => {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});
