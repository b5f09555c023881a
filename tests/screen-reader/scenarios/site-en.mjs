// A resident on a department's English page: finds the chat, asks, is asked back, asks for a person, loses the connection, leaves a telephone number.
import { check, equal, finish } from "../../peers/checks.mjs";
import { openLine } from "../lib/line.mjs";
import { Staff } from "../lib/others.mjs";
import { ScreenReader } from "../lib/reader.mjs";

const line = await openLine(process.env.HOST);
const reader = new ScreenReader("site-en");
const agent = await Staff.signIn("agent");

const said = () => reader.said.map(one => one.text);
const toBox = () => reader.until("Tab", /Message input box/);
/** Exactly these, in this order, were said since the step began. */
const heardOnly = (...patterns) => {
  const all = said();
  if (all.length !== patterns.length || !patterns.every((pattern, index) => pattern.test(all[index]))) throw new Error(`heard: ${all.join(" | ")}`);
};

await check("the page says what it is, and where its parts begin", async () => {
  await reader.open(`${line.address}/en?department=td`);
  await reader.hears(/Transport Department – Public Services Online/);
  await reader.hears(/Page has \d+ landmarks, \d+ headings/);
});

await check("the chat is found as a button, says when it is open, and puts the focus into its box", async () => {
  reader.step("to the top, then the button before it: the last of the page");
  await reader.press("ctrl+Home", "shift+b");
  await reader.hears(/Ask the assistant.*push button/);
  await reader.settled();
  reader.step("opens the chat");
  await reader.press("Return");
  await reader.hears(/Message input box/);
  await reader.hears(/^Assistant: Hello\. I am an automated assistant/);
  await reader.settled();
  equal(reader.count(/complementary|Bot said/), 0);
});

await check("being asked back names the numbers that can be answered", async () => {
  reader.step("asks something that may mean several things");
  await reader.type("licence");
  await reader.press("Return");
  await reader.hears(/^Assistant: Which of these do you mean\? 1\. .* 2\. /, { whole: true });
  await reader.hears(/suggested replies/);
  await reader.settled();
});

await check("an answer is said once, whole, with its source, and then what can be chosen", async () => {
  reader.step("asks");
  await reader.type("How do I renew my full driving licence?");
  await reader.press("Return");
  await reader.hears(/suggested replies/, { whole: true });
  await reader.settled();
  heardOnly(/^Sent\.$/, /^Assistant: To renew a full driving licence, .* Source: Renew a full driving licence – Transport Department, /, /^3 suggested replies stand before the message box\. Alt\+Shift\+A goes there\.$/);
});

await check("the source is reached as a link, and Escape leaves the message, not the chat", async () => {
  reader.step("back to the last message, and into it");
  await reader.press("shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab");
  await reader.hears(/^Received: To renew a full driving licence/);
  await reader.press("Return");
  await reader.hears(/Renew a full driving licence – Transport Department.*link/);
  reader.step("on: was it helpful?");
  await reader.press("Tab");
  await reader.hears(/Was this helpful\?/);
  await reader.hears(/^Helpful toggle button not pressed/);
  await reader.settled();
  reader.step("Escape");
  await reader.press("Escape");
  await reader.hears(/Received: To renew/);
  await reader.settled();
  equal(reader.count(/Ask the assistant/), 0);
});

await check("a choice is reached by the keys that were said, and chosen by Enter", async () => {
  reader.step("to the box, and from there to the choices");
  await toBox();
  await reader.press("alt+shift+a");
  await reader.hears(/How much does it cost to renew a full driving licence\? push button/);
  await reader.press("Down");
  const chip = await reader.hears(/Where can I hand in.*push button/);
  equal(chip.text.includes("tool bar"), false);
  await reader.settled();
  reader.step("chooses");
  await reader.press("Return");
  await reader.hears(/^Assistant: Send a full driving licence renewal by post/, { whole: true });
  await reader.settled();
  equal(reader.count(/How much does it cost/), 0);
});

await check("an answer in Chinese is read by a Chinese voice on the English page, and so are its choices", async () => {
  reader.step("asks in Cantonese");
  await reader.type("換領身份證要幾錢？");
  await reader.press("Return");
  await reader.hears(/^Assistant: .*資料來源/);
  await reader.settled();
  reader.step("goes back over the choices and the last messages, and has them read on from there");
  await reader.until("shift+Tab", /Suggested actions/);
  await reader.hears(/\p{Script=Han}.*push button/u);
  await reader.until("shift+Tab", /Feed/);
  await reader.until("Up", /換領身份證要幾錢/, 30);
  await reader.press("KP_Add");
  await reader.hears(/換領身份證要幾錢/, { language: "zh" });
  await reader.hears(/資料來源/, { language: "zh" });
  await reader.hears(/表格/, { language: "zh" });
  await reader.press("Control_L");
  await toBox();
});

await check("a person is told apart from the bot, and the notices come by themselves", async () => {
  await agent.be("available");
  reader.step("asks for a person");
  await reader.type("I want to talk to a person");
  await reader.press("Return");
  await reader.hears(/^Assistant: I am passing this conversation to a person/, { whole: true });
  await reader.settled();
  reader.step("waits");
  const conversation = await agent.accept();
  await reader.hears(/^Assistant: Chan Ka Yan has joined this conversation\.$/);
  await reader.settled();
  await agent.reply(conversation, "Good day. Is it about your driving licence?");
  await reader.hears(/^Chan Ka Yan: Good day\. Is it about your driving licence\?$/);
  await reader.settled();
  await agent.be("away");
  await agent.close(conversation);
  await reader.hears(/^Assistant: Chan Ka Yan has ended this conversation\./);
  await reader.settled();
  equal(reader.count(/Good day/), 1);
  equal(reader.count(/Bot said/), 0);
});

await check("a lost connection is said once, and that it is back, and what was said meanwhile", async () => {
  reader.step("the connection is lost");
  line.cut();
  await reader.hears(/^The connection is lost\. Reconnecting/);
  await reader.settled(4000);
  equal(reader.count(/connect/i), 1);
  reader.step("writes meanwhile");
  await reader.type("Thank you");
  await reader.press("Return");
  await reader.hears(/^No connection\. Your message is kept/);
  await reader.settled();
  reader.step("the connection is back");
  line.mend();
  await reader.hears(/^You are back online\.$/, { seconds: 90 });
  await reader.settled();
  equal(reader.count(/online/i), 1);
  equal(reader.count(/^Sent\.$/), 1);
});

await check("contact details are left for when a person is there again", async () => {
  reader.step("asks for a person; nobody is there");
  await reader.type("talk to a person");
  await reader.press("Return");
  await reader.hears(/Nobody is on duty/, { whole: true });
  await reader.settled();
  reader.step("chooses to leave contact details");
  await reader.press("alt+shift+a");
  await reader.hears(/I will wait.*push button/);
  await reader.until("Down", /Leave contact details.*push button/, 4);
  await reader.press("Return");
  await reader.hears(/^Assistant: Which telephone number or e-mail address should be used/, { whole: true });
  reader.step("gives a number");
  await reader.type("98765432, about my driving licence");
  await reader.press("Return");
  await reader.hears(/^Assistant: Your case number is \S+\. A person will contact you/);
});

await check("closing the chat gives the focus back to the button that opened it", async () => {
  reader.step("Escape from the box");
  await reader.settled();
  await reader.press("Escape");
  await reader.hears(/Ask the assistant.*push button/);
});

reader.end();
await reader.close();
line.close();
finish();
