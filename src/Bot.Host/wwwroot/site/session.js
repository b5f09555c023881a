// The resident's token: kept for this tab, renewed when the page comes back, so that the conversation goes on.
const key = "assistant-session";

export class Busy extends Error {}

export function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(session) {
  sessionStorage.setItem(key, JSON.stringify(session));
}

export function forget() {
  sessionStorage.removeItem(key);
}

/** A token for the kept conversation, or for a new one. `started` says that the conversation is there already. */
export async function get(department) {
  const earlier = kept();
  if (earlier?.token) {
    const renewed = await ask(department, earlier.token);
    if (renewed) {
      const session = { ...renewed, started: earlier.started === true };
      keep(session);
      return session;
    }
    forget();
  }
  const session = await ask(department);
  if (!session) {
    throw new Error("no token");
  }
  keep(session);
  return session;
}

// Undefined when the earlier token is refused for good; throws when the host cannot be reached.
async function ask(department, token) {
  const query = department ? `?department=${encodeURIComponent(department)}` : "";
  const response = await fetch(`/site/token${query}`, { method: "POST", headers: token ? { authorization: `Bearer ${token}` } : {} });
  if (response.status === 403 && token) {
    return undefined;
  }
  if (response.status === 429) {
    throw new Busy();
  }
  if (!response.ok) {
    throw new Error(`token: ${response.status}`);
  }
  const { conversationId, token: fresh } = await response.json();
  return { conversationId, token: fresh };
}
