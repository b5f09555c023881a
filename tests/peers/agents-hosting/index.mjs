// A bot built with @microsoft/agents-hosting sits behind our web channel: it checks our signed tokens by our own keys and answers with expectReplies.
import { createRequire } from "node:module";
import { check, equal, finish } from "../checks.mjs";
import { listen, startBehind } from "../lib/behind.mjs";
import { freePort, serve, until } from "../lib/servers.mjs";

const require = createRequire(import.meta.url);
const { ActivityHandler, CloudAdapter, authorizeJWT } = require("@microsoft/agents-hosting");

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
// The SDK reads keys under its authority; ours are passed on there.
const authority = await serve(async (request, response) => response.writeHead(200, { "content-type": "application/json" }).end(await (await fetch(`${url}/connector/.well-known/keys`)).text()));
const connection = { clientId: "dept", clientSecret: "x", tenantId: "tenant", issuers: [url], authority: authority.url, authorityEndpoint: authority.url, validateIssuer: true };
const settings = { ...connection, connections: new Map([["serviceConnection", connection]]), connectionsMap: [{ connection: "serviceConnection", serviceUrl: "*" }] };
// Replies go back in the call, so the adapter itself needs no credentials of a login.
const adapter = new CloudAdapter({ connections: new Map([["serviceConnection", {}]]), connectionsMap: [{ connection: "serviceConnection", serviceUrl: "*" }] });
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`agents: ${context.activity.text}`);
  await next();
});
const authorize = authorizeJWT(settings);
let said;
const department = await listen((request, response) => {
  const send = response.send;
  response.send = body => (said = JSON.stringify(body), send(body));
  return authorize(request, response, () => adapter.process(request, response, context => bot.run(context)));
});
const host = await startBehind(`${department.url}/api/messages`, port);
const one = await host.open("dl_a1");
await check("agents-hosting: our token is good and the reply comes back", async () => {
  await one.say("查詢進度");
  await until("the reply", async () => (await one.seen()).find(a => a.text === "agents: 查詢進度")).catch(error => { throw new Error(`${error.message}; the bot said ${said}`); });
});
await check("agents-hosting: a bot that stops is replaced by us", async () => {
  department.close();
  await one.say("still there?");
  await until("our own answer", async () => (await one.seen()).find(a => a.text === "echo: still there?"));
});
finish();
