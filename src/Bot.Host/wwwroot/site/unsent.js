// What the resident wrote and the host has not taken, kept for this tab: it outlives the page, and ends with the tab or the conversation.
const key = "assistant-unsent";
/** At most so many messages, and so many characters of them with all that goes with them: a tab may keep about five million. */
const mostMessages = 200, mostCharacters = 400_000;

/**
 * All that is kept, in the order it was written: `{ id, text }`, and of what was given to a conversation already `conversationId` and `activity` too,
 * as it is sent again under the client id by which the host knows a repeat.
 */
export function all() {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

/** Keeps one more. One beyond the bounds is not kept; it is still sent while the page stays. */
export function add(message) {
  const kept = [...all().filter(one => one.id !== message.id), message];
  const json = JSON.stringify(kept);
  if (kept.length <= mostMessages && json.length <= mostCharacters) {
    write(json);
  }
}

/** Was sent, or was refused: erased. */
export function remove(id) {
  const kept = all().filter(one => one.id !== id);
  kept.length > 0 ? write(JSON.stringify(kept)) : forget();
}

/** The conversation has ended: nothing of it stays. */
export function forget() {
  sessionStorage.removeItem(key);
}

// A browser that keeps nothing for pages sends all the same.
function write(json) {
  try {
    sessionStorage.setItem(key, json);
  } catch (error) {
    console.warn("What waits for the connection is not kept beyond this page.", error);
  }
}
