// The other side of a conversation, played over the same interfaces that the pages use.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const address = process.env.HOST;

/** The first password of an account, as the host printed it. */
export function firstPassword(userName) {
  const log = readFileSync(join(process.env.WORK, "host.log"), "utf8");
  return log.match(new RegExp(`First sign-in at /staff/: ${userName} / (\\S+)`))[1];
}

/** Asks until there is something, for up to a minute. */
async function until(find, what) {
  for (let tries = 0; tries < 300; tries++) {
    const found = await find();
    if (found) return found;
    await pause(200);
  }
  throw new Error(`there is no ${what}`);
}

/** The password of every account whose first one was changed. */
export const password = "a long sentence of the tests";

/** A member of staff at the staff API. The account's first password is used up, here or by a scenario before. */
export class Staff {
  #cookies = new Map();
  #beat;

  static async signIn(userName) {
    const staff = new Staff();
    const current = firstPassword(userName);
    const first = await staff.call("POST", "session", { userName, password: current }).then(() => true, () => false);
    if (first) await staff.call("POST", "session/password", { current, next: password });
    else await staff.call("POST", "session", { userName, password });
    return staff;
  }

  async call(method, path, body) {
    const response = await fetch(`${address}/staff/api/${path}`, {
      method,
      headers: { "content-type": "application/json", "x-bot-request": "1", cookie: [...this.#cookies].map(pair => pair.join("=")).join("; ") },
      body: body && JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(";")[0].split("=");
      this.#cookies.set(name, value);
    }
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  }

  async be(status) {
    clearInterval(this.#beat);
    await this.call("PUT", "presence", { status });
    if (status === "available") this.#beat = setInterval(() => this.call("POST", "presence/heartbeat").catch(() => {}), 10_000).unref();
  }

  /** Takes the conversation that is offered; gives its id. */
  async accept() {
    const { id } = await this.call("GET", "session");
    const row = await until(async () => (await this.call("GET", "conversations?view=waiting")).items.find(one => one.offeredTo === id), "offer");
    await this.call("POST", `conversations/${row.id}/accept`, {});
    return row.id;
  }

  reply(conversation, text) {
    return this.call("POST", `conversations/${conversation}/messages`, { clientId: crypto.randomUUID(), text });
  }

  close(conversation) {
    return this.call("POST", `conversations/${conversation}/close`, { reason: "answered", resolved: true, askRating: true });
  }
}

/** A resident on the web. */
export class Resident {
  #token;
  #conversation;

  static async open(locale = "en-US", department = "td") {
    const resident = new Resident();
    const { token, conversationId } = await resident.#post(`/site/token?department=${department}`);
    resident.#token = token;
    resident.#conversation = conversationId;
    await resident.#post("/v3/directline/conversations", { locale });
    return resident;
  }

  async #post(path, body) {
    const response = await fetch(address + path, { method: "POST", headers: { "content-type": "application/json", ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}) }, body: JSON.stringify(body ?? {}) });
    if (!response.ok) throw new Error(`POST ${path}: ${response.status}`);
    return response.json();
  }

  say(text, locale = "en-US") {
    return this.#post(`/v3/directline/conversations/${this.#conversation}/activities`, { type: "message", text, locale, from: { id: "resident", role: "user" } });
  }
}
