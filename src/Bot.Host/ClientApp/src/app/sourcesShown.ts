import { createContext } from 'react';

/** Ids of the sources of the article that is shown, in their order: the pages number them, and call them by nothing else. */
export const SourcesShown = createContext<readonly string[]>([]);
