// A host whose web channel stands in front of a department's bot.
import { serve, startHost } from "./servers.mjs";

/** An Express-like front for a bot's handler(request, response). */
export const listen = handler => serve(async (request, response, body) => {
  const answer = {
    get headersSent() { return response.headersSent; },
    get writableEnded() { return response.writableEnded; },
    status: code => (response.statusCode = code, answer),
    header: (name, value) => (response.setHeader(name, value), answer),
    setHeader: (name, value) => (response.setHeader(name, value), answer),
    send: content => (response.end(content === undefined ? "" : typeof content === "string" ? content : JSON.stringify(content)), answer),
    end: content => (response.writableEnded || response.end(content ?? ""), answer),
  };
  await handler({ body: JSON.parse(body.toString("utf8")), headers: request.headers, method: request.method, socket: request.socket }, answer);
});

/** Starts it at the port; open() begins a conversation. */
export async function startBehind(endpoint, port, settings = {}) {
  const host = await startHost({
    DirectLine__Secret: "a-secret-of-the-peers", Delegates__PublicUrl: `http://127.0.0.1:${port}`,
    Delegates__Bots__0__Name: "department", Delegates__Bots__0__AppId: "dept", Delegates__Bots__0__Endpoint: endpoint, Delegates__Bots__0__TimeLimit: "00:00:20", ...settings,
  }, port);
  const direct = (path, body, token) => fetch(`${host.url}/v3/directline${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${token ?? "a-secret-of-the-peers"}`, "content-type": "application/json" },
    body: body && JSON.stringify(body),
  }).then(r => r.json());
  return {
    ...host,
    async open(user) {
      const { conversationId, token } = await direct("/tokens/generate", { user: { id: user } });
      await direct("/conversations", {}, token);
      return {
        conversationId,
        seen: async () => (await direct(`/conversations/${conversationId}/activities`, undefined, token)).activities,
        say: text => direct(`/conversations/${conversationId}/activities`, { type: "message", text, from: { id: user } }, token),
      };
    },
  };
}
