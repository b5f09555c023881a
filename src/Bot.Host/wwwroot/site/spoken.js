// What a screen reader is told of the conversation by itself: each message once, whole, by name, in the voice of its language.
// Web Chat's own announcements are in pieces that readers put into any order, call everybody a bot, and read the choices out twice.
import { languageOf } from "./language.js";

/** Two additions at once may be read in either order; so they are made one after the other, so many milliseconds apart. */
const apart = 250;
const heardKey = "assistant-heard";

export class Spoken {
  #log;
  #words;
  #locale;
  #waiting = [];
  #timer;

  /** @param log the live region; @param words the page's words; @param locale the page's language. */
  constructor(log, words, locale) {
    this.#log = log;
    this.#words = words;
    this.#locale = locale;
  }

  /** Tells of a message of the bot or of a person, unless it was told before, here or on the page before this one. */
  message(activity) {
    if (!this.#isNews(activity)) {
      return;
    }
    const { chatTitle, chatSaid } = this.#words;
    const who = isPerson(activity) ? activity.from.name : chatTitle;
    const parts = [plain(activity), ...(activity.attachments ?? []).map(attached)].filter(Boolean);
    this.#say(chatSaid.replace("{0}", who).replace("{1}", parts.join(" ")), languageOf(activity, this.#locale));
    const choices = activity.suggestedActions?.actions?.length ?? 0;
    if (choices > 0) {
      this.#say(this.#choices(choices));
    }
  }

  sent() {
    this.#say(this.#words.chatSent);
  }

  notSent() {
    this.#say(this.#words.chatNotSent);
  }

  #choices(count) {
    const { chatChoice, chatChoices, chatChoiceKeys } = this.#words;
    const text = (count === 1 ? chatChoice : chatChoices).replace("{0}", count);
    const keys = /^(mac|ip)/i.test(navigator.platform) ? "Control+Option+A" : "Alt+Shift+A";
    return matchMedia("(hover: none)").matches ? text : `${text} ${chatChoiceKeys.replace("{0}", keys)}`;
  }

  #say(text, language = this.#locale) {
    this.#waiting.push([text, language]);
    if (!this.#timer) {
      // Only the last is kept, for who comes upon it; the messages themselves stand in the transcript.
      this.#log.replaceChildren();
      this.#next();
    }
  }

  #next() {
    const next = this.#waiting.shift();
    this.#timer = next && setTimeout(() => this.#next(), apart);
    if (!next) {
      return;
    }
    const line = document.createElement("p");
    [line.textContent, line.lang] = next;
    this.#log.append(line);
  }

  // Ids are "conversation|number", and the numbers rise (protocols §1.3).
  #isNews(activity) {
    const [conversation, number] = (activity.id ?? "").split("|");
    const [before, heard] = (sessionStorage.getItem(heardKey) ?? "").split("|");
    if (conversation === before && Number(number) <= Number(heard)) {
      return false;
    }
    sessionStorage.setItem(heardKey, activity.id ?? "");
    return true;
  }
}

/** Whether a person wrote it. */
export function isPerson(activity) {
  return activity.channelData?.author === "agent" && Boolean(activity.from?.name);
}

/** Silences what Web Chat announces by itself, names the language of each choice, and takes away landmarks without a name that are spoken on every way into the box. */
export function silence(host, locale) {
  const quiet = () => {
    for (const region of host.querySelectorAll(".webchat__live-region-transcript:not([aria-hidden])")) {
      region.setAttribute("aria-live", "off");
      region.setAttribute("aria-hidden", "true");
    }
    for (const region of host.querySelectorAll(".webchat__suggested-actions[aria-live=polite]")) {
      region.setAttribute("aria-live", "off");
    }
    for (const choice of host.querySelectorAll(".webchat__suggested-action")) {
      choice.lang = languageOf({ text: choice.textContent }, locale) ?? locale;
    }
    for (const part of host.querySelectorAll("[role=complementary], .webchat__send-box[role=form]")) {
      part.removeAttribute("role");
    }
  };
  new MutationObserver(quiet).observe(host, { childList: true, characterData: true, subtree: true });
}

// The words of a message without its marks: a list keeps its numbers, a line its end.
function plain(activity) {
  const text = activity.text ?? "";
  if (activity.textFormat === "plain") {
    return ended(text);
  }
  const page = new DOMParser().parseFromString(window.WebChat.renderMarkdown(text, { markdownRespectCRLF: true }, { externalLinkAlt: "" }), "text/html");
  for (const list of page.querySelectorAll("ol")) {
    [...list.children].forEach((item, index) => item.prepend(`${list.start + index}. `));
  }
  for (const block of page.querySelectorAll("p, li, br, h1, h2, h3, h4, h5, h6, td, th, pre")) {
    block.after("\n");
  }
  return page.body.textContent.split("\n").map(ended).filter(Boolean).join(" ");
}

function ended(line) {
  const text = line.replaceAll("\u200B", "").replace(/\s+/g, " ").trim();
  return text === "" || /[.!?:;。！？：；…]$/u.test(text) ? text : /\p{Script=Han}$/u.test(text) ? `${text}。` : `${text}.`;
}

function attached({ name, content }) {
  return content?.speak ?? ([content?.title, content?.subtitle, content?.text].filter(Boolean).join(" ") || name);
}
