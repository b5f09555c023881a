import { OutgoingStore } from './OutgoingStore';

/** One per tab. */
export const outgoing = new OutgoingStore(sessionStorage);
