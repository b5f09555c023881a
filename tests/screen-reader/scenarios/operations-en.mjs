// Oversight at the English Operations page: turns the bot off for a department and on again, finds a decision and reads its record, reads the audit log.
import { check, equal, finish } from "../../peers/checks.mjs";
import { signIn } from "../lib/desk.mjs";
import { Resident, Staff } from "../lib/others.mjs";
import { ScreenReader } from "../lib/reader.mjs";

const reader = new ScreenReader("operations-en");
await Staff.signIn("oversight");
const resident = await Resident.open();
await resident.say("How do I renew my full driving licence?");
await resident.say("補領身份證要幾錢？", "zh-HK");

await check("coming to the page says which it is", async () => {
  await signIn(reader, "oversight");
  reader.step("goes to Operations");
  await reader.until("shift+Tab", /Operations.*link/, 14);
  await reader.press("Return");
  await reader.hears(/Operations heading level 1/);
  await reader.settled();
});

await check("the page is read in sentences that stand apart", async () => {
  reader.step("has it read");
  await reader.press("KP_Add");
  await reader.hears(/^Audit log$/, { seconds: 60 });
  await reader.settled(3000);
  await reader.hears(/^The bot is on everywhere$/);
  await reader.hears(/^Nothing has failed$/);
  await reader.hears(/^Roles: Oversight|Roles: Oversight/);
  equal(reader.count(/[{}]/), 0);
});

await check("a part is turned off in a dialog that says what is missing", async () => {
  reader.step("to the button");
  await reader.press("ctrl+Home");
  await reader.until("Tab", /Turn off a part.*push button/, 16);
  await reader.press("Return");
  await reader.hears(/Turn off dialog/);
  await reader.settled();
  await reader.until("Tab", /^Turn off push button/, 8);
  reader.step("without an answer");
  await reader.press("Return");
  await reader.hears(/Which combo box/);
  await reader.hears(/Say which one\./);
  await reader.hears(/Give a reason\./);
  await reader.settled();
  reader.step("leaves");
  await reader.press("Escape");
  await reader.hears(/Turn off a part.*push button/);
  await reader.settled();
});

await check("a turned switch is said once, and which", async () => {
  reader.step("again");
  await reader.press("Return");
  await reader.until("Tab", /Which combo box/, 4);
  await reader.type("Food");
  await reader.press("Tab");
  await reader.settled();
  await reader.type("Wrong fee");
  reader.step("turns it off");
  await reader.until("Tab", /^Turn off push button/, 4);
  await reader.press("Return");
  await reader.hears(/^The bot is off now: Department: Food and Environmental Hygiene Department$/);
  await reader.hears(/Turn off a part.*push button/);
  await reader.settled();
  equal(reader.count(/The bot is off now/), 1);
  reader.step("turns it on again");
  await reader.until("shift+Tab", /Turn on: Department: Food and Environmental Hygiene Department push button/, 3);
  await reader.press("Return");
  await reader.hears(/Turn on dialog/);
  await reader.until("Tab", /Reason entry/, 4);
  await reader.type("Corrected");
  await reader.until("Tab", /^Turn on push button/, 4);
  await reader.press("Return");
  await reader.hears(/^The bot is on now: Department: Food and Environmental Hygiene Department$/);
  await reader.settled();
});

await check("a decision that is not there is said, and how many are shown", async () => {
  reader.step("looks for one");
  await reader.until("Tab", /Conversation, answer or turn entry/, 14);
  await reader.type("nothing-of-this-id");
  await reader.press("Return");
  await reader.hears(/^There is nothing here, or it is not in your departments\.$/);
  await reader.settled();
  reader.step("looks for all");
  await reader.press("ctrl+a", "BackSpace", "Return");
  await reader.hears(/^\d+ shown$/);
  await reader.settled();
});

await check("each record's button says which record, and what it opens comes after it", async () => {
  reader.step("to a record");
  await reader.until("Tab", /Show the record: .+, \d\d:\d\d collapsed push button/, 20);
  reader.step("opens it");
  await reader.press("Return");
  await reader.hears(/expanded/);
  await reader.settled(2500);
  reader.step("goes on");
  await reader.press("Tab");
  await reader.hears(/The whole record/);
  await reader.settled();
});

reader.end();
await reader.close();
finish();
