import { outgoing } from './outgoingOfTab';
import { unsentFiles } from './unsentFiles';
import { unsentText } from './unsentText';

const storageKey = 'staff-person';

/** Leaves nothing of one person's conversations in the tab for the next. */
export function forgetPerson() {
  outgoing.clear();
  unsentText.clear();
  unsentFiles.clear();
  sessionStorage.removeItem(storageKey);
}

/** Claims what the tab keeps for the person signed in; a session that ran out and is renewed by the same person loses nothing. */
export function ownTab(personId: string) {
  const owner = sessionStorage.getItem(storageKey);
  if (owner && owner !== personId) forgetPerson();
  sessionStorage.setItem(storageKey, personId);
}
