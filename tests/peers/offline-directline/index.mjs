// offline-directline, a channel that we did not write, drives /api/messages without tokens and takes our connector replies.
import { createRequire } from "node:module";
import { check, equal, finish } from "../checks.mjs";
import { freePort, startHost, until } from "../lib/servers.mjs";

const require = createRequire(import.meta.url);
const { getRouter } = require("offline-directline");
const express = createRequire(require.resolve("offline-directline"))("express");

const host = await startHost({ BotFramework__AllowAnonymous: "true" });
const port = await freePort();
const service = `http://127.0.0.1:${port}`;
const app = express();
app.use(getRouter(service, `${host.url}/api/messages`));
await new Promise(resolve => app.listen(port, "127.0.0.1", resolve));
console.log = (log => (...args) => /^(not )?ok/.test(String(args[0])) && log(...args))(console.log);

let conversation;
await check("a conversation starts", async () => {
  const answer = await fetch(`${service}/directline/conversations`, { method: "POST" });
  equal(answer.status, 200);
  conversation = (await answer.json()).conversationId;
});
const activities = async () => (await (await fetch(`${service}/directline/conversations/${conversation}/activities`)).json()).activities;
for (const text of ["查詢進度", "👨‍👩‍👧‍👦 second"]) {
  await check(`a message is answered through the connector: ${text}`, async () => {
    const answer = await fetch(`${service}/directline/conversations/${conversation}/activities`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ type: "message", text, from: { id: "u1" } }) });
    equal(answer.status, 200);
    await until("the reply", async () => (await activities()).find(a => a.text === `echo: ${text}`));
  });
}
await check("a caller with no body is refused clearly", async () => equal((await fetch(`${host.url}/api/messages`, { method: "POST" })).status, 400));
await check("other methods are refused", async () => equal((await fetch(`${host.url}/api/messages`)).status, 405));
finish();
