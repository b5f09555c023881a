// WhatsApp's cloud: a strict Graph that refuses what the real one refuses, and a sender of webhooks.
import { createHmac } from "node:crypto";
import { json, serve } from "./servers.mjs";

export const PHONE = "1555";
export const SECRET = "app-secret";
const DAY = 24 * 3600 * 1000;

const text = (value, least, most) => typeof value === "string" && value.length >= least && value.length <= most && value.trim() === value;
const unique = values => new Set(values).size === values.length;

/** What is wrong with a message, or nothing. */
export function problem(message) {
  if (message.messaging_product !== "whatsapp") return "messaging_product";
  if (!!message.to === !!message.recipient) return "one of to and recipient";
  if ((message.biz_opaque_callback_data ?? "").length > 512) return "biz_opaque_callback_data";
  const interactive = message.interactive;
  switch (message.type) {
    case "text":
      return typeof message.text?.body === "string" && message.text.body.length >= 1 && message.text.body.length <= 4096 ? null : "text.body";
    case "template":
      return message.template?.name && message.template.language?.code && (message.template.components ?? []).flatMap(c => c.parameters).every(p => text(p.text, 1, 1024) && !/\n|\t| {4}/.test(p.text)) ? null : "template";
    case "image": case "document": case "audio": case "video":
      return !!message[message.type].id === !!message[message.type].link ? "one of id and link" : (message[message.type].caption ?? "").length > 1024 ? "caption" : null;
    case "interactive":
      if (!(interactive.body?.text?.length >= 1 && interactive.body.text.length <= 1024)) return "body";
      if (interactive.type === "button") {
        const replies = interactive.action.buttons.map(b => b.type === "reply" ? b.reply : {});
        return replies.length >= 1 && replies.length <= 3 && replies.every(r => text(r.id, 1, 256) && text(r.title, 1, 20)) && unique(replies.map(r => r.id)) && unique(replies.map(r => r.title)) ? null : "buttons";
      }
      if (interactive.type === "list") {
        const rows = interactive.action.sections.flatMap(s => s.rows);
        return text(interactive.action.button, 1, 20) && rows.length >= 1 && rows.length <= 10 && rows.every(r => text(r.id, 1, 200) && text(r.title, 1, 24) && (r.description === undefined || text(r.description, 1, 72)))
          && unique(rows.map(r => r.id)) ? null : "list";
      }
      return "interactive.type";
    default:
      return "type";
  }
}

export async function startGraph() {
  const state = { taken: [], receipts: [], refused: [], errors: [], lastInbound: new Map(), statuses: true, requests: [], number: 0, webhook: null, clock: () => Date.now() };
  const fail = (response, code, status = 400, headers = {}) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ error: { message: `(#${code}) refused`, type: "OAuthException", code, error_data: { messaging_product: "whatsapp", details: "refused" }, fbtrace_id: "T" } }));
  };
  const server = await serve((request, response, body) => {
    if (request.headers.authorization !== "Bearer graph-token") return fail(response, 190, 401);
    if (request.method !== "POST" || request.url !== `/v24.0/${PHONE}/messages`) return fail(response, 100, 404);
    const message = JSON.parse(body.toString("utf8"));
    state.requests.push(message);
    if (message.status === "read") {
      state.receipts.push(message);
      return json(response, { success: true });
    }
    const error = state.errors.shift();
    if (error) return fail(response, error.code, error.status, error.headers);
    const wrong = problem(message);
    if (wrong) {
      state.refused.push(wrong);
      return fail(response, 100);
    }
    const who = message.to ?? message.recipient;
    if (message.type !== "template" && !(state.lastInbound.get(who) > state.clock() - DAY)) return fail(response, 131047);
    const id = `wamid.out${++state.number}`;
    state.taken.push({ id, message });
    json(response, { messaging_product: "whatsapp", contacts: [{ input: who, wa_id: message.to }], messages: [{ id, message_status: "accepted" }] });
  });

  const escape = body => JSON.stringify(body).replace(/[\u0080-\uffff]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const sent = [];
  /** Signs and posts a delivery; escaped as Meta does it, or as raw UTF-8. */
  const deliver = async (value, { raw = false, secret = SECRET } = {}) => {
    const payload = { object: "whatsapp_business_account", entry: [{ id: "WABA", changes: [{ field: "messages", value: { messaging_product: "whatsapp", metadata: { display_phone_number: "85220000000", phone_number_id: PHONE }, ...value } }] }] };
    const body = raw ? JSON.stringify(payload) : escape(payload);
    const signature = `sha256=${createHmac("sha256", secret).update(body, "utf8").digest("hex")}`;
    for (const message of value.messages ?? []) {
      for (const who of [message.from, message.from_user_id].filter(Boolean)) {
        state.lastInbound.set(who, Math.max(state.lastInbound.get(who) ?? 0, Number(message.timestamp) * 1000));
      }
    }
    sent.push({ payload, body, signature, raw });
    const response = await fetch(state.webhook, { method: "POST", body, headers: { "content-type": "application/json", "x-hub-signature-256": signature } });
    return response.status;
  };
  let number = 0;
  const now = () => String(Math.floor(state.clock() / 1000));
  /** A resident's message, with their contact. */
  const write = (from, type, content, options = {}) => {
    const message = { id: options.id ?? `wamid.in${++number}`, timestamp: options.timestamp ?? now(), type, [type]: content, ...(from.phone ? { from: from.phone } : {}), ...(from.user ? { from_user_id: from.user } : {}) };
    return deliver({ contacts: [{ profile: { name: "Chan" }, ...(from.phone ? { wa_id: from.phone } : {}), ...(from.user ? { user_id: from.user } : {}) }], messages: [message] }, options);
  };
  const report = (id, status, extra = {}) => deliver({ statuses: [{ id, status, timestamp: now(), recipient_id: "85291234567", ...extra }] });
  return { ...server, state, sent, deliver, write, report };
}
