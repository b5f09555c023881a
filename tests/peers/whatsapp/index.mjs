// The adapter between a strict fake Graph and a department's bot; whatsapp-api-js and kapso judge every webhook that the fake sends and every request that the adapter makes.
import { WhatsAppClient } from "@kapso/whatsapp-cloud-api";
import { normalizeWebhook, verifySignature } from "@kapso/whatsapp-cloud-api/server";
import { WhatsAppAPI } from "whatsapp-api-js";
import { check, equal, finish } from "../checks.mjs";
import { PHONE, SECRET, startGraph } from "../lib/graph.mjs";
import { freePort, json, serve, startHost, until } from "../lib/servers.mjs";

const graph = await startGraph();
const chips = titles => ({ to: [], actions: titles.map(title => ({ type: "imBack", title, value: title })) });
const answers = {
  buttons: { type: "message", text: "揀 **一個**：", textFormat: "markdown", locale: "zh-HK", suggestedActions: chips(["是", "否"]) },
  list: { type: "message", text: "Which one?", locale: "en", suggestedActions: chips(["Renew a full driving licence at once", "Fee", "Where", "When"]) },
  numbers: { type: "message", text: "Many", locale: "en", suggestedActions: chips(Array.from({ length: 12 }, (_, i) => `Choice ${i + 1}`)) },
  card: { type: "message", text: "Answer.\n\nSource: [Page](https://www.gov.hk/x)", attachments: [{ contentType: "application/vnd.microsoft.card.hero", content: { title: "Title", images: [{ url: "https://www.gov.hk/p.jpg" }], buttons: [{ type: "openUrl", title: "Open", value: "https://www.gov.hk/o" }] } }] },
  long: { type: "message", text: Array.from({ length: 400 }, (_, i) => `第${i}句說話在這裏，長長的一句。👨‍👩‍👧‍👦`).join(""), textFormat: "plain" },
};
const department = await serve((_, response, body) => {
  const activity = JSON.parse(body.toString("utf8"));
  json(response, { activities: activity.type === "message" && answers[activity.text] ? [answers[activity.text]] : [] });
});
const port = await freePort();
const host = await startHost({
  WhatsApp__AppSecret: SECRET, WhatsApp__VerifyToken: "verify-me", WhatsApp__AccessToken: "graph-token", WhatsApp__GraphUrl: graph.url, [`WhatsApp__Numbers__${PHONE}`]: "immd",
  WhatsApp__LateReplyTemplate: "late_reply", WhatsApp__Templates__0__Name: "late_reply", WhatsApp__Templates__0__Language: "zh_HK", WhatsApp__Templates__0__Body: "{{1}}", WhatsApp__Templates__0__Parameters__0: "reply",
  Channels__whatsapp__MessagesPerMinute: "10000",
  Delegates__PublicUrl: `http://127.0.0.1:${port}`, Delegates__Bots__0__Name: "department", Delegates__Bots__0__AppId: "dept", Delegates__Bots__0__Endpoint: `${department.url}/api/messages`,
}, port);
graph.state.webhook = `${host.url}/channels/whatsapp/webhook`;
const resident = { phone: "85291234567", user: "HK.13491208655302741918" };
const oracle = new WhatsAppAPI({ token: "graph-token", appSecret: SECRET, webhookVerifyToken: "verify-me", v: "v24.0" });

await check("set-up: the host answers the challenge as whatsapp-api-js does", async () => {
  const query = "hub.mode=subscribe&hub.verify_token=verify-me&hub.challenge=12345";
  const answer = await fetch(`${graph.state.webhook}?${query}`);
  equal([answer.status, await answer.text()], [200, oracle.get(Object.fromEntries(new URLSearchParams(query)))]);
  equal((await fetch(`${graph.state.webhook}?${query.replace("verify-me", "x")}`)).status, 403);
});

const say = async (what, options) => {
  const before = graph.state.taken.length;
  equal(await graph.write(resident, "text", { body: what }, options), 200);
  await until(`the answer to ${what}`, () => graph.state.taken.length > before);
  return graph.state.taken[before];
};
await check("text, escaped as Meta sends it", async () => equal((await say("點樣續領車牌？👍🏽")).message.text.body, "echo: 點樣續領車牌？👍🏽"));
await check("text, as raw UTF-8", async () => equal((await say("請問𨋢壞咗點算", { raw: true })).message.text.body, "echo: 請問𨋢壞咗點算"));
await check("a wrong signature is refused", async () => equal(await graph.deliver({ messages: [] }, { secret: "other" }), 401));
await check("doubled and reordered webhooks are answered once each", async () => {
  const before = graph.state.taken.length;
  const messages = ["d1", "d2", "d3"].map(id => ({ id, from: resident.phone, timestamp: String(Math.floor(Date.now() / 1000)), type: "text", text: { body: `text ${id}` } }));
  for (const i of [2, 0, 0, 1, 2, 1]) {
    equal(await graph.deliver({ messages: [messages[i]] }), 200);
  }
  const said = () => graph.state.taken.slice(before).map(t => t.message.text.body).join("\n").match(/text d\d/g) ?? [];
  await until("answers", () => said().length >= 3).catch(error => { throw new Error(`${error.message}: ${said()}`); });
  await new Promise(resolve => setTimeout(resolve, 500));
  equal(said().sort(), ["text d1", "text d2", "text d3"]);
});

await check("two choices are buttons, and a tap says its choice", async () => {
  const { message } = await say("buttons");
  equal(message.interactive.body.text, "揀 *一個*：");
  const before = graph.state.taken.length;
  const [, no] = message.interactive.action.buttons;
  await graph.write(resident, "interactive", { type: "button_reply", button_reply: no.reply });
  await until("the answer", () => graph.state.taken.length > before);
  equal(graph.state.taken[before].message.text.body, "echo: 否");
});
await check("long titles are a list, and a row says its whole title", async () => {
  const { message } = await say("list");
  const before = graph.state.taken.length;
  await graph.write({ user: resident.user }, "interactive", { type: "list_reply", list_reply: message.interactive.action.sections[0].rows[0] });
  await until("the answer", () => graph.state.taken.length > before);
  equal(graph.state.taken[before].message.text.body, "echo: Renew a full driving licence at once");
});
await check("many choices are numbers, and a typed number says its choice", async () => {
  await say("numbers");
  equal((await say("11")).message.text.body, "echo: Choice 11");
});
await check("a card is text, picture and link, and the source line stays", async () => {
  const before = graph.state.taken.length;
  const { message } = await say("card");
  equal(message.text.body, "Answer.\n\nSource: Page: https://www.gov.hk/x\n\n*Title*\n\nOpen: https://www.gov.hk/o");
  await until("the picture", () => graph.state.taken.length === before + 2);
  equal(graph.state.taken[before + 1].message.image.link, "https://www.gov.hk/p.jpg");
});
await check("a long answer is split and nothing is lost", async () => {
  const before = graph.state.taken.length;
  await say("long");
  await until("all pieces", () => graph.state.taken.slice(before).map(t => t.message.text.body).join("").length >= answers.long.text.length);
  equal(graph.state.taken.slice(before).map(t => t.message.text.body).join(""), answers.long.text);
});
for (const [name, error] of Object.entries({ "throughput 130429": { code: 130429, status: 429, headers: { "retry-after": "1" } }, "pair rate 131056": { code: 131056, status: 400, headers: { "retry-after": "1" } }, "server 131016": { code: 131016, status: 500 } })) {
  await check(`${name}: sent again, once`, async () => {
    graph.state.errors.push(error);
    equal((await say(`after ${name}`)).message.text.body, `echo: after ${name}`);
  });
}
await check("a user without a number is answered by id", async () => {
  const before = graph.state.taken.length;
  await graph.write({ user: "HK.999" }, "text", { body: "hidden" });
  await until("the answer", () => graph.state.taken.length > before);
  equal([graph.state.taken[before].message.recipient, graph.state.taken[before].message.to], ["HK.999", undefined]);
});
await check("after 24 hours a template carries the answer", async () => {
  const before = graph.state.taken.length;
  const late = String(Math.floor(Date.now() / 1000) - 24 * 3600 - 60);
  await graph.write({ phone: "85290000001" }, "text", { body: "late" }, { timestamp: late });
  await until("the template", () => graph.state.taken.length > before);
  equal(graph.state.taken[before].message.template.components[0].parameters[0].text, "echo: late");
});
await check("statuses in any order are taken", async () => {
  const { id, message } = graph.state.taken[0];
  for (const status of ["read", "delivered", "sent", "read"]) {
    equal(await graph.report(id, status, { biz_opaque_callback_data: message.biz_opaque_callback_data }), 200);
  }
});
await check("messages are marked as read, with typing", async () => equal((await until("a receipt", () => graph.state.receipts[0])).typing_indicator, { type: "text" }));
for (const [type, content] of Object.entries({
  location: { latitude: "22.28", longitude: 114.16 }, contacts: [{ name: { formatted_name: "陳" } }], reaction: { message_id: "wamid.out1", emoji: "👍" }, hologram: { a: 1 },
  audio: { mime_type: "audio/ogg; codecs=opus", voice: true }, unsupported: { type: "poll" }, button: { text: "是", payload: "P" },
})) {
  await check(`type ${type} is taken`, async () => equal(await graph.write(resident, type, content), 200));
}
await check("the Graph refused nothing that the adapter sent", async () => equal(graph.state.refused, []));

await check("kapso and whatsapp-api-js accept every webhook that the fake sent", async () => {
  for (const { payload, body, signature, raw } of graph.sent.filter(s => verifySignature({ appSecret: SECRET, rawBody: s.body, signatureHeader: s.signature }))) {
    const value = payload.entry[0].changes[0].value;
    const normal = normalizeWebhook(payload);
    equal([normal.messages.length, normal.statuses.length], [(value.messages ?? []).length, (value.statuses ?? []).length]);
    // whatsapp-api-js escapes before it hashes, so raw bodies fail there by its own design.
    if (!raw && (value.messages ?? value.statuses)?.length === 1 && value.messages?.[0].type !== "hologram") {
      let got = 0;
      oracle.on.message = oracle.on.status = () => void got++;
      await oracle.post(payload, body, signature);
      equal(got, 1);
    }
  }
});
await check("kapso builds the same requests as the adapter", async () => {
  let built;
  const kapso = new WhatsAppClient({ accessToken: "graph-token", baseUrl: graph.url, graphVersion: "v24.0", fetch: async (_, init) => {
    built = JSON.parse(init.body);
    return new Response(JSON.stringify({ messaging_product: "whatsapp", contacts: [], messages: [{ id: "x" }], success: true }), { headers: { "content-type": "application/json" } });
  } });
  const plain = value => JSON.parse(JSON.stringify(value, (_, v) => v && typeof v === "object" && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => a < b ? -1 : 1)) : v));
  for (const request of graph.state.requests) {
    const to = { phoneNumberId: PHONE, ...(request.to ? { to: request.to } : {}), ...(request.recipient ? { recipient: request.recipient } : {}), recipientType: request.recipient_type, bizOpaqueCallbackData: request.biz_opaque_callback_data };
    if (request.status === "read") await kapso.messages.markRead({ phoneNumberId: PHONE, messageId: request.message_id, typingIndicator: request.typing_indicator });
    else if (request.type === "text") await kapso.messages.sendText({ ...to, body: request.text.body, previewUrl: request.text.preview_url });
    else if (request.type === "image") await kapso.messages.sendImage({ ...to, image: request.image });
    else if (request.type === "template") await kapso.messages.sendTemplate({ ...to, template: request.template });
    else if (request.interactive.type === "button") await kapso.messages.sendInteractiveButtons({ ...to, bodyText: request.interactive.body.text, buttons: request.interactive.action.buttons.map(b => b.reply) });
    else await kapso.messages.sendInteractiveList({ ...to, bodyText: request.interactive.body.text, buttonText: request.interactive.action.button, sections: request.interactive.action.sections });
    equal(plain(request), plain(built));
  }
});
finish();
