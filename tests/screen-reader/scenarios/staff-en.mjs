// An administrator at the English Staff page: adds a person, is told what is wrong, finds one, reads the keys.
import { check, equal, finish } from "../../peers/checks.mjs";
import { signIn } from "../lib/desk.mjs";
import { Staff } from "../lib/others.mjs";
import { ScreenReader } from "../lib/reader.mjs";

const reader = new ScreenReader("staff-en");
await Staff.signIn("admin");

await check("coming to the page says which it is, and no more", async () => {
  await signIn(reader, "admin");
  reader.step("goes to Staff");
  await reader.until("shift+Tab", /^Staff.*link/, 14);
  await reader.press("Return");
  await reader.hears(/Staff heading level 1/);
  await reader.settled();
  equal(reader.count(/shown/), 0);
});

await check("what is wrong with a new account is said, at the first of it", async () => {
  reader.step("adds a person");
  await reader.until("Tab", /Add a person push button/, 4);
  await reader.press("Return");
  await reader.hears(/User name entry required/);
  await reader.settled();
  await reader.until("shift+Tab", /Add a person push button/, 3);
  reader.step("without an answer");
  await reader.press("Return");
  await reader.hears(/invalid entry/);
  await reader.hears(/A user name is one word/);
  await reader.settled();
  reader.step("leaves");
  await reader.press("Escape");
  await reader.hears(/Add a person push button/);
  await reader.settled();
  equal(reader.count(/shown/), 0);
});

await check("a person's record is read line by line, and its buttons say whose they are", async () => {
  reader.step("to a person");
  await reader.until("Tab", /Change: Chan Ka Yan push button/, 6);
  reader.step("leaves a dialog");
  await reader.press("Return");
  await reader.hears(/Change Chan Ka Yan dialog/);
  await reader.settled();
  await reader.press("Escape");
  await reader.hears(/Change: Chan Ka Yan push button/);
  await reader.settled();
});

await check("a search says how many are left", async () => {
  reader.step("looks for one");
  await reader.until("shift+Tab", /Search by name/, 6);
  await reader.type("wong");
  await reader.hears(/^1 of \d+ shown$/);
  await reader.settled();
  equal(reader.count(/shown/), 1);
});

await check("the keys are a table with named columns", async () => {
  reader.step("to the keys");
  await reader.press("alt+k");
  await reader.hears(/Keyboard heading level 1/);
  await reader.settled();
  await reader.press("KP_Add");
  await reader.hears(/table with \d+ rows 2 columns/, { seconds: 60 });
  await reader.hears(/^Accept the offered conversation$/, { seconds: 60 });
  await reader.press("Control_L");
});

reader.end();
await reader.close();
finish();
