/**
 * Milliseconds after which a screen reader has seen that what had the focus is gone. It looks for its new place by itself then and says nothing of it; what
 * gets the focus after that is said.
 */
export const seen = 200;
