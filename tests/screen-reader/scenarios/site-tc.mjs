// A resident on a department's Traditional Chinese page: finds the chat, asks in Cantonese, chooses, loses the connection while writing, talks to a person.
import { check, equal, finish } from "../../peers/checks.mjs";
import { openLine } from "../lib/line.mjs";
import { Staff } from "../lib/others.mjs";
import { ScreenReader } from "../lib/reader.mjs";

const line = await openLine(process.env.HOST);
const reader = new ScreenReader("site-tc");
const agent = await Staff.signIn("agent2");

// Orca 43 reads live regions, and what gets the focus, in the voice that its user has chosen; what is read on the way through the page has the voice of its language.

/** Exactly these, in this order, were said since the step began, but for the word of what was put in from the clipboard. */
const heardOnly = (...patterns) => {
  const all = reader.said.map(one => one.text).filter(text => !/clipboard/.test(text));
  if (all.length !== patterns.length || !patterns.every((pattern, index) => pattern.test(all[index]))) throw new Error(`heard: ${all.join(" | ")}`);
};

await check("the page is read by a Chinese voice", async () => {
  await reader.open(`${line.address}/tc?department=td`, "zh-HK");
  await reader.hears(/^運輸署$/, { language: "zh" });
});

await check("the chat is found as a button, and greets in Chinese", async () => {
  reader.step("to the top, then the button before it: the last of the page");
  await reader.press("ctrl+Home", "shift+b");
  await reader.hears(/問助理.*push button/);
  await reader.settled();
  reader.step("opens the chat");
  await reader.press("Return");
  await reader.hears(/^助理[：:]你好/);
  await reader.settled();
  equal(reader.count(/complementary|Bot said/), 0);
});

await check("an answer to a question in Cantonese is said once, whole, with its source, and then what can be chosen", async () => {
  reader.step("asks");
  await reader.type("車牌過咗期點續？");
  await reader.press("Return");
  await reader.hears(/建議回覆/, { whole: true });
  await reader.settled();
  heardOnly(/^已送出/, /^助理[：:].*資料來源/, /^輸入欄前有 3 個建議回覆。 按 Alt\+Shift\+A 前往/);
});

await check("a choice is reached by the keys that were said, and chosen by Enter", async () => {
  reader.step("to the choices");
  await reader.press("alt+shift+a");
  await reader.hears(/\p{Script=Han}.*push button/u);
  await reader.settled();
  reader.step("chooses");
  await reader.press("Return");
  await reader.hears(/^助理[：:]/, { whole: true });
  await reader.settled();
});

await check("a lost connection is said, that the message is kept, that it is back, and that the message was sent", async () => {
  reader.step("the connection is lost");
  line.cut();
  await reader.hears(/^連線中斷[，,]正在重新連線/);
  await reader.settled();
  reader.step("writes meanwhile");
  await reader.type("多謝");
  await reader.press("Return");
  await reader.hears(/^沒有連線[。.]你的訊息已保留/);
  await reader.settled();
  reader.step("the connection is back");
  line.mend();
  await reader.hears(/^已恢復連線/, { seconds: 90 });
  await reader.hears(/^已送出/);
  await reader.hears(/^助理[：:]/);
  await reader.settled();
  equal(reader.count(/已恢復連線/), 1);
  equal(reader.count(/^已送出/), 1);
});

await check("a person is told by name, and asks by named thumbs how it went", async () => {
  await agent.be("available");
  reader.step("asks for a person");
  await reader.type("我想同真人傾");
  await reader.press("Return");
  await reader.hears(/^助理[：:]/, { whole: true });
  await reader.settled();
  reader.step("waits");
  const conversation = await agent.accept();
  await reader.hears(/^助理[：:]Wong Chi Ming/);
  await reader.settled();
  await agent.reply(conversation, "你好，請問有咩可以幫到你？");
  await reader.hears(/^Wong Chi Ming[：:]你好[，,]請問有咩可以幫到你/);
  await reader.settled();
  await agent.be("away");
  await agent.close(conversation);
  await reader.hears(/輸入欄前有 2 個建議回覆/);
  await reader.settled();
  equal(reader.count(/請問有咩/), 1);
  reader.step("to the thumbs");
  await reader.press("alt+shift+a");
  await reader.hears(/滿意.*push button/);
});

reader.end();
await reader.close();
line.close();
finish();
