// botframework-directlinejs in Node: WebSocket and polling, reconnect, history, refused tokens.
import { createRequire } from "node:module";
import { check, equal, finish, within } from "../checks.mjs";

const require = createRequire(import.meta.url);
const WS = require("ws");
const sockets = new Set();
globalThis.XMLHttpRequest = require("xmlhttprequest-ssl").XMLHttpRequest;
globalThis.WebSocket = class extends WS {
  constructor(...args) {
    super(...args);
    sockets.add(this);
    this.addEventListener("close", () => sockets.delete(this));
  }
};
const { DirectLine, ConnectionStatus } = require("botframework-directlinejs");

const host = process.env.HOST;
const domain = `${host}/v3/directline`;

const token = async () => (await (await fetch(`${host}/site/token`, { method: "POST" })).json());
const open = options => {
  const line = new DirectLine({ domain, pollingInterval: 200, ...options });
  const seen = [];
  const waiting = [];
  line.activity$.subscribe(activity => {
    seen.push(activity);
    for (const wait of [...waiting]) {
      wait();
    }
  }, () => {}); // ending a line is told as an error to whoever still listens
  const until = (test, milliseconds = 20000) => within(milliseconds, "the activity", new Promise(resolve => {
    const look = () => {
      const found = seen.find(test);
      if (found) {
        waiting.splice(waiting.indexOf(look), 1);
        resolve(found);
      }
    };
    waiting.push(look);
    look();
  }));
  const post = (text, id) => within(10000, "the id", new Promise((resolve, reject) =>
    line.postActivity({ type: "message", text, from: { id: "someone" }, channelData: { clientActivityID: id } }).subscribe(resolve, reject)));
  return { line, seen, until, post };
};
const status = (line, wanted, milliseconds = 30000) => within(milliseconds, `status ${wanted}`, new Promise(resolve =>
  line.connectionStatus$.subscribe(now => now === wanted && resolve())));

for (const webSocket of [true, false]) {
  const way = webSocket ? "WebSocket" : "polling";
  const mine = await token();
  const { line, seen, until, post } = open({ token: mine.token, webSocket });
  await check(`${way}: starts and comes online`, async () => {
    await status(line, ConnectionStatus.Online);
    equal(line.conversationId, mine.conversationId);
  });
  await check(`${way}: a message is echoed under the id that the post gave, then answered`, async () => {
    const id = await post("查詢進度", "c-1");
    const echo = await until(a => a.id === id);
    equal([echo.text, echo.channelData.clientActivityID, echo.from.role], ["查詢進度", "c-1", "user"]);
    const reply = await until(a => a.text === "echo: 查詢進度");
    equal(reply.from.role, "bot");
    equal(seen.indexOf(echo) < seen.indexOf(reply), true);
  });
  await check(`${way}: the token's resident stands in place of what the client says`, async () =>
    equal(/^dl_/.test((await until(a => a.text === "查詢進度")).from.id), true));
  await check(`${way}: a repeat is the same message`, async () => {
    const [first, second] = [await post("twice", "c-2"), await post("twice", "c-2")];
    equal(first, second);
    await until(a => a.text === "echo: twice");
    equal(seen.filter(a => a.text === "twice").length, 1);
  });
  await check(`${way}: a burst keeps its order`, async () => {
    const ids = [];
    for (let i = 0; i < 8; i++) {
      ids.push(await post(`burst ${i}`, `b-${i}`));
    }
    await until(a => a.text === "echo: burst 7");
    equal(seen.filter(a => /^burst/.test(a.text)).map(a => a.id), ids);
  });
  if (webSocket) {
    await check(`${way}: after a lost socket nothing is missing and nothing double`, async () => {
      for (const socket of sockets) {
        socket.terminate();
      }
      const id = await post("while away", "c-3");
      await until(a => a.id === id, 40000);
      await until(a => a.text === "echo: while away", 40000);
      const ids = seen.filter(a => a.id).map(a => a.id);
      equal(new Set(ids).size, ids.length);
    });
  }
  await check(`${way}: the token is renewed for the same conversation`, async () => {
    const response = await fetch(`${domain}/tokens/refresh`, { method: "POST", headers: { authorization: `Bearer ${mine.token}` } });
    equal((await response.json()).conversationId, mine.conversationId);
  });
  await check(`${way}: coming back with watermark 0 gives the history`, async () => {
    const back = open({ token: mine.token, conversationId: mine.conversationId, watermark: "0", webSocket });
    await back.until(a => a.text === "echo: burst 7");
    equal(back.seen.filter(a => a.text === "查詢進度").length, 1);
    back.line.end();
  });
  await check(`${way}: a history of more than one page comes whole and once`, async () => {
    for (let i = 0; i < 5; i++) {
      await post(`long ${i} ${"x".repeat(150_000)}`, `l-${i}`);
    }
    await until(a => /^echo: long 4/.test(a.text ?? ""));
    const back = open({ token: mine.token, conversationId: mine.conversationId, watermark: "0", webSocket });
    const ids = line => line.seen.filter(a => a.id).map(a => a.id);
    await back.until(() => ids(back).length >= ids({ seen }).length);
    // Of frames that come close together the client interleaves the activities; who shows them sorts by time.
    equal(ids(back).sort(), ids({ seen }).sort());
    back.line.end();
  });
  line.end();
}

await check("a refused token ends in FailedToConnect", async () => {
  const { line } = open({ token: "not-a-token", webSocket: true });
  await status(line, ConnectionStatus.FailedToConnect);
});

await check("the secret starts a conversation of its own", async () => {
  const { line, until, post } = open({ secret: process.env.SECRET, webSocket: true });
  await status(line, ConnectionStatus.Online);
  await post("with the secret", "s-1");
  await until(a => a.text === "echo: with the secret");
  line.end();
});

finish();
