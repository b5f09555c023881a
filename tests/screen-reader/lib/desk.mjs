// Ways through the staff pages that several scenarios take.
import { password } from "./others.mjs";

/** Signs in at the page by keys, with a slip first when it is asked for; the account's first password has been changed before. */
export async function signIn(reader, userName, { wrongFirst = false, languages = "en-HK" } = {}) {
  await reader.open(`${process.env.HOST}/staff/sign-in`, languages, /entry required/);
  // Out of the field and into it again: then what is typed is typed, and no command of the screen reader.
  await reader.press("shift+Tab", "Tab");
  await reader.settled();
  reader.step("signs in");
  await reader.type(userName);
  await reader.press("Tab");
  if (wrongFirst) {
    await reader.type("not the password");
    await reader.press("Return");
    await reader.hears(/^The user name or password is not right\.$/);
    await reader.press("ctrl+a");
  }
  await reader.type(password);
  await reader.press("Return");
  await reader.hears(/heading level 1/);
  await reader.settled(2500);
}
