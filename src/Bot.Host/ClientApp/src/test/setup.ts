import { configure } from '@testing-library/react';

// A busy machine shows it later, not otherwise.
configure({ asyncUtilTimeout: 10_000 });

// jsdom knows no media queries; the pages ask for the colour scheme.
window.matchMedia ??= (query) =>
  ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;

// jsdom lays nothing out, so that there is nothing to scroll.
Element.prototype.scrollIntoView ??= () => {};
