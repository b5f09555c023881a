// An agent at the English desk: signs in, is offered a conversation, takes it, reads the line, answers, goes to the files, closes it, and hands the next one on.
import { check, equal, finish } from "../../peers/checks.mjs";
import { signIn } from "../lib/desk.mjs";
import { Resident, Staff } from "../lib/others.mjs";
import { ScreenReader } from "../lib/reader.mjs";

const reader = new ScreenReader("desk-en");
await Staff.signIn("agent");
const colleague = await Staff.signIn("agent2");
let resident;

await check("a wrong password is said, and signed in, the page says where one is", async () => {
  await signIn(reader, "agent", { wrongFirst: true });
  await reader.hears(/Desk heading level 1/);
});

await check("being available is chosen in a menu, and said", async () => {
  reader.step("to the presence");
  await reader.until("shift+Tab", /You are: .+\. Change/, 20);
  await reader.press("Return");
  await reader.hears(/Available .*radio menu item/);
  await reader.press("Return");
  await reader.hears(/^You are now: Available$/);
  await reader.settled();
});

await check("an offer is said once, with the keys that answer it", async () => {
  reader.step("a resident asks for a person");
  resident = await Resident.open();
  await resident.say("I want to talk to a person about my driving licence");
  await reader.hears(/^A conversation is offered to you: Transport Department, Web chat\. Alt\+A accepts, Alt\+X declines\.$/, { seconds: 90 });
  await reader.settled(4000);
  equal(reader.count(/s left|offered to you/), 1);
});

await check("accepted, the focus is where the answer is written", async () => {
  reader.step("accepts");
  await reader.press("alt+a");
  await reader.hears(/Reply to the resident entry/);
  await reader.hears(/^Opened: Resident, Web chat, .*Alt\+T goes to the messages, Alt\+M to the reply\.$/);
  await reader.settled();
  equal(reader.count(/page tab/), 0);
});

await check("what the resident writes is said once, by who it is", async () => {
  reader.step("the resident writes");
  await resident.say("My licence has expired");
  await reader.hears(/^Resident: My licence has expired$/);
  await resident.say("我個車牌過咗期", "zh-HK");
  await reader.hears(/^Resident: 我個車牌過咗期$/);
  await reader.settled();
  equal(reader.count(/My licence has expired/), 1);
});

await check("the line is read back: who, when, what, its choices one by one, and Chinese by a Chinese voice", async () => {
  reader.step("to the messages, and has them read on");
  await reader.press("alt+t");
  await reader.hears(/Messages log/);
  await reader.settled();
  await reader.press("KP_Add");
  await reader.hears(/^我個車牌過咗期$/, { language: "zh", seconds: 60 });
  for (const said of [/^Bot$/, /^\d\d:\d\d$/, /^Call me back$/, /^Leave contact details$/, /^To a person$/]) await reader.hears(said);
  await reader.settled();
  equal(reader.count(/header|Call me back.*Leave/), 0);
});

await check("a reply is written where its key leads, and said to be sent", async () => {
  reader.step("to the reply");
  await reader.press("alt+m");
  await reader.hears(/Reply to the resident entry/);
  await reader.settled();
  reader.step("answers");
  await reader.type("Good day. Which licence is it?");
  await reader.press("Return");
  await reader.hears(/^Sent\.$/);
  await reader.settled();
  equal(reader.count(/^Sent\.$/), 1);
});

await check("files are chosen in the desktop's own dialog, and the focus comes back from it", async () => {
  reader.step("to the file chooser");
  await reader.until("shift+Tab", /Attach files push button/, 3);
  await reader.press("space");
  await reader.hears(/file chooser/);
  await reader.settled();
  reader.step("leaves it");
  await reader.press("Escape");
  await reader.hears(/Attach files push button|Chromium frame/);
  await reader.settled();
});

await check("the suggested replies say which they are", async () => {
  reader.step("to the details");
  await reader.press("alt+i");
  await reader.hears(/Edit and send: .+ push button/);
  await reader.press("Tab");
  await reader.hears(/Show all: .+ collapsed push button/);
  await reader.settled();
});

await check("a transfer without anybody to take it says what is missing; left, the page is back", async () => {
  reader.step("asks for the transfer");
  await reader.press("alt+m");
  await reader.settled();
  await reader.press("alt+r");
  await reader.hears(/Transfer dialog/);
  await reader.hears(/selected radio button/);
  await reader.settled(2500);
  equal(reader.count(/nobody to choose/), 0);
  await reader.until("Tab", /Transfer push button/, 6);
  reader.step("without having chosen");
  await reader.press("Return");
  await reader.hears(/Choose who gets it\./);
  await reader.settled();
  reader.step("leaves");
  await reader.press("Escape");
  // Orca does not say the box that has the focus again; that it has it, the browser tests hold.
  await reader.hears(/^main content/);
  await reader.settled();
});

await check("wrapping up asks in a dialog, and says that the conversation is closed", async () => {
  reader.step("wraps up");
  await reader.press("alt+w");
  await reader.hears(/Close the conversation dialog/);
  await reader.hears(/Answered/);
  await reader.settled();
  for (const box of [/The question is resolved check box checked/, /Ask the resident for a rating check box checked/, /The knowledge base lacks this check box not checked/]) await reader.until("Tab", box, 2);
  await reader.until("Tab", /^Close push button/, 3);
  reader.step("closes");
  await reader.press("Return");
  await reader.hears(/^The conversation is closed\.$/);
  await reader.hears(/Messages log/);
  await reader.settled();
});

await check("a conversation is handed to a colleague, and that is said", async () => {
  await colleague.be("available");
  const another = await Resident.open();
  reader.step("another resident asks");
  await another.say("I want to talk to a person about a parking fine");
  const { id } = await colleague.call("GET", "session");
  await reader.hears(/offered to you/, { seconds: 90 }).catch(async () => {
    // It was offered to the colleague first.
    const row = (await colleague.call("GET", "conversations?view=waiting")).items.find(one => one.offeredTo === id);
    await colleague.call("POST", `conversations/${row.id}/decline`, {});
    await reader.hears(/offered to you/, { seconds: 90 });
  });
  await reader.press("alt+a");
  await reader.hears(/^Opened: Resident/);
  await reader.settled();
  reader.step("transfers");
  await reader.press("alt+r");
  await reader.hears(/Transfer dialog/);
  await reader.settled(2500);
  await reader.until("Tab", /Colleague combo box/, 3);
  await reader.press("Down");
  await reader.hears(/Wong Chi Ming/);
  await reader.until("Tab", /Transfer push button/, 4);
  await reader.press("Return");
  await reader.hears(/^Transferred\.$/);
  await reader.settled();
  await colleague.be("away");
});

reader.end();
await reader.close();
finish();
