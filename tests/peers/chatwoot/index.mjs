// @figuro/chatwoot-sdk against a recorder: what the real client sends for a case is, field for field, what ours sends
// (requests.json, which ChatwootTests holds our side to). The real client writes account messages as a form, whose values are texts; Chatwoot reads both.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { check, equal, finish } from "../checks.mjs";

const Chatwoot = createRequire(import.meta.url)("@figuro/chatwoot-sdk").default;
const expected = JSON.parse(readFileSync(new URL("requests.json", import.meta.url), "utf8"));
const seen = [];
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  const form = type.startsWith("multipart/form-data") ? Object.fromEntries(await new Response(body, { headers: { "content-type": type } }).formData()) : null;
  seen.push({ method: request.method, path: request.url, token: request.headers.api_access_token ?? "", body: form ?? (body.length ? JSON.parse(body.toString("utf8")) : {}) });
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(request.url.endsWith("/contacts") ? { source_id: "source-7" } : { id: 41 }));
});
await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
const base = { basePath: `http://127.0.0.1:${server.address().port}`, with_credentials: false, credentials: "omit" };
const open = new Chatwoot({ config: base });
const bot = new Chatwoot({ config: { ...base, token: "bot-token" } });
const inboxIdentifier = "inbox-1";
const at = { accountId: 3, conversationId: 41 };
const said = expected.map(e => e.body);

const texts = body => Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
const calls = [
  () => open.client.contacts.create({ inboxIdentifier, data: said[0] }),
  () => open.client.conversations.create({ inboxIdentifier, contactIdentifier: "source-7" }),
  () => bot.conversations.toggleStatus({ ...at, data: said[2] }),
  () => bot.messages.create({ ...at, data: said[3] }),
  () => open.client.messages.create({ inboxIdentifier, contactIdentifier: "source-7", conversationId: 41, data: said[4] }),
  () => bot.messages.create({ ...at, data: said[5] }),
  () => bot.conversations.toggleStatus({ ...at, data: said[6] }),
];
for (const [i, call] of calls.entries()) {
  await check(`chatwoot: ${expected[i].method} ${expected[i].path}`, async () => {
    await call();
    equal({ ...seen[i], body: texts(seen[i].body) }, { ...expected[i], body: texts(expected[i].body) });
  });
}
await check("chatwoot: no call is left over", async () => equal(seen.length, expected.length));
finish();
