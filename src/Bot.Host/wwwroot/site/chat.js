// Web Chat in the page: connecting, coming back, what is said and heard.
import * as session from "./session.js";
import * as unsent from "./unsent.js";
import { Chips } from "./chips.js";
import { activityMiddleware } from "./feedback.js";
import { FileProblem, checkFiles } from "./files.js";
import { Outgoing } from "./outgoing.js";
import { SendBox } from "./sendbox.js";
import { Spoken, silence } from "./spoken.js";
import { Standing, watchSocket } from "./standing.js";
import { styleOptions } from "./style.js";

const Online = 2, ExpiredToken = 3, FailedToConnect = 4, Ended = 5;

export class Chat {
  #panel;
  #body;
  #box;
  #source;
  #settings;
  #loading;
  #running;
  #line;
  #store;
  #spoken;
  #standing;
  #outgoing;
  #chips = new Chips();
  #waiting = unsent.all();
  #connected = false;
  #greeted = false;
  #resuming = [];

  constructor(panel, source, settings) {
    this.#panel = panel;
    this.#body = panel.querySelector("[data-chat-body]");
    this.#box = new SendBox(this.#body);
    this.#source = source;
    this.#settings = settings;
    this.#spoken = new Spoken(panel.querySelector("[data-chat-spoken]"), settings.words, settings.locale);
    this.#standing = new Standing(panel.querySelector("[data-chat-status]"), settings.words);
    // Closing the tab now would lose what waits, and leaving the page its files: the browser asks first.
    addEventListener("beforeunload", event => this.#outgoing?.isWaiting && event.preventDefault());
  }

  /** Loads Web Chat once. */
  load() {
    this.#loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = this.#source;
      script.onload = resolve;
      script.onerror = () => {
        this.#loading = undefined;
        reject(new Error("Web Chat did not load"));
      };
      document.head.append(script);
    });
    return this.#loading;
  }

  /** Connects, unless that is done or under way. */
  async start() {
    if (this.#running) {
      return;
    }
    this.#running = true;
    this.#standing.begin();
    try {
      const [mine] = await Promise.all([session.get(this.#settings.department), this.load()]);
      this.#render(mine);
    } catch (error) {
      this.#running = false;
      const { chatBusy, chatFailed, chatRetry } = this.#settings.words;
      this.#standing.end(error instanceof session.Busy ? chatBusy : chatFailed, chatRetry, () => this.start());
    }
  }

  /** Whether something waits for the connection to stand, perhaps from an earlier page of this tab. */
  get hasUnsent() {
    return this.#waiting.length > 0;
  }

  /** Says it for the resident, now or as soon as the connection stands. */
  say(text) {
    this.start();
    if (this.#connected && !this.hasUnsent) {
      this.#box.say(text, this.#store);
    } else {
      const message = { id: Math.random().toString(36), text };
      this.#waiting.push(message);
      unsent.add(message);
    }
  }

  focus() {
    const box = this.#body.querySelector("input[data-id='webchat-sendbox-input'], .webchat__send-box-text-box__input");
    (box ?? this.#panel.querySelector("#assistant-title")).focus();
  }

  #render(mine) {
    const { locale, nonce, words } = this.#settings;
    const host = document.createElement("div");
    this.#body.replaceChildren(host);
    silence(host, locale);
    const line = window.WebChat.createDirectLine({
      domain: `${location.origin}/v3/directline`,
      token: mine.token,
      ...(mine.started ? { conversationId: mine.conversationId, watermark: "0" } : {}),
      conversationStartProperties: { locale: chatLocale(locale) },
    });
    this.#line = line;
    watchSocket(line, isOpen => this.#line === line && this.#standing.socket(isOpen));
    this.#outgoing = new Outgoing(line, mine.conversationId, isWaiting => this.#line === line && this.#standing.waiting(isWaiting), activity => checkFiles(activity, this.#settings));
    const store = window.WebChat.createStore({}, () => next => action => this.#store === store ? this.#watch(next, action) : next(action));
    this.#store = store;
    const isOfThis = message => message.conversationId === mine.conversationId;
    this.#resuming = this.#waiting.filter(isOfThis);
    this.#waiting = this.#waiting.filter(message => !isOfThis(message));
    line.connectionStatus$.subscribe(status => this.#line === line && this.#stands(status, mine));
    window.WebChat.renderWebChat({
      directLine: line,
      store,
      locale: chatLocale(locale),
      nonce,
      styleOptions,
      // Of the bot and of a person alike: who it was stands above a person's words.
      overrideLocalizedStrings: { ACTIVITY_BOT_SAID_ALT: words.chatReceived, TEXT_INPUT_PLACEHOLDER: words.chatPlaceholder },
      activityMiddleware: activityMiddleware(activity => this.#post(activity), words, locale),
    }, host);
  }

  #watch(next, action) {
    if (this.#chips.isRepeat(action)) {
      return action;
    }
    const result = next(action);
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") {
      this.#connected = true;
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.id === "assistant-title") {
        requestAnimationFrame(() => !this.#panel.hidden && this.focus());
      }
      for (const { activity } of this.#resuming.splice(0)) {
        this.#outgoing.resume(activity, this.#store);
      }
      // What was asked on the page follows the greeting, if that comes at once.
      this.#greeted ? this.#flush() : setTimeout(() => this.#flush(), 1500);
    } else if (action.type === "DIRECT_LINE/INCOMING_ACTIVITY") {
      this.#heard(action.payload.activity);
    } else if (action.type === "DIRECT_LINE/POST_ACTIVITY_FULFILLED" && action.payload.activity.type === "message") {
      this.#standing.problem("");
      this.#spoken.sent();
    } else if (action.type === "DIRECT_LINE/POST_ACTIVITY_REJECTED") {
      this.#standing.problem(action.payload instanceof FileProblem ? action.payload.message : "");
      this.#spoken.notSent();
    }
    return result;
  }

  async #flush() {
    while (this.#connected && this.#waiting.length > 0) {
      const { id, text } = this.#waiting.shift();
      await this.#box.say(text, this.#store);
      unsent.remove(id);
    }
  }

  #heard(activity) {
    if (activity.type === "endOfConversation") {
      this.#ended();
    } else if (activity.type === "message" && activity.from?.role === "bot") {
      this.#greeted = true;
      this.#spoken.message(activity);
      requestAnimationFrame(() => this.#flush());
      if (this.#settings.starting) {
        // It speaks: it has started.
        this.#settings.starting = false;
        this.#standing.say("");
      }
    }
  }

  #stands(status, mine) {
    const { words } = this.#settings;
    if (status === Online) {
      session.keep({ ...session.kept(), conversationId: mine.conversationId, token: this.#line.token ?? mine.token, started: true });
      // However long the connection is away, the line tries to come back.
      this.#line.retries = Infinity;
      if (!this.#connected) {
        this.#standing.say(this.#settings.starting ? words.chatStarting : "");
      }
    } else if (status === ExpiredToken) {
      this.#renew();
    } else if (status === FailedToConnect) {
      this.#unreachable();
    } else if (status === Ended) {
      this.#ended();
    }
  }

  async #renew() {
    try {
      const mine = await session.get(this.#settings.department);
      const mark = encodeURIComponent(this.#line.watermark ?? "");
      const response = await fetch(`/v3/directline/conversations/${mine.conversationId}?watermark=${mark}`, { headers: { authorization: `Bearer ${mine.token}` } });
      if (!response.ok) {
        throw new Error(`reconnect: ${response.status}`);
      }
      this.#line.reconnect(await response.json());
    } catch {
      this.#unreachable();
    }
  }

  #unreachable() {
    this.#standing.end(this.#settings.words.chatFailed, this.#settings.words.chatRetry, () => this.#again());
  }

  #ended() {
    unsent.forget();
    this.#standing.end(this.#settings.words.chatEnded, this.#settings.words.chatRestart, () => {
      session.forget();
      this.#again();
    });
  }

  #again() {
    // What the host has not taken goes with the new line.
    this.#waiting = [...this.#resuming, ...this.#outgoing.end(), ...this.#waiting];
    this.#waiting.forEach(unsent.add);
    const old = this.#line;
    this.#line = this.#store = this.#outgoing = undefined;
    old.end();
    this.#running = this.#connected = this.#greeted = false;
    this.start();
  }

  #post(activity) {
    return new Promise((resolve, reject) => this.#line.postActivity(activity).subscribe(id => id === "retry" ? reject(new Error("not sent")) : resolve(id), reject));
  }
}

// On the Traditional Chinese page, browsers set to Cantonese get Cantonese words.
function chatLocale(locale) {
  return locale === "zh-HK" && /^yue\b/i.test(navigator.languages?.[0] ?? "") ? "yue" : locale;
}
