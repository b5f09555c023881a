// A bot built with botbuilder sits behind our web channel: it checks our signed tokens by our own keys and answers with expectReplies.
import { createRequire } from "node:module";
import { check, equal, finish } from "../checks.mjs";
import { listen, startBehind } from "../lib/behind.mjs";
import { freePort, until } from "../lib/servers.mjs";

const require = createRequire(import.meta.url);
const { ActivityHandler, CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory, MessageFactory } = require("botbuilder");

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const authentication = new ConfigurationBotFrameworkAuthentication({
  MicrosoftAppId: "dept", ToBotFromChannelTokenIssuer: url, ToBotFromChannelOpenIdMetadataUrl: `${url}/connector/.well-known/openidconfiguration`,
  ToChannelFromBotLoginUrl: `${url}/login`, ToChannelFromBotOAuthScope: "https://api.botframework.com", ToBotFromEmulatorOpenIdMetadataUrl: `${url}/connector/.well-known/openidconfiguration`,
  OAuthUrl: `${url}/oauth`, ValidateAuthority: "false",
}, new ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: "dept", MicrosoftAppPassword: "x", MicrosoftAppType: "MultiTenant" }));
const adapter = new CloudAdapter(authentication);
console.error = () => {}; // the SDK prints each refusal
const errors = [];
adapter.onTurnError = async (_, error) => void errors.push(String(error));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity({ type: "typing" });
  await context.sendActivity(`botbuilder: ${context.activity.text}`);
  if (context.activity.text === "card") {
    await context.sendActivity(MessageFactory.attachment(CardFactory.heroCard("標題", ["https://www.gov.hk/p.png"], ["是", "否"])));
  }
  if (context.activity.text === "person") {
    await context.sendActivity({ type: "event", name: "handoff.initiate", value: { Skill: "immd" } });
  }
  await next();
});
const department = await listen((request, response) => adapter.process(request, response, context => bot.run(context)));
const host = await startBehind(`${department.url}/api/messages`, port);
const one = await host.open("dl_b1");
await check("botbuilder: our token is good and the reply comes back", async () => {
  await one.say("查詢進度");
  await until("the reply", async () => (await one.seen()).find(a => a.text === "botbuilder: 查詢進度")).catch(error => { throw new Error(`${error.message}; ${errors}`); });
});
await check("botbuilder: a card comes through", async () => {
  await one.say("card");
  const card = await until("the card", async () => (await one.seen()).find(a => a.attachments?.[0]?.contentType === "application/vnd.microsoft.card.hero"));
  equal(card.attachments[0].content.buttons.map(b => b.title), ["是", "否"]);
});
await check("botbuilder: typing and traces are not kept", async () => equal((await one.seen()).filter(a => a.type !== "message"), []));
for (const [what, headers] of [["no token", {}], ["a made-up token", { authorization: "Bearer eyJhbGciOiJub25lIn0.e30." }]]) {
  await check(`botbuilder: ${what} is refused by the bot`, async () => equal(
    (await fetch(`${department.url}/api/messages`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ type: "message", text: "x", channelId: "directline", serviceUrl: `${url}/connector/`, from: { id: "u" }, recipient: { id: "dept" }, conversation: { id: "c" } }) })).status >= 400, true));
}
finish();
