// Phone: twilio as oracle of signatures and TwiML, its frames over a real socket; @jambonz/schema over every answer with verbs.
import { createHmac } from "node:crypto";
import { createRequire } from "node:module";
import { check, equal, finish, within } from "../checks.mjs";
import { json, serve, startHost, until } from "../lib/servers.mjs";

const require = createRequire(import.meta.url);
const twilio = require("twilio");
const { getExpectedTwilioSignature } = require("twilio/lib/webhooks/webhooks");
const { validateApp } = require("@jambonz/schema");
const WS = require("ws");

const host = process.env.HOST;
const socket = host.replace(/^http/, "ws");
const token = process.env.TWILIO_TOKEN;

const post = (path, fields, signature = getExpectedTwilioSignature(token, host + path, fields)) => fetch(host + path, {
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature },
  body: new URLSearchParams(fields),
});
const call = { CallSid: "CA-peer", AccountSid: "AC1", From: "+85291234567", To: "+85220000000", CallStatus: "ringing", Direction: "inbound" };
const attributes = (xml, tag) => Object.fromEntries([...new RegExp(`<${tag}\\b([^>]*)>`).exec(xml)[1].matchAll(/([\w]+)="([^"]*)"/g)].map(m => [m[1], m[2]]));

await check("twilio: a webhook that the library signs is taken, another is refused", async () => {
  equal((await post("/phone/voice", call)).status, 200);
  equal((await post("/phone/voice", call, getExpectedTwilioSignature("another", `${host}/phone/voice`, call))).status, 403);
  equal((await post("/phone/voice", { ...call, To: "+85211111111" }, getExpectedTwilioSignature(token, `${host}/phone/voice`, call))).status, 403);
});

await check("twilio: our TwiML is what the library's builder writes", async () => {
  const ours = await (await post("/phone/voice", call)).text();
  const relay = attributes(ours, "ConversationRelay");
  const response = new twilio.twiml.VoiceResponse();
  const built = response.connect(attributes(ours, "Connect")).conversationRelay(relay);
  for (const [, code] of ours.matchAll(/<Language code="([^"]*)"/g)) {
    built.language({ code });
  }
  equal(ours.replace(/\s*\/>/g, "/>"), response.toString());
  equal([relay.url, relay.dtmfDetection], [`${socket}/phone/relay`, "true"]);
});

const open = signature => new Promise((resolve, reject) => {
  const ws = new WS(`${socket}/phone/relay`, { headers: { "x-twilio-signature": signature } });
  const frames = [];
  const waiting = [];
  ws.on("message", data => {
    frames.push(JSON.parse(data));
    waiting.splice(0).forEach(wake => wake());
  });
  ws.next = async () => {
    while (!frames.length) {
      await within(15000, "a frame", new Promise(wake => waiting.push(wake)));
    }
    return frames.shift();
  };
  ws.tell = frame => ws.send(JSON.stringify(frame));
  ws.on("open", () => resolve(ws));
  ws.on("unexpected-response", (_, answer) => reject(new Error(String(answer.statusCode))));
  ws.on("error", reject);
});
const setup = { type: "setup", sessionId: "VX1", accountSid: "AC1", callSid: "CA-peer", from: "+85291234567", to: "+85220000000", direction: "inbound", callStatus: "RINGING", customParameters: {} };

await check("twilio: the upgrade is taken with the library's signature of the wss address only", async () => {
  equal(await open("AAAA").then(() => "taken", error => error.message), "403");
  (await open(getExpectedTwilioSignature(token, `${socket}/phone/relay`, {}))).close();
});

await check("twilio: a prompt is answered in words, and a new socket goes on with the same call", async () => {
  const signature = getExpectedTwilioSignature(token, `${socket}/phone/relay`, {});
  let ws = await open(signature);
  ws.tell(setup);
  ws.tell({ type: "prompt", voicePrompt: "續領車牌要$900", lang: "yue-HK", last: true });
  const said = await ws.next();
  equal([said.type, said.last, /九百元/.test(said.token), /[0-9$]/.test(said.token)], ["text", true, true, false]);
  ws.terminate();
  ws = await open(signature);
  ws.tell(setup);
  equal(/線路中斷/.test((await ws.next()).token), true);
  ws.close();
});

const signed = body => {
  const at = Math.floor(Date.now() / 1000);
  return `t=${at},v1=${createHmac("sha256", process.env.JAMBONZ_SECRET).update(`${at}.${body}`, "utf8").digest("hex")}`;
};
const verbs = async (path, fields, at = host) => {
  const body = JSON.stringify(fields);
  const answer = await fetch(at + path, { method: "POST", headers: { "content-type": "application/json", "jambonz-signature": signed(body) }, body });
  equal(answer.status, 200);
  return answer.json();
};
const valid = app => {
  const { valid, errors } = validateApp(app);
  equal([valid, errors ?? []], [true, []]);
};

await check("jambonz: the greeting is a valid application", async () =>
  valid(await verbs("/phone/jambonz", { call_sid: "j-peer", account_sid: "a", application_sid: "b", direction: "inbound", from: "+85291234567", to: "+85220000000", call_status: "trying", sip_status: 100 })));

for (const [name, fields] of Object.entries({
  "speech": { reason: "speechDetected", speech: { language_code: "yue-Hant-HK", is_final: true, alternatives: [{ transcript: "換身份證", confidence: 0.9 }] } },
  "low confidence": { reason: "stt-low-confidence", speech: { language_code: "yue-Hant-HK", is_final: true, alternatives: [{ transcript: "換", confidence: 0.1 }] } },
  "digits": { reason: "dtmfDetected", digits: "7" },
  "silence": { reason: "timeout" },
  "silence again": { reason: "timeout" },
  "silence for good": { reason: "timeout" },
})) {
  await check(`jambonz: the answer to ${name} is a valid application`, async () => valid(await verbs("/phone/jambonz/turn", { call_sid: "j-peer", ...fields })));
}

// Without a dialog it is wrong linking codes that bring a person.
await check("jambonz: a call put through is a valid application, with the case's number as a SIP header", async () => {
  const desk = await startHost({ Jambonz__Secret: process.env.JAMBONZ_SECRET, Phone__TransferTo__default: "+85228246111" });
  await verbs("/phone/jambonz", { call_sid: "j-case", account_sid: "a", application_sid: "b", direction: "inbound", from: "+85291234567", to: "+85220000000", call_status: "trying", sip_status: 100 }, desk.url);
  let app;
  for (let i = 1; i <= 3; i++) {
    app = await verbs("/phone/jambonz/turn", { call_sid: "j-case", reason: "speechDetected", speech: { language_code: "en-GB", is_final: true, alternatives: [{ transcript: `my code is 000000${i}`, confidence: 0.9 }] } }, desk.url);
    valid(app);
  }
  const dial = app.at(-1);
  equal([dial.verb, dial.target[0].number, /^\d{8}-\d{4}$/.test(dial.headers["X-Case"]), dial.headers["X-Conversation"].length > 0], ["dial", "+85228246111", true, true]);
  desk.stop();
});

await check("jambonz: the keys of a linking code are gathered together, in a valid application", async () => {
  await verbs("/phone/jambonz", { call_sid: "j-keys", account_sid: "a", application_sid: "b", direction: "inbound", from: "+85291234568", to: "+85220000000", call_status: "trying", sip_status: 100 });
  const app = await verbs("/phone/jambonz/turn", { call_sid: "j-keys", reason: "dtmfDetected", digits: "7" });
  valid(app);
  equal(app.at(-1).numDigits, 7);
});

await check("twilio: our text message is the request that the library makes", async () => {
  let ours;
  const api = await serve((request, response, body) => {
    const [username, password] = Buffer.from(request.headers.authorization.split(" ")[1], "base64").toString().split(":");
    ours = { method: request.method.toLowerCase(), path: request.url, data: Object.fromEntries(new URLSearchParams(body.toString())), username, password, type: request.headers["content-type"] };
    json(response, { sid: "SM1", status: "queued", error_code: null }, 201);
  });
  const sms = await startHost({
    AudioCodes__Token: "gateway", Phone__Lines__123__Language: "English", Sms__AccountSid: "AC0123456789", Sms__AuthToken: "sms-token", Sms__From: "+85220001823", Sms__ApiUrl: api.url,
  });
  const bot = async (path, body) => {
    const answer = await fetch(`${sms.url}/phone/audiocodes${path}`, { method: "POST", headers: { "content-type": "application/json", authorization: "Bearer gateway" }, body: JSON.stringify({ conversation: "c1", ...body }) });
    equal(answer.status, 200);
    return answer.text();
  };
  await bot("", {});
  await bot("/conversation/c1/activities", { activities: [{ id: "1", type: "event", name: "start", language: "en-US", parameters: { caller: "+85291234567", callee: "123" } }] });
  await bot("/conversation/c1/activities", { activities: [{ id: "2", type: "message", language: "en-US", text: "see https://www.td.gov.hk/renew" }] });
  await bot("/conversation/c1/activities", { activities: [{ id: "3", type: "message", language: "en-US", text: "text me" }] });
  await until("the text message", () => ours);
  let theirs;
  const client = new twilio.Twilio("AC0123456789", "sms-token", { httpClient: { request: async made => ((theirs = made), { statusCode: 201, body: { sid: "SM1" } }) } });
  await client.messages.create({ to: ours.data.To, from: ours.data.From, body: ours.data.Body });
  equal(ours, { method: theirs.method, path: new URL(theirs.uri).pathname, data: theirs.data, username: theirs.username, password: theirs.password, type: theirs.headers["Content-Type"] });
  equal([ours.data.To, ours.data.Body.includes("https://www.td.gov.hk/renew")], ["+85291234567", true]);
  sms.stop();
  api.close();
});

finish();
