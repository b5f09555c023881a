// One resident or member of staff with a screen reader: they press keys, and hear.
import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const work = process.env.WORK;
const environment = Object.fromEntries(readFileSync(join(work, "environment"), "utf8").split("\n").filter(Boolean).map(line => {
  const at = line.indexOf("=");
  return [line.slice(0, at), line.slice(at + 1)];
}));

function run(command, args, input) {
  const done = spawnSync(command, args, { env: environment, input, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${done.stderr}`);
}

/** What was said from the beginning: {id, at, language, text, cut}; cut is undefined while it is being said. */
function heard() {
  const all = new Map();
  for (const line of readFileSync(join(work, "heard.jsonl"), "utf8").split("\n").filter(Boolean)) {
    const fact = JSON.parse(line);
    all.set(fact.id, { ...all.get(fact.id), ...fact });
  }
  return [...all.values()];
}

export class ScreenReader {
  #from = 0;
  #browser;
  #transcript;

  constructor(name) {
    this.#transcript = join(process.env.RESULTS, `${name}.txt`);
    rmSync(this.#transcript, { force: true });
    this.#from = heard().length;
  }

  /** Opens the address in a browser of its own, and waits until this is said of it. */
  async open(address, languages = "en-HK", ready = /Finished loading/) {
    const profile = mkdtempSync(join(work, "browser-"));
    mkdirSync(join(profile, "Default"));
    // The browser's own question, whether to keep a password, would stand before the page.
    writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify({ credentials_enable_service: false, profile: { password_manager_enabled: false } }));
    this.step(`opens ${new URL(address).pathname}`);
    this.#browser = spawn("chromium", ["--no-sandbox", "--disable-gpu", "--no-first-run", "--test-type", "--force-renderer-accessibility", "--start-maximized", "--window-position=0,0", "--window-size=1400,900", "--disable-quic", "--disable-features=Translate", "--password-store=basic",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", `--accept-lang=${languages}`, `--user-data-dir=${profile}`, address], { env: environment, stdio: "ignore" });
    await this.hears(ready, { seconds: 60 });
    return this.settled();
  }

  async close() {
    this.#browser?.kill();
    await new Promise(resolve => this.#browser ? this.#browser.once("exit", resolve) : resolve());
  }

  /** What comes now is written down under this heading; hears() looks only at what was said since. */
  step(name) {
    this.#write();
    appendFileSync(this.#transcript, `\n## ${name}\n`);
  }

  async press(...keys) {
    for (const key of keys) {
      // Let go as fingers do: the letter first, then what was held.
      const held = key.split("+");
      const last = held.pop();
      run("xdotool", [...held.flatMap(one => ["keydown", one]), "key", last, ...held.reverse().flatMap(one => ["keyup", one])]);
      await pause(150);
    }
  }

  /** Types Latin letters by key, and puts what has other letters in from the clipboard, as an input method would commit it. */
  async type(text) {
    if (/^[\x20-\x7e]*$/.test(text)) {
      run("xdotool", ["type", "--delay", "25", text]);
    } else {
      run("bash", ["-c", "exec xclip -selection clipboard >/dev/null 2>&1"], text);
      await this.press("ctrl+v");
    }
    await pause(200);
  }

  /** Presses the key until this is said, and no more than so often. */
  async until(key, pattern, most = 8) {
    for (let pressed = 0; pressed < most; pressed++) {
      const from = this.said.length;
      await this.press(key);
      await this.settled(600);
      if (this.said.slice(from).some(one => pattern.test(one.text))) return;
    }
    throw new Error(`${most} times ${key}, and not heard: ${pattern}; heard: ${this.said.map(one => one.text).join(" | ").slice(0, 400)}`);
  }

  get said() {
    return heard().slice(this.#from);
  }

  /** The first thing said since the step began that matches; fails after so many seconds. */
  async hears(pattern, { seconds = 30, language, whole = false } = {}) {
    const until = Date.now() + seconds * 1000;
    for (;;) {
      const found = this.said.find(one => pattern.test(one.text) && (!language || one.language.startsWith(language)) && (!whole || one.cut === false));
      if (found) return found;
      if (Date.now() > until) throw new Error(`not heard: ${pattern}${language ? ` in ${language}` : ""}${whole ? " to its end" : ""}; heard: ${this.said.map(one => one.text).join(" | ").slice(0, 400)}`);
      await pause(100);
    }
  }

  /** Waits until nothing has been said for so long; gives all that was said since the step began. */
  async settled(milliseconds = 1500) {
    for (let last = -1, since = Date.now(); ;) {
      const all = heard();
      const busy = all.length > 0 && all.at(-1).cut === undefined;
      if (busy || all.length !== last) {
        last = all.length;
        since = Date.now();
      } else if (Date.now() - since > milliseconds) {
        return this.said;
      }
      await pause(100);
    }
  }

  /** How often something was said since the step began. */
  count(pattern) {
    return this.said.filter(one => pattern.test(one.text)).length;
  }

  #write() {
    const said = this.said;
    this.#from += said.length;
    appendFileSync(this.#transcript, said.map(one => `[${one.language}]${one.cut ? " (cut off)" : ""} ${one.text}\n`).join(""));
  }

  end() {
    this.#write();
  }
}
