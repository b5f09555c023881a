import { configure } from '@testing-library/react';

// A busy machine shows it later, not otherwise.
configure({ asyncUtilTimeout: 10_000 });

// jsdom knows no media queries; the pages ask for the colour scheme.
window.matchMedia ??= (query) =>
  ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;

// jsdom lays nothing out, so that there is nothing to scroll.
Element.prototype.scrollIntoView ??= () => {};

// Nor does it paint. Fluent UI inserts thousands of rules, and each question whether something is hidden is put to all of them: only those stay
// that can hide it, or part the words of its name.
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule: string, index?: number) {
  return /\b(display|visibility|content)\s*:/.test(rule) ? insertRule.call(this, rule, index) : 0;
};
