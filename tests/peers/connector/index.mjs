// botframework-connector's ConnectorClient makes all fifteen calls against our connector.
import { createRequire } from "node:module";
import { check, equal, finish } from "../checks.mjs";
import { startLogin } from "../lib/login.mjs";
import { freePort, json, serve, startHost, until } from "../lib/servers.mjs";

const require = createRequire(import.meta.url);
const { ConnectorClient } = require("botframework-connector");

const login = await startLogin();
const department = await serve((_, response, body) => json(response, { activities: JSON.parse(body.toString("utf8")).type === "message" ? [{ type: "message", text: "from the department" }] : [] }));
const port = await freePort();
const host = await startHost({
  DirectLine__Secret: "a-secret-of-the-peers",
  Delegates__PublicUrl: `http://127.0.0.1:${port}`, Delegates__BotOpenIdMetadataUrl: login.metadata, Delegates__BotTokenIssuers__0: login.url,
  Delegates__Bots__0__Name: "department", Delegates__Bots__0__AppId: "dept", Delegates__Bots__0__Endpoint: `${department.url}/api/messages`,
}, port);

const direct = (path, body, token) => fetch(`${host.url}/v3/directline${path}`, { method: body === undefined ? "GET" : "POST", headers: { authorization: `Bearer ${token ?? "a-secret-of-the-peers"}`, "content-type": "application/json" }, body: body && JSON.stringify(body) }).then(r => r.json());
const { conversationId, token } = await direct("/tokens/generate", { user: { id: "dl_u1" } });
await direct("/conversations", {}, token);
await direct(`/conversations/${conversationId}/activities`, { type: "message", text: "hello", from: { id: "dl_u1" } }, token);
const seen = async () => (await direct(`/conversations/${conversationId}/activities`, undefined, token)).activities;
await until("the department's answer", async () => (await seen()).find(a => a.text === "from the department"));

const client = claims => new ConnectorClient({ signRequest: async request => {
  request.headers.set("authorization", `Bearer ${login.sign({ aud: "https://api.botframework.com", ver: "2.0", azp: "dept", ...claims })}`);
  return request;
} }, { baseUri: `${host.url}/connector/` });
const calls = client().conversations;
const message = { type: "message", text: "from the connector" };
let activityId, fileId, member;
await check("1 sendToConversation", async () => {
  activityId = (await calls.sendToConversation(conversationId, message)).id;
  equal(/\|\d{7}$/.test(activityId), true);
  await until("the message", async () => (await seen()).find(a => a.id === activityId && a.text === message.text));
});
await check("2 replyToActivity", async () => equal(!!(await calls.replyToActivity(conversationId, activityId, message)).id, true));
await check("3 updateActivity", async () => equal(!!(await calls.updateActivity(conversationId, activityId, { ...message, text: "better" })).id, true));
await check("4 deleteActivity", async () => equal((await calls.deleteActivity(conversationId, activityId))._response.status, 200));
await check("5 sendConversationHistory", async () => equal(!!(await calls.sendConversationHistory(conversationId, { activities: [message] })).id, true));
await check("6 getConversations", async () => equal((await calls.getConversations()).conversations.map(c => c.id), [conversationId]));
await check("7 getConversationMembers", async () => {
  const members = await calls.getConversationMembers(conversationId);
  member = members[0].id; // the bot's alias of the resident, never our own id
  equal([member !== "dl_u1", members.map(m => m.id)], [true, [member, "dept"]]);
});
await check("8 getConversationMember", async () => equal((await calls.getConversationMember(conversationId, member)).id, member));
await check("9 getConversationPagedMembers", async () => {
  const first = await calls.getConversationPagedMembers(conversationId, { pageSize: 1 });
  const second = await calls.getConversationPagedMembers(conversationId, { pageSize: 1, continuationToken: first.continuationToken });
  equal([...first.members, ...second.members].map(m => m.id), [member, "dept"]);
});
await check("10 getActivityMembers", async () => equal((await calls.getActivityMembers(conversationId, activityId)).length, 2));
await check("11 uploadAttachment", async () => {
  const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  fileId = (await calls.uploadAttachment(conversationId, { type: "image/png", name: "a.png", originalBase64: bytes, thumbnailBase64: bytes })).id;
  equal(!!fileId, true);
});
await check("12 getAttachmentInfo", async () => equal((await client().attachments.getAttachmentInfo(fileId)).type, "image/png"));
await check("13 getAttachment", async () => equal((await client().attachments.getAttachment(fileId, "original"))._response.status, 200));
await check("14 createConversation", async () => equal((await calls.createConversation({ isGroup: false, bot: { id: "dept" }, members: [{ id: member }], activity: message, channelData: {} })).id, conversationId));
for (const [what, claims, status] of [["another audience", { aud: "x" }, 401], ["another issuer", { iss: "https://x" }, 401], ["an ended token", { exp: 1000 }, 401], ["another bot", { azp: "y" }, 403]]) {
  await check(`a token of ${what} is refused`, async () => equal(await client(claims).conversations.sendToConversation(conversationId, message).then(() => 200, e => e.statusCode), status));
}
await check("15 deleteConversationMember ends the conversation", async () => {
  equal((await calls.deleteConversationMember(conversationId, member))._response.status, 200);
  equal(await calls.sendToConversation(conversationId, message).then(() => 200, e => e.statusCode), 403);
});
finish();
